/** What a rep does, typed as a thing: "garage door repair same day" → "do garage door repair the same day", "custom boxes, short runs" → "make custom boxes". */
import type { WordSets } from '../words.js';
import { isTail, tailed } from './does-tails.js';
import { baseVerb } from './verbs.js';

/** What one does, by the last word of its name. */
const DONE =
  /(?:^|[\s-])(?:[a-z]{2,}[^aeiou]ing|[a-z]+(?:ology|graphy|istry|ectomy|plasty|puncture)|repairs?|exams?|glasses|classes|lessons|tattoos|massages?|facials|shots|checks|audits|taxes|claims|contracts|rentals?|mats|portraits|photos|pictures|videos|websites|tours|tune[- ]?ups|clean[- ]?ups?|clean[- ]?outs?|surveys|reports|estimates|moves|braces|crowns|bridges|dentures|implants|hair|makeup|nails|lashes|brows|payroll|HR|IT|SEO|PR|marketing|bookkeeping|insurance|loans|mortgages|removals?|disposal|inspections?|installs?|installation|restorations?|renovations?|remodels?|maintenance|design|control|care|support|service|services|therapy|treatments?|transport|transportation|delivery|deliveries|storage|appraisals|translations?|interpretation|mediation|arbitration|investigations?|janitorial|landscapes|engraving|embroidery|upholstery|carpentry|masonry|drywall|concrete|asphalt|excavation|demolition|irrigation|drainage|restaurants? supply|parties|birthdays|funerals|headshots|surgery|physicals|screenings?|vaccinations?|credentialing|coaching|staffing|wiring|towing|preservation|cremation|regulation|validations?|refinishing|depositions|wills|trusts|closings|adoptions?|divorces?|visas|taxidermy|tint)$/i;
/** A thing in -ing, or what nobody does for others. */
const NOT_DONE =
  /(?:^|\s)(?:bearing|tubing|railing|spring|string|king|ring|thing|something|anything|wing|swing|sling|building|buildings|ceiling|clothing|evening|morning|wedding|everything|nothing|sibling|pudding|stuff|being)$/i;
/** What follows the name. */
const MORE =
  / (?=(?:for|so|in|at|to|with|on|from|by|that|who|without|within|around|until|till|before|after|while|under|over|near|the same|same[ -]day|w\/o?|w)(?: |\/|$))/i;

/** What the rep does with its verb; '' where none is left out, or it can't be told. */
export function namedDoing(typed: string, sets: WordSets): string {
  if (/^(?:i|we|my|our|the|an?|help|do|work as)\b|\b(?:i|we|i['’]m|we['’]re) /i.test(typed)) return '';
  const [head = '', ...parts] = typed.split(/(?=, |: )/);
  const name = head.split(MORE)[0]!;
  const words = name.split(' ');
  if (words.length > 6 || (words.length === 1 && head === typed)) return '';
  if (parts.some((part) => AND_DO.test(part) || goesOn(part, sets))) return '';
  const rest = (): string =>
    tailed(
      lowerOne(
        parts.length === 1 && isMore(parts[0]!) && !/ and /.test(typed)
          ? `${head} and ${parts[0]!.slice(2)}`
          : typed,
      ),
      sets,
    );
  if (words.length === 1 && /[a-z]{3}s$/i.test(name) && /^, (?:mostly|mainly) /.test(parts[0] ?? ''))
    return `do ${rest()}`;
  // "Swim lessons, any age", "pottery classes for grown-ups".
  if (TAUGHT.test(name)) {
    const verb = /lessons$/i.test(name) ? 'give' : 'teach';
    return parts.length === 1 && LEARNERS.test(parts[0]!)
      ? `${verb} ${lowerOne(head)} to ${parts[0]!.slice(2)}`
      : `${verb} ${rest()}`;
  }
  if (begins(words, sets)) return '';
  const made = MADE.exec(head)?.[1] ?? '';
  if (made && !DONE.test(name)) return `make ${rest()}`;
  if (SOLD.test(name) && !DONE.test(name)) return `sell ${rest()}`;
  const ones = name.split(/ and | or /);
  const isDone = ones.some((one) => DONE.test(one) && !NOT_DONE.test(one));
  if (!isDone) return '';
  return `do ${rest()}`;
}

/** "Piano lessons, kids and late starters". */
const LEARNERS =
  /^, (?:kids|adults|babies|seniors|beginners|teens|toddlers|women|men|teachers|nurses)(?: (?:and|who) [a-z ]+)?$/i;
const TAUGHT =
  /^(?!(?:take|teach|give|run|offer|book|hold|do|lead|plan|sell|schedule|host|have|put) )(?:[a-z-]+ ){0,3}(?:lessons|classes)$/i;

/** "Well drilling, pump install": a second thing that's done. */
const isMore = (part: string): boolean =>
  part.startsWith(', ') &&
  DONE.test(part) &&
  part.split(' ').length < 5 &&
  !isTail(part.slice(2)) &&
  !/^, (?:written|same|live)\b/i.test(part);

/** "Find the dry spot before it shows": what else is done. */
const goesOn = (part: string, sets: WordSets): boolean => {
  const [, verb = ''] = /^, (?:and )?([a-z]+) (?:the|your|their|an?|it|to|up|out|off|in)\b/i.exec(part) ?? [];
  return verb !== '' && baseVerb(verb, sets) === verb;
};

/** Whether a verb begins it: "build websites", "fixing cars", "retin copper pots", and not "garage door repair". */
const begins = (words: readonly string[], sets: WordSets): boolean => {
  const [first = '', second = ''] = words;
  const last = words.at(-1)!;
  if (first === 'payroll' && second === 'and') return false;
  // "Shop their insurance with 14 carriers".
  if (/^shop$/i.test(first)) return true;
  if (
    /^[a-z]+ing$/i.test(first) &&
    baseVerb(first, sets) !== first.toLowerCase() &&
    !/^re-?[a-z]*ring$/i.test(first)
  )
    return words.length > 1 && second !== 'and' && !DONE.test(last);
  if (/^re-?(?!pair|mod|stor|nov|al\b|ntal|cord|tire|port|spons|sident|tail)[a-z]{3,}[^s]$/i.test(first))
    return true;
  return (
    baseVerb(first, sets) === first.toLowerCase() &&
    words.length > 1 &&
    !(BOTH.test(first) && DONE.test(last) && !THINGS.test(last))
  );
};
/** Behind a word that may be a verb, what it is done to: "house kids", "book tours". */
const THINGS =
  /^(?:glasses|classes|lessons|photos|pictures|videos|websites|tours|reports|crowns|bridges|dentures|implants|hair|nails|lashes|parties|mats|contracts|wills|hearing|loans|mortgages|landscapes|concrete|drywall|asphalt)$/i;
/** Both what one does and a thing: "book repair", "house painting", "floor refinishing". */
const BOTH =
  /^(?:payroll|laser|book|house|floor|fence|roof|farm|plant|dock|trip|sound|light|sign|drain|pool|garden|brand|title|pest|water|ice|wood|stage|store|shop|clock|boat|ship|train|dog|tree|lawn|power|pressure|hair|fire|mold|radon|duct|carpet|window|gutter|chimney|web|event|estate|wedding|tax|time|trade|credit|debt|screen|phone|safe|key|lock|head|eye|skin|sport|life|home|auto|pet|grant|copy|voice|brow|lash|crop|land|well|pump|tank|field|stump|brush|snow|trash|junk|waste|stone|brick|tile|glass|metal|steel|fiber|cable|network|computer|data|record|bill|claim|market|trail|barn|cattle|hoof|horse|bee|leak|deck|concrete|asphalt|window|windshield|truck|trailer|engine|brake|tire|bike|ski|skate|uniform|linen|laundry|dress|shoe|leather|quilt|furniture|cabinet|counter|closet|basement|attic|crawl|garage|driveway|parking|street|road|bridge|box|label)$/i;
const MADE = /^(custom|handmade|hand-made|bespoke|homemade) (?![a-z]+ing\b)(?:[a-z]+ ){0,2}[a-z]+[^s\W]s\b/i;
const SOLD =
  /^(?:used|refurbished|reclaimed|wholesale|bulk|new and used|vintage|antique) (?!mail\b)(?:[a-z]+ ){0,2}[a-z]+$|^(?:[a-z]+ ){1,2}(?:parts|equipment|supplies)(?: new and used)?$/i;
/** A part with its own verb goes its own way. */
const AND_DO =
  /^, (?:and )?(?:come|go|get|work|travel|bring|set|pick|show|fix|clean|take|make|help|keep|drop|install|build|sell|teach|train|write|do|have|give|meet|stay)\b/i;

const lowerOne = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
