/** Looking words up in the lexicon: which sorts of words (need, reward, role …) a passage holds, and where. */
import type { Groups } from './groups.js';
import { grown, Passage } from './passage.js';
import type { Phrases } from './phrases.js';

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

/** The classes found in a passage, in columns: sort[i] stands at words[from[i]..to[i]). */
export class Hits {
  count = 0;
  sort = new Uint8Array(1024);
  /** The form of its first word: 0 plain, 1 past, 2 -ing; kept for verbs of asking and hearing. */
  form = new Uint8Array(1024);
  from = new Int32Array(1024);
  to = new Int32Array(1024);
  /** The last hit of each class. */
  private readonly last = new Int32Array(CLASSES.length).fill(-1);

  reset(): void {
    this.count = 0;
    this.last.fill(-1);
  }

  /** A class found at words[from..to): a hit of the same class that reaches over `from` grows instead. */
  add(sort: number, form: number, from: number, to: number): void {
    const held = this.last[sort]!;
    if (held >= 0 && this.to[held]! > from) {
      if (this.to[held]! < to) this.to[held] = to;
      return;
    }
    if (this.count === this.sort.length) this.grow();
    const n = this.count++;
    this.last[sort] = n;
    this.sort[n] = sort;
    this.form[n] = form;
    this.from[n] = from;
    this.to[n] = to;
  }

  private grow() {
    const size = 2 * this.count;
    this.sort = grown(this.sort, new Uint8Array(size));
    this.form = grown(this.form, new Uint8Array(size));
    this.from = grown(this.from, new Int32Array(size));
    this.to = grown(this.to, new Int32Array(size));
  }
}

/** 1 for the classes whose form counts. */
const WITH_FORM = new Uint8Array(CLASSES.length);
for (const name of 'INTRO CONNECT MENTION SENDWAY GIVENAMES SHARE HEARNEED MEETTHEM NEED'.split(' '))
  WITH_FORM[classNumber(name)] = 1;

/** The lexicon ready to be asked. */
export class Lexicon {
  private readonly hits = new Hits();
  private readonly passage: Passage;

  /** `rows` are the reader's words, told as groups are. */
  constructor(
    private readonly phrases: Phrases,
    groups: Groups,
    rows?: Groups,
  ) {
    this.passage = new Passage({
      phrasesOf: (hash) => phrases.of(hash),
      groupOf: (hash) => groups.of(hash),
      rowOf: (hash) => rows?.of(hash) ?? 0,
    });
  }

  /** The words of `text`, of which `low` is the plain form; good until the next text is read. */
  read(text: string, low: string): Passage {
    return this.passage.read(text, low);
  }

  /** Every class of every phrase in a passage that this lexicon read; good until the next is looked through. */
  find(passage: Passage): Hits {
    const { hits } = this;
    hits.reset();
    const { words, sorts, count } = passage;
    for (let i = 0; i < count; i++) {
      const word = words[i]!;
      const sort = sorts[i]!;
      if (sort === 2) hits.add(NAME, 0, i, i + 1);
      else if (sort === 3) hits.add(NUM, 0, i, i + 1);
      else if (sort === 4) hits.add(MONEY, 0, i, i + 1);
      if (word.phrases)
        this.phrases.find(word.phrases, words, i + 1, count, (found, to) =>
          hits.add(found, WITH_FORM[found]! * word.form, i, to),
        );
    }
    return hits;
  }
}
