// What a text must be like for a pattern to find anything in it: how it begins, how it ends, and letters of which some stand in it.
// Whatever isn't understood here is taken to match anything.

/** More letters or words are not looked for: the pattern itself would be quicker. */
const MOST_LETTERS = 64;
const MOST_WORDS = 40;
const MOST_HEADS = 40;
/** A set of more letters says little. */
const FEW_LETTERS = 12;
/** So many letters of a beginning tell enough. */
const LONGEST_HEAD = 8;

const ESCAPES = {
  d: '0123456789',
  n: '\n',
  r: '\r',
  t: '\t',
  s: '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff',
};
for (let code = 0x2000; code < 0x200b; code++) ESCAPES.s += String.fromCharCode(code);

function fail() {
  throw new RangeError('not understood');
}

/** Reads a pattern without the u and v flags from left to right. */
class Reader {
  constructor(source) {
    this.source = source;
    this.at = 0;
  }

  /** { either: [sequences] } up to a closing bracket or the end. */
  choice() {
    const either = [this.sequence()];
    while (this.took('|')) either.push(this.sequence());
    return { either };
  }

  sequence() {
    const all = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at])) {
      const one = this.one();
      const once = this.source[this.at] === '?';
      const least = this.least();
      all.push(least === undefined ? one : least === 0 ? { maybe: one, once } : { some: one });
    }
    return { all };
  }

  one() {
    const mark = this.source[this.at++];
    if (mark === '(') return this.group();
    if (mark === '[') return this.set();
    if (mark === '^') return { start: true };
    if (mark === '$') return { end: true };
    if (mark === '.') return {};
    return mark === '\\' ? this.escape() : { letters: [mark] };
  }

  group() {
    const rest = this.source.slice(this.at);
    const looks = /^\?<?[=!]/.exec(rest);
    const opening = looks ?? /^\?(?::|<[^>]+>)/.exec(rest);
    if (opening) this.at += opening[0].length;
    const inner = this.choice();
    if (!this.took(')')) fail();
    if (looks) return looks[0].endsWith('=') ? { nothing: true, there: inner } : { nothing: true };
    return inner;
  }

  /** A set of letters; of one with all but some, or with a range of many, nothing is said. */
  set() {
    const not = this.took('^');
    let letters = [];
    while (!this.took(']')) {
      const one = this.member();
      const ranges = this.source[this.at] === '-' && this.source[this.at + 1] !== ']';
      if (!ranges) {
        letters = one.letters && letters ? [...letters, ...one.letters] : undefined;
        continue;
      }
      this.at++;
      const to = this.member();
      const [first, last] = [one.letters[0].charCodeAt(0), to.letters[0].charCodeAt(0)];
      if (last - first > MOST_LETTERS) letters = undefined;
      else for (let code = first; code <= last; code++) letters?.push(String.fromCharCode(code));
    }
    return not || !letters ? {} : { letters };
  }

  /** A member of a set. */
  member() {
    const mark = this.source[this.at++];
    if (mark !== '\\') return { letters: [mark] };
    return this.source[this.at] === 'b' ? fail() : this.escape();
  }

  escape() {
    const mark = this.source[this.at++];
    if (mark === 'b' || mark === 'B') return { nothing: true };
    if (mark === 'u') {
      const code = /^[0-9a-f]{4}/i.exec(this.source.slice(this.at))?.[0] ?? fail();
      this.at += 4;
      return { letters: [String.fromCharCode(parseInt(code, 16))] };
    }
    if (Object.hasOwn(ESCAPES, mark)) return { letters: [...ESCAPES[mark]] };
    if (!/[A-Za-z0-9]/.test(mark)) return { letters: [mark] };
    return /[wWSD]/.test(mark) ? {} : fail();
  }

  /** How often at least the thing before stands there, when that is said. */
  least() {
    const found = /^(?:([*+?])|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at));
    if (!found) return undefined;
    this.at += found[0].length;
    return found[1] ? (found[1] === '+' ? 1 : 0) : Number(found[2]);
  }

  took(mark) {
    if (this.source[this.at] !== mark) return false;
    this.at++;
    return true;
  }
}

const ANY = null;
const join = (one, other) => (one === ANY || other === ANY ? ANY : [...one, ...other]);

/** Letters that what a node matches may begin with (or end with, read backwards); `open` when it may match nothing. */
function edge(node, back) {
  if (node.nothing || node.start || node.end) return { letters: [], open: true };
  if (node.letters) return { letters: node.letters, open: false };
  if (node.maybe) return { ...edge(node.maybe, back), open: true };
  if (node.some) return edge(node.some, back);
  if (node.either) {
    const all = node.either.map((one) => edge(one, back));
    return { letters: all.map(({ letters }) => letters).reduce(join), open: all.some(({ open }) => open) };
  }
  if (!node.all) return { letters: ANY, open: false };
  let letters = [];
  for (const one of back ? node.all.toReversed() : node.all) {
    const next = edge(one, back);
    letters = join(letters, next.letters);
    if (!next.open) return { letters, open: false };
  }
  return { letters, open: true };
}

const cutShort = ({ text, more }) => ({
  text: text.slice(0, LONGEST_HEAD),
  more: more || text.length >= LONGEST_HEAD,
});
const asBeginnings = (heads) => heads.map(({ text }) => ({ text, more: true }));

/** How what a node matches may begin, each with whether `more` may follow that isn't told; one that is empty and has more when there are too many. */
function headsOf(node) {
  if (node.nothing || node.start || node.end) return [{ text: '', more: false }];
  if (node.letters) return node.letters.map((text) => ({ text, more: false }));
  if (node.maybe) {
    const heads = headsOf(node.maybe);
    return [...(node.once ? heads : asBeginnings(heads)), { text: '', more: false }];
  }
  if (node.some) return asBeginnings(headsOf(node.some));
  if (node.either) return node.either.flatMap(headsOf);
  if (!node.all) return [{ text: '', more: true }];
  let heads = [{ text: '', more: false }];
  for (const one of node.all) {
    if (heads.every(({ more }) => more)) break;
    const next = headsOf(one);
    const longer = heads.flatMap((head) =>
      head.more ? [head] : next.map(({ text, more }) => cutShort({ text: head.text + text, more })),
    );
    if (longer.length > MOST_HEADS) return asBeginnings(heads);
    heads = longer;
  }
  return heads;
}

/** Whether every way through begins with "^" (or ends with "$"). */
const isBound = (node, side) =>
  Boolean(
    node[side] ||
    (node.either && node.either.every((one) => isBound(one, side))) ||
    (node.all?.length > 0 && isBound(side === 'start' ? node.all[0] : node.all.at(-1), side)),
  );

/** Roughly how likely a text holds one of these words. */
const likely = (words) =>
  words.reduce((sum, word) => sum + 12 ** -Math.min(word.length, LONGEST_HEAD) * (word.trim() ? 1 : 8), 0);

/** What a list costs: to look for each word, and to compile a pattern for nothing when one of them is there. */
const cost = (words) => likely(words) + words.length / 600;

/** The texts of one list with those of another behind, or null when they are too many. */
const both = (ones, others) =>
  ones && others && ones.length * others.length <= MOST_WORDS
    ? ones.flatMap((one) => others.map((other) => one + other))
    : null;

/** All that a node can match, or null when that is too much or isn't told. */
function exact(node) {
  if (node.nothing || node.start || node.end) return [''];
  if (node.letters) return node.letters.length <= FEW_LETTERS ? node.letters : null;
  if (node.maybe && node.once) return either([exact(node.maybe), ['']]);
  if (node.either) return either(node.either.map(exact));
  return node.all ? node.all.map(exact).reduce(both, ['']) : null;
}
const either = (lists) => lists.reduce((one, other) => (one && other ? [...one, ...other] : null));

/** Lists of words, the rarest first: of each one word stands in whatever a node matches. */
function needs(node) {
  if (node.letters) return [exact(node)].filter(Boolean);
  if (node.some ?? node.there) return needs(node.some ?? node.there);
  if (node.either?.length === 1) return needs(node.either[0]);
  if (node.either) return [either(node.either.map((one) => needs(one)[0] ?? null))].filter(Boolean);
  if (!node.all) return [];
  const found = [];
  // What stands side by side is looked for as one word: "gave you", "won you"; or only what is always the same of it: " you".
  let run = [''];
  let same = '';
  const take = (next) => {
    run = next;
    if (!run.includes('')) found.push(run);
    if (same) found.push([same]);
  };
  for (const one of node.all) {
    const words = exact(one.some ?? one);
    same = words?.length === 1 ? same + words[0] : '';
    take(both(run, words) ?? words ?? ['']);
    if (!words || one.there) found.push(...needs(one));
    if (one.some && words) take(words);
    if (one.some && same) same = words[0];
  }
  return found.sort((one, other) => cost(one) - cost(other));
}

const bothCases = (letters) => [...new Set(letters.flatMap((c) => [c.toLowerCase(), c.toUpperCase()]))];
/** Those of which none is told by another. */
const least = (texts, tells) =>
  [...new Set(texts)].filter((text, _, all) => !all.some((other) => other !== text && tells(text, other)));
const isPlain = (text) => [...text].every((c) => c <= '\x7f' || c.toLowerCase() === c.toUpperCase());

/**
 * What a text must be like: { first, last } are letters in a string, `heads` (how it begins), `words` and `more` (of each something stands
 * in it) lists; `low` when the text is to be taken in lower case for those.
 * Undefined when nothing is known. Texts are strings; a pattern that is sticky is taken to begin at the beginning.
 */
export function guardOf({ pattern, flags }) {
  if (/[uv]/.test(flags)) return undefined;
  let node;
  try {
    const reader = new Reader(pattern);
    node = reader.choice();
    if (reader.at < pattern.length) return undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  const low = flags.includes('i');
  // With the m flag they are beginnings and ends of lines.
  const bound = (name) => !flags.includes('m') && isBound(node, name);
  const side = (name, back) => {
    const { letters, open } = bound(name) ? edge(node, back) : { letters: ANY };
    if (letters === ANY || open || (low && !letters.every(isPlain))) return undefined;
    const all = low ? bothCases(letters) : [...new Set(letters)];
    return all.length <= MOST_LETTERS ? all.join('') : undefined;
  };
  const [words, ...others] = needs(node)
    .map((found) =>
      least(low ? found.map((word) => word.toLowerCase()) : found, (one, other) => one.includes(other)),
    )
    .filter((found) => found.length <= MOST_WORDS && likely(found) < 1 && (!low || found.every(isPlain)));
  const more = others.find((list) => !words.every((word) => list.some((other) => word.includes(other))));
  const starts = bound('start') ? headsOf(node).map(({ text }) => (low ? text.toLowerCase() : text)) : [''];
  const heads = least(starts, (one, other) => one.startsWith(other));
  const tellsMore =
    heads.length <= MOST_HEADS &&
    heads.every((text) => text && (!low || isPlain(text))) &&
    heads.filter((text) => text.length === 1).length < heads.length / 3;
  const guard = {
    ...(tellsMore ? { heads } : { first: side('start', false) }),
    last: side('end', true),
    words,
    more,
  };
  return (guard.heads ?? guard.first ?? guard.last ?? guard.words) ? { ...guard, low } : undefined;
}

/** Whether a text is like that. The build writes the same into the pieces. */
export const mayMatch = ({ first, heads, last, words, more, low }, text) => {
  const taken = low ? text.toLowerCase() : text;
  const holds = (list) => list === undefined || list.some((word) => taken.includes(word));
  return (
    (heads === undefined || heads.some((head) => taken.startsWith(head))) &&
    (first === undefined || (text !== '' && first.includes(text[0]))) &&
    (last === undefined || (text !== '' && last.includes(text.at(-1)))) &&
    holds(words) &&
    holds(more)
  );
};
