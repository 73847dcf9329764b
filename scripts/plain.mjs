// A pattern as it can be for a text in ASCII: what V8 has to work out for a \p{L} takes longer than a start has.

const LETTERS = { L: 'a-zA-Z', Lu: 'A-Z', Ll: 'a-z', N: '0-9', M: '' };

/** The source of a pattern that finds the same in a text in ASCII, without the u flag; '' when the pattern has no \p, or is not understood. */
export function plainOf({ pattern, flags }) {
  if (!flags.includes('u') || !pattern.includes('\\p{') || /\\P|\\u\{|\\k|[^\0-\uffff]/u.test(pattern))
    return '';
  let inSet = false;
  let known = true;
  const plain = pattern.replace(/\\p\{([^}]*)\}|\\.|[[\]]/gs, (part, property) => {
    if (part === '[' || part === ']') inSet = part === '[';
    if (property === undefined) return part;
    known &&= Object.hasOwn(LETTERS, property);
    return inSet ? LETTERS[property] : `[${LETTERS[property]}]`;
  });
  return known ? plain : '';
}
