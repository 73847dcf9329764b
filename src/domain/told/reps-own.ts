/** The rep's own words for themselves, marked until a result is told: no step on the way turns them into the customer. */

/** Stands for the rep's "we". */
export const REP = '\u24cc';
/** Stands for the rep's "our". */
export const REPS_OWN = '\u24d0';
/** Stand for "I", "me" and "my". */
const OWN: Readonly<Record<string, string>> = { i: '\u24be', me: '\u24dc', my: '\u24e8', us: '\u24e4' };
/** Stands for the rep's "I". */
export const REPS_I = OWN['i']!;

/** An answer that holds such a sign itself, with the letter in its place: "Ⓦ" is a W, and never the rep. */
export const withoutSigns = (answer: string): string =>
  answer.replace(/[\u24b6-\u24e9]/g, (sign) => sign.normalize('NFKC'));

/** What the customer wrote themselves begins with "I" or "my". */
const PASTED = /^\W*(?:i|my|me|we|our|i['’](?:m|ve|d|ll))(?= |$)|["“”]/i;
const OTHERS = /\b(?:she|he|her|his|him|they|them|their)\b/i;
const RUN_ON =
  /(?<=[a-z\d])(?<!\b(?:and|that|what|as|than|when|because|if|so|but|neither can|like|says?|said|how|where|who|or|after|before|since|until|till|while|work|job|thing|time)) (?=i (?:go|went|cried|checked|check|see|saw|told|drove|think|ate) )/gi;

/** "only had to talk to me", "I go look every time": the rep, where the customer is named otherwise or nothing says "my". */
export function withRep(given: string): string {
  const text =
    / we |^our /i.test(given) && !/["“”]|\b(?:i|my|me)\b/i.test(given) && isOfOthers(given)
      ? given.replace(/(?<= )we(?= )/g, REP).replace(OUR_DOING, REPS_OWN)
      : given;
  if (!/\b(?:i|me|my|us|we done|we did)\b/i.test(text) || PASTED.test(text)) return text;
  const broken = text.replace(RUN_ON, ', ').replace(/(?<=\bwhat )we (?=done|did|charged)/g, `${REP} `);
  const others = OTHERS.test(text);
  if (!others && /\b(?:my|our|us|we)\b/i.test(text)) return broken;
  return broken.replace(others ? ANY : SURELY, (word) => OWN[word.toLowerCase()]!);
}
/** Whether the customer is "he", "she" or "they", so that "we" is somebody else: nobody else is named before whom that could be. */
function isOfOthers(text: string): boolean {
  const other = text.search(OTHERS);
  return other >= 0 && !KIN.test(text.slice(0, other));
}
/** "Our routing cut his fuel": what the rep has did it for the customer. */
const OUR_DOING =
  /^our(?= (?:[a-z]+ ){1,3}?(?:cut|saved|got|took|knocked|helped|kept|dropped|found|fixed|made|gave|let|stopped|lowered|doubled) (?:his|her|their|him|them)\b)/i;
const KIN =
  /\b(?:son|daughter|wife|husband|mom|dad|mother|father|sister|brother|kids?|boys?|girls?|baby|dog|cat|horse|mare|puppy|grand[a-z]+|parents|crew|team|guys|family|they)\b/i;
const ANY = /(?<![\w'’-])(?:i|me|my|us)(?![\w'’-])/gi;
/** What can only be the rep, though nobody else is named. */
const SURELY =
  /(?<=(?:, |; |neither (?:can|do|did|could) ))i(?= (?:go|went|cried|checked?|drove|think|told|saw|swear)\b|$)|(?<=\b(?:since|after|once|when) )i(?= (?:fixed|installed|replaced|changed|cleaned|rebuilt|rewired|regraded|sealed|resealed|tuned|swapped|repaired|patched|adjusted|serviced|rebalanced|trimmed|treated|insulated|caulked|redid|put in|took over|came out)\b)|(?<=\b(?:talk|talked|call|calls|called|ask|asks|asked)(?: to| for)? )me\b/gi;

/** The text with the rep's words again. */
export const asRep = (text: string): string =>
  text
    .replaceAll(REP, 'we')
    .replaceAll(REPS_OWN, 'our')
    .replaceAll(REPS_I, 'I')
    .replaceAll(OWN['me']!, 'me')
    .replaceAll(OWN['my']!, 'my')
    .replaceAll(OWN['us']!, 'us');
