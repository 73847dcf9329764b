/** How things are that a hurried result names, as sentences: "tips up 15%" → "the tips are up 15%", "water clear all summer" → "the water was clear …". */
import type { Subject } from '../tidy/subject.js';
import { baseOfPast, baseVerb } from '../tidy/verbs.js';
import type { WordSets } from '../words.js';

/** "water clear all summer" → "the water was clear all summer": how something of theirs is; '' where the words name no state. */
export function soState(part: string, sets: WordSets): string {
  const [, who = '', way = '', how = '', after = ''] = SO.exec(part) ?? [];
  if (!who || NO_SUBJECT.test(who) || NO_THING.test(who)) return '';
  const words = who.split(' ');
  const head = words.at(-1)!;
  const determined = /^(?:the|your|everything|everyone)$/.test(words[0]!);
  const isVerb = (word: string) =>
    sets.bases.has(word) || (/ed$/.test(word) && baseOfPast(word, sets) !== '');
  if (
    words.some(isVerb) ||
    (words.length > 1 &&
      /s$/.test(head) &&
      baseVerb(head, sets) &&
      !determined &&
      !sets.isRight(head.slice(0, -1)))
  )
    return '';
  if (!determined && !NOUNS.test(head) && baseVerb(words[0]!, sets) === words[0]) return '';
  if ((words.length === 1 && sets.adjectives.has(head)) || (how === 'off' && !after)) return '';
  const many = isMany(head);
  if (how === 'open' && many) return '';
  const was = (THEN.test(after) && !ALWAYS.test(after)) || DONE_ONCE.test(how);
  return `${whose(who, sets)} ${was ? (many ? 'were' : 'was') : many ? 'are' : 'is'} ${way}${how}${after}`;
}
const NO_THING =
  /^(?:\d|[a-z]+['’]s|more|less|fewer|only|most|over|about|you|he|she|it|they|we|i)\b|\b(?:had|has|have|is|are|was|were|look|looks|get|gets|feel|feels|stay|stays|you|that|who|it|than|as)\b/;
/** What was done to a thing, once. */
const DONE_ONCE = /^(?:added|locked|lowered|raised|waived|fixed|approved)$/;
const SO =
  /^((?:[a-z]+ ){0,2}?[a-z]+) ((?:way|well|still|finally|almost|nearly|right) )?(up|down|off|gone|intact|open|full|empty|clean|clear|dry|quiet|safe|ready|sorted|fixed|warm|cool|hot|cold|flat|level|happy|calm|sober|steady|spotless|current|healthy|alive|added|sound|better|worse|lower|higher|locked|lowered|raised|waived|approved|final|done|(?:on|out|in)(?= (?:by|before|within|in \d|the same|early)\b))( .*)?$/;
/** Verbs that are things here. */
const NOUNS =
  /^(?:budget|water|heat|power|line|claim|rent|price|rate|cost|bill|site|floor|roof|deck|van|truck|shop|yard|house|home|office|store|deductible|basement|wife|husband|crew|team)s?$/;
/** Whose something is that is told in the middle: people and bills are the customer's own, other things are the ones both know. */
export const whose = (who: string, sets: WordSets): string =>
  /^(?:the|your|all|both|every|everything|everyone|nobody|any|this|that|its?|his|her|their|my|yours|theirs|hers|mine|now|nobody|you|he|she|they|we|there)(?: |$)/.test(
    who,
  ) && !/^(?:all|its?)[a-z]/.test(who)
    ? who
    : /^[A-Z]/.test(who) || !sets.isRight(who.split(' ')[0]!.toLowerCase())
      ? who[0]!.toUpperCase() + who.slice(1)
      : MASS.test(who)
        ? who
        : `${(sets.own.has(who) && !/^(?:kids|crew|guys)$/.test(who)) || OWNS.test(who) ? 'your' : 'the'} ${who}`;
/** What is told without an article: "gas is down 14%", "licensing didn't write you up". */
const MASS =
  /^(?:gas|sales|revenue|traffic|turnover|overtime|payroll|attendance|turnout|morale|enrollment|downtime|shrink|churn|absenteeism|licensing|corporate|management|accounting|code enforcement|zoning|HR|OSHA|gas use|water use|wood use|fuel use|power use|scrap|spoilage|waste)$/;
const OWNS =
  /\b(?:wife|husband|mom|dad|mother|father|son|daughter|dog|cat|boss|premiums?|deductible|rent|bills?|payment|mortgage|insurance|eyes|ears|hands|feet|knees|teeth|legs|joints|allergies|lungs|blood pressure|nerves|grades|back|knee|hip|shoulder|skin|price|rate)(?=$| went )/;

/** "weekdays filling up", "kids hooked on math": what somebody or something is. */
export function withIs(part: string, sets: WordSets): string {
  const still = STILL.exec(part);
  if (still && !NO_THING.test(still[1]!) && !NO_SUBJECT.test(still[1]!.split(' ')[0]!)) {
    const [, who = '', head = '', how = '', so = ''] = still;
    if (how === 'all' ? isMany(head) && ALL_SO.test(so) : !sets.verbs.has(so) || SO_WELL.test(so))
      return `${whose(who, sets)} ${how === 'never' ? (isMany(head) ? 'were' : 'was') : be(head)} ${how} ${so}${part.slice(still[0].length)}`;
  }
  const growing = /^((?:the |your )?(?:[a-z]+ )?([a-z]+)) ([a-z]{3,}ing\b.*)$/.exec(part);
  if (growing && baseVerb(growing[3]!.split(' ')[0]!, sets) && isSubject(growing[1]!, growing[2]!, sets))
    return `${whose(growing[1]!, sets)} ${be(growing[2]!)} ${growing[3]}`;
  const held =
    /^((?:your |the )?(?:[a-z]+ )?(?:kids|boys|girls|guys|[a-z]{3,}s)) ((?:glued|hooked|sold|thrilled|happy|covered|settled|set|safe) .+)$/.exec(
      part,
    );
  if (held) return `${whose(held[1]!, sets)} are ${held[2]}`;
  const away = /^((?:the |your )?(?:[a-z]+ )?([a-z]+)) ((?:off|back) .+)$/.exec(part);
  if (away && isSubject(away[1]!, away[2]!, sets))
    return `${whose(away[1]!, sets)} ${be(away[2]!)} ${away[3]}`;
  return '';
}
/** "paint on the '68 still perfect", "dogs never sick". */
const STILL =
  /^((?:the |your |all |both )?(?:[a-z]+ )?([a-z]{3,})(?: (?:on|in|of) (?:the |your |his |her )?['’]?[\w-]+)?) (still|never|all) ([a-z]+)(?=$| (?:and|after|through|in|at|on|all|since|with|enough)\b)/;
const SO_WELL =
  /^(?:perfect|clean|dry|level|warm|cool|clear|open|free|smooth|straight|tight|sick|late|cold|hot|wet|down|empty|short|tired|busy|quiet|sore|bored|up|on|in|there|here|running|going|working|growing|holding|coming|standing|shining|glowing|talking|laughing|eating|walking|riding)$/;

const ALL_SO =
  /^(?:alive|fine|healthy|sold|full|home|safe|dry|well|there|here|back|paid|rented|booked|done|working|green|gone|intact|happy|current)$/;

/** Whether a noun is of more than one: "trucks", no "gas" or "glass". */
export const isMany = (noun: string): boolean =>
  /[^s]s$|\b(?:people|kids|women|men|children|police|teeth|feet|geese|mice|deer|fish|sheep|cattle)$/.test(
    noun,
  ) &&
  !/\b(?:gas|bus|campus|canvas|virus|asbestos|tennis|news|lens|iris|cactus|status|octopus|boss|mass)$/.test(
    noun,
  );

const isSubject = (words: string, head: string, sets: WordSets): boolean =>
  !/^(?:is|are|was|were|has|have)$/.test(head) &&
  !sets.verbs.has(head) &&
  !baseOfPast(head, sets) &&
  !NO_SUBJECT.test(words);
const be = (head: string): string => (isMany(head) ? 'are' : 'is');

/** "tips up 15%" → "tips are up 15%", "hail claim paid in 8 days" → "the hail claim was paid in 8 days"; as it is where it has its verb. */
export function sentenceOf(own: Subject, sets: WordSets): string {
  const { who, verb, after } = own;
  const tail = after && ` ${after}`;
  if (isTold(own, sets)) return `${who} ${verb}${tail}`;
  const many =
    isMany(who.split(/ (?:of|in|on|at|from|for|with) /)[0]!) || /\b(?:people|kids|guys|both)\b/.test(who);
  const isNow = BARE.test(verb) && (!THEN.test(after) || ALWAYS.test(after));
  return `${who} ${isNow ? (many ? 'are' : 'is') : many ? 'were' : 'was'} ${verb}${tail}`;
}
const THEN =
  /\b(?:in \d|in (?:a|an|one|two|three|four|five|six|seven|eight|nine|ten)\b|by |before|within|after|same|all (?:summer|winter|season|year|week)|through|early|late|last|yesterday)/;

/** What happens again and again. */
const ALWAYS =
  /\bon [A-Z][a-z]+days\b|^(?:home )?by (?:\d|supper|dinner|noon|dark|bedtime)|\b(?:every|each|most|always|now)\b/;

export const NO_SUBJECT =
  /\b(?:not|no|never|still|always|and|or|now|just|no longer|back|way|all|without|by|after|before|for|of|in|on|from|to|with)\b/;

/** Whether a subject and its verb make a sentence: "trucks are on time" do, "boiler replaced in May" is told bare. */
export function isTold({ who, verb, after, made }: Subject, sets: WordSets): boolean {
  if (BARE.test(verb)) return false;
  if (verb === 'used' && after.startsWith('to ')) return true;
  if (sets.own.has(who.split(' ').at(-1)!) && HAS_OBJECT.test(after)) return true;
  return !(/^had /.test(made) && baseOfPast(verb, sets));
}
/** "neighbors lost theirs". */
const HAS_OBJECT = /^(?:theirs|hers|his own|it|the|an?|their|your|everything|nothing|\$?\d[\d,]*)(?= |$)/;
const BARE = /^(?:up|down|gone|back|home|ready|dry|clean|quiet|safe|intact|online|sorted|been)$/;
