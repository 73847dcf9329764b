/** Associations that go by their first letters, as a hurried rep types them: "mtna chapter" → "MTNA chapter". */
import type { WordSets } from '../words.js';

/** What has members or is held by such an association. */
const HELD =
  '(?:[a-z]+ )?(?:chapter|local|section|region|regionals?|conference|conv|convention|meetings?|mtg|lunch|luncheon|breakfast|dinner|mixer|board|committee|council|round ?table|expo|show|event|golf|outing|members|group|trade show|national|annual|state|district)';
const BEFORE_IT = new RegExp(
  `(^|\\b(?:the|your|her|his|their|my|at|from|in|of) )([a-z]{3,5})(?= ${HELD}\\b)`,
  'g',
);
const POST = /\b([a-z]{3,6}) (?=post \d)/gi;
const AT_END = /\b((?:in|of) (?:the )?)([a-z]{3,5})$/g;

/** Sounds an English word can begin with. */
const ONSET =
  /^(?:[aeiouy]|[bcdfghjklmnprstvwz]?[aeiouy]|bl|br|ch|cl|cr|dr|dw|fl|fr|gh|gl|gn|gr|kn|kl|kr|ph|pl|pr|ps|qu|rh|sc|sh|sk|sl|sm|sn|sp|sq|st|sv|sw|th|tr|ts|tw|wh|wr|x)/;

/** Two consonants no English word ends in. */
const BAD_END =
  /[bcdfghjklmnpqrstvwxz]{2}$(?<!ll|ss|ff|ck|s[tkp]|n[dtkg]|mp|l[tdkfpmbs]|r[tdkmnpfblsv]|[cfpx]t|[cstgp]h|w[nlks]|[tkdpnmgbf]s|bb|dd|gg|nn|tt|zz|mb|mn|gn)/;

/** Whether letters are no word: nobody can say them, or no dictionary has them. */
const isNoWord = (letters: string, sets: WordSets): boolean =>
  !sets.proper.has(letters) &&
  !sets.names.has(letters) &&
  (!ONSET.test(letters) || BAD_END.test(letters) || !/[aeiouy]/.test(letters) || !sets.isRight(letters));

/** The text with such letters in capitals, where they stand as a name would. */
export const withInitials = (text: string, sets: WordSets): string => {
  const capitals = (whole: string, before: string, letters: string) =>
    isNoWord(letters, sets) ? before + letters.toUpperCase() : whole;
  return text
    .replace(BEFORE_IT, capitals)
    .replace(AT_END, capitals)
    .replace(POST, (letters) =>
      /^(?:the|your|her|his|our|legion|american) /i.test(letters) ? letters : letters.toUpperCase(),
    );
};
