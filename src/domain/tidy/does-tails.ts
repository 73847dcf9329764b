/** What stands behind a comma of what a rep does, as one says it: ", 5 day turnaround" → ", with a 5-day turnaround", ", all ages" → " for all ages". */
import { article, numberWord } from '../english.js';
import { byTable, tableOf } from './rows.js';
import type { WordSets } from '../words.js';
import { baseVerb } from './verbs.js';

/** What is said behind a comma, row by row. */
const TAILS = tableOf([
  // "5 day turnaround", "48 hr turn".
  [
    ' turn',
    /, (\d+)[- ]?(day|hour|hr|week|wk|minute|min)s?[- ]turn(?:[- ]?around)?s?(?=$|,)/gi,
    (_, n, unit) =>
      `, with ${article(n)} ${Number(n) < 10 ? numberWord(Number(n)) : n}-${UNITS[unit.toLowerCase()] ?? unit.toLowerCase()} turnaround`,
  ],
  // "All ages", "kids and adults".
  ['age', /(?<! for),? (all|any) ages?(?=$|,)/gi, ' for $1 ages'],
  // "Kids 3-10", "ages 5-12", "short runs".
  ['kids|ages|teens', /, (kids|ages|teens) (\d+ to \d+|\d+ and up)(?=$|,)/gi, ' for $1 $2'],
  ['short runs|small runs|small batches', /, (short runs|small runs|small batches)(?=$|,)/gi, ' in $1'],
  ['any age', /\bfor any ages\b/g, 'for any age'],
  [', kids', /, (kids|adults|men|women) (?:and|&) (kids|adults|men|women)(?=$|,)/gi, ' for $1 and $2'],
  // "Been doing it 22 yrs", "22 yrs".
  [
    ' yrs| years|yr',
    /, (?:(?:been|have been|i['’]ve been) (?:doing|at) (?:it|this) (?:for )?)?(?:over )?(\d+)\+? ?(?:yrs?|years)(?: now)?(?=$|,)/gi,
    ', $1 years now',
  ],
  // "Flat rate", "flat fee".
  [
    'flat |fixed ',
    /, (flat|fixed) (rate|fee|price)(?=$|,)/gi,
    (_, how, what) => ` ${what === 'rate' || what === 'price' ? 'at' : 'for'} a ${how} ${what}`,
  ],
  // "One visit", "3 counties", "12 languages".
  [
    ' visit| counties| languages| states',
    /, (?:in )?(one visit|1 visit|\d+ counties|\d+ languages|\d+ states)(?=$|,)/gi,
    (_, where) => ` in ${where.replace(/^1 /, 'one ')}`,
  ],
  // "Same day".
  ['same', /,? (?:the )?same[- ](day|week)(?=$|,)/gi, ' the same $1'],
  // "Transcripts in three days", "ashes home in 3 days".
  [
    ' day| hour| hr| week',
    /, (?:with )?((?:transcripts|results|reports|ashes|crowns|answers|quotes|repairs|samples|glasses|proofs|prints|parts|estimates)(?: home| back)?) (in|within|by) (?=(?:\d+|two|three|four|five|a|an|one|under) (?:days?|hours?|hrs?|weeks?)\b)/gi,
    ', with $1 $2 ',
  ],
  ['under 1 ', /\bunder 1 (?=[a-z])/gi, 'under one '],
]);
const UNITS: Readonly<Record<string, string>> = { hr: 'hour', wk: 'week', min: 'minute' };

/** Whom or what it is for. */
const FOR_WHAT = tableOf([
  // "Carpet cleaning, homes and offices".
  [
    'homes|offices|cars|trucks|boats|houses|schools|churches|shops|weddings|parties|farms',
    /, ((?:(?:homes|houses|offices|cars|trucks|boats|rvs|schools|churches|shops|stores|farms|barns|restaurants|condos|weddings|parties|birthdays|events|funerals|showers|proms|reunions)(?:,? and |, |,? & | )?){1,4})(?=$|, the works$| the works$)/gi,
    (_, where) => ` for ${where.trim().replace(/(?<=[a-z]) (?=[a-z]+$)(?!and\b)(?<!and )/, ', ')}`,
  ],
]);

/** The tails of a text, as one says them. */
export const withTails = (text: string): string => {
  const said = byTable(TAILS, text);
  return said.includes(' for ') ? said : byTable(FOR_WHAT, said);
};

/** What is done, and what stands behind it as far as it is said: "bee removal, live, no poison" → "bee removal". */
export function tailed(typed: string, sets: WordSets): string {
  const text = withTails(listed(typed, sets));
  const [done = '', ...parts] = text.split(', ');
  if (/: /.test(text) || / and /.test(parts.at(-1) ?? '')) return text;
  const said = parts.length === 1 && ALONE.test(parts[0]!) ? parts : parts.filter((part) => SAID.test(part));
  return [done, ...said].join(', ').replace(/, (?=so |by phone|on site)/g, ' ');
}
/** Whether a part behind the only comma is said. */
export const isTail = (part: string): boolean => SAID.test(part) || ALONE.test(part);

/** Said where nothing else is: "no metal showing", "beginners welcome". */
const ALONE =
  /^(?:no|not|never|by|in|at|on|for|so|from|without|done|delivered|made|bonded|licensed|insured|certified|kosher|guaranteed|free|even|if|when|while|until|every|each|all) .| welcome$/i;
const SAID =
  /^(?:mostly|mainly|with|and|zero down|start to finish|top to bottom|cash up front|any age|any brand|\d+ years now|(?:day|night)s? (?:or|and) (?:day|night|weekend)s?|nights|evenings|mornings|weekends|saturdays|24\/7|year[- ]round|rain or shine|preventive)\b| too$/i;

/** "Tree trimming, removal and stump grinding", "livestock trailer repair: floors, brakes, lights": the last has its "and". */
const listed = (text: string, sets: WordSets): string => {
  const at = text.indexOf(': ');
  const [before, items] = at < 0 ? ['', text] : [text.slice(0, at + 2), text.slice(at + 2)];
  const parts = items.split(', ');
  const named = parts.slice(at < 0 ? 1 : 0).map((part) => part.replace(/ (?:for|to|in) [a-z ]+$/, ''));
  const isList =
    parts.length > (at < 0 ? 2 : 1) &&
    !/ and | or /.test(parts.at(-1)!) &&
    named.every(
      (part) =>
        part.split(' ').length < 3 &&
        /^(?!no\b|all\b|any\b|same\b|flat\b|live\b|free\b)[a-z]+(?: [a-z]+)?$/i.test(part) &&
        /s$|ing$/.test(part) &&
        !baseVerb(part.split(' ')[0]!, sets).startsWith(`${part.split(' ')[0]!} `),
    );
  return isList ? `${before}${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}` : text;
};
