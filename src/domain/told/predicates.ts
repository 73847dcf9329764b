/** What a hurried result leaves out, put in last of all: "basement finally dry" → "your basement is finally dry", "and nothing lost" → "with nothing lost". */
import { singular } from '../english.js';
import { baseOfPast, baseVerb } from '../tidy/verbs.js';
import type { WordSets } from '../words.js';

/** A sentence with its verbs. `typed` is the answer it tells. */
export function withPredicates(sentence: string, typed: string, sets: WordSets): string {
  if (!sentence) return sentence;
  const [first = '', ...rest] = sentence.split(', and ');
  const said = [predicated(first, typed, sets), ...rest.map((part) => (DET.test(part) ? predicated(part, typed, sets) : part))].join(', and '); // prettier-ignore
  return said
    .replace(RID, (_, lead: string) => `you're ${lead.toLowerCase()}`)
    .replace(STARS, 'you got a five-star review')
    .replace(MORE, 'you have $1 ')
    .replace(YOU_YOU, 'we $1 you')
    .replace(BY_OTHERS, 'you were $1 ')
    .replace(WITH_NOTHING, ', with nothing $1')
    .replace(WITH_NO, (whole, none: string, at: number, all: string) =>
      HAS_VERB.test(none) ||
      / no | with /.test(all.slice(0, at)) ||
      !/^(?:you|your|the|it)\b| (?:was|were|is|are|have been|has been|went|got) /i.test(all.slice(0, at))
        ? whole
        : `, with ${none}`,
    )
    .replace(FROM_ALL, ', with $1 from ')
    .replace(
      BACK_HOME,
      (_, back: string, at: number, all: string) =>
        `, and you${PRESENT.test(all) ? "'re" : ' were'} ${back} `,
    )
    .replace(BACK_AT, ", and you're back ")
    .replace(TWO_NO, '$1 and $2')
    .replace(THAN_THEY, 'than you $1 you ')
    .replace(/ & /g, ' and ');
}

/** "Finally rid of PMI", "able to kneel in the garden again". */
const RID = /^(?:you )?((?:finally |now )?(?:rid of|able to) )/i;
const STARS = /^(?:5|five)[- ]star review\b/i;
/** "You're more time with your grandkids". */
const MORE = /^you(?:['’]re| are) (more|less|fewer) (?=[a-z]+ (?:with|for|on|at|in)\b)/i;
/** "You refinanced you into a 4.9": the rep did. */
const YOU_YOU = /^you ([a-z]+ed|got|put|took|found|built|saved|helped) you\b(?!['’])/i;
/** "You turned down by two banks". */
const BY_OTHERS =
  /^you (turned down|denied|rejected|sued|burned|ignored|overcharged|ghosted|passed over|let go|dropped|quoted)(?: (?=by (?!\d|\$|about|half|a )[a-z])| (?=\$?\d))/i;
const WITH_NOTHING = /,? and nothing (lost|broken|missing|damaged|stolen|spoiled|wasted|hurt|dropped)\b/;
/** "The bees are out of the soffit, and no holes left". */
const WITH_NO = /(?:,? and|,) (no (?!one\b|longer\b|matter\b)[^,.]+)$/;
const HAS_VERB =
  /\b(?:is|are|was|were|has|have|had|did|does|can|could|will|came|comes?|got|gets?|goes|went|called|calls|complained|complains|showed|noticed|needs?|needed|wants?|hit|saw|sees|quit|stays?|made|makes|took|takes|you|we|they|he|she|it)\b/;
/** "You love the color, compliments from all the neighbors". */
const FROM_ALL = /, ([a-z]+s) from (?=all |the |your |every)/;
const BACK_HOME = /(?<=^you[^,]*(?:, with no [a-z]+)?), ((?:back )?home|back) (?=by |before |in (?!your))/i;
/** "You hear your granddaughter on the phone now, back at the Friday fish fry". */
const BACK_AT =
  /(?<=^you (?!went|came|got|moved|walked|drove|flew|rode|are|were|go|come)[a-z]+ [^,]*\bnow|again), back (?=(?:at|on|in|to) (?:the|your|work|school|church)\b)/i;
const PRESENT =
  /^you(?:['’]re| (?:now |finally )?(?!got|had|went|were|slept|sold|quit|cut|made|kept|lost|found|won|ran|came|took|felt)[a-z]+(?<!ed))\b/i;
const TWO_NO = /\b(with no [a-z]+) (no [a-z]+)\b/;
const THAN_THEY = /\bthan you (thought|expected|planned|hoped|figured) they (?=could|would|had|did)/;

const DET = /^(?:your|the) /i;
/** Who does something does it by a verb. */
const SAID = /^(?:you|we|i|it|they|he|she|no|not|nobody|nothing|everybody|there)\b/i;

/** The clause with "is" or "was" where a thing is only named with what it is. */
function predicated(clause: string, typed: string, sets: WordSets): string {
  if (SAID.test(clause)) return clause;
  const counted = withCounted(clause, sets);
  if (counted !== clause) return counted;
  for (const said of BY_WORDS) {
    const [, det = '', thing = '', how = '', what = ''] = said.exec(clause) ?? [];
    if (!thing) continue;
    const kind = kindOf(what);
    if (!kind || !isThing(thing, sets) || (kind === 'done' && isSomebody(thing, sets))) continue;
    const be = beOf(thing, kind, `${how}${what}`, typed);
    const [no = '', rest = how] = how.startsWith('not ') ? ["n't", how.slice(4)] : [];
    return `${det || (PESTS.test(thing) ? 'the ' : 'your ')}${det ? thing : small(thing)} ${be}${no} ${rest}${what}`;
  }
  const [, noun = '', verb = ''] = /^([A-Za-z][a-z]+) ([a-z]+) /.exec(clause) ?? [];
  const isDoing =
    /^(?:got|went|came|held|stayed|sold|passed|closed|made|hit|ran|takes|went|renewed|survived|slept|loves|loved|says|said|quit|stopped)$/.test(
      verb,
    );
  const low = noun.toLowerCase();
  return isDoing &&
    (sets.things.has(low) || KNOWN.test(low)) &&
    !baseOfPast(low, sets) &&
    !sets.proper.has(low)
    ? `your ${small(clause)}`
    : clause;
}

/** "Forty-eight paintings described in six weeks", "all eleven braided by 5", "all washers running since June". */
function withCounted(clause: string, sets: WordSets): string {
  const [, many = '', verb = '', rest = ''] = COUNTED.exec(clause) ?? [];
  const last = many.split(' ').at(-1)!;
  if (!many || / (?:was|were|is|are|have|had|has|got)\b/.test(many)) return clause;
  if (/^(?:back|down|up|off)$/.test(verb)) return `${many} ${/^ (?:in|within) (?:\d+|[a-z-]+) (?:days|weeks|hours|minutes)\b/.test(rest) ? 'were' : 'are'} ${verb}${rest}`; // prettier-ignore
  if (sets.people.has(last) || ANIMALS.test(last)) return clause;
  if (/ing$/.test(verb)) return /^(?:running|working|standing|growing|blooming|turning|sitting|selling|laying)$/.test(verb) ? `${many} ${/\bsince\b/.test(rest) ? 'have been' : 'are'} ${verb}${rest}` : clause; // prettier-ignore
  const isDone = sets.participleSet.has(verb) || /[a-z]{2}ed$/.test(verb);
  return isDone &&
    !/^(?:came|went|got|had|said|called|cried|laughed|showed|failed|died|survived|finished|closed|stayed|passed|arrived|lasted|opened|moved|leaked|hatched|grew|bloomed|enrolled|joined|signed|renewed|returned|called|started|stayed|quit|left|loved|wanted)$/.test(
      verb,
    )
    ? `${many} were ${verb}${rest}`
    : clause;
}
const COUNTED =
  /^((?:(?:all|both|about|over|nearly|almost) )?(?:\d[\d,]*|(?:[a-z]+-)?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred))(?: [a-z]+)??(?: [a-z-]+s)?) ([a-z]+)( (?:in|to|by|on|at|over|within|before|after|with|without|the same|since|last|this|all|every)\b.*)$/i;
const ANIMALS =
  /^(?:dogs|cats|horses|cows|calves|lambs|goats|kids|bees|hens|chicks|birds|guests|buyers|customers|people)$/i;

const HOW = '((?:finally |now |still |already |not |never |always |all |fully )?)';
/** A thing's name of one, two or three words, with what is said of it. */
const BY_WORDS: readonly RegExp[] = [0, 1, 2].map(
  (before) =>
    new RegExp(
      `^((?:your|the) )?([A-Za-z][A-Za-z'’-]*(?: [a-z][a-z'’-]*){${before}}) ${HOW}([a-z-]+\\b.*)$`,
      'i',
    ),
);

type Kind = 'done' | 'so' | 'by';
const kindOf = (what: string): Kind | '' =>
  BY.test(what) ? 'by' : SO.test(what) ? 'so' : DONE.test(what) ? 'done' : '';
const BY =
  /^(?:up|down) (?:by )?(?:\$?\d|about |over |almost |nearly |a third|a quarter|half|[a-z-]+ (?:percent|points|minutes|hours|days))/;
const SO =
  /^(?:dry|sound|clean|quiet|silent|safe|ready|legal|level|straight|steady|stable|healthy|normal|compliant|debt-free|pain-free|leak-free|mold-free|spotless|still [a-z]+ing|laying at|(?:warmer|cooler|quieter|cleaner|drier|brighter|calmer|happier|flakier|faster|softer|smoother|sharper|stronger)(?=$|,| now| in| at| all)|cut in half|cut by|way (?:down|up|better)|scared|worried|afraid|rock solid|good as new|in remission|under control|up and running|up to (?:code|date|speed)|back (?:on|in|up|to)|on one|on (?:time|track|budget|schedule)|in (?=by |before )|out of (?:the|your)|off (?:the (?:ground|market|hook)))(?=$|,| (?:now|again|after|as|for|in|on|at|since|and|by|to|all|even|top|through|with|without|from|every|this|of|before|the|your|one|time|track|budget|schedule|under)\b)/;
const DONE =
  /^(?:done|gone|approved|abated|waived|fixed|repaired|replaced|restored|rebuilt|redone|installed|delivered|dismissed|refunded|forgiven|reinstated|painted|paid off|taken care of)(?=$|,| (?:in|on|at|by|before|after|within|early|ahead|for good|with|without|and|the same|under|every|this|last|now|from|two|three|four|five|six|\d|a (?:week|month|day|year)|out|back)\b)/;

/** A thing's name: no verb, number or pronoun in it. */
function isThing(thing: string, sets: WordSets): boolean {
  const words = thing.toLowerCase().split(' ');
  const last = words.at(-1)!;
  if (words.some((word) => NONE.test(word) || /['’]/.test(word) || /(?:ed|ly)$/.test(word) || (baseOfPast(word, sets) !== '' && !(/^[A-Z]{2}/.test(thing) && words[0] === word)))) return false; // prettier-ignore
  const known =
    sets.things.has(last) || sets.things.has(singular(last)) || sets.own.has(last) || KNOWN.test(last);
  return (
    known ||
    (!baseVerb(last, sets) &&
      !words.slice(0, -1).some((word) => baseVerb(word, sets) !== '' && !sets.things.has(word)))
  );
}
const NONE =
  /^(?:you|it|we|they|he|she|i|that|there|this|these|those|now|still|more|less|fewer|no|not|zero|first|back|home|all|everything|everybody|everyone|nobody|nothing|someone|only|just|even|and|or|but|with|without|in|on|at|to|from|for|of|by|out|up|down|off|over|finally|never|always|who|what|when|where|is|are|was|were|be|been|has|have|had|got|get|feels?|looks?|stays?|runs?|keeps?|sleeps?|works?|tests?|one|two|three|four|five|six|seven|eight|nine|ten|better|best|another|both|each|every|half|twice|than|as|so|if|because|since|after|before|until|till|way|much|lot|bit|your|the|a|an|his|her|their|our|my|breathing|sleeping|feeling|being|staying|going|sounds?|comes?|goes|likes?|loves?)$/;
const KNOWN =
  /^(?:sat|act|overtime|permit|penalty|basement|kitchen|bathroom|listing|claim|loan|essay|application|recital|project|job|remodel|addition|move|install|roof|deck|taxes|books|payroll|prep|insurance|theft|house|croissants|office|shop|store|ac|AC|furnace|mortgage|turnover|scrap|downtime|absenteeism|premiums?|costs?|bills?|sales|bookings|leads|traffic|revenue|yields?|reviews|complaints|callbacks|claims|returns|waste|spoilage|shrink|husband|wife|son|daughter|kids?|mom|dad|baby|dog|cat|horse|mare|puppy|cow|herd|yard|lawn|garden|pool|pond|well|barn|bees|bats|mice|rats|ants|termites|roaches|wasps|squirrels|raccoons|locations|stores|offices|trucks)$/;
const PESTS =
  /^(?:bees|bats|mice|rats|ants|termites|roaches|wasps|squirrels|raccoons|hornets|fleas|bedbugs|moles|gophers|snakes|weeds)$/i;
const isSomebody = (thing: string, sets: WordSets): boolean =>
  sets.people.has(thing.split(' ').at(-1)!) ||
  /(?:crew|team|guys|wife|husband|son|daughter|kids?|mom|dad|boss|manager|inspector|adjuster|neighbors?)$/.test(
    thing,
  );

function beOf(thing: string, kind: Kind, what: string, typed: string): string {
  const isSeveral =
    (/[^s]s$/.test(thing) && !/(?:is|us)$/.test(thing)) ||
    /^(?:mice|geese|people|children|men|women|feet|teeth)$/.test(thing);
  if (kind !== 'by' && SINCE.test(what) && !/\b(?:gone|done)\b/.test(what))
    return isSeveral ? 'have been' : 'has been';
  const isOver =
    kind === 'done'
      ? OVER.test(what) && !NOW.test(typed)
      : kind === 'so' && /\b(?:before|last|yesterday)\b/.test(what);
  return isOver ? (isSeveral ? 'were' : 'was') : isSeveral ? 'are' : 'is';
}
const SINCE = /\bsince (?!we|you|the (?:new|old)|I\b)/;
const OVER =
  /\b(?:early|ahead|on the (?:first|second|third)|in [a-z\d-]+ (?:days?|weeks?|hours?|months?|treatments?|visits?|minutes)|before|last|by|within|after|the same day|under|approved|abated|waived|dismissed|refunded|delivered|replaced|installed|repaired|rebuilt|reinstated|forgiven|try)\b/;
const NOW = /\b(?:now|finally|again|anymore|every|since|still)\b/i;

const small = (text: string): string =>
  /^[A-Z]{2}/.test(text) ? text : text[0]!.toLowerCase() + text.slice(1);
