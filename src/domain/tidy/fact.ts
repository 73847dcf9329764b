/** A result as it was typed in a hurry, down to the fact: without "since we started she", with its short forms and sums written out. */
import { has } from '../has.js';
import type { WordSets } from '../words.js';
import { withAmounts } from './amounts.js';
import { asSpoken } from './as-spoken.js';
import { withClauses } from './clause-starts.js';
import { hurried } from './hurried.js';
import { withBreaks, withThen } from './run-on.js';
import { withVerbStarts } from './verb-starts.js';
import { lower } from './named.js';
import { petNames } from './pet-names.js';
import { NOUN_ING } from './subject.js';
import { oneSentence, wordCount } from './text.js';
import { toCustomer } from './theirs.js';
import { baseOfPast, baseVerb } from './verbs.js';

const LEAD =
  /^(?:so (?:that )?(?=(?:the |now )?(?:owner|customer|client|he|she|they|we|i) )|since (?:we|you|they|i|he|she) started(?: [\w ]+?)?,\s*|(?:now|already|finally|actually|really|definitely|currently|has now|so far|basically|honestly),?\s+)/i;
const SUBJECT =
  /^(?:you|they|he|she|i|we|(?:the )?(?:owner|customer|client|homeowner|cust))(?:['’](?:ve|s|d|re|m)| have| has| had)?(?: also| now| already| finally| actually| really| just)?\s+(?!and (?:your|his|her|their) )/i;

/** What a result says, and whether it was said of somebody: "since we started she saved 9k" → "saved $9,000", said of her. */
export interface Fact {
  bare: string;
  /** With a "now" or "since" at its end. */
  whole: string;
  hasSubject: boolean;
  /** What stood behind the first sentence. */
  cut?: string;
}

/** The fact of an answer; nothing but '' for an empty one. */
export function factOf(answer: string, sets: WordSets): Fact {
  const spoken = asSpoken(answer);
  const before = last.get(sets);
  if (before?.spoken === spoken) return before.fact;
  const fact = worked(spoken, sets);
  last.set(sets, { spoken, fact });
  return fact;
}

/** A result with its clauses parted and its sums, figures and short forms written out. */
export const unhurried = (typed: string, sets: WordSets): string =>
  ordinals(
    withThen(
      withAmounts(
        withClauses(withVerbStarts(hurried(typed), sets), sets)
          .replace(PAST, 'passed ')
          .replace(/ vs\.? (?=\d)/, ', used to be '),
      ),
    ),
  );

/** A result is fitted and then told as it is spoken: the last fact is asked for twice. */
const last = new WeakMap<WordSets, { spoken: string; fact: Fact }>();

function worked(spoken: string, sets: WordSets): Fact {
  const { text: typed, cut } = withGain(
    oneSentence(withBreaks(spoken.replace(TWO_NO, '$1 and $2')).replace(/\s*\([^)]*\)\s*$/, ''), sets),
    sets,
  );
  const past = thisPast(unhurried(typed, sets));
  const told = petNames(SELF.test(past) ? past.replace(BARE_NAME, (name) => upperFirst(name)) : past, sets);
  let text = has(told, 'you') ? told.replace(NOT_YOU_ARE, 'your ') : told;
  for (let lead = LEAD.exec(text); lead; lead = LEAD.exec(text)) text = text.slice(lead[0].length);
  const subject = (/^[ythsiwoc]/i.test(text) && SUBJECT.exec(text)?.[0]) || '';
  const whole = moved(toCustomer(withoutHave(text.slice(subject.length), sets), sets), sets);
  const bare = whole.replace(/,?\s+(?:now|since|since then|so far|finally|again now)$/i, '');
  return { bare, whole, hasSubject: subject !== '', ...(cut === undefined ? {} : { cut }) };
}

/** "no smell no maggots": two of them in one breath. */
const TWO_NO = /\b(no [a-z]+) (no [a-z]+)(?=$|[,.])/i;

/** "biscuit walks in by himself": whoever does it has a name. */
const SELF = / (?:him|her)self\b/;
const BARE_NAME =
  /^(?!dog|cat|pup|puppy|kitten|horse|mare|colt|pony|filly|gelding|kid|son|daughter|baby|toddler|mom|dad|mother|father|grandma|grandpa|grandson|granddaughter|wife|husband|sister|brother|boss|can|does|goes|still|now|finally|no|not|never|he|she|it|they|also|loves|likes|knows)[a-z]{3,} (?=(?:does|has|is)n['’]t |(?!is |was |has |does |goes )[a-z]+[^s\W]s )/;
const upperFirst = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** "1st time since 1987" → "first time since 1987", "even 3rd shift" → "even third shift"; no dates, no streets. */
const ordinals = (text: string): string =>
  /\d(?:st|nd|rd|th)/.test(text)
    ? text
        .replace(/(?<= |^)(?:1st|2nd)(?= |$)/g, (nth) => NTH[Number(nth[0])]!)
        .replace(
          /(?<= |^)([3-9])(?:rd|th)(?= (?!of\b|st\b|street|ave|avenue|and\b|rd\b|road)[a-z])/g,
          (_, n: string) => NTH[Number(n)]!,
        )
    : text;
const NTH = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** "past the BRC audit": heard as it sounds. */
const PAST =
  /^past (?=(?:the|your|our|my|her|his|their|an?) (?:[\w-]+ ){0,3}(?:audit|inspection|exam|test|boards|review|course|class)\b)/i;

/** "employee turnover 40% to 12" → "employee turnover went from 40% to 12%". */
export function moved(text: string, sets: WordSets): string {
  const [, thing = '', from = '', sign = '', , to = '', unit = '', rest = ''] =
    /^([a-z](?:[a-z -]*?[a-z]|1c)) (?:from )?((?:[$€£])?\d[\d,.]*(%?)( a [a-z]+| per [a-z]+| (?:minutes|min|mins|hours|hrs|days|weeks|wks|months|years))?) (?:(?:down|up) )?to ((?:[$€£])?\d[\d,.]*\d|\d)(%?)(.*)$/i.exec(
      text,
    ) ?? [];
  const first = thing.split(' ')[0]!.toLowerCase();
  const last = thing.split(' ').at(-1)!;
  if (
    !thing ||
    / from$/.test(thing) ||
    NO_THING.test(thing) ||
    (/ing$/.test(first) && !NOUN_ING.test(first)) ||
    sets.participleSet.has(first) ||
    sets.pasts.has(first)
  )
    return text;
  if (thing.split(' ').some((word) => baseOfPast(word, sets) || PERSON.test(word)) || GOES_ON.test(rest)) return text; // prettier-ignore
  if (/ing$/.test(last) && !NOUN_ING.test(last) && baseVerb(last, sets)) return text;
  return `${thing} went from ${from} to ${to}${unit || sign}${rest}`;
}
/** "Records from 1794 to 1850 | are rebound". */
const GOES_ON = /^ (?:is|are|was|were|has|have|had|now|lie|sit|stand|live|all)\b/;
const PERSON = /^(?:you|i|we|he|she|they|it|have|has|had|['a-z]+['’](?:ve|s|d|re))$/i;
const NO_THING =
  /\b(?:from|up|down|went|is|are|was|were|in|on|at|by|off|with|back|for|cut|cuts|gets?|goes|sleeps?|open|opens|runs?|takes?|works?|home|ready|done|about|over|under|only|no)\b/i;

/** "… before closing. saved her $8500": a gain in a sentence of its own is joined while both fit in one breath. */
function withGain(
  { text, cut = '' }: { text: string; cut?: string },
  sets: WordSets,
): { text: string; cut?: string } {
  if (/^used to /i.test(text) && /^now\b/i.test(cut))
    return { text: `${text}, ${lower(oneSentence(cut, sets).text)}` };
  const also = /^(?:no|not|zero|nobody|nothing)\b/i.test(cut) ? oneSentence(cut, sets).text : '';
  if (also && wordCount(text) + wordCount(also) < 15) return { text: `${text}, ${lower(also)}` };
  const gain = /^(?:saved|got|won|earned|made)\b/i.test(cut)
    ? oneSentence(cut, sets).text.replace(/^(\w+) (?:me|us|her|him|them) (?=[$\d])/i, '$1 ')
    : '';
  if (!gain || wordCount(text) + wordCount(gain) > 14) return cut ? { text, cut } : { text };
  return { text: `${text} and ${lower(gain)}` };
}

/** "You're roof hasn't leaked": a "your" written by its sound. */
const NOT_YOU_ARE =
  /^you['’]?re (?=[a-z]+ (?:has|hasn['’]t|have|haven['’]t|is|isn['’]t|was|went|doesn['’]t|can|never)\b)/i;

/** "have cut" → "cut"; "had nineteen people" stays: a number is no participle. */
function withoutHave(text: string, sets: WordSets): string {
  const [, next = ''] =
    /^(?:have|has|had|'ve)\s+(?:now |also |finally |already |just )?([^\s\d.,;]+)/i.exec(text) ?? [];
  const low = next.toLowerCase();
  const done = sets.participleSet.has(low) || /ed$/.test(low);
  return done ? text.replace(/^\S+\s+(?:now |also |finally |already |just )?/, '') : text;
}

/** Articles left out in a hurry: "passed AS9100 audit" → "passed your AS9100 audit", "bought second clinic" → "bought a second clinic". */
export function articled(text: string): string {
  const begun = withYours(has(text, 'passed ', 'aced ') ? passedYours(text) : text);
  return withTheSame(/ (?:no|zero) /.test(begun) ? withComma(begun) : begun);
}

const withYours = (text: string): string =>
  text
    .replace(
      /\b(bought|opened|added|started|built) (second|third|fourth) (?=[a-z]+\b(?<!s)(?: |$))/,
      '$1 a $2 ',
    )
    .replace(
      /\b(ran|took|finished|landed|closed on|won|opened|bought) (?=(?:first|second|third) (?!at|in|place|overall|out|and)\w)/,
      '$1 your ',
    )
    .replace(
      /\b(with|got|won|earned|gotten) (?=\$[\d,]+ (?:scholarship|grant|bonus|refund|raise|credit|loan|discount|rebate|settlement|check)\b)/,
      (_, before: string) => `${before} a `,
    )
    .replace(
      /\b(cut|lowered|dropped|reduced|trimmed)((?: (?!(?:by|from|to|in|off|up|down|out|on|and|or)\b)[a-z-]+){1,5}?) (?=(?:about |almost |over |nearly )?(?:\$?\d[\d,.]*(?:%| a (?:year|month))|a third|a quarter|two-thirds)(?: |$))/,
      '$1$2 by ',
    )
    .replace(/\b(a) (?=\$(?:8|11\b|11,|18\b|18,))/, 'an ')
    .replace(
      /\b(on|for|with|at) same (?=page|coverage|price|money|day|team|road|crew|staff|people|equipment|budget|hours|trucks)/,
      '$1 the same ',
    );

/** "Closed early no surprises" → "closed early, no surprises". */
const withComma = (text: string): string =>
  text.replace(
    /(?<=[a-z\d])(?<!\b(?:with|had|has|have|got|and|but|say|said|says|is|are|was|were|there's|by|of|for|see|saw|seen|to|after|at|in|on|makes|made|gets|means|or|about|still|yet|an|a|the|your|found|finds|find|there|took|costs?|cost|lost|missed|paid|out|up|off|down|heard|used|taken|given|left|wasted|caused|done|want|wants|take|takes|need|needs|hear|hears|pay|pays|lose|loses|leave|leaves|been|say|under|over|than|almost|nearly|absolutely|practically|now)) (?=(?:no|zero) [a-z]+(?:$|,| (?:on|in|at|from|to|with|since|after|all|this|last|through|broken|lost|missed|more)\b))/,
    ', ',
  );

const withTheSame = (text: string): string =>
  text
    .replace(
      /\b(sold|closed|leased|rented|booked|done|finished|back|home) first (?=(?:weekend|week|day|night|morning|month)\b)/,
      '$1 the first ',
    )
    .replace(/\b(no [a-z]+(?: [a-z]+)?) (?=\d+ (?:days|weeks|months|years)$)/, '$1 in ')
    .replace(
      /\b(went|dropped|fell|rose|jumped|grew|climbed) (?=\$?\d[\d,.]*%? to \$?\d)/,
      (verb) => `${verb}from `,
    )
    .replace(/(?<!\b(?:the|my|your|on|a)) (first|second|third) try(?=$|,| \d)/, ' on the $1 try')
    .replace(/(?<=[a-z]) (?=all \$[\d,]+$)/, ', ')
    .replace(
      /(?<=\b(?:passed|signed off|right|worked|approved)(?: (?!the\b|for\b|a\b)[a-z]+){0,2}) first time$/,
      ' the first time',
    )
    .replace(
      /(?<=[a-z\d])(?<!\b(?:the|for|your|a|on|very)) first time(?= (?:ever|since|in)\b|$)/,
      ' for the first time',
    )
    .replace(
      /(?<!\b(?:the|in|over|for|past|of|these|his|her|your|its)) last (?=(?:\d+|two|three|four|five|six) [a-z]+s$)/,
      ' in the last ',
    )
    .replace(/ a (?=[AEFHILMNORSX][A-Z]{1,3}\b)/g, ' an ')
    .replace(/(?<=[a-z\d%])(?<!\b(?:and|but|or|if|with|had|has|is|was)) not (?=\$?\d)/, ', not ')
    .replace(
      /(?<!\b(?:the|that|this|on)) same (day|night|week|morning|afternoon)(?=$|,| with| and| after)/,
      ' the same $1',
    )
    .replace(/(?<=\d [a-z]+|[a-z]ed) first (year|season|month|week|day|night)$/, ' the first $1')
    .replace(/(?<!\b(?:the|very|that|this|each)) next (day|morning)(?=$|,)/, ' the next $1')
    .replace(/ through night\b/, ' through the night')
    .replace(/\bthan (?=(?:year|month|week|season|summer|winter|quarter) before\b)/, 'than the ')
    .replace(/ by (?:her|him)self\b/, (self) => (OF_ANOTHER.test(text) ? self : ' by yourself'));

/** Who does it by themselves, when it isn't the customer. */
const OF_ANOTHER =
  /^(?:seen )?(?:your |the |our )?(?:[a-z]+ )?(?:dog|pup|puppy|cat|kitten|horse|mare|colt|kid|son|daughter|baby|toddler|mom|dad|mother|father|grandma|grandpa|grandson|granddaughter)\b|^seen [A-Z][a-z]+ |^[A-Z][a-z]+ (?:doesn['’]t|hasn['’]t|isn['’]t|[a-z]+s)\b/;

const passedYours = (text: string): string =>
  text.replace(
    /\b(passed|aced) (?!(?:the|your|a|an|all|every|each|two|three|both|this|that|our|no|its|his|her|their|my)\b|\d)((?:[\w-]+ ){0,2}[\w-]+ (?:audit|inspection|exam|review|survey|boards|test))\b/i,
    '$1 your $2',
  );

/** "No callouts last winter" → "… this past winter": what you have had can't be over. */
const thisPast = (text: string): string =>
  !has(text, ' last ')
    ? text
    : text.replace(
        /(?<! (?:than|over|from|for|since|in|of|vs)) last (winter|summer|spring|fall|season)$/i,
        ' this past $1',
      );
