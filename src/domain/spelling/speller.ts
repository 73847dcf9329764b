/** Spelling as the word lists have it: names with their capitals, and slips mended, both remembered for a long file. */
import { Memory } from '../memory.js';
import type { WordTable } from '../word-table.js';
import type { Table } from '../words.js';
import { filledWord, mendedWord } from './mended.js';
import type { Spelling } from './spelling.js';

export interface Speller {
  /** Small letters → a name with its capital. */
  proper: Pick<ReadonlyMap<string, string>, 'get' | 'has'>;
  /** A word in small letters as it was meant; itself when it's right, or nobody can tell. */
  spelt(word: string, isMaybeName: boolean): string;
  /** Whether a word in small letters is right, as far as anybody can tell. */
  isRight(word: string): boolean;
}

/** What stands in these tables is right. */
const RIGHT = [
  'right',
  'groups',
  'people',
  'persons',
  'verbs',
  'adjectives',
  'places',
  'bare',
  'things',
] as const;

/** The speller of some tables. Without a list of right words it knows the names of the tables alone, and mends nothing. */
export function speller(tables: Readonly<Record<Table, WordTable>>, spelling?: Spelling): Speller {
  const { proper, capitals, slips } = tables;
  if (!spelling) return { proper, spelt: (word) => word, isRight: () => true };
  const own = (word: string) => proper.get(word) ?? capitals.get(word);
  const knows = (word: string) =>
    word.length < 4 || spelling.knows(word) || RIGHT.some((name) => tables[name].has(word));
  const written = (word: string) => slips.get(word) ?? own(word) ?? spelling.written(word);
  const names = new Memory<string>();
  const words = new Memory<string>();
  const nameOf = (word: string): string => {
    const name = written(word);
    if (name) return CAPITAL.test(name) ? name : '';
    const one = word.endsWith('s') ? word.slice(0, -1) : '';
    const first = tables.names.get(one);
    if (first) return `${first}'s`;
    const several = one.length > 3 ? written(one) : '';
    return CAPITAL.test(several) ? `${several}s` : '';
  };
  const several = (word: string): string | undefined =>
    word.endsWith('s') && own(word.slice(0, -1)) ? spelling.written(word) || undefined : undefined;
  const get = (word: string): string | undefined =>
    own(word) ??
    several(word) ??
    (IS_PLAIN.test(word) && !knows(word) ? names.get(word, () => nameOf(word)) || undefined : undefined);
  const meant = (word: string, isMaybeName: boolean): string => {
    const all = { ...spelling, knows };
    const filled = written(word) ? word : filledWord(word, all);
    const best = filled === word ? written(word) || mendedWord(word, all, isMaybeName) : filled;
    return own(best) ?? best;
  };
  return {
    proper: { get, has: (word) => get(word) !== undefined },
    isRight: (word) => knows(word) && !slips.has(word),
    spelt: (word, isMaybeName) =>
      knows(word) && !slips.has(word)
        ? word
        : words.get(isMaybeName ? `${word}?` : word, () => meant(word, isMaybeName)),
  };
}

const CAPITAL = /[A-Z]/;
const IS_PLAIN = /^[a-z]{4,}$/;
