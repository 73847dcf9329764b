/** A clause of a note that lacks its verb: "new carpet", "3 dogs", "scared of needles", "same building". */
import { article, plural } from '../english.js';
import { PLACED_SAME, sharing } from './note-states.js';
import { hasVerbFirst } from './note-verbs.js';
import { baseVerb } from './verbs.js';
import type { WordSets } from '../words.js';

const isMany = (noun: string): boolean => /[^su]s$/.test(noun);

/** "3 dogs", "big dead ash over the garage", "scared of needles", "due in May" → with the verb it lacks; '' where it lacks none. */
export function withoutVerb(part: string, sets: WordSets, at: number): string {
  if (WHO_THEY_ARE.test(part)) return `is ${part}`;
  if (MADE_SO.test(part)) return `${/ at first\b/.test(part) ? 'was' : 'is'} ${part}`;
  const [, some = '', ones = '', are = ''] = SOME_OF.exec(part) ?? [];
  if (some)
    return `has ${some} ${ones} ${sets.people.has(ones) || KEPT_ONES.test(ones) ? 'who' : 'that'} ${are}`;
  const [, where = ''] = PLACED_SAME.exec(part) ?? [];
  if (where) return sharing(where, part);
  if (/^no [a-z]+/.test(part) && !/^no (?:one|longer|more|idea|good)\b/.test(part)) return `has ${part}`;
  if (/^[a-z]+ named [a-z]/i.test(part)) return `has ${article(part)} ${part}`;
  if (at > 0 && HAS_KIN.test(part)) return `has ${counted(part)}`;
  const [, own = ''] = /^own (.+)$/.exec(part) ?? [];
  if (at > 0 && own && !baseVerb(own.split(' ')[0]!, sets)) return `has their own ${own}`;
  const [, role = '', when = ''] = CLIENT.exec(part.replace(/^been (?:an? )?/, '')) ?? [];
  if (role) return `has been ${article(role)} ${role} ${when}`;
  const [, still = '', what = part] = /^(still |also )?(.+)$/.exec(part) ?? [];
  return isHad(what, sets) ? `${still}${hadSince(what)} ${counted(what)}` : '';
}
/** "3 of her girls are pregnant". */
const SOME_OF =
  /^(\d+|one|two|three|four|five|six|some|most|half) of (?:his|her|their) ([a-z]+s) ((?:are|were|have|need|want|can|do)\b.*)$/i;
const KEPT_ONES = /^(?:girls|boys|kids|guys|ladies|moms|dads|sons|daughters|techs|drivers|workers|nurses)$/;
/** "Swim coach, deaf daughter", "wife with MS". */
const HAS_KIN =
  /^(?:(?:deaf|blind|twin|teenage|grown|new|young|disabled|little|baby|autistic|diabetic) )*(?:daughter|son|wife|husband|daughters|sons|boys|girls|twins|kids|baby|toddler|newborn|puppy)(?:$| (?:in|with|at|on|off) )/i;
const CLIENT = /^((?:[a-z]+ ){0,2}(?:client|customer|patient|member|tenant|subscriber)) ((?:since|for) .+)$/i;
const hadSince = (what: string): string => (/\bsince\b/.test(what) ? 'has had' : 'has');
/** "Big dead ash" → "a big dead ash", "new carpet" and "3 dogs" as they are. */
function counted(what: string): string {
  const head = headOf(what);
  if (/^same /i.test(what)) return `the ${what}`;
  return /^(?:\d|an? |the |two|three|four|five|six|no |lots|tons|some|several|tons)/i.test(what) ||
    isMany(head) ||
    UNCOUNTED.test(head)
    ? what
    : `${article(what.split(' ')[0]!)} ${what}`;
}
const headOf = (what: string): string => what.split(BEHIND_HEAD)[0]!.split(' ').at(-1)!.toLowerCase();
const BEHIND_HEAD =
  / (?:of|in|on|over|at|by|with|for|from|since|to|up|full|out|under|behind|near|around|that|who|next|down|all|past|across|and)(?: |$)/;
const UNCOUNTED =
  /^(?:carpet|stuff|furniture|mold|equipment|land|acreage|money|debt|trouble|hair|wiring|plumbing|siding|flooring|tile|insurance|hail|damage|rot|water|hardwood|work|vinyl|ductwork|corn|hay|ground|mildew|asthma|arthritis|diabetes|anxiety)$/;

/** A thing with a word that says how it is or how many: "new carpet", "3 dogs", "house full of stuff", "HVAC contract since 2019". */
function isHad(what: string, sets: WordSets): boolean {
  if (hasVerbFirst(what, sets) && !HOW.test(what)) return false;
  const [, count = ''] = /^(\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|a|an) /i.exec(what) ?? [];
  const head = headOf(what);
  const words = what.split(BEHIND_HEAD)[0]!.split(' ');
  if (words.length > 4 || IS_BIG.test(what) || MEASURED.test(what) || words.some((word) => hasVerb(word)))
    return false;
  const thing = isMany(head) ? head.slice(0, -1) : head;
  const isThing = sets.things.has(head) || sets.things.has(thing) || UNCOUNTED.test(head) || KEPT.test(head);
  if (/^\d/.test(count) || /^[tfse][a-z]+$/i.test(count)) return isMany(head) || KEPT.test(head);
  if (sets.people.has(plural(head)) && !KEPT.test(head)) return false;
  return isThing && (HOW.test(what) || /^[a-z]+ full of /i.test(what) || / since \d/.test(what));
}
const hasVerb = (word: string): boolean =>
  /^(?:is|was|are|were|has|had|who|that|which|and|but|or|not|never|so|because|if|when)$|n['’]t$/i.test(word);
/** What one is: "big deal in the guild". */
const IS_BIG =
  /^(?:big|huge|great|good|old|nice|bad|terrible) (?:deal|hunter|fan|talker|reader|golfer|cook|tipper|donor|help|name)\b/;
/** A distance, a time, an age and a crowd are no things one has. */
export const MEASURED =
  /^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of|an?) (?:doors?|miles?|blocks?|houses?|exits?|years?|yrs?|months?|mos?|days?|weeks?|wks?|times?|hours?|hrs?|minutes|docks?|stalls?|slips?|desks?|bays?|booths?|rows?|floors?|farms?|people|guests?|percent|in|ft|feet|lb|pounds|k|bucks|dollars|of|pm|am|streets?|lots?|towns?|grades?|points?|games?|pews?|rows?|spots?|sites?|spaces?|levels?|chairs down|more|or)\b|^\S+ [a-z]+ (?:up|down|over|away|back|behind|ahead)(?:$| (?:from|on|the)\b)/i;
const KEPT =
  /^(?:ash|oak|maple|elm|pine|tree|trees|dogs?|cats?|horses?|mares?|kids?|boys?|girls?|sons?|daughters?|goats?|cows?|calves|sheep|chickens|locations?|acres|trucks?|rentals?|employees|chairs|offices?|stores?|shops?|cabins?|buildings?|knees?|hips?|shoulders?|teeth|back|tires|mole|stain|rash|limp|cough|dent|crack|leak|hole|stump|attic|basement|yard|fence|deck|pool|pond|roof|furnace|septic|well|mortgage|contract|policy|plan|account|lease|loan|warranty|subscription|membership)$/;
export const HOW =
  /^(?:really |very )?(?:brand new|new|old|big|huge|giant|tiny|little|small|bad|terrible|great|nice|dead|dying|leaky|leaking|rotten|rotted|broken|cracked|empty|full|dry|wet|steep|flat|long|short|messy|cluttered|drafty|moldy|weak|bald|stiff|sore|frozen|chronic|huge|same|first|second|third|another|crooked|rusty|sagging|overgrown|double|wooden|metal|red|blue|white|black|gray|green|yellow|brown|tons of|lots of|a ton of|a lot of|loads of|plenty of|whole|gravel|corner|vintage|antique)\b/i;

/** "Scared of needles", "new to the area", "out of work": how they are. */
const MADE_SO =
  /^(?:(?:very|really|super|so|too|a bit|a little|pretty|not|always|never|still|now|just|recently|newly|also) )*(?:(?:scared|terrified|afraid|allergic|tired|sick|worried|stuck|married|engaged|obsessed|related|new|picky|nervous|anxious|ready|good|bad|great|late|proud|fed up|burned out|happy|unhappy|unsure|skeptical|curious|interested|divorced|separated|open|close|behind|short|due|home|loyal|mad|upset|thrilled|excited|booked|in charge|out of|laid off|stressed|swamped|short on|hard of) (?:to|of|about|with|from|in|on|at|out|for|w)\b|(?:vegan|vegetarian|pregnant|single|divorced|widowed|unhappy|engaged|allergic|diabetic|deaf|blind|disabled|broke|expecting|picky|bored|sober|pregnant again|self-employed|semi-retired|single again|left-handed|hard of hearing)(?:$| (?:now|again|already|since|with|in|and|but|at|last)\b))/i;

/** "Friend of my sister", "ex-bandmate", "guitar teacher now": told elsewhere. */
const WHO_THEY_ARE = /^(?:(?:on|in|from) (?:the|your|my|our|a) )/i;
