/** An answer that ends "Since we started, you've …": a participle and what follows. */
import { article } from '../english.js';
import { parted } from '../hand/parted.js';
import { written } from '../hand/written.js';
import type { WordSets } from '../words.js';
import { withArticles } from './articles.js';
import { articled, factOf } from './fact.js';
import { ofTwo } from './clauses.js';
import { withParts } from './second-part.js';
import { isSure } from './sure.js';
import { inState, withThing } from './states.js';
import { lower, ownNamed } from './named.js';
import { negated } from './negated.js';
import { NOUN_ING, ownSubject } from './subject.js';
import { firstWord, inOneBreath, withoutSemicolons, wordCount, type Fit } from './text.js';
import { baseOfPast, baseVerb, gerund, participle, STATES } from './verbs.js';

const NOUN_START =
  /^(?:about |around |over |almost |nearly )?(?:[$€£]?\d|a |an |the |your |no |one |more |less |fewer |zero |better |faster |lower |higher |two |three |four |five |six |seven |eight |nine |ten |only |half |all |every |twice |record (?!and |it\b|my |your |the |a |them ))/i;
const TOP =
  /^(?:best|biggest|highest|lowest|fastest|easiest|smoothest|first|strongest|busiest|calmest|quietest)\b/i;
const FEELING =
  /^(?:warm|sober|cozy|comfortable|safe|very|so|really|extremely|happy|thrilled|pleased|delighted|able)$/;

/** Fits a result as it was typed, or else as the hand says it, or says how to put it. */
export function fitResult(typed: string, sets: WordSets): Fit {
  const answer = parted('results', withoutSemicolons(typed), sets);
  const fit = fitted(answer, sets);
  const said = 'misfit' in fit ? written('results', answer, sets)?.text : undefined;
  const again = said ? fitted(said, sets) : fit;
  return 'text' in again && again.text ? again : fit;
}

function fitted(answer: string, sets: WordSets): Fit {
  const fact = factOf(answer, sets);
  const { cut } = fact;
  const bare = fact.bare.replace(TOGETHER, '').replace(SINCE_DONE, '');
  const hasSubject = fact.hasSubject || bare.length < fact.bare.length;
  if (!bare) return { text: '' };
  if (BARE_NUMBER.test(bare))
    return {
      misfit: `"${bare}" says no result: of what? Like "saved ten hours a week", "cut the bill by $140"`,
    };
  const made = permitted(resultFrom(bare, hasSubject, sets));
  const parts = made && withParts(said(made, sets), sets);
  if (parts) return shortened(withArticles(parts, sets), cut);
  const two = ofTwo(bare, (clause) => resultFrom(clause, hasSubject, sets), sets);
  if (two || made) return shortened(withArticles(said(permitted(two || made), sets), sets), cut);
  const last = /^.+?, (?:and )?(.+)$/.exec(bare)?.[1] ?? '';
  const rest = last && permitted(resultFrom(last, hasSubject, sets));
  if (rest) return shortened(withArticles(said(rest, sets), sets), bare.slice(0, -last.length));
  return {
    misfit: `"${bare}" can't end "Since we started, you've …". Start with what they did: "cut …", "slept …", "stopped …"`,
  };
}

const BARE_NUMBER = /^[\d.,%/$\s-]+$/;

/** "you and your wife no longer argue". */
const TOGETHER =
  /^you and your [a-z]+ (?=no longer |never |don['’]t |can |both |found |caught |saved |cut |cleared |recovered |fixed |closed )/;
/** Said by "Since we started" already. */
const SINCE_DONE =
  / since (?:we|i) (?:did|started|finished|fixed|installed|came|switched)(?: it| her| him| them)?(?: in| out| over)?(?=$|[,;.])/;

/** One "you've" before all verbs, articles where they are always left out. */
export const said = (made: string, sets: WordSets): string => joined(articled(withoutYou(made, sets)), sets);

/** Too long for one breath, or with a clause that makes no sentence: without its last clause. */
function shortened(long: string, cut?: string): Fit {
  const text = long
    .replace(/ {2,}/g, ' ')
    .replace(/[\s,;:]+$/, '')
    .trim();
  const fit = inOneBreath('result', text, cut);
  const isFit = 'text' in fit;
  const at = lastClause(text, !isFit);
  if (isFit && (at < 0 || isSure(text))) return fit;
  return at > 0 && wordCount(text.slice(0, at)) > 3
    ? shortened(text.slice(0, at).trimEnd(), isFit ? cut : text.slice(at + 1))
    : fit;
}

/** Where the last clause begins; of what is too long, also what says when, why and with whom. */
const lastClause = (text: string, isLong: boolean): number => {
  const clause = Math.max(text.lastIndexOf(' and '), text.lastIndexOf(', '));
  if (!isLong) return clause;
  const said = [...text.matchAll(SAID_WITH)]
    .map(({ index }) => index)
    .filter((at) => wordCount(text.slice(0, at)) > 3);
  return Math.max(clause, said.at(-1) ?? -1);
};
const SAID_WITH =
  / (?=(?:but|so|because|since|after|before|until|till|when|while|which|who|where|even though|though|without|with|for the first time|thanks to|instead of|despite|as|that|than) )/g;

/** "… and you came in under bid" → "… and came in under bid": one "you've" carries both verbs. */
const withoutYou = (text: string, sets: WordSets): string =>
  text.replace(/ and you (?=([a-z]+)\b)/, (whole, verb: string) =>
    sets.pasts.get(verb) || (verb.endsWith('ed') && baseOfPast(verb, sets)) ? ' and ' : whole,
  );

/** "Got planning through" is British for a permit: plans go through, planning doesn't. */
const permitted = (made: string): string =>
  !made.includes('planning')
    ? made
    : made.replace(
        /^((?:gotten|had|won|seen) )(?:the |your )?planning(?: permission)? (through|passed|approved)\b/,
        '$1your plans $2',
      );

/** "back cutting the same day". */
const BACK_AT = /^back (?:[a-z]+ing|at|on|in|to|home)\b/i;

/** "pulling is gone". */
const DOING_GONE = /^([a-z]{3,}ing) is gone\b/;

/** One way after another of making a participle of it; '' when none holds. */
function resultFrom(text: string, hadSubject: boolean, sets: WordSets): string {
  return (
    (BACK_AT.test(text) ||
    /^(?:on time|on budget|on schedule|up to code|in compliance) ./i.test(text) ||
    (hadSubject && /^(?:on|in|at|off|out of|home|under) [a-z]/i.test(text))
      ? `been ${lower(text)}`
      : '') ||
    (DOING_GONE.test(text) ? text.replace(DOING_GONE, 'gotten rid of the $1') : '') ||
    negated(text, sets) ||
    (hadSubject ? '' : ownSubject(text, sets)) ||
    verbal(text, hadSubject, sets) ||
    nominal(text) ||
    feeling(text, sets) ||
    inState(text, ownNamed(sets), sets) ||
    withThing(text, ownNamed(sets), sets) ||
    described(text, sets)
  );
}

const OBJECT =
  /^ (?:[$\d]|a |an |the |your |his |her |their |everything[ ,]|up |down |out |off |over |through |in |into |on |to |at |for |like |it |one |two |three |four |five |six |seven |eight |nine |ten |half |more |less |no |all |every |twice |back |better |well |of |rid )/;

/** "went" → "gone", "re-did" → "redone"; '' for other words. */
function pastForm(low: string, sets: WordSets): string {
  if (sets.participleSet.has(low)) return low;
  const done = sets.pasts.get(low);
  if (done) return done;
  const [, inner = ''] = /^re-?([a-z]{3,})$/.exec(low) ?? [];
  return inner && (sets.participleSet.has(inner) || sets.pasts.get(inner))
    ? `re${sets.pasts.get(inner) ?? inner}`
    : '';
}

/** Verbs in -s that are no things in the plural. */
const ONLY_VERBS =
  /^(?:does|gets|makes|keeps|gives|takes|finds|sells|earns|goes|comes|sleeps|eats|pays|spends)$/;

/** A verb first, in any form: "saves $140", "getting her Sundays back", "can hear". */
export function verbal(text: string, hadSubject: boolean, sets: WordSets): string {
  const first = firstWord(text);
  const low = first.toLowerCase();
  const after = text.slice(first.length);
  if (/^(?:can|could)$/.test(low))
    return `been able to${after.replace(/^ (?:now|finally|actually|even|really)(?= )/, '')}`;
  if (/^(?:has|have|had)$/.test(low)) return `had${after}`;
  if (/^(?:is|are|am|'s|was|were)$/.test(low)) return being(after.trim(), sets);
  const done = pastForm(low, sets);
  if (done) return done + after;
  if (/ed$/.test(low) && !sets.verbs.has(low) && low.length > 3) return low + after;
  const base = baseVerb(low, sets);
  if (base && low.endsWith('ing'))
    return / again$/.test(after) ? `started ${low}${after}` : `been ${low}${after}`;
  const goesOn = base && base !== low && low.endsWith('s') && !STATES.has(base) && !/^(?:i|a)s$/.test(low);
  if (
    goesOn &&
    /^ \S/.test(after) &&
    !/^ (?:is|are|was|were|has|have)\b/.test(after) &&
    (hadSubject || OBJECT.test(after) || ONLY_VERBS.test(low))
  )
    return `been ${gerund(base)}${after}`;
  if (base && STATES.has(base) && !/^ [a-z]+ed\b/.test(after) && base !== 'own' && base !== 'look')
    return `come to ${base}${after}`;
  const both = base === low && !hadSubject && / and (\w+)\b/.exec(after)?.[1];
  if (both && /^ and /.test(after) && baseVerb(both, sets) === both) return `been able to ${low}${after}`;
  if (base === low && !hadSubject && /^ (?:any|all|every|everything|anything|whatever) /.test(after))
    return `been able to ${low}${after}`;
  const isVerb =
    base &&
    (hadSubject || base !== low || OBJECT.test(after)) &&
    (base !== low || OBJECT.test(after) || hadSubject);
  if (isVerb && !/^ (?:is|are|was|were|has|have)\b/.test(after) && !(TOP.test(text) || NOUN_START.test(text)))
    return participle(base, sets) + after;
  return low.endsWith('ing') && low.length > 5 && !NOUN_ING.test(low) ? `been ${low}${after}` : '';
}

/** "is able to sleep", "are saving $40", "is happy with it". */
function being(after: string, sets: WordSets): string {
  const first = firstWord(after);
  if (/ing$/.test(first) && baseVerb(first, sets))
    return participle(baseVerb(first, sets), sets) + after.slice(first.length);
  return `been ${after}`;
}

/** A noun first: "no more smell in the yard", "$480,000 in new grants", "best turnout ever". */
function nominal(text: string): string {
  if (/^[$€£]\d/.test(text)) return `gotten ${text}`;
  if (TOP.test(text)) return `had the ${lower(text)}`;
  if (NOUN_START.test(text)) return `had ${lower(text)}`;
  return /^new /i.test(text) ? `gotten ${/s(?: |$)/.test(text) ? '' : 'a '}${lower(text)}` : '';
}

/** What no other way takes, of four words or more: "dry attic through 3 bad storms" → "had a dry attic …", "yard of the month twice" → "had …". */
function described(text: string, sets: WordSets): string {
  const [, how = '', rest = ''] = HOW_IT_IS.exec(text) ?? [];
  if (how) return `had ${/[^s]s$/.test(rest.split(' ')[0]!) ? '' : 'a '}${how.toLowerCase()} ${rest}`;
  if (/n['’]t\b| (?:is|are|was|were|has|have|had|did|can|could)\b/.test(text)) return '';
  const first = firstWord(text).toLowerCase();
  if (
    wordCount(text) < 4 ||
    !first ||
    sets.adjectives.has(first) ||
    baseVerb(first, sets) ||
    /ly$|ed$/.test(first)
  )
    return '';
  if (
    /^(?:and|but|so|with|in|at|on|for|to|it|he|she|they|we|i|you|who|that|this|very|really|good|great|nice|excellent|best)$/.test(
      first,
    )
  )
    return '';
  return /^[a-z]+ (?:that|who) /.test(text) ? `had ${article(first)} ${lower(text)}` : `had ${lower(text)}`;
}

const HOW_IT_IS =
  /^(dry|whole|clean|quiet|cool|warm|full|fresh|calm|smooth|steady|solid|straight|clear|bright|tight|safe|sharp|busy|green|level) ((?!(?:and|but|with|in|at|on|for|to|all)\b)[a-z].* .+)$/i;

function feeling(text: string, sets: WordSets): string {
  const first = firstWord(text);
  const low = first.toLowerCase();
  const after = text.slice(first.length);
  const says = /^(?:$| (?:with|about|to|that|enough|of|for|since|happy|pleased|satisfied|and|as)\b)/.test(
    after,
  );
  if ((sets.adjectives.has(low) || FEELING.test(low)) && says) return `been ${low}${after}`;
  return wordCount(text) === 1 && /(?:er|ier)$/.test(low) && low !== 'never' ? `gotten ${low}` : '';
}

/** The verb after "and" takes the form of the first: "loved it and hasn't had a leak" → "… and gone without a leak". */
const joined = (text: string, sets: WordSets): string =>
  text.replace(
    /( and| but|,) (hasn['’]t|haven['’]t|didn['’]t|doesn['’]t|never|[a-z]+)( .*)$/,
    (whole, and: string, verb: string, after: string) => {
      if (and === ',' && (verb.endsWith('s') || verb === 'was')) return whole;
      const base = verb.endsWith('s') && !sets.bases.has(verb) ? baseVerb(verb, sets) : '';
      if (base && base !== verb && /^been [a-z]+ing\b/.test(text)) return `${and} ${gerund(base)}${after}`;
      if (/n['’]t$/.test(verb)) {
        const what = negated(`${verb}${after}`, sets);
        return what.startsWith('gone without')
          ? `${/^did/.test(verb) ? '' : `${and} gone`} ${what.slice(5)}`
          : what
            ? `${and} ${what}`
            : whole;
      }
      if (verb === 'has') return `${and} had${after}`;
      const done =
        sets.pasts.get(verb) ??
        (verb.endsWith('s') && baseVerb(verb, sets) && baseVerb(verb, sets) !== verb && OBJECT.test(after)
          ? participle(baseVerb(verb, sets), sets)
          : '');
      return done ? `${and} ${done}${after}` : whole;
    },
  );
