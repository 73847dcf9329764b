/** Looking words up in the lexicon: which sorts of words (need, reward, role …) a passage holds, and where. */
import type { Word } from './words.js';

/** Classes in the order of their numbers. Part of the model: a change asks for new training. */
export const CLASSES = (
  'ANYONE SOMEONE EVERYONE NOBODY WHOEVER OTHERS PEOPLE NAMES FRIENDS KIN PEER ROLE GROUP PLACE EVENT POSS2 PLACEHOLDER ' +
  'INTRO CONNECT MEETTHEM MENTION SENDWAY CARD SHARE GIVENAMES PERMIT EASE MYJOB SPECIFIC ' +
  'NEED LOOKING TROUBLE SYMPTOM LIFE HEARNEED ' +
  'THINKOF EXIST HINT TIMID DEMAND GUILT REWARD SELF AFFORD SERIOUS FINDOUT ' +
  'THANKS PASTINTRO GIVEINTRO ADMIN REVIEW TEACH SOFTSVC TIME IF WH YOU ME I MY THEY NOT NAME NUM MONEY ' +
  'ASKME SENDTHEM ABOUTME WOULDYOU COULDI WHODOYOU WHOCANI YOUDID IGIVE SOMENAMES HANDNAMES DOTHEY TELLTHEM IFTHEY WHONEEDS MYNEED'
).split(' ');

const NUMBER = new Map(CLASSES.map((name, i) => [name, i]));
export const classNumber = (name: string): number => NUMBER.get(name) ?? -1;
const NAME = classNumber('NAME');
const NUM = classNumber('NUM');
const MONEY = classNumber('MONEY');

/** A class found at words[from..to). */
export interface Hit {
  sort: number;
  from: number;
  to: number;
  /** The form of its first word: 0 plain, 1 past, 2 -ing; kept for verbs of asking and hearing. */
  form: number;
}

const WITH_FORM = new Set(
  ['INTRO', 'CONNECT', 'MENTION', 'SENDWAY', 'GIVENAMES', 'SHARE', 'HEARNEED', 'MEETTHEM', 'NEED'].map(
    classNumber,
  ),
);

type Entry = { rest: string[]; sorts: number[] };
const NONE: Entry[] = [];
/** Words without an entry are remembered up to this many. */
const MOST_KNOWN = 20000;

/** The lexicon ready to be asked; entries are read when their first word is met. */
export class Lexicon {
  private readonly entries = new Map<string, Entry[]>();
  constructor(private readonly source: Record<string, string>) {}

  private at(stem: string): Entry[] {
    const known = this.entries.get(stem);
    if (known) return known;
    const made = Object.hasOwn(this.source, stem) ? this.source[stem]!.split('|').map(readEntry) : NONE;
    if (made === NONE && this.entries.size > MOST_KNOWN) return NONE;
    this.entries.set(stem, made);
    return made;
  }

  /** Every class of every phrase in `words`; the longest phrase of a class wins at each place. */
  find(words: readonly Word[]): Hit[] {
    const hits: Hit[] = [];
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (word.sort === 2) hits.push({ sort: NAME, from: i, to: i + 1, form: 0 });
      else if (word.sort === 3) hits.push({ sort: NUM, from: i, to: i + 1, form: 0 });
      else if (word.sort === 4) hits.push({ sort: MONEY, from: i, to: i + 1, form: 0 });
      for (const entry of this.at(word.stem)) {
        if (matches(entry.rest, words, i + 1)) addHits(hits, entry, i, word.form);
      }
    }
    return hits;
  }
}

function readEntry(text: string): Entry {
  const at = text.lastIndexOf(':');
  const rest = text.slice(0, at);
  return {
    rest: rest ? rest.split(' ') : [],
    sorts: text
      .slice(at + 1)
      .split(',')
      .map(Number),
  };
}

function matches(rest: readonly string[], words: readonly Word[], at: number): boolean {
  for (let k = 0; k < rest.length; k++) if (words[at + k]?.stem !== rest[k]) return false;
  return true;
}

function addHits(hits: Hit[], entry: Entry, at: number, form: number) {
  const to = at + 1 + entry.rest.length;
  for (const sort of entry.sorts) {
    const inside = covering(hits, sort, at);
    if (!inside) hits.push({ sort, from: at, to, form: WITH_FORM.has(sort) ? form : 0 });
    else if (inside.to < to) inside.to = to;
  }
}

/** The hit of this sort that reaches over the word at `at`, among the last ones. */
function covering(hits: readonly Hit[], sort: number, at: number): Hit | undefined {
  for (let i = hits.length - 1; i >= 0 && i > hits.length - 30; i--) {
    const hit = hits[i]!;
    if (hit.sort === sort && hit.to > at) return hit;
  }
  return undefined;
}
