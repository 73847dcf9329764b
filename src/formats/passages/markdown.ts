/** Reads Markdown: front matter, code and markup are no text; headings and lines of dashes part messages. */
import { takeInline } from './inline.js';
import { headerOf, headingLevel, isRuler, isTitle, MESSAGE_LEVEL } from './messages.js';
import { asItIs, type Block, type Passage } from './passage.js';
import { Extract } from './places.js';

/** Passages of Markdown. */
export function* readMarkdown(blocks: Iterable<Block>): Generator<Passage> {
  const state: State = { fence: '', comment: false, first: true };
  for (const block of blocks) {
    yield* new MarkdownBlock(block, state).passages();
    state.first = false;
  }
}

/** What goes on from one block into the next. */
interface State {
  /** The fence that opened a code block, '' outside of one. */
  fence: string;
  comment: boolean;
  /** Whether this is the first block. */
  first: boolean;
}

const FENCE = /^[ \t>]{0,12}(`{3,}|~{3,})/;
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:[ \t]*\S/;
const TABLE_RULE = /^[ \t]*\|?[ \t:|-]+\|[ \t:|-]*\r?$/;
const LEAD = /^(?:[ \t]*>)*[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?/;
const PLAIN = /^[^\\`*_~[\]!<&|\n]*$/;
const FRONT = /^(---|\+\+\+)[ \t]*\r?\n[\s\S]*?\n(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/;
const FRONT_KEY = /^[ \t]*[\w"'-]+[ \t]*[:=]/m;

class MarkdownBlock {
  private extract: Extract;
  private before = '';
  private headers = true;
  private inList = false;

  constructor(
    private readonly block: Block,
    private readonly state: State,
  ) {
    this.extract = new Extract(block.text);
  }

  *passages(): Generator<Passage> {
    const { text } = this.block;
    for (let start = this.frontMatter(); start < text.length;) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline + 1;
      yield* this.line(start, end, text.slice(start, newline < 0 ? end : newline));
      start = end;
    }
    yield* this.close(true);
  }

  /** Past the front matter, when there is any. */
  private frontMatter(): number {
    if (!this.state.first || !/^(?:---|\+\+\+)/.test(this.block.text)) return 0;
    const found = FRONT.exec(this.block.text)?.[0] ?? '';
    return FRONT_KEY.test(found) ? found.length : 0;
  }

  private *line(start: number, end: number, line: string): Generator<Passage> {
    if (this.skips(line)) return;
    const level = headingLevel(line);
    const parts = level === 0 ? isRuler(line) || isTitle(line) : level <= MESSAGE_LEVEL;
    if (parts) {
      yield* this.close(true);
      if (level || isTitle(line)) yield* this.own(start + (level ? line.search(/[^#\s]|$/) : 0), end);
      this.headers = true;
      return;
    }
    const header = this.headers && line.trim() ? headerOf(line) : undefined;
    if (header) {
      if (header.name === 'subject') yield* this.own(start + header.valueAt, end);
      return;
    }
    if (line.trim()) this.headers = false;
    this.take(start, end, line, level);
  }

  /** Whether a line is code, a definition or inside a comment. */
  private skips(line: string): boolean {
    const { state } = this;
    const fence = FENCE.exec(line)?.[1] ?? '';
    const before = this.before;
    this.before = line.trim();
    if (state.fence) {
      if (fence.startsWith(state.fence)) state.fence = '';
      return true;
    }
    if (fence) state.fence = fence;
    if (fence || DEFINITION.test(line) || (TABLE_RULE.test(line) && before.includes('|'))) return true;
    if (/^(?: {4}|\t)/.test(line) && !before && !this.inList && this.before) {
      this.before = '';
      return true;
    }
    if (this.before)
      this.inList = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]/.test(line) || (this.inList && /^\s/.test(line));
    return false;
  }

  /** Takes the words of one line. */
  private take(start: number, end: number, line: string, level: number): void {
    const { extract } = this;
    const lead = LEAD.exec(line)![0].length;
    const from = start + (level ? line.search(/[^#\s]|$/) : lead);
    if (level || /[-+*.)]\s*$/.test(line.slice(0, lead).replace(/\[[ xX]\]/, '')))
      extract.put('\n\n', start, from);
    if (this.state.comment) return this.throughComment(from, end);
    if (PLAIN.test(line.trimEnd())) return extract.keep(from, end);
    const comment = line.lastIndexOf('<!--');
    if (comment >= 0 && line.indexOf('-->', comment) < 0) {
      this.state.comment = true;
      return takeInline(this.block.text, from, Math.max(from, start + comment), extract);
    }
    takeInline(this.block.text, from, end, extract, /^\s*\|/.test(line));
  }

  /** Goes on behind a comment that ends in this line. */
  private throughComment(from: number, end: number): void {
    const close = this.block.text.slice(from, end).indexOf('-->');
    if (close < 0) return;
    this.state.comment = false;
    takeInline(this.block.text, from + close + 3, end, this.extract);
  }

  /** A passage of its own: a heading or a subject line. */
  private *own(from: number, end: number): Generator<Passage> {
    takeInline(this.block.text, from, end, this.extract);
    yield* this.close(false);
  }

  private *close(body: boolean): Generator<Passage> {
    const text = this.extract.text();
    if (text.trim()) yield { text, places: this.extract.places, block: this.block, body, encode: asItIs };
    this.extract = new Extract(this.block.text);
  }
}
