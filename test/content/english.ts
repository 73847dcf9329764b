/** What a reader would spot at once in a line that was made: wrong English, leftover marks, words we don't say. */

/** Rules over one text: what is wrong, and where it shows. Stage directions are English too. */
const WRONG: readonly [name: string, pattern: RegExp][] = [
  ['a hole', /undefined|\bnull\b|\[object|NaN|\{\{|\}\}/],
  ['a before a vowel', /\ba (?=[aeio]|u(?!ni|se|su|ti|ro))[a-z]/i],
  [
    'an before a consonant',
    /\ban (?=[bcdfgjklmnpqrstvwxyz])(?!hour|honest|honor|heir|MBA|SBA|HR|HMO|NP|RN|LLC|MRI|X)[a-z]/i,
  ],
  ['a word twice', /\b(?!that|had|no|bye|you|two|ha)([a-z]+) \1\b/i],
  ['two marks', /[,;:] ?[,;:.]|[.?]{2,}|[?.],|,\?|\?\.|: ?\.|\.(?<!(?:a|p)\.m\.)\?/],
  ['a space before a mark', / [,.;:?!]/],
  ['a mark without its space', /[a-z][,;?][A-Za-z]|[a-z]{2}\.[A-Z]/],
  ['a shout', /!/],
  ['your the', /\b(?:your|my|our|the|a|an) (?:the|your|my|our|a|an|this|that)\b(?! (?:same|first))/i],
  ['one of the who', /\bone of (?:a|an|one|the one)\b/i],
  [
    'from the people',
    /\bone person from (?:the|your) [a-z ]*\b(?:friends|neighbors|people|guys|parents|buddies)\b/,
  ],
  ['he or she', /\b(?:he|she|his or her|he's|she's|him or her)\b/i],
  ['you likes', /\byou (?:likes|loves|has|is|was|does|knows|works|sees|runs|goes|trades)\b/i],
  ['I is', /(?<!and |or )\bI (?:has|is|does|are|likes|were)\b/],
  ['a lost subject', /\bYou've (?:you|your|the|they|it|he|she|is|are|was|has|have|not)\b/],
  ['a small start', /(?:^|[.?] )(?!n8n|iPhone|eBay|iPad)[a-z](?!\.m\.)/m],
  [
    'British spelling',
    /\b(?:neighbour|colour|favour|honour|organis(?!t)|realis(?!t)|recognis|centre|programme|licence|cheque|tyre|whilst|towards|learnt|mum)/i,
  ],
  ['a space twice', /\S {2,}\S/],
  ['a curly leftover', /\{|\}|<[a-z]/i],
];

/** Said to the customer, these begin a worse ask. */
const NEVER =
  /\b(?:referrals?|(?<!(?:shift|team|department|warehouse|line) )leads?|network|networking|anyone|anybody|someone|somebody|prospects?|pipeline)\b/i;

/** Everything wrong with a text; [] when it reads well. `spoken`: said to the customer, not about them. */
export function wrongEnglish(text: string, spoken = true): string[] {
  const bare = text.replace(/"[^"]*"/g, (quote) => quote.replace(/[.?]"/g, '"'));
  const found = WRONG.filter(([, pattern]) => pattern.test(bare)).map(
    ([name, pattern]) => `${name}: "${around(bare, pattern)}"`,
  );
  if (spoken && NEVER.test(text)) found.push(`a word we don't say: "${around(text, NEVER)}"`);
  if ((text.match(/"/g)?.length ?? 0) % 2) found.push('an open quote');
  if ((text.match(/\(/g)?.length ?? 0) !== (text.match(/\)/g)?.length ?? 0)) found.push('an open bracket');
  return found;
}

function around(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return text.slice(Math.max(0, at - 20), at + 30).replace(/\n/g, '⏎');
}

/** Sentences of a text, without stage directions. */
export const sentences = (text: string): string[] =>
  text
    .replace(/\([^)]*\)/g, ' ')
    .split(/(?<=[.?:])\s+|\n+/)
    .map((one) => one.trim())
    .filter((one) => /[a-z]/i.test(one));

const words = (text: string) => text.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word));

function syllables(word: string): number {
  const low = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
    .replace(/^y/, '');
  return Math.max(1, low.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** Mean words a sentence, and the Flesch–Kincaid grade, over texts taken together. */
export function measure(texts: readonly string[]): { words: number; grade: number } {
  const all = texts.flatMap(sentences);
  const said = all.flatMap(words);
  const mean = said.length / Math.max(1, all.length);
  const sounds = said.reduce((sum, word) => sum + syllables(word), 0) / Math.max(1, said.length);
  return { words: mean, grade: 0.39 * mean + 11.8 * sounds - 15.59 };
}
