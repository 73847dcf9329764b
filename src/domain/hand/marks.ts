/** What the hand looks at in a word beside the word itself: how it ends, and how it is written. */

const WRITTEN: readonly (readonly [string, RegExp])[] = [
  ['Name', /^\p{Lu}\p{Ll}/u],
  ['LETTERS', /^\p{Lu}{2,}$/u],
  ['12', /^\d{1,2}$/],
  ['123', /^\d+$/],
  ['$', /^\$/],
  ['1a', /\d/],
  ['word', /^\p{L}/u],
];

/** The keys of a token's rows: the word in small letters, its ends, its writing. */
export function keysOf(token: string, at: number): string[] {
  const low = token.toLowerCase();
  const written = WRITTEN.find(([, is]) => is.test(token))?.[0] ?? 'mark';
  const keys = [
    low,
    `~${low.slice(-2)}`,
    `~~${low.slice(-3)}`,
    `=${written}${written === 'Name' && at === 0 ? ' first' : ''}`,
  ];
  if (low.includes("'")) keys.push(`'${low.slice(low.lastIndexOf("'") + 1)}`);
  return keys;
}
