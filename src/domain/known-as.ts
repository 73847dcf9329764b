/** What one says of somebody the customer knows, behind the name. */
import { isClear } from './hand/written.js';
import type { Acquaintance } from './model.js';
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
  const rest = kin ? (/^\d/.test(more) ? `has ${more}` : VERB.test(more) ? more : '') : note;
  const said = kin ? `${kin} ${name}` : name;
  const known = rest && inOne(behind(rest));
  if (isClear('notes', known, sets)) return { name: said, note: rest, known: placed(rest) || known };
  const first = firstOf(known);
  return first && isClear('notes', first, sets)
    ? { name: said, note: first.replace(/^who /, ''), known: first }
    : { name: said, note: '', known: '' };
}

/** "Who manages the law firm upstairs you do lunch" → "who manages the law firm upstairs": what runs on without a mark isn't said. */
const inOne = (known: string): string => {
  const [, own = '', more = ''] = RUNS_ON.exec(known) ?? [];
  return own && !/ (?:with|to|at|from|in|on|for|by|of|off)$/.test(more) ? own : known;
};
const RUNS_ON =
  /^(who (?:[^ ,]+ ){2,}?[^ ,]+) ((?:you|they|him|her|he|she)(?: and [a-z]+)? (?:do|go|borrow|swap|trade|share|grew|have|hang|talk|text|eat|golf|fish|hunt|know) .*|(?:hes|shes|he['’]s|she['’]s) .*)$/i;

/** The first thing that is said behind a name: "who owns the rooms downtown | and plays yours, just as you play his"; '' where it is but one. */
export const firstOf = (known: string): string => FIRST.exec(known)?.[1] ?? '';
const FIRST =
  /^((?:who(?:se)? (?:[a-z']+ ){2,}?|(?:your|the|an?) (?:[a-z'-]+ )+?)[a-z'’-]+)(?:,| (?=(?:that|which) (?:has|have|is|was|had|hasn['’]t|haven['’]t|did|fixed|made) )| and (?=(?:has|is|was|had|he|she|they|plays|runs|owns|does|keeps|sits|knows|works|buys|sells|goes|uses|lives|hosts|leads|helps|coaches|teaches) )).*$/i;

/** "manages service at the Toyota store" → "at the Toyota store": the customer knows what they do there; '' where no place is told. */
const placed = (note: string): string => PLACED.exec(note)?.[1] ?? '';
const PLACED =
  /^(?:runs|owns|manages|chairs|heads|leads|works|teaches|coaches|farms|directs|looks after|takes care of|is in charge of|has (?:a|an|the) (?!(?:kid|son|daughter|junior|senior|freshman|sophomore|boy|girl|dog|horse|wife|husband|brother|sister|toddler|baby|grandson|granddaughter)\b)[a-z]+(?: [a-z]+)?|does [a-z]+|sells [a-z]+|keeps [a-z]+|milks \d+)(?: (?:the|a|an|his|her|their)?(?: ?[a-z-]+){1,3}?)?,? ((?:over |down |up |out )?(?:at|across) (?:the |your )?(?!(?:her|his|their|own|time|charge|spring|summer|fall|winter|mornings?|evenings?|afternoons?|weekends?|nights?|side|\p{Lu}[a-z]+days?|January|February|March|April|May|June|July|August|September|October|November|December)\b)[\p{L}\d][^,]*?|upstairs|downstairs|next door(?: to you)?|across the (?:street|hall|road|lake|way|river)|two doors down)(?:,? (?:and|who|whose) .*|, .*)?$/u;

/** "is your landlord and has six buildings" → "your landlord, who has six buildings"; "runs the bakery" → "who runs the bakery". */
function behind(note: string): string {
  if (note.startsWith('whose ')) return note;
  const [, who = ''] = OF_THEM.exec(note) ?? [];
  if (!who) return `who ${note}`;
  const goesOn = GOES_ON.exec(who);
  return goesOn ? `${who.slice(0, goesOn.index)}, who ${who.slice(goesOn.index + goesOn[0].length)}` : who;
}

const KIN =
  /^is (your (?:[a-z]+-in-law|cousin|brother|sister|neighbor|boss|friend|buddy|uncle|aunt|nephew|niece|dad|mom|son|daughter|partner|roommate|coworker))(?:,? (?:and |who )?(.+))?$/;
const VERB = /^(?:has|runs|owns|works|teaches|manages|builds|sells|lives|coaches|drives|plays|farms) /;
const OF_THEM = /^(?:is|are) ((?:your|the) .+)$/;
/** Where a verb of theirs begins. */
const GOES_ON =
  /,? and (?=(?:is|are|was|were|has|have|had|just|now|still|also|always|never|both|can|can['’]t|[a-z]{2,}[^s's’]s|[a-z]{2,}ed|took|went|came|got|made|bought|sold|built|ran|knew|wrote) )/;
