/** What one says of somebody the customer knows, behind the name. */
import { isSmooth } from './hand/heard.js';
import { isClear } from './hand/written.js';
import type { Acquaintance } from './model.js';
import { isPrivate } from './off-limits.js';
import { wordCount } from './tidy/text.js';
import type { WordSets } from './words.js';

/** The name as it is said; what ends "{name}, who …"; and all that goes behind the name: "who runs the bakery", "your landlord". */
export interface KnownAs {
  name: string;
  note: string;
  known: string;
}

/** "Wade", who "is your cousin and has 40 acres" → "your cousin Wade", "who has 40 acres". What can't be English isn't said: the customer knows who it is. */
export function knownAs({ name, note }: Acquaintance, sets: WordSets): KnownAs {
  const [, kin = '', more = ''] = KIN.exec(note) ?? [];
  const rest = kin
    ? /^\d/.test(more)
      ? `has ${more}`
      : VERB.test(more) || AND_DOES.test(note)
        ? more
        : ''
    : note;
  const said = kin ? `${kin} ${name}` : name;
  const known = rest && inOne(behind(rest));
  if (isSaid(known, sets)) return { name: said, note: rest, known: placed(rest) || inShort(known, sets) };
  const later = isPrivate(known, sets) ? [] : clausesOf(known).filter((one) => WHAT_THEY_DO.test(one));
  const begun = [...clausesOf(known).filter((one) => WITH_YOU.test(one)), ...begunOf(known), ...later].find(
    (one) => isSaid(one, sets),
  );
  return begun
    ? { name: said, note: begun.replace(/^who /, ''), known: inShort(begun, sets) }
    : { name: said, note: '', known: '' };
}

/** What anybody may know of somebody. */
const WHAT_THEY_DO =
  /^who (?:runs|owns|manages|leads|heads|chairs|works|lives|teaches|coaches|plays|sells|farms|builds|drives|sings|bakes|breeds|hauls|welds) /;

/** What goes behind a name as one says it. */
const inShort = (known: string, sets: WordSets): string =>
  fromThere(asOne(inAFewWords(known).replace(HOW_LONG, ''), sets), sets);
/** "The barber 30 years". */
const HOW_LONG =
  /(?<! (?:for|in|of|over|past|last|the|about|almost|these)) \d+ (?:years?|yrs?)(?=$|, | and )/;

/** "The gravel pit in Colden" → "from the gravel pit in Colden": a place is nobody. */
const fromThere = (known: string, sets: WordSets): string => {
  const [, what = ''] =
    /^the ((?:[a-z-]+ ){0,2}[a-z-]+) (?:in|on|at|next|near|by|across|over|down|behind|off) /.exec(known) ??
    [];
  const head = what.split(' ').at(-1)!;
  const isPlace = sets.places.has(head) || sets.places.has(what) || STALL.test(head);
  return what && isPlace && !sets.heads.has(head) ? `from ${known}` : known;
};
const STALL =
  /^(?:cart|stall|booth|stand|pit|quarry|truck|table|plot|slip|lot|farm|ranch|shop|store|studio|salon)$/;

/** So many words are said behind a name in one breath. */
const BREATH = 9;

/** Of what is long, the one thing by which the customer knows whom the rep means: what the two have to do with each other, or what was noted first. */
function inAFewWords(known: string): string {
  const [first = '', ...rest] = known.split(CLAUSE);
  if (wordCount(known) <= BREATH || rest.length === 0) return known;
  if (!known.startsWith('who ')) return first;
  return clausesOf(known).find((one) => WITH_YOU.test(one)) ?? (BEGUN.test(first) ? first : '');
}

/** What is said in a row behind "who", each for itself. */
const clausesOf = (known: string): string[] =>
  known.startsWith('who ')
    ? known
        .split(CLAUSE)
        .map((one) => (one.startsWith('who') ? one : `who ${one}`))
        .filter((one) => BEGUN.test(one))
    : [];
const WITH_YOU = /^who (?!is (?:your|an?) )(?:.* )?(?:you|yours?)\b/;

/** "Who is a helicopter mechanic" → "the helicopter mechanic": the customer knows that one. */
const asOne = (known: string, sets: WordSets): string => {
  const [, what = ''] = /^who is an? ((?:[a-z-]+ ){0,2}[a-z-]+)$/.exec(known) ?? [];
  const head = what.split(' ').at(-1)!;
  return head && (sets.heads.has(head) || AGENT.test(head)) && !ONE_OF_MANY.test(head)
    ? `the ${what}`
    : known;
};
const AGENT = /[a-z](?:[^e]er|or|ist|ian|iff|man|woman)$/;
const ONE_OF_MANY =
  /^(?:neighbor|customer|member|newcomer|beginner|lover|survivor|caregiver|senior|junior|homeowner|renter|buyer|seller|follower|supporter|believer|mother|father|brother|sister|daughter|partner|volunteer|regular|visitor|winner|starter|number)$/;

/** What is said behind a name without its last clauses, the longest first. */
function begunOf(known: string): string[] {
  const first = firstOf(known);
  const ends = [...known.matchAll(CLAUSE)].reverse().map(({ index }) => known.slice(0, index));
  return [...new Set([...(first ? [first] : []), ...ends.filter((begun) => BEGUN.test(begun))])];
}
const CLAUSE =
  /, (?!\d{3}\b)| and (?=(?:is|has|was|had|who|whose|just|does|did|bought|sold|lost|won|got|went|took|made|built|ran|left|found|kept|put|cut|quit|met|told|said|knows|hurt|broke|fell|gave|drove|wrote|taught|grew|led|came|saw|[a-z]+[^su\W]s|[a-z]{2,}ed) )/g;
/** "Who owns the shop", "the clerk upstairs", but no bare "who is a": it has words enough. */
const BEGUN = /^(?:who(?:se)?|your|the|an?) (?:[^ ]+ ){1,}(?!(?:it|them|there|that|this)$)[^ ]+$/;

/** Whether what goes behind a name is English that one can say, and hear, and nothing that stays where it was said. */
const isSaid = (known: string, sets: WordSets): boolean =>
  !NO_VERB.test(known) &&
  !isPrivate(known, sets) &&
  isClear('notes', known, sets) &&
  isSmooth('notes', asNoted(known), sets);

/** "Who bike courier", "the gravel pit in Colden, is". */
const NO_VERB =
  /^who (?!(?:is|are|was|has|had|just|can|did|does|may|also|still|never|always|now|recently|newly|won|ran|went|took|came|got|made|bought|sold|built|met|left|taught|grew|kept|lost|found|gave|led|drove|wrote|cut|put|quit|let|hurt|knew|saw|told|paid|held|brought|sent|broke|flew|fought|caught|spent|stood|sat|began|rode|sang|swam|threw|wore|shot|fed|slept|won['’]t|can['’]t|[a-z]+n['’]t|[a-z-]+(?:s|ed))\b)|^(?:the|your|an?) [^,]*, is /;

/** "Who bowls with you" → "bowls with you", "your landlord, who has six buildings" → "is your landlord and has six buildings". */
const asNoted = (known: string): string =>
  known.startsWith('who ') ? known.slice(4) : /^(?:your|the|an?) /.test(known) ? `is ${known.replace(', who ', ' and ')}` : known; // prettier-ignore

/** "Who manages the law firm upstairs you do lunch" → "who manages the law firm upstairs": what runs on without a mark isn't said. */
const inOne = (known: string): string => {
  const [, own = '', more = ''] = RUNS_ON.exec(known) ?? [];
  return beforeSecondVerb(own && !ENDS_OPEN.test(more) ? own : known);
};
const ENDS_OPEN = / (?:with|to|at|from|in|on|for|by|of|off)$/;

/** "Who owns three shops did payroll on his kitchen table" → "who owns three shops": what else was typed in one go isn't said. */
function beforeSecondVerb(known: string): string {
  if (!/^who(?:se)? /.test(known)) return known;
  const words = known.split(' ');
  let isDoneFor = LETS.test(words[1] ?? '');
  let isOpen = OPENS.test(words[1] ?? '');
  for (let at = 2; at < words.length; at++) {
    const [two = '', before = '', word = '', next = ''] = words.slice(at - 2, at + 2);
    isOpen ||= OPENS.test(word);
    if (before === 'and') isDoneFor = LETS.test(word);
    const isVerb = FINITE.test(word) || (/^[a-z]{3,}ed$/.test(word) && !isDoneFor);
    const isSubject = SUBJECT.test(word) && DOES.test(next) && !ENDS_OPEN.test(known);
    if (!(isVerb || isSubject) || GOES_ON_AFTER.test(before) || (ARTICLE.test(two) && OF_A_KIND.test(before))) continue; // prettier-ignore
    if (isOpen) isOpen = false;
    else if (at > (words[0] === 'whose' ? 4 : 3))
      return words
        .slice(
          0,
          two === 'and'
            ? at - 2
            : words[at - 3] === 'and' || (DETERMINER.test(two) && !PREPOSITION.test(words[at - 3] ?? ''))
              ? at - 2 - Number(words[at - 3] === 'and')
              : at,
        )
        .join(' ');
  }
  return known;
}
/** "A second | assisted living house", "a $22k | rejected load". */
const ARTICLE = /^(?:an?|the|his|her|their|your)$/;
const OF_A_KIND = /^(?:\$?\d.*|first|second|third|new|old|small|big|own|local|whole)$/;
/** "Needs her gutters cleaned": what one has done. */
const LETS = /^(?:has|had|have|gets?|got|needs?|needed|wants?|wanted|likes?)$/;
const FINITE =
  /^(?:had|did|was|were|won|has|hasn['’]t|haven['’]t|won['’]t|can['’]t|doesn['’]t|didn['’]t|isn['’]t|wasn['’]t|is|are|regretted|lost|sold|bought|quit)$/;
const DETERMINER = /^(?:your|his|her|their|the|our|my)$/;
const PREPOSITION =
  /^(?:in|on|at|of|for|with|to|by|from|near|across|behind|under|beside|around|down|up|off|runs|owns|has|had|[a-z]+s|[a-z]+ed)$/;
const SUBJECT = /^(?:we|they|you|he|she|it)$/;
const DOES = /^(?:[a-z]{2,}(?:ed|['’]t)|had|got|did|was|were|almost|never|just|have|won|kept|went)$/;
/** Behind these a clause of its own begins, whose verb is its own. */
const OPENS =
  /^(?:because|before|after|since|when|while|if|until|till|so|that|what|how|where|whose|who|which|than|said|says|thought|thinks|knows|told|heard|swears|hopes|wishes|found)$/;
/** Behind these the same clause goes on. */
const GOES_ON_AFTER =
  /[,;]$|^(?:and|but|or|who|that|which|whose|to|as|since|because|when|while|if|so|what|how|where|than|then|until|till|before|after|he|she|they|you|we|it|I|not|just|never|always|still|also|now|finally|recently|almost|has|have|had|was|were|is|are|been|be|being|gets|got|an?|the|your|his|her|their|our|my|all|both|newly|well|very|too|thinks?|thought|says?|said|knows|swears|hopes|wishes|told|asked|one|ones|everybody|everyone|nobody|people|[a-z]+['’](?:s|ve|d|re)|in|on|at|of|for|with|by|from|old|half|self|home|hand|once|only|yours)$/i;
const RUNS_ON =
  /^(who (?:[^ ,]+ ){2,}?[^ ,]+) ((?:you|they|him|her|he|she)(?: and [a-z]+)? (?:do|go|borrow|swap|trade|share|grew|have|hang|talk|text|eat|golf|fish|hunt|know) .*|(?:hes|shes|he['’]s|she['’]s) .*)$/i;

/** The first thing that is said behind a name: "who owns the rooms downtown | and plays yours, just as you play his"; '' where it is but one. */
export const firstOf = (known: string): string =>
  (/ (?:between|both) /.test(known) ? '' : FIRST.exec(known)?.[1]) || WITH_ITS.exec(known)?.[1] || '';
const FIRST =
  /^((?:who(?:se)? (?:[a-z\d'’-]+ ){2,}?|(?:your|the|an?) (?:[a-z'-]+ )+?)[a-z\d'’-]+)(?:,| (?=(?:that|which) (?:has|have|is|was|had|hasn['’]t|haven['’]t|did|fixed|made) )| and (?=(?:has|is|was|had|he|she|they|plays|runs|owns|does|keeps|sits|knows|works|buys|sells|goes|uses|lives|hosts|leads|helps|coaches|teaches|(?:always|still|often|never|just|now|also) [a-z]+|[a-z]{2,}s (?:next|in|on|at|to|with|for|by|from|out|up|over|off|your?|the|his|her|their|it|them|an?|every|each|all)) )).*$/i;
/** "Who has the map shop on the corner | with your grandmother's clock in the window". */
const WITH_ITS =
  /^(who (?:has|owns|runs|keeps|manages|rents) [^,]{4,} (?:on|in|at|by|across|down|near|over|two|three|four|next) [^,]+?) with (?:his|her|their|your|the|an?|two|three|four|\d+) .*$/i;

/** "manages service at the Toyota store" → "at the Toyota store": the customer knows what they do there; '' where no place is told. */
const placed = (note: string): string => PLACED.exec(note)?.[1]?.replace(/ (?:that|which) .*$/, '') ?? '';
const PLACED =
  /^(?:runs|owns|manages|chairs|heads|leads|works|teaches|coaches|farms|directs|looks after|takes care of|is in charge of|has (?:a|an|the) (?!(?:kid|son|daughter|junior|senior|freshman|sophomore|boy|girl|dog|horse|wife|husband|brother|sister|toddler|baby|grandson|granddaughter)\b)[a-z]+(?: [a-z]+)?|does [a-z]+|sells [a-z]+|keeps [a-z]+|milks \d+)(?: (?:the|a|an|his|her|their)?(?: ?[a-z-]+){1,3}?)?,? ((?:over |down |up |out )?(?:at|across) (?:the |your )?(?!(?:her|his|their|own|time|charge|spring|summer|fall|winter|mornings?|evenings?|afternoons?|weekends?|nights?|side|\p{Lu}[a-z]+days?|January|February|March|April|May|June|July|August|September|October|November|December)\b)[\p{L}\d][^,]*?|upstairs|downstairs|next door(?: to you)?|across the (?:street|hall|road|lake|way|river)|two doors down)(?:,? (?:and|who|whose) .*|, .*)?$/u;

/** "is your landlord and has six buildings" → "your landlord, who has six buildings"; "runs the bakery" → "who runs the bakery". */
function behind(note: string): string {
  if (note.startsWith('whose ')) return note;
  const [, who = ''] = OF_THEM.exec(note) ?? [];
  if (!who) return `who ${note}`;
  const goesOn = GOES_ON.exec(who);
  return goesOn
    ? `${who.slice(0, goesOn.index)}, who ${who.slice(goesOn.index + goesOn[0].length)}`
    : who.replace(/(?<!,) and whose /, ', whose ');
}

const KIN =
  /^is (your (?:[a-z]+-in-law|cousin|brother|sister|neighbor|boss|friend|buddy|uncle|aunt|nephew|niece|dad|mom|son|daughter|partner|roommate|coworker))(?:,? (?:and |who )?(.+))?$/;
/** "Is your sister and just bought an old farmhouse". */
const AND_DOES =
  /^is your [a-z-]+ (?:and|who) (?:just |now |still |also )?[a-z]+(?:s|ed|ght|id|ot|ade|eft|ost|an) /;
const VERB = /^(?:has|runs|owns|works|teaches|manages|builds|sells|lives|coaches|drives|plays|farms) /;
const OF_THEM = /^(?:is|are) ((?:your|the) .+)$/;
/** Where a verb of theirs begins. */
const GOES_ON =
  /,? and (?=(?:is|are|was|were|has|have|had|just|now|still|also|always|never|both|can|can['’]t|[a-z]{2,}[^s's’]s|[a-z]{2,}ed|took|went|came|got|made|bought|sold|built|ran|knew|wrote) )/;
