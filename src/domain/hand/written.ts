/** A typed note as the hand writes it. */
import type { WordSets } from '../words.js';
import type { Sort, Written } from './hand.js';
import { isSmooth } from './heard.js';
import { prepared } from './prepare.js';
import { repaired } from './repairs.js';

/** The note as one says it and how sure that is; undefined where there is no hand, and for a note that is too long for it. */
export const written = (sort: Sort, note: string, sets: WordSets): Written | undefined =>
  read(sort, note, prepared(sort, note, sets), sets);

function read(sort: Sort, note: string, plain: string, sets: WordSets): Written | undefined {
  const isName = (word: string): boolean => {
    const low = word.toLowerCase();
    return sets.proper.has(low) || sets.names.has(low) || !sets.isRight(low);
  };
  const said = sets
    .hand()
    ?.write(sort, plain, isName, sort === 'results' && plain === note && isCarefully(note));
  return (
    said && {
      ...said,
      text: repaired(sort, said.text, note, sets),
      head: said.head && repaired(sort, said.head, note, sets),
    }
  );
}

/** Typed as one writes to somebody, from its capital to its stop: "The stove stopped smoking, and he burned four cords last winter." */
const isCarefully = (note: string): boolean =>
  ARTICLED.test(note) && note.split(/(?<=[\p{L}\d%]\.) (?=\p{Lu})/u).every((sentence) => SENTENCE.test(sentence)); // prettier-ignore
const SENTENCE =
  /^(?:(?:The|An?|His|Her|Their|Our|My|Its|He|She|They|We|I|It|When|After|Since|For|In|With|Both|All|Every|Each|Nobody|Everybody|One|Two|Three|This|That|There|Not|No) |\p{Lu}\p{Ll}+(?: [a-z-]+){0,2}s (?:on|of|in|from|at|for|fell|went|dropped|rose|came|are|were|have|had|did|now) )[^()/;+&@!]*[\p{L}\d%]\.$/u;

/** The note as the hand says it where it's sure enough. A careful note is changed only for good reasons. */
export function surelyWritten(sort: Sort, note: string, sets: WordSets): Written | undefined {
  const said = judged(sort, note, sets);
  return said?.isSure ? said : undefined;
}

/** A result as the hand says it, surely or not: of what isn't sure, its first clauses may be. A careful one isn't cut. */
export function writtenResult(note: string, sets: WordSets): Judged | undefined {
  const said = judged('results', note, sets);
  return said?.isSure && said.isCareful ? { ...said, head: '' } : said;
}

/** What the hand made of a note, whether it's sure enough of it, and whether the note was typed with care. */
interface Judged extends Written {
  isSure: boolean;
  isCareful: boolean;
}

function judged(sort: Sort, note: string, sets: WordSets): Judged | undefined {
  if (!sets.hand()) return undefined;
  const plain = prepared(sort, note, sets);
  const said = read(sort, note, plain, sets);
  const { hurried, unslipped, careful } = SURE[sort];
  const isRight = plain === note && PLAIN.test(note);
  const isCareful = isRight && hasArticle(sort, note);
  const least = !isRight ? hurried : isCareful ? careful : unslipped;
  return said && { ...said, isSure: said.sure >= least, isCareful };
}

/** The same, or as it was typed. */
export const sayable = (sort: Sort, note: string, sets: WordSets): string =>
  surelyWritten(sort, note, sets)?.text ?? note;

/**
 * A last look at what is to be said, whatever made it: whether the hand would leave each word of it alone. Where it surely wouldn't, it's hardly
 * English, and the rep is better off without it.
 */
export const isClear = (sort: keyof typeof LEAST, said: string, sets: WordSets): boolean =>
  !said ||
  ((sets.hand()?.leaves(sort, said) ?? 1) >= LEAST[sort] &&
    (sort !== 'circles' || isSmooth(sort, said, sets)));

/** So surely each word is left alone. */
const LEAST = { circles: 0.25, likes: 0.25, notes: 0.3 } as const satisfies Readonly<
  Partial<Record<Sort, number>>
>;

/** How sure the hand must be of a hurried note, of one without a slip, a short form and a sign, and of a careful one. */
const SURE: Readonly<Record<Sort, { hurried: number; unslipped: number; careful: number }>> = {
  results: { hurried: 0.15, unslipped: 0.15, careful: 0.15 },
  circles: { hurried: 0.25, unslipped: 0.25, careful: 0.8 },
  likes: { hurried: 0.5, unslipped: 0.65, careful: 0.85 },
  notes: { hurried: 0.3, unslipped: 0.5, careful: 0.8 },
  does: { hurried: 0.4, unslipped: 0.65, careful: 0.85 },
  serves: { hurried: 0.5, unslipped: 0.65, careful: 0.8 },
};

/** Whether a note has an article too, or "your" as the playbook's own circles. */
const hasArticle = (sort: Sort, note: string): boolean =>
  (CAREFUL[sort] ?? ARTICLED).test(note) && !(sort === 'notes' && OF_THEM.test(note));
/** In a note on somebody that's the customer, who is to be "you": "used to share his office". */
const OF_THEM =
  /\b(?:his|him|her|hers)\b(?! (?:own|sister|brother|wife|husband|mom|dad|mother|father|son|sons|daughter|daughters|kids|family|crew)\b)/;
const ARTICLED = /\b(?:the|an?|their|every|each|your|what)\b/;
const CAREFUL: Readonly<Partial<Record<Sort, RegExp>>> = {
  circles: /^(?:the|your|all the) .*\b(?:your?|who|who['’]ve|that)\b/,
  likes: /\b(?:the|their|each|your|what)\b/,
};
const PLAIN = /^[\p{L}\p{N}'’ ,-]*$/u;
