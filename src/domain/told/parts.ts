/** What a hurried result goes on with behind a comma, told as its beginning is: ", and the fire inspector signed off". */
import { article, singular } from '../english.js';
import { moved } from '../tidy/fact.js';
import { clauseOf, present, stateOf, IN_TIME } from '../tidy/second-part.js';
import { subjectOf } from '../tidy/subject.js';
import { baseOfPast, baseVerb, participle, pastsOf } from '../tidy/verbs.js';
import type { WordSets } from '../words.js';
import { asideOf } from './asides.js';
import type { Piece } from './join.js';
import { isTold, NO_SUBJECT, sentenceOf, soState, whose, withIs } from './states.js';
import { isTheirs, ofSum } from './whose-doing.js';
import { REP, REPS_I } from './reps-own.js';
import { OWN_THING } from './whose.js';

/** What is told so far: its words, and who it is of. */
export interface SoFar {
  text: string;
  /** "you", "we", or somebody named; '' where a thing is told. */
  subject: string;
}

const aside = (text: string): Piece => ({ kind: 'aside', text });
const clause = (text: string): Piece => ({ kind: 'clause', text });
const thing = (text: string): Piece => ({ kind: 'thing', text });

/** What follows a comma; nothing where it can't be told. */
export function goingOn(part: string, { text: before, subject }: SoFar, sets: WordSets): Piece | undefined {
  if (/^even (?:the|your|my|a|his|her) .+ [a-z]/.test(part))
    return subjectOf(part.slice(5), sets) || clauseOf(part.slice(5), sets) ? clause(part) : aside(part);
  const said = asideOf(part, before.slice(before.lastIndexOf(', ') + 1));
  if (said) return aside(said);
  if (/^(?:been|was|were) /.test(part) || (OF_WHAT.test(part) && before.includes('$'))) return undefined;
  if (NOW_SO.test(part) && subject !== 'you') return clause(`now it's ${part.replace(/^now (?:is )?/, '')}`);
  if (part.startsWith(REP)) return clause(`we${part.slice(REP.length)}`);
  if (part.startsWith(REPS_I) || /^(?:and )?neither can /.test(part))
    return clause(part.replace(/^and /, ''));
  if (NOW_A.test(part) || /^yours (?:is|are|was|were) /.test(part)) return clause(part);
  if (FEELS.test(part)) return clause(`you're ${part}`);
  if (/ off[- ]leash\b/.test(before) && inPast(part, sets)) return thing(part);
  return doing(part, before, subject, sets) ?? state(part, before, sets) ?? lastly(part, sets);
}

/** "last year was 38", behind a sum: of what it was isn't sure. */
const OF_WHAT = /\b(?:was|were) \d[\d,.]*$/;

/** What somebody does, has or is. */
function doing(part: string, before: string, subject: string, sets: WordSets): Piece | undefined {
  if (subject === 'you' && /^(?:has|have) (?:the|your|a|an|two|three|\d)/.test(part))
    return clause(`you have ${part.replace(/^ha(?:s|ve) /, '')}`);
  const sum = ofSum(part, subject);
  if (sum) return sum;
  if (/^now (?:\d|in|at|on|back|off|under|only)/.test(part))
    return subject === 'you' ? clause(`you're ${part}`) : thing(part);
  if (/^now there(?:['’]s| is| are) /.test(part)) return clause(part);
  if (part.startsWith('now like ')) return aside(part);
  if (part.startsWith('now is '))
    return clause(`now ${subject === 'you' ? "you're" : "it's"}${part.slice('now is'.length)}`);
  const nows = /^now ([a-z]+)( .*)?$/.exec(part);
  const does = nows && (nows[1] === 'has' ? 'have' : baseVerb(nows[1]!, sets));
  if (does) return clause(`now you ${does}${nows[2] ?? ''}`);
  if (/^(?:done|still [a-z]+s|never an?|always [a-z]+s)(?: |$)/.test(part)) return thing(part);
  if (/^used to (?:take|eat|cost|be (?!short))/.test(part)) return clause(`it ${part}`);
  if (/^used to /.test(part)) return subject === 'you' ? clause(`you ${part}`) : thing(part);
  if (isThird(subject) && goesOnThird(part, sets)) return { kind: 'verb', text: part, subject };
  if (
    subject !== 'you' &&
    subject !== 'we' &&
    (/^(?:doesn|hasn|isn)['’]t /.test(part) || (!subject && THING_DID_NOT.test(part)))
  )
    return clause(`it ${part}`);
  if (/^still (?:home|in|on|at|up|off|under|open|out) /.test(part))
    return subject === 'you' ? clause(`you're ${part}`) : thing(part);
  const isDoing = /^(?:already|still|now|also|finally|just) ([a-z]+ing)\b/.exec(part);
  if (isDoing && baseVerb(isDoing[1]!, sets))
    return subject ? clause(`${isNow(subject)} ${part}`) : aside(part);
  const still = /^(still|also|then|finally|already|just) (.+)$/.exec(part);
  if (still && inPast(still[2]!, sets)) return clause(`you ${still[1]} ${inPast(still[2]!, sets)}`);
  if (/^(?:didn|haven|hasn|don|doesn)['’]t |^never /.test(part))
    return clause(`you ${part.replace(/^hasn/, 'haven').replace(/^doesn/, 'don')}`);
  if (CAN.test(part)) return clause(`you ${part}`);
  const past = inPast(part, sets);
  if (past && isTheirs(past, subject)) return { kind: 'verb', text: past, subject };
  if (past || WITH_OBJECT.test(part))
    return {
      kind: 'verb',
      text: past || part,
      subject: subject === 'we' && !CUSTOMERS.test(past) ? 'we' : 'you',
    };
  if (/^off (?!by|to)|^home (?:for|by|before|at|every|in time) /.test(part))
    return clause(`${/^s?he$/.test(subject) ? `${subject}'s` : "you're"} ${part}`);
  if (!subject && /^[a-z]+s too$/.test(part)) return clause(`it ${part}`);
  const now = present(part, before, sets);
  if (now) return clause(now);
  return goesAlone(part, sets);
}

/** What a thing didn't do: "didn't even need tuning". */
const THING_DID_NOT =
  /^didn['’]t (?:even |ever |once )?(?:need|leak|crack|break|budge|rust|fade|fail|slip|sag|squeak|spill|shift|cost|warp|peel|chip|smell|shed|stick|jam|rattle|drip|clog|freeze|flood)\b/;

/** "you're", "he's", "Duke is". */
const isNow = (subject: string): string =>
  /^(?:you|we)$/.test(subject)
    ? `${subject}'re`
    : /^(?:s?he|it)$/.test(subject)
      ? `${subject}'s`
      : `${subject} is`;

/** "naps at 2", said of "you". */
function goesAlone(part: string, sets: WordSets): Piece | undefined {
  const [verb = ''] =
    /^[a-z]+(?=$| (?:at|in|on|with|every|all|again|by|through|outside|alone|\d|more|less|better)\b)/.exec(
      part,
    ) ?? [];
  const base = verb.endsWith('s') && !IN_TIME.test(part) ? baseVerb(verb, sets) : '';
  return base && base !== verb && !sets.things.has(base) && !sets.people.has(verb) && !sets.own.has(verb)
    ? clause(IT_DOES.test(part) ? `it ${part}` : `you ${base}${part.slice(verb.length)}`)
    : undefined;
}

const IT_DOES =
  /^(?:starts(?= on| up| first| every| right| easy|$)|holds|fits|shines|drains|cools|heats|shuts|closes|lasts|costs|smells|fires|chimes|ticks|rings|hums|purrs|glows|sparkles|locks|rolls|spins|floats|blooms)\b/;

/** How something is: "tips up 15%", "the site up in six weeks", "nobody stung". */
function state(part: string, before: string, sets: WordSets): Piece | undefined {
  const all = /^all( (?!still|back)\S+)? (?:still|back|here|there|happy)\b/.exec(part);
  if (all) return clause(all[1] ? part.replace(all[1], `${all[1]} are`) : `they're ${part}`);
  const counted =
    /^(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ((?:of (?:them|those|the) )?)(still|back) (.+)$/.exec(
      part,
    );
  if (counted) return clause(`${counted[1]} ${counted[2]}are ${counted[3]} ${counted[4]}`);
  if (OWN_THING.test(part)) return clause(`your ${part}`);
  const [, of = ''] = /^([a-z]+)['’]s /.exec(part) ?? [];
  if (PRONOUN.test(of)) return clause(part);
  if (of)
    return clause(
      sets.isRight(of) && !BODY.test(part) ? `the ${part}` : part[0]!.toUpperCase() + part.slice(1),
    );
  if (NONE_DID.test(part)) return clause(part);
  if (/^(?:no|zero) (?!one\b)/.test(part)) return thing(part);
  const is = withIs(part, sets);
  if (is) return clause(is);
  if (DOES_NOW.test(part) && !/ (?:is|are|was|were|has|have)\b/.test(part)) return clause(`you ${part}`);
  const went = moved(part, sets);
  if (went !== part) return clause(whose(went, sets));
  const how = soState(part, sets);
  if (how) return clause(how);
  const passive = subjectOf(part, sets);
  if (passive && !passive.after && sets.things.has(passive.who.split(' ').at(-1)!) && !isTold(passive, sets))
    return clause(sentenceOf(passive, sets));
  const told = clauseOf(part, sets);
  if (told) return clause(told);
  const own = subjectOf(part, sets);
  if (own) return clause(sentenceOf(own, sets));
  const so = stateOf(part, sets);
  return so && !/^\d/.test(so) ? thing(so) : undefined;
}

/** "no kid's complained": what none of them did. */
const NONE_DID = /^no [a-z]+(?:['’]s| has| have) (?:[a-z]+(?:ed|en)|lost|had|said|quit|made|come|gone)\b/;

/** Of these a "'s" is an "is", and no article stands before them. */
const PRONOUN =
  /^(?:it|he|she|that|this|there|here|nothing|nobody|everything|everybody|everyone|something|somebody|someone|what|who|all)$/;

const lastly = (part: string, sets: WordSets): Piece =>
  thing(
    part
      .replace(LONE, (one) => `${article(one)} ${one}`)
      .replace(FIGURE_FIRST, (whole, what: string, figure = 'one', each = '') =>
        sets.verbs.has(what) ? whole : `${figure} ${each ? singular(what) : what}${each}`,
      )
      .replace(ONE_THING, (one, head: string) =>
        /^(?:off|out|up|down|back|done|gone)$/.test(head) ||
        sets.adjectives.has(head) ||
        baseOfPast(head, sets) ||
        baseVerb(one.split(' ')[0]!, sets) ||
        NO_SUBJECT.test(one)
          ? one
          : `the ${one}`,
      ),
  );

/** "complaints zero", "mislabels one a month". */
const FIGURE_FIRST = /^([a-z]+s) (?:(zero|none)|(?:1|one)( a (?:day|week|month|year)))(?=$| )/;
/** "album before Christmas", "hail check in 3 weeks". */
const ONE_THING = /^(?!one\b)(?:[a-z]+ )?([a-z]+[^s\W\d]) (?=(?:before|by|in|within|on|at) (?:\$?\d|[a-z]))/;

const isThird = (subject: string): boolean => subject !== '' && subject !== 'you' && subject !== 'we';
/** "walks in by himself", said of a pet or a child. */
const goesOnThird = (part: string, sets: WordSets): boolean => {
  const verb = /^(?:and )?([a-z]+)(?= |$)/.exec(part)?.[1] ?? '';
  const base = verb.endsWith('s') ? baseVerb(verb, sets) : '';
  return (base !== '' && base !== verb && !sets.things.has(base)) || /^(?:doesn|hasn|isn)['’]t /.test(part);
};
/** A verb by its ending and its object: "tossed nothing". */
const WITH_OBJECT =
  /^[a-z]{2,}ed (?:nothing|it|them|everything|all|every|none|zero|off|out|the|your|two|three|half|\d+)(?= |$)/;
const NOW_SO =
  /^now (?:[a-z]+ )?(?:dry|quiet|clean|fine|perfect|gone|warm|cool|smooth|straight|silent|solid|green|fixed|spotless|great|good)$/;
/** Somebody's, and nothing's. */
const BODY =
  /^(?!mom|dad|mare|horse|foal|colt|pony|pup|puppy|kitten|son|daughter|wife|husband|kid|dog|cat|baby|boss)[a-z]+['’]s (?:shoulder|knee|back|hip|neck|elbow|ankle|teeth|smile|hair|skin|grades)\b/;
/** "wicked happy". */
const FEELS =
  /^(?:(?:wicked|so|very|super|real|really|pretty) )?(?:happy|thrilled|pleased|tickled|proud|relieved|delighted|over the moon)(?= (?:about|with|to|that|now)\b|$)/;
/** "now a marble stays put", "now it's $14". */
const NOW_A = /^now (?:(?:an?|the|your|every|all|both|nobody|everyone) |it['’]?s |it |you |she |he |they )./;
const CAN = /^(?:can|can['’]t|could) [a-z]/;
/** What the customer did, though the rep did what stands before. */
const CUSTOMERS =
  /^(?:never|saved|slept|kept|sold|got \$|got (?:the|a) (?:house|apartment|loan|grant)|passed|made|lost|won|moved in|loved|quit|went|gained|paid|hired|bought|closed)\b/;

/** What the customer does now: "close books in 6 days". */
const DOES_NOW = /^(?:close|sleep|save|finish|ship|pay|make|get|go|leave|spend|answer|sell) [a-z$\d]/;

/** A thing by itself that came without its article: "clean audit too". */
const LONE =
  /^(?:(?:clean|new|full|perfect|better|happy|quiet|bigger) [a-z]+[^s\W](?= too$| as well$|$)|[a-z]{4,}[^s\W](?= for the first time))/;

/** "got thru two crowns", "renewed twice": the verb in the plain past, or ''. */
export function inPast(part: string, sets: WordSets): string {
  const verb = /^[a-z-]+(?= |$)/.exec(part)?.[0] ?? '';
  const after = part.slice(verb.length);
  const base = baseOfPast(verb, sets);
  if (
    !base ||
    /^ [a-z]+ (?:from )?\d+ to \d/.test(after) ||
    / (?:is|are|was|were|has|have|had)\b/.test(after)
  )
    return '';
  if (
    sets.verbs.has(verb) &&
    !/^quit [a-z]+ing\b/.test(part) &&
    !/^ (?:the|your|a|an|our|it|[$\d]|by|up|down|out|off|all)/.test(after)
  )
    return '';
  const done = participle(base, sets);
  const past = pastsOf(sets).get(done) ?? done;
  return `${sets.pasts.has(verb) ? verb : verb === done ? past : verb}${after}`;
}
