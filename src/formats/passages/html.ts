/** Reads HTML: what a reader sees. Tags, attributes, comments, scripts, styles and code are no text. */
import { entityAt } from './entities.js';
import type { Block, Passage } from './passage.js';
import { Extract } from './places.js';

const SKIPPED = new Set(
  'script style head title template noscript svg math code pre kbd samp textarea select object iframe'.split(
    ' ',
  ),
);
const PARAGRAPH = new Set(
  'p div li ul ol dl dt dd tr td th table tbody thead section article header footer main aside nav figure figcaption blockquote address form fieldset body html center h1 h2 h3 h4 h5 h6 hr option button'.split(
    ' ',
  ),
);
/** Tags that part one message from the next. */
const PARTING = new Set('hr h1 h2 article'.split(' '));

const TAG =
  /<(?:!--[\s\S]*?(?:-->|$)|!\[CDATA\[[\s\S]*?(?:\]\]>|$)|[!?][^>]*(?:>|$)|(\/?)([A-Za-z][A-Za-z\d:-]*)(?:[^>"']+|"[^"]*(?:"|$)|'[^']*(?:'|$))*(?:>|$))/y;

/** One tag of a source. */
export interface Tag {
  /** Lower case; '' for a comment or a declaration. */
  name: string;
  closing: boolean;
  end: number;
}

/** The tag at `at`, or undefined when the "<" there is only a sign. */
export function tagAt(source: string, at: number): Tag | undefined {
  TAG.lastIndex = at;
  const found = TAG.exec(source);
  return found
    ? { name: (found[2] ?? '').toLowerCase(), closing: found[1] === '/', end: TAG.lastIndex }
    : undefined;
}

/** Words as HTML text. */
const escapeHtml = (words: string): string =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Passages of HTML. */
export function* readHtml(blocks: Iterable<Block>): Generator<Passage> {
  for (const block of blocks) yield* new HtmlBlock(block).passages();
}

class HtmlBlock {
  private extract: Extract;
  private heading = false;
  private blank = true;

  constructor(private readonly block: Block) {
    this.extract = new Extract(block.text);
  }

  *passages(): Generator<Passage> {
    const { text } = this.block;
    for (let at = 0; at < text.length;) {
      const open = text.indexOf('<', at);
      const end = open < 0 ? text.length : open;
      this.words(at, end);
      if (open < 0) break;
      const tag = tagAt(text, open);
      if (!tag) {
        this.extract.keep(open, open + 1);
        at = open + 1;
        continue;
      }
      if (PARTING.has(tag.name)) yield* this.close(tag);
      at = this.pass(tag, open);
    }
    yield* this.close();
  }

  /** Takes the words of text[from..to): white space as one space, entities as letters. */
  private words(from: number, to: number): void {
    const { text } = this.block;
    SPACE_OR_ENTITY.lastIndex = from;
    let at = from;
    for (
      let found = SPACE_OR_ENTITY.exec(text);
      found && found.index < to;
      found = SPACE_OR_ENTITY.exec(text)
    ) {
      if (found.index > at) this.take(at, found.index);
      const end = Math.min(SPACE_OR_ENTITY.lastIndex, to);
      if (found[0] === '&') at = this.entity(found.index);
      else {
        if (!this.blank) this.extract.put(' ', found.index, end);
        this.blank = true;
        at = end;
      }
      SPACE_OR_ENTITY.lastIndex = at;
    }
    if (at < to) this.take(at, to);
  }

  private take(from: number, to: number): void {
    this.extract.keep(from, to);
    this.blank = false;
  }

  private entity(at: number): number {
    const entity = entityAt(this.block.text, at);
    if (!entity) {
      this.take(at, at + 1);
      return at + 1;
    }
    this.extract.put(entity.text, at, entity.end);
    this.blank = false;
    return entity.end;
  }

  /** Goes past a tag, and past all that is inside one that holds no text. */
  private pass(tag: Tag, open: number): number {
    const { text } = this.block;
    if (tag.name === 'br') this.extract.put('\n', open, tag.end);
    else if (PARAGRAPH.has(tag.name)) this.extract.put('\n\n', open, tag.end);
    else if (!tag.closing && SKIPPED.has(tag.name) && text[tag.end - 2] !== '/') return endOf(text, tag);
    else return tag.end;
    this.blank = true;
    return tag.end;
  }

  private *close(tag?: Tag): Generator<Passage> {
    const text = this.extract.text();
    if (text.trim())
      yield { text, places: this.extract.places, block: this.block, body: !this.heading, encode: escapeHtml };
    this.extract = new Extract(this.block.text);
    this.blank = true;
    this.heading = tag !== undefined && !tag.closing && /^h\d$/.test(tag.name);
  }
}

const SPACE_OR_ENTITY = /[ \t\r\n\f]{2,}|[\t\r\n\f]|&/g;

/** Past the closing tag that belongs to an opening one; to the end when there is none. */
function endOf(text: string, { name, end }: Tag): number {
  const closing = new RegExp(`</${name}(?=[\\s>/])[^>]*>`, 'gi');
  closing.lastIndex = end;
  return closing.exec(text) ? closing.lastIndex : text.length;
}
