/** Beginnings that are told as they were typed, but for their "you": "hasn't had it in the shop", "gets compliments every day". */
import { article } from '../english.js';
import { verbal } from '../tidy/result.js';
import { subjectOf } from '../tidy/subject.js';
import { pluralVerb } from '../tidy/theirs.js';
import { firstWord } from '../tidy/text.js';
import { baseVerb } from '../tidy/verbs.js';
import type { WordSets } from '../words.js';
import { thing, you, type Begun, type Typed, type Way } from './begun.js';
import { hasNot, neverDid, noLonger, notDone } from './over.js';
import {
  cameIn,
  gotDone,
  hadIt,
  haveDone,
  isWarm,
  named,
  office,
  onlyHad,
  onTime,
  sober,
  soThat,
  stillIs,
  together,
  weather,
} from './so-it-is.js';

/** "dry through 3 storms", "not a single leak": how a thing has been. */
const stillSo: Way = ({ part, hasSubject }) =>
  (!hasSubject &&
    /^(?:dry|warm|cool|quiet|clean|clear|safe|tight) (?:through|since|after|all|even) /.test(part)) ||
  /^not (?:a single|one|an?|even one) /.test(part)
    ? thing(part)
    : undefined;

/** "not scared of the dentist any more". */
const feels: Way = ({ part }) =>
  FEELS.test(/^(?:not|no longer) ([a-z]+)\b/.exec(part)?.[1] ?? '')
    ? you(`you're ${part.replace(/ any ?more$/, ' anymore')}`)
    : undefined;

/** How one is, though it looks like what one did. */
const FEELS =
  /^(?:scared|afraid|embarrassed|tired|ashamed|worried|overwhelmed|stressed|bothered|annoyed|confused|exhausted|anxious|nervous|behind|stuck|frazzled|intimidated|buried|swamped|sore|stiff|alone)$/;

/** "finally has a plan", "has two more trucks". */
const hasNow: Way = ({ part, typed, hasSubject, sets }) => {
  const [, now = '', what = ''] =
    /^\s*(?:(?:he|she|they|you|we|customer|owner) )?(now |finally )?(?:has|have) ((?:an?|the|her|his|their|our|your|two|more|\d+|one) .+|(?<=(?:now|finally) (?:has|have) )(?![a-z]+ed |been |had |got |gotten |gone |done )[a-z]+(?: .+)?)$/i.exec(
      typed.split(/[,;]/)[0]!,
    ) ?? [];
  if (!what || !verbal(part, hasSubject, sets).startsWith('had ')) return undefined;
  const has = part.replace(/^(?:has|have|had) /, '');
  return you(`you ${now.toLowerCase().replace('now ', '')}have ${has}${/^now/i.test(now) ? ' now' : ''}`);
};

/** "was paying 300, now 90", "was a mess, now sorted". */
const wentFrom: Way = ({ part }) => {
  const paying = /^(?:was|were) ([a-z]+ing) (.+?),? (?:and )?now (?:it['’]?s )?(?:only )?(\S.*)$/.exec(part);
  const was = /^(?:was|were) (?![a-z]+ing\b)(.+?),? (?:and )?now (.+)$/.exec(part);
  if (was) return you(`you went from ${was[1]} to ${was[2]}`);
  return paying ? you(`you went from ${paying[1]} ${paying[2]} to ${paying[3]}`) : undefined;
};

/** "is walking again", "deployed 11 months". */
const isDoing: Way = ({ part, hasSubject }) => {
  const going = /^(?:(?:am|is|are) (?=[a-z]+ing )|(?=done [a-z]+ing ))(.+)$/.exec(part);
  return going && (hasSubject || !/^done/.test(part)) ? you(`you're ${going[1]}`) : undefined;
};

/** "they're on vacation", "they were about to lose the building": how they are or were. */
const isSo: Way = ({ part, typed, hasSubject }) => {
  if (!hasSubject) return undefined;
  const ahead = /^(?:was|were) ((?:about|going|ready) to .+)$/.exec(part);
  if (ahead) return you(`you were ${ahead[1]}`);
  return IS_SO.test(typed) && /^(?:(?:is|are|am) )?(?:on|in|at|back|off|out|home|under|up|down) /.test(part)
    ? you(`you're ${part.replace(/^(?:is|are|am) /, '')}`)
    : undefined;
};
const IS_SO = /^\W*(?:so )?(?:they|he|she|you|we|i|customer|owner)(?:['’](?:re|s|m)| is| are) /i;

/** "know where it all is", "can read the chart", "find any plan in 30 seconds": what one does or can do now. */
const doesNow: Way = ({ part, hasSubject, sets }) => {
  if (hasSubject) return undefined;
  if (/^(?:(?:can|know|love|feel|like|trust|enjoy|believe) [a-z]|could )/.test(part))
    return you(`you ${part}`);
  const any = !SAME_PAST.test(part) && /^[a-z]+ (?:any|all|every|everything|anything|whatever) /.test(part);
  return any && baseVerb(firstWord(part), sets) === firstWord(part) ? you(`you can ${part}`) : undefined;
};

/** What was done and what is done are one word: "hit all 4 deadlines". */
const SAME_PAST = /^(?:fit|hit|cut|set|put|let|quit|shut|read|beat|bid|split|won|cost|hurt|rid|spread) /;

/** "from 3 weeks to 4 days", "542 to 688": a figure that moved, of what is clear. */
const moved: Way = ({ part }) =>
  /^(?:\$?\d[\d,.]*%?(?: [a-z]+){0,4}) (?:down |up )?to (?:\$?\d|zero|none)/.test(part) &&
  !/^\d+ to \d+ (?:[a-z-]+s|[a-z-]+s? a) /.test(part)
    ? thing(`from ${part}`)
    : undefined;

/** "Duke sound since November": how somebody has been who has a name. */
const hasBeen: Way = ({ part, hasSubject }) => {
  const [, who = '', how = ''] = hasSubject
    ? []
    : (/^([A-Z][a-z]+) ((?:sound|healthy|sober|calm|quiet|home|well|dry|happy|back|clean) since .+)$/.exec(
        part,
      ) ?? []);
  return who ? thing(`${who} has been ${how}`, true, who) : undefined;
};

/** "orders from 31 states": things, though the word is a verb's as well. */
const things: Way = ({ part, hasSubject, sets }) =>
  !hasSubject &&
  (COME.test(part) ||
    CLEAN_RUN.test(part) ||
    /^[a-z]+ing [a-z]+s (?:from|down|up) (?:to )?\d/.test(part) ||
    isUp(part, sets)) &&
  !/ (?:is|are|was|were) /.test(part)
    ? thing(part)
    : undefined;
const COME =
  /^(?:orders|calls|compliments|bookings|leads|letters|emails|requests|bids|offers|reviews|jobs|visits|checks|thanks|visitors|sales) (?:from|for|in|on|at|every|up|down|coming|still) /;
/** "clean Legionella tests 11 months straight". */
const CLEAN_RUN =
  /^(?:clean|perfect|passing|full|solid|steady|good|great|better|quiet|dry|calm) (?:[a-z-]+ ){0,2}[a-z]+s (?:\d+|every|all|since|for|two|three|four|five|six|seven|eight|nine|ten|in a row|straight|on|at|by|from|after)\b/i;
/** "fence up in 2 days". */
const isUp = (part: string, sets: WordSets): boolean =>
  sets.things.has(
    /^([a-z]+) (?:up|down|in|on|off|done|back) (?:in|by|before|within|for) /.exec(part)?.[1] ?? '',
  );

/** "she drives again": said of them, in the present. */
const ofThem: Way = ({ part, typed, hasSubject, sets }) => {
  if (!hasSubject) return undefined;
  const first = firstWord(part);
  const base =
    baseVerb(first, sets) ||
    (/^\W*s?he /i.test(typed) && /^[a-z]{3,}s$/.test(first) ? first.slice(0, -1) : '');
  const isPast = sets.pasts.has(first) || sets.participleSet.has(first) || /ed$/.test(first);
  return base && !isPast && !/ing$/.test(first) ? you(`you ${base}${part.slice(first.length)}`) : undefined;
};

/** "both sleep through the night". */
const bothDid: Way = ({ part, hasSubject, sets }) => {
  const both = hasSubject ? null : /^both (?:of (?:them|you) )?([a-z]+)( .*)$/.exec(part);
  return both && (sets.pasts.has(both[1]!) || /ed$/.test(both[1]!))
    ? you(`you both ${both[1]}${both[2]}`)
    : undefined;
};

/** "gets compliments every day": a verb with what it's done to. */
const goes: Way = ({ part, hasSubject, sets }) => {
  const found = hasSubject ? null : (GOES.exec(part) ?? ONLY_VERB.exec(part));
  const base = found ? baseVerb(found[1]!, sets) || esBase(found[1]!) : '';
  if (
    !found ||
    !base ||
    base === found[1] ||
    sets.people.has(found[1]!) ||
    / (?:are|were) /.test(part.slice(0, found[1]!.length + 6))
  )
    return undefined;
  if (!esBase(found[1]!) && !ONLY_VERB.test(part) && subjectOf(part, sets)) return undefined;
  return / its /.test(part) || /^(?:takes|costs) (?:about |only |just )?[$\d]/.test(part)
    ? thing(`it ${part}`, true, 'it')
    : you(`you ${base}${part.slice(found[1]!.length)}`);
};
/** "preaches": a verb by its ending, when what follows is its object. */
const esBase = (word: string): string => (/(?:ch|sh|ss|zz|x)es$/.test(word) ? word.slice(0, -2) : '');
/** A verb in the present with what it is done to. */
const GOES =
  /^([a-z]+s) (?=(?:\$?\d|an?|the|your|its|his|her|their|it|all|every|more|less|no|one|two|three|four|five|six|seven|eight|nine|ten|half|twice|out|in|up|down|through|better|well|home|compliments|calls|asked|paid) ?)/;
/** Words that are nothing but such a verb. */
const ONLY_VERB =
  /^(wakes|walks|rides|laughs|smiles|cooks|drives|hikes|swims|dances|travels|enjoys|likes|trusts|leaves|starts|does|gets|makes|keeps|gives|takes|finds|sells|earns|goes|comes|sleeps|eats|pays|spends|hears|sees|uses|loves|knows|sings|wears|teaches|brings|sends|puts|talks|speaks)(?: |$)/;

/** "plans you can read", "photos your mom cried over": a thing with a clause of its own. */
const thingThat: Way = ({ part, hasSubject, sets }) => {
  if (
    hasSubject ||
    !/^[a-z]+ (?:(?:you|your [a-z]+) [a-z]|that |who )/.test(part) ||
    verbal(part, false, sets)
  )
    return undefined;
  const agreed = part.replace(
    /\byou ((?:actually|really|still|always|finally|never|even|now) )?([a-z]+s)\b/g,
    (_, how = '', verb: string) => `you ${how}${pluralVerb(verb, sets)}`,
  );
  return thing(/^[a-z]+[^s]s /.test(part) ? agreed : `${article(part)} ${agreed}`);
};

/** Tried in this order. */
const WAYS: readonly Way[] = [
  haveDone,
  hadIt,
  office,
  onTime,
  stillIs,
  sober,
  soThat,
  named,
  together,
  weather,
  cameIn,
  onlyHad,
  isWarm,
  hasNot,
  noLonger,
  stillSo,
  feels,
  notDone,
  hasNow,
  wentFrom,
  isDoing,
  isSo,
  doesNow,
  neverDid,
  moved,
  hasBeen,
  things,
  gotDone,
  ofThem,
  bothDid,
  goes,
  thingThat,
];

/** The beginning in one of these ways; nothing where it needs another verb or subject. */
export function asTyped(typed: Typed): Begun | undefined {
  for (const way of WAYS) {
    const begun = way(typed);
    if (begun) return begun;
  }
  return undefined;
}
