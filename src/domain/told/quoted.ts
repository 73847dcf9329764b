/** What the customer said, told to them: `she said "first time i felt heard"` → "you said it was the first time you felt heard". */
import { hurried } from '../tidy/hurried.js';
import { mend } from '../tidy/mend.js';
import { cleanText, wordCount } from '../tidy/text.js';
import { toCustomer } from '../tidy/theirs.js';
import type { WordSets } from '../words.js';
import { REP } from './reps-own.js';
import { toYours } from '../whose.js';

const SAID =
  /^\W*(?:(?:she|he|they|you|customer|client|owner|cust) )?(?:also |always |even |just |finally )?(said|says|told (?:me|us)|texted(?: me| us)?|wrote(?! (?:his|her|their|your|the|an?|our|my|all|it|\d|two|three|off|up|down)\b)(?: me| us)?|emailed(?: me| us)?|called it|calls it)\b[:,]? ?(?:that |it ?['’]?s |it was )?(.+)$/i;
/** Most words one is told to have said. */
const LONGEST = 18;

const TOP =
  /^(?:the )?(?=(?:first|best|only|easiest|fastest|smoothest|nicest|smartest|worst|most|calmest|quietest|cleanest)\b)/i;
const CLAUSE =
  /^(?:\u24cc|i|we|my|our|it|it['’]s|its|the|that|this|nobody|everyone|everybody|he|she|they|his|her|their|now|finally|you|your)(?= |['’])/i;

/** The sentence without its stop; '' where nobody is told to have said something. */
export function saidByThem(typed: string, sets: WordSets): string {
  if (!/said|says|told|text|wrote|email|call/i.test(typed)) return '';
  const [, how = '', body = ''] = SAID.exec(cleanText(typed)) ?? [];
  if (!body) return '';
  const [, inner = '', open = ''] = /^["“]([^"”]+)["”]?|^(['‘])(?=.)/.exec(body) ?? [];
  const words = (open ? /^['‘](.+?)['’]?[.!]*$/.exec(body)?.[1] : inner) ?? '';
  const verb = /^told/i.test(how)
    ? 'you told me'
    : /^(?:text|wrote|email)/i.test(how)
      ? 'you wrote that'
      : 'you said';
  const quoted = words !== '';
  const plain = hurried(
    mend(
      (quoted ? words.replace(/\byou guys\b|\byou\b(?!['’])/gi, REP) : body)
        .replace(/[.!?,;\s]+$/, '')
        .trim(),
      sets,
    ),
  );
  if (!plain || wordCount(plain) > LONGEST) return '';
  const first =
    /^[A-Z][a-z]* /.test(plain) && !sets.proper.has(plain.split(' ')[0]!.toLowerCase())
      ? plain[0]!.toLowerCase() + plain.slice(1)
      : plain;
  if (/call/i.test(how)) return quoted ? `you called it ${toYours(first)}` : '';
  if (TOP.test(first)) {
    const top = first.replace(TOP, '');
    return `${verb} it was the ${quoted ? toYours(top) : ofOthers(top, sets)}`;
  }
  if (!CLAUSE.test(first))
    return quoted ? `${verb.replace(' that', '')}, "${plain[0]!.toUpperCase()}${plain.slice(1)}"` : '';
  return `${verb} ${quoted ? ofQuote(first) : ofOthers(first, sets)}`;
}

/** What was quoted is the customer's own: "I" is they, and "you" was the rep. */
const ofQuote = (text: string): string =>
  toYours(text.replace(/^i\b/, 'I').replace(/^its\b/, "it's")).replaceAll(REP, 'we');

/** Without quotes "we" is the rep, and "he" is the customer. */
const ofOthers = (text: string, sets: WordSets): string =>
  toCustomer(
    text.replace(/\bwe\b/g, REP).replace(/\b(?:us|our)\b/g, (word) => `\u24d0${word}`),
    sets,
  )
    .replaceAll(REP, 'we')
    .replaceAll('\u24d0', '');
