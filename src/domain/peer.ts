/** Whether the customer is one of those the rep does it for: then others at their trade's table are too. */
import { singular, upToComma } from './english.js';

/** Words that say little of somebody's work. */
const ANYBODY =
  /^(?:people|folks|person|owner|parent|family|couple|member|manager|director|guy|friend|neighbor|customer|client|business|company|professional|worker)$/;

/** "contractors with crews of 3-15" and "framing contractor, 8 guys" → "contractor"; '' when the customer is none of those served. */
export function peerOf(occupation: string, serves: readonly string[]): string {
  const words = wordsOf(occupation.split(/ (?:at|for|of|in|from) | @ /)[0]!);
  for (const serve of serves) {
    const kind = upToComma(serve).split(
      / (?:who|that|with|in|at|on|of|from|for|near|over|under|between|and|or) /,
    )[0]!;
    const own = wordsOf(kind);
    const head = own.at(-1) ?? '';
    if (
      !head ||
      /^(?:shop|store|office|firm|clinic|parish|church|court|branch|team|department|company|school|restaurant|salon|gym|hotel|farm)$/.test(
        head,
      ) ||
      own.length > 3 ||
      (own.length === 1 && ANYBODY.test(head))
    )
      continue;
    if (own.every((word) => words.includes(word)))
      return [...kind.split(' ').slice(0, -1), singular(kind.split(' ').at(-1)!)].join(' ');
  }
  return '';
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/\bmgrs?\b/g, 'manager')
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
    .map(singular);

/** Where people of one line of work meet. */
const AT_WORK =
  /\b(?:association|chapter|roundtable|round table|forum|guild|society|council|breakfast|lunch|luncheon|meetings?|conference|convention|trade show|expo|mastermind|network|exchange|co-?op|academy|union|local|section|division|alliance|federation|institute|counter|supply house)\b/i;
const ELSE =
  /\b(?:church|parish|temple|pastors?|ministers?|historical|humane|garden|alumni|book|bowling|neighborhood|softball|bible|school|homeowners|prayer|PTA|HOA|Rotary|Lions|Elks)\b/i;

/** Whether a circle is of people's work, whoever they are. */
export const isAtWork = (words: string): boolean => AT_WORK.test(words) && !ELSE.test(words);
