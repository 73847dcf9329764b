/** A typed note as the hand writes it. */
import { baseVerb } from '../tidy/verbs.js';
import type { WordSets } from '../words.js';
import type { Sort, Written } from './hand.js';
import { prepared } from './prepare.js';

/** The note as one says it and how sure that is; undefined where there is no hand, and for a note that is too long for it. */
export function written(sort: Sort, note: string, sets: WordSets): Written | undefined {
  const hand = sets.hand();
  if (!hand) return undefined;
  const isName = (word: string): boolean => {
    const low = word.toLowerCase();
    return sets.proper.has(low) || sets.names.has(low) || !sets.isRight(low);
  };
  const said = hand.write(sort, prepared(sort, note, sets), isName);
  return said && { ...said, text: asSet(named(agreed(said.text, sets), sets), note) };
}

/** "Where you tends bar" → "where you tend bar". */
const agreed = (text: string, sets: WordSets): string =>
  text.replace(YOU_DOES, (whole, you: string, verb: string) => {
    const base = sets.verbs.has(verb) ? '' : baseVerb(verb, sets);
    return base ? `${you}${base}` : whole;
  });
const YOU_DOES =
  /((?:^|, (?:and |so )?|\b(?:and|where|when|that|so|because|since|who|what) )you (?:also |now |still |just |both )?)([a-z]{2,}s)\b/g;

/** "Your Omar's shift" → "Omar's shift". */
const named = (text: string, sets: WordSets): string =>
  text.replace(/\byour (?=([A-Z][a-z]+)['’]s )/g, (your, name: string) =>
    sets.names.has(name.toLowerCase()) ? '' : your,
  );

/** Set phrases have no article: "back in place", "since last summer"; others have theirs: "on the first try"; kin are one's own. */
const asSet = (text: string, note: string): string =>
  text
    .replace(BARE, (whole, before: string, noun: string) =>
      new RegExp(`\\b${before} ${noun}\\b`, 'i').test(note) ? `${before} ${noun}` : whole,
    )
    .replace(KIN, (whole, who: string) =>
      new RegExp(`\\bthe ${who}`, 'i').test(note) ? whole : `your ${who}`,
    )
    .replace(LAST, (whole, when: string) => (/\bthe last\b/i.test(note) ? whole : when))
    .replace(
      /(?<!\b(?:on|for|with|by|than|was|is|of) )\bthe (first|second|third|1st|2nd|3rd) (try|go|attempt)\b/g,
      'on the $1 $2',
    );
const BARE =
  /\b(in|on|at|by|of|to|from) (?:the|your|a) (place|time|tune|budget|schedule|hand|heart|sight|stock|bloom|season|hold|call|demand|site|track|foot|sale|tap|work|home|church|school|night|noon|dawn|first|last)\b/g;
/** "The husband" is the customer's, unless it was typed so. */
const KIN = /\bthe (husband|wife|mom|dad|mother|father|son|daughter|grandson|granddaughter)\b/g;
const LAST =
  /\bthe (last (?:year|summer|winter|spring|fall|month|week|season|night|Christmas|January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]+day))\b/g;

/** The note as the hand says it where it's sure enough, else as it was typed. A careful note is changed only for good reasons. */
export function sayable(sort: Sort, note: string, sets: WordSets): string {
  const said = written(sort, note, sets);
  return said && said.sure >= SURE[sort][isCareful(sort, note, sets) ? 1 : 0] ? said.text : note;
}
/** How sure the hand must be of a hurried note, and of a careful one. */
const SURE: Readonly<Record<Sort, readonly [number, number]>> = {
  results: [0.15, 0.15],
  circles: [0.25, 0.8],
  likes: [0.5, 0.6],
  notes: [0.3, 0.8],
  does: [0.3, 0.8],
  serves: [0.5, 0.8],
};

/** Whether a note has no slip, no short form and no sign in it, but an article, or "your" as the playbook's own circles. */
const isCareful = (sort: Sort, note: string, sets: WordSets): boolean =>
  (CAREFUL[sort] ?? ARTICLED).test(note) && prepared(sort, note, sets) === note && PLAIN.test(note);
const ARTICLED = /\b(?:the|an?|their|every|each|your|what)\b/;
const CAREFUL: Readonly<Partial<Record<Sort, RegExp>>> = {
  circles: /^(?:the|your|all the) .*\byour?\b/,
  likes: /\b(?:the|their|each|your|what)\b/,
};
const PLAIN = /^[\p{L}\p{N}'’ ,-]*$/u;
