/** Whether the customer is one of those the rep does it for: then others at their trade's table are too. */
import { singular, upToComma } from './english.js';
import { isAscii } from './has.js';
import { isNobody } from './kind-places.js';

/** Words that say little of somebody's work. */
const ANYBODY =
  /^(?:people|folks|person|lady|gal|man|woman|mom|dad|owner|parent|family|couple|member|manager|director|guy|friend|neighbor|customer|client|business|company|professional|worker)$/;

/** Places and bodies are no people: who is "of a shop" may be anybody there. */
const BODY =
  /^(?:shop|store|office|firm|clinic|parish|church|court|branch|team|department|company|school|restaurant|salon|gym|hotel|farm)$/;

/** A served kind that names a sort of work: as typed, its words, and in the singular. */
interface Served {
  serve: string;
  words: string[];
  one: string;
}

/** What a rep serves, worked out once for all customers. */
const known = new WeakMap<readonly string[], Served[]>();
function servedOf(serves: readonly string[]): Served[] {
  let all = known.get(serves);
  if (!all) known.set(serves, (all = serves.flatMap(read)));
  return all;
}

function read(serve: string): Served[] {
  const kind = firstOf(
    upToComma(serve).split(/ (?:who|that|with|in|at|on|of|from|for|near|over|under|between) /)[0]!,
  );
  const words = wordsOf(kind);
  const head = words.at(-1) ?? '';
  if (
    !head ||
    BODY.test(head) ||
    isNobody(kind) ||
    words.length > 3 ||
    (words.length === 1 && ANYBODY.test(head))
  )
    return [];
  const typed = kind.split(' ');
  return [{ serve, words, one: [...typed.slice(0, -1), singular(typed.at(-1)!)].join(' ') }];
}

/** The first of several: "campground and RV park owners" → "campground owners", "nurses or medics" → "nurses". */
export function firstOf(kinds: string): string {
  const [first, ...more] = kinds.split(/ (?:and|&|or) /) as [string, ...string[]];
  const head = /[^s]s$/.test(first) ? '' : (/ ([a-z]+[^s]s)$/.exec(more.at(-1) ?? '')?.[1] ?? '');
  return head ? `${first} ${head}` : first;
}

/** The served kind that the customer is, in all its words: an ER nurse is no "traveling nurse"; undefined when they are none. */
export function servedAs(occupation: string, serves: readonly string[]): Served | undefined {
  const served = servedOf(serves);
  if (served.length === 0) return undefined;
  const owned = occupation.replace(/^owns? (?:an? |the |\d+ )?([^,]+)/i, '$1 owner');
  const words = wordsOf(ownWork(owned).split(/ (?:at|for|of|in|from) | @ /)[0]!);
  return served.find((kind) => kind.words.every((word) => words.includes(word)));
}

/** "HR manager, stamping plant" is no plant manager, "director, church preschool" is a preschool director: one word alone leaves its field to what follows. */
const ownWork = (occupation: string): string => {
  const [first = '', ...more] = occupation.split(', ');
  return first.includes(' ') ? first : `${first} ${more.join(' ')}`;
};

/** "contractors with crews of 3-15" and "framing contractor, 8 guys" → "contractor"; '' when the customer is none of those served. */
export const peerOf = (occupation: string, serves: readonly string[]): string =>
  servedAs(occupation, serves)?.one ?? '';

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/\bmgrs?\b/g, 'manager')
    .split(isAscii(text) ? /[^a-z\d]+/ : /[^\p{L}\d]+/u)
    .filter(Boolean)
    .map(singular);

/** Where people of one line of work meet. */
const AT_WORK =
  /\b(?:association|chapter|roundtable|round table|forum|guild|society|council|breakfast|lunch|luncheon|meetings?|conference|convention|trade show|expo|mastermind|network|exchange|co-?op|academy|union|local|section|division|alliance|federation|institute|counter|supply house)\b/i;
const ELSE =
  /\b(?:church|parish|temple|pastors?|ministers?|historical|humane|garden|alumni|book|bowling|neighborhood|softball|bible|school|homeowners|prayer|PTA|HOA|Rotary|Lions|Elks)\b/i;

/** Whether a circle is of people's work, whoever they are. */
export const isAtWork = (words: string): boolean => AT_WORK.test(words) && !ELSE.test(words);
