// The words that a pattern like /^(?:your|my|our services?)$/ stands for.

/** More are not written out. */
const MOST = 400;

/** Strings a part of a pattern matches: letters, (?:groups|of them), [sets] of letters, and any of these with "?". Throws on anything else. */
function strings(source) {
  let at = 0;
  const fail = () => {
    throw new RangeError('no words');
  };
  const alternatives = () => {
    const all = [...sequence()];
    while (source[at] === '|') {
      at++;
      all.push(...sequence());
    }
    return all.length > MOST ? fail() : all;
  };
  const sequence = () => {
    let found = [''];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      let next = one();
      if (source[at] === '?') {
        at++;
        next = [...next, ''];
      }
      if (found.length * next.length > MOST) fail();
      found = found.flatMap((begun) => next.map((more) => begun + more));
    }
    return found;
  };
  const one = () => {
    const c = source[at++];
    if (c === '(') {
      if (source.slice(at, at + 2) !== '?:') fail();
      at += 2;
      const inner = alternatives();
      return source[at++] === ')' ? inner : fail();
    }
    if (c === '[') {
      const inner = [];
      while (source[at] !== ']') inner.push(plain(source[at++], "'’ "));
      at++;
      return inner;
    }
    return [plain(c, "'’ -")];
  };
  const plain = (c, marks) => (c && (/[a-zA-Z]/.test(c) || marks.includes(c)) ? c : fail());
  const all = alternatives();
  return at === source.length ? all : fail();
}

/** The words, or undefined for a pattern that is no list of words from its beginning to its end, in these very letters. */
export function wordsOf({ pattern, flags }) {
  const inner = /^\^\(\?:(.*)\)\$$/s.exec(pattern)?.[1];
  if (inner === undefined || flags !== '') return undefined;
  try {
    const words = strings(inner);
    // A value that is no string is tested by its name.
    return words.some((word) => /^(?:undefined|null|true|false|NaN|Infinity)?$/.test(word))
      ? undefined
      : [...new Set(words)];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
