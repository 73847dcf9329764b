/** What a rep types of what they do without a verb, before it is read: "commercial lines broker", "signs, banners, vehicle wraps", "home, auto, life ins". */
import { article } from '../english.js';
import type { WordSets } from '../words.js';
import { firstWord } from './text.js';
import { DOES } from './does-rows.js';
import { namedDoing } from './does-named.js';
import { byTable } from './rows.js';
import { baseVerb } from './verbs.js';

/** "Commercial lines broker" → "work as a commercial lines broker", "signs, banners, vehicle wraps" → "do signs, banners, and vehicle wraps". */
export function doesTyped(answer: string, sets: WordSets): string {
  const typed = withItems(byTable(DOES, answer), sets)
    .replace(/\bmgr\b/gi, 'manager')
    .replace(/\bAC['’]s\b/g, 'ACs')
    .replace(/\s+[-–—]+\s+/g, ', ')
    .replace(/(?<=[a-z]{3}) ?\/ ?(?=[a-z]{3})/gi, ' and ')
    .replace(/ (?:&|\+) (?=[a-z])/gi, ' and ')
    .replace(/^i do (?=[a-z ]+, )/i, 'do ')
    .replace(/[ ,]+etc\.?$/i, '')
    .replace(/^i['’]?m in /i, 'work in ')
    .replace(/^(?:the )?owner of (?=(?:an?|the) )/i, 'run ')
    .replace(TWO_SORTS, 'do $&')
    .replace(/^we['’]?re (?=an? )/i, 'run ')
    .replace(/^be with /i, 'stay with ')
    .replace(/^(?:i |we )?own (?=(?:an?|the|my|two|three|\d)\b)/i, 'run ')
    .replace(/^my [a-z]+ (?:and|&) (?:i|me) /i, '')
    .replace(/(?<=[a-z]) 4 (?=[a-z])/, ' for ')
    .replace(
      LESSONS,
      (_, what: string, rest = '') => `${/lessons?$/i.test(what) ? 'give' : 'teach'} ${what}${rest}`,
    )
    .replace(
      RUN_ON,
      (_, list: string, rest = '') =>
        `do ${list.split(' ').slice(0, -1).join(', ')}, and ${list.split(' ').at(-1)!}${rest}`,
    )
    .replace(CUSTOM, 'do $&')
    .replace(OUR_PEOPLE, 'have $1 who ');
  const role = asRole(typed);
  if (role) return role;
  const [, name = '', end = ''] = NAMED.exec(typed) ?? [];
  if (name) return namedDoing(typed, sets) || `do ${name}${end}`;
  const things = asThings(typed);
  if (things) return things;
  const named = namedDoing(typed, sets);
  if (named) return named;
  const [, one = '', verb = ''] = AND_DOES.exec(typed) ?? [];
  if (one && baseVerb(firstWord(one), sets) !== firstWord(one))
    return `${/^(?:portable|mobile|small) [a-z]+[^s]$/i.test(one) ? `run a ${one}` : `do ${one}`} and ${verb}`;
  return typed === answer.replace(/ (?:&|\+) (?=[a-z])/gi, ' and ') ? answer : typed;
}

/** "Pour concrete - shops, drives, feedlots" → "pour concrete: shops, drives and feedlots". */
const withItems = (answer: string, sets: WordSets): string => {
  const [, done = '', items = ''] = ITEMS.exec(answer) ?? [];
  const parts = items.split(/, (?:and )?| and | & /);
  if (
    !done ||
    parts.length < 2 ||
    parts.some(
      (part) => !part || part.split(' ').length > 3 || /\b(?:you|etc|whatever|mostly|too|only)\b/i.test(part),
    )
  )
    return answer;
  if (baseVerb(firstWord(parts[0]!), sets) === firstWord(parts[0]!) && parts[0]!.includes(' ')) return answer;
  const verb = /^[a-z]+s$/i.test(done) && baseVerb(done, sets) !== done.toLowerCase() ? 'do ' : '';
  return `${verb}${verb ? done.toLowerCase() : done}: ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`;
};
const ITEMS =
  /^((?:[a-z]+ ){0,4}[a-z]+)(?: [-–—]|:) ((?!(?:mostly|mainly|no|we|i|so|not|just|all|any|every|you|they|it)\b)[a-z][a-z ]{2,30}, [a-z][a-z &,]+)$/i;

/** "Boundary and topo surveys". */
const TWO_SORTS =
  /^(?!(?:fix|do|sell|make|build|help|buy|rent|clean|teach|train|design|install|repair|run|keep)\b)[a-z]+ and [a-z]+ (?:surveys|loans|cakes|plans|policies|classes|tours|walls|pools|mortgages|labels|permits)$/i;
/** "Golf lessons for beginners", "yoga for people with bad knees". */
const LESSONS =
  /^((?:[a-z]+ )?lessons|yoga|pilates|karate|judo|ballet|tap|guitar|piano|drums|violin|cello|french|spanish|esl|swimming|tennis|golf|chess|art)((?: classes)?(?: (?:for|to|in|with|at)\b.*)?)$/i;
/** "Tents tables chairs linens for backyard parties". */
const RUN_ON = /^((?:[a-z]{3,}s ){2,4}[a-z]{3,}s)( (?:for|in|at|to)\b.*)?$/i;
/** "Custom framing and art hanging". */
const CUSTOM =
  /^(?:custom|mobile|residential|commercial|general) (?:[a-z]+ )?[a-z]{3,}ing\b(?=$|,| (?:for|and|in|of|nights|days|evenings|weekends)\b)/i;
/** "Our caregivers bathe, dress and feed seniors". */
const OUR_PEOPLE = /^our ([a-z]+s) (?=(?!(?:is|are|and|or|in|at|for)\b)[a-z]+(?:,| ))/i;

/** A job: "HVAC tech", "financial advisor for teachers", "math tutor, algebra through calculus". */
export function asRole(typed: string): string {
  const [, role = '', rest = ''] = ROLE.exec(typed) ?? [];
  if (
    !role ||
    /^ (?:who|that)\b/.test(rest) ||
    (/^(?:tutor|coach|nurse|pilot|tailor|contract|engineer)$/i.test(role) && / (?:for|in|with)\b/.test(rest))
  )
    return '';
  const low = /^[A-Z][a-z]/.test(role) ? role[0]!.toLowerCase() + role.slice(1) : role;
  const [, also = ''] =
    /^(?:, [^,]+)?, ((?:come|go|travel|spray|fix|build|teach|help|train|clean|repair|make|tune|sell|stay|see|treat|handle|run|plan|get|keep|find|bring|take|deliver|install|shop(?= (?:\d|around|all|over|for|every))|write) (?!them\b|em\b)[^,]+)$/i.exec(
      rest,
    ) ?? [];
  const [, mostly = ''] =
    /^, (?:mostly|mainly) ((?!in\b|with\b|on\b)[a-z -]+(?:buyers|owners|families|kids|beginners|adults|seniors|teachers|couples|dogs|cats|horses))$/i.exec(
      rest,
    ) ?? [];
  const [, withWhom = '', how = ''] =
    /^, (?:i )?work (?:with|w\/) ?([a-z' -]+?) (mostly|mainly|only)$/i.exec(rest) ?? [];
  const more = also
    ? ` and ${also}`
    : withWhom
      ? `, ${how} with ${withWhom}`
      : mostly
        ? `, mostly with ${mostly}`
        : /^ (?:for|in|with|at|to|who|that|around|on)\b/.test(rest)
          ? rest
          : '';
  return `work as ${article(low)} ${low}${more}`;
}
const ROLE =
  /^(?:i['’]?m |i am )?(?:an? )?((?:(?!(?:an?|the|your|their|my|to|for|with|and)\b)[a-z&-]+ ){0,3}?(?:broker|agent|realtor|advis[eo]r|planner|tutor|teacher|instructor|coach|pilot|vet|veterinarian|tech|technician|manager|mgr|photographer|videographer|designer|architect|engineer|attorney|lawyer|accountant|cpa|bookkeeper|contractor|electrician|plumber|roofer|painter|carpenter|mason|welder|mechanic|therapist|pt|optician|optometrist|orthodontist|chiro|dealer|butcher|brewer|distiller|winemaker|grower|beekeeper|chiropractor|dentist|hygienist|nurse|rn|doula|midwife|nutritionist|dietitian|trainer|stylist|barber|esthetician|officiant|florist|caterer|chef|baker|groomer|farrier|arborist|landscaper|surveyor|appraiser|inspector|consultant|recruiter|copywriter|editor|translator|rep|notary|upholsterer|tailor|seamstress|luthier|gunsmith|blacksmith|locksmith|taxidermist|handyman))(?= and sales$|$|,| (?:for|in|with|at|to|who|that|around|on|and)\b)(.*)$/i;

/** What a service is called: "plumbing repair, same day", "hearing aids that get worn", "landscape design and installation". */
const NAMED =
  /^((?:(?:hearing|plumbing|landscape|landscaping|heating|roofing|flooring|web|pool|roof|fence|deck|drain|tree|garden|brand|house|dock|event|trip|sound|light|sign|estate|wedding|it|IT|pest|title|carpet|window|gutter|duct|chimney|septic|dog|horse|boat|car|truck|home|kitchen|bath) ){1,2}(?:aids?|repairs?|design|removal|installation|installs?|care|cleaning|maintenance|planning|trimming|painting|restoration|supplies|support|control|sitting|boarding|training|guards|inspections?|remodel(?:s|ing)?)(?: and (?:install|installation|design|repairs?|maintenance|cleaning|removal|sales|service))?|(?:interior|exterior)(?: and (?:interior|exterior))? (?:painting|design|cleaning|remodeling))(?:, (?!and )[^,]*)*( (?:for|that|so|in|at|to|around|on)\b.*)?$/i;

/** "Signs, banners, vehicle wraps", "home, auto, life insurance". */
function asThings(typed: string): string {
  const parts = typed.split(/, (?:and )?/);
  const last = parts.at(-1)!;
  if (/^whatever |^any /i.test(last)) parts.pop();
  if (parts.length < 3 || parts.some((part) => part.split(' ').length > 3)) return '';
  const isSeveral =
    parts.every((part) => /[a-z]{2}s$/i.test(part)) &&
    parts.some((part) => part.includes(' ') || THING.test(part));
  const isService =
    /(?:insurance|ins|repairs?|cleaning|installs?|removal)$/i.test(parts.at(-1)!) &&
    parts.every((part) => !/s$/.test(part) || part === parts.at(-1));
  if (!isSeveral && !isService) return '';
  return `do ${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)!}${/^whatever /i.test(last) ? `, ${last}` : ''}`;
}
const THING =
  /(?:ers|ors|ments|wraps|elements|relays|signs|doors|panels|guards|pumps|lifts|labels|boxes|bags|cards|tags|mugs|shirts|caps|kits|frames|knives|blades|tools|locks|keys|gates|decks|docks|roofs|floors|walls|windows|tubs|tiles)$/i;

/** "Title and escrow, make sure closings close", "portable sawmill, come to you". */
const AND_DOES =
  /^((?:[a-z]+ ){0,2}[a-z]+(?: and [a-z]+)?), ((?:make|come|go|get|help|keep|pick|bring|drop|set) (?!them\b|em\b).+)$/i;
