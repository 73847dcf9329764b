/**
 * Comments in a draft that switch rules off: <!-- refcoach-disable RULE --> … <!-- refcoach-enable -->, and
 * refcoach-disable-line or refcoach-disable-next-line in a comment of any sort. Without a rule they mean every rule.
 */
import type { Block } from './passage.js';

const DIRECTIVE =
  /(?:<!--|\{\{!-{0,2}|\/\*|\/\/|#)[ \t]*refcoach-(disable-next-line|disable-line|disable|enable)(?![\w-])([ \t,\w-]*?)[ \t]*(?:--+\s*>|-{0,2}\}\}|\*\/|(?=\r?\n)|$)/g;

export interface Directive {
  what: 'disable-next-line' | 'disable-line' | 'disable' | 'enable';
  /** Rule ids; none means all. */
  rules: string[];
  start: number;
  end: number;
}

let last: { text: string; directives: readonly Directive[] } = { text: '', directives: [] };

/** The directives of a text, in order. A block is asked for them by who watches it and by who reads it, and looked through once. */
export function directivesOf(text: string): readonly Directive[] {
  if (text !== last.text) last = { text, directives: found(text) };
  return last.directives;
}

const found = (text: string): Directive[] =>
  !text.includes('refcoach-')
    ? []
    : Array.from(text.matchAll(DIRECTIVE), (match) => ({
        what: match[1] as Directive['what'],
        rules: match[2]!.split(/[\s,]+/).filter((word) => /[a-z]/.test(word)),
        start: match.index,
        end: match.index + match[0].length,
      }));

interface Hidden {
  rule: string;
  from: number;
  to: number;
}

/** What is switched off, block after block of one source. */
export class Silence {
  private open: string[] = [];
  private hidden: Hidden[] = [];
  /** Every rule that a directive named, to warn of slips. */
  readonly named = new Set<string>();

  /** Looks at each block as it goes by. */
  *watch(blocks: Iterable<Block>): Generator<Block> {
    for (const block of blocks) {
      this.enter(block.text);
      yield block;
    }
  }

  /** Whether `rule` is off at an offset of the block that went by last. */
  hides(rule: string, offset: number): boolean {
    return this.hidden.some(
      (one) => (one.rule === '' || one.rule === rule) && offset >= one.from && offset < one.to,
    );
  }

  private enter(text: string): void {
    this.hidden = this.open.map((rule) => ({ rule, from: 0, to: Infinity }));
    for (const directive of directivesOf(text)) {
      for (const rule of directive.rules) this.named.add(rule);
      this.follow(directive, text);
    }
    this.open = this.hidden.filter(({ to }) => to === Infinity).map(({ rule }) => rule);
  }

  private follow({ what, rules, start, end }: Directive, text: string): void {
    const named = rules.length ? rules : [''];
    if (what === 'enable') {
      for (const one of this.hidden)
        if (one.to === Infinity && (!rules.length || rules.includes(one.rule))) one.to = start;
      return;
    }
    const [from, to] =
      what === 'disable'
        ? [end, Infinity]
        : what === 'disable-line'
          ? lineAt(text, start)
          : lineAt(text, lineAt(text, end)[1]);
    for (const rule of named) this.hidden.push({ rule, from, to });
  }
}

/** The line that holds an offset, with its line break. */
function lineAt(text: string, offset: number): [number, number] {
  const end = text.indexOf('\n', offset);
  return [text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end + 1];
}
