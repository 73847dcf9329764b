/** A table of what is typed, and how it is said. Each row begins with letters (parted by "|") of which some stand in any text that it changes. */
export type Said = string | ((...found: string[]) => string);
export type Row = readonly [words: string, pattern: RegExp, said: Said];
export type Table = ReadonlyArray<readonly [words: readonly string[], pattern: RegExp, said: Said]>;

/** The rows with their letters parted. */
export const tableOf = (rows: readonly Row[]): Table =>
  rows.map(([words, pattern, said]) => [words.split('|'), pattern, said] as const);

/** The text with what its rows say; a text without a row's letters never meets the row's pattern. */
export function byTable(table: Table, text: string): string {
  const low = text.toLowerCase();
  let said = text;
  for (const [words, pattern, as] of table)
    if (words.some((word) => low.includes(word)))
      said = typeof as === 'string' ? said.replace(pattern, as) : said.replace(pattern, as);
  return said;
}
