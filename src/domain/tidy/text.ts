/** Cleaning free text before it is fitted: marks, what says there is nothing, and the first sentence of what was typed. */
import type { WordSets } from '../words.js';
import { mend } from './mend.js';

/** Text that fits its sentence (with what had to be cut), or why it doesn't. */
export type Fit = { text: string; cut?: string } | { misfit: string };

/** Most words of a free answer, so that every channel can hold it. */
const LONGEST = { result: 16, does: 16, serves: 12, psychographics: 15, circle: 18, note: 18 } as const;

// Terminal codes, control and bidi marks: data, never a command to the terminal. ZWJ and ZWNJ stay: names are written with them.
const ESCAPES =
  /\u001b\[[0-?]*[ -/]*[@-~]|\u001b[\]P^_X][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u009b[0-?]*[ -/]*[@-~]|\u001b./g;
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text without terminal codes or invisible marks, on one line, without doubled spaces. */
export function cleanText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes('  ')) return text.trim();
  return text
    .replace(ESCAPES, '')
    .replace(INVISIBLE, (c) => (c === '\r' ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** As much of an answer as is read, in characters: six times what can be said in one breath. */
const READ = 600;

/** The beginning of an answer, to the end of a word: what stands behind it could be said in no breath. */
export const beginning = (text: string): string =>
  text.length <= READ ? text : text.slice(0, Math.max(text.lastIndexOf(' ', READ), 0) || READ);

/** "n/a", "none yet", "-": an answer that says there is none. */
export const isNothing = (text: string): boolean =>
  /^[nutdi\s.?*–—-]/i.test(text) &&
  /^(?:n\.?\s?\/?\s?a\.?|none(?: yet| so far)?|nil|null|nothing(?: yet| so far)?|not yet|unknown|unsure|not sure|tbd|tba|no (?:result|results|idea|clue)(?: yet)?|don['’]?t know|idk|[-–—.?*\s]+)[.!]*$/i.test(
    text,
  );

export const ABBREVIATION =
  /(?:^|[\s(])(?:[Mm]t|[Ss]t|[Ff]t|[Dd]r|Mr|Mrs|Ms|Jr|Sr|Rev|Fr|Prof|No|Ave|Blvd|Rd|Inc|Co|Corp|Ltd|vs|approx|a\.m|p\.m|U\.S|[A-Z])$/;

/** A stop behind a long word, with a verb in the past behind it: "before closing. saved her $8,500". */
const SMALL_START =
  /(?<=[a-z]{6,})\.(?=\s+(?:saved|got|she|he|they|we|it|now|and|also|so|very|really)\b)|(?<=[a-z]{2}(?:ing|ed|ly))\.(?=\s+[a-z])/;

/** Where the first sentence ends, or -1: a stop or a shout with a capital behind it, but not after "Mt." or "St.". */
function firstStop(text: string): number {
  for (const stop of text.matchAll(/[.!?](?=\s+["“(]?[A-Z])/g))
    if (stop[0] !== '.' || !ABBREVIATION.test(text.slice(0, stop.index))) return stop.index;
  return text.includes('.') ? (SMALL_START.exec(text)?.index ?? -1) : -1;
}

/** Without the marks at its end. Asked of the last letters first: a long run of marks elsewhere is passed over. */
const withoutEnd = (text: string): string =>
  /[.!?;,:…-]\s*$|(?:lol|haha|lmao|omg)$/i.test(text.slice(-12))
    ? text.replace(/\s*(?:[.!?;,:…]|\s-| (?:lol|haha|lmao|omg)\b)+$/i, '')
    : text;

/** The answer in its first sentence, without quotes around it or a stop behind it, its capitals and short forms mended. */
export function oneSentence(text: string, sets: WordSets): { text: string; cut?: string } {
  const bare = cleanText(text)
    .replace(/^["“”'‘]+(?=.*["“”'’]$)|["“”'’]+$/g, '')
    .replace(/^[-–—•*…\s]+/, '');
  if (isNothing(bare)) return { text: '' };
  const end = firstStop(bare);
  const first = (end < 0 ? bare : bare.slice(0, end)).replace(
    /\s*(?:[:;]-?[)D(]|[\u2600-\u27bf\ufe0f]|[\ud83c-\ud83e][\udc00-\udfff])/g,
    '',
  );
  const kept = mend(withoutEnd(first).trim(), sets);
  return end < 0 ? { text: kept } : { text: kept, cut: bare.slice(end + 1).trim() };
}

export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The text, unless it is too long to be said in one breath. */
export const inOneBreath = (field: keyof typeof LONGEST, text: string, cut?: string): Fit => {
  const words = wordCount(text);
  if (words > LONGEST[field])
    return { misfit: `it has ${words} words; ${LONGEST[field]} at most can be said in one breath` };
  return cut ? { text, cut } : { text };
};

/** A small first letter, unless the word keeps its capital: "Would rather" → "would rather"; "Navy wives" stays. */
export function lowerFirst(text: string, sets?: WordSets): string {
  if ((!/^[A-Z][a-z'’]/.test(text) && !/^A /.test(text)) || ROAD.test(text)) return text;
  const first = firstWord(text);
  const low = first.toLowerCase();
  if (sets && (sets.proper.get(low) === first || !sets.isRight(low.replace(/['’]s?$/, '')))) return text;
  return text[0]!.toLowerCase() + text.slice(1);
}

const ROAD = /^[A-Z][a-z]+ (?:Street|Road|Avenue|Boulevard|Lane|Highway|Parkway|Circle|Court)\b/;

/** The first word, letters and apostrophes only. */
export const firstWord = (text: string): string =>
  /^[a-zA-Z\u00aa-\u1fff\u2c00-\uffff'’-]+/.exec(text)?.[0] ?? '';

/** "Every 2nd weekend" → "every second weekend". */
export const nthInWords = (text: string): string =>
  text.replace(
    / (1st|2nd|3rd) (?=[a-z])(?!graders?\b)/g,
    (_, n: string) => ` ${{ '1st': 'first', '2nd': 'second', '3rd': 'third' }[n]!} `,
  );

/** An hour as it is written: "5am" → "5 a.m.", "5:30PM" → "5:30 p.m.". */
export const atTheClock = (text: string): string =>
  /\d ?[ap]\.?m/i.test(text)
    ? text.replace(
        /\b(\d{1,2}(?::\d\d)?) ?([ap])\.?m\b\.?/gi,
        (_, hour: string, half: string) => `${hour} ${half.toLowerCase()}.m.`,
      )
    : text;

/** "Passed the audit; zero findings": one row of clauses; behind a list with commas, two sentences. */
export const withoutSemicolons = (text: string): string =>
  text.includes(';') ? text.replace(/\s*;\s*(?=\S)/g, /, (?:and|or) /.test(text) ? '. ' : ', ') : text;
