/** What a rep does, as it ends "I …". */
import { headOf, shapeOf } from '../english.js';
import { has } from '../has.js';
import { sayable } from '../hand/written.js';
import type { WordSets } from '../words.js';
import { isTail, withTails } from './does-tails.js';
import { asRole, doesTyped } from './does-typed.js';
import { theirThere } from './there.js';
import { atTheClock, firstWord, inOneBreath, lowerFirst, oneSentence, wordCount, type Fit } from './text.js';
import { baseVerb, thirdPerson } from './verbs.js';

const NOT_VERBS = /(?:er|or|ist|ian|ment|tion|ance|ence|ity|ship|ware|ness)s?$/i;
const NOUN_START = /^(?:[$€£]?\d|a |an |the |your |my |our |no |more |all |best |number )/i;

/** "With the least upheaval I can manage": customers tell it of the rep too, so nobody is "I" in it. */
const AS_I_CAN =
  /(?<=\bthe (?:least|most|best|fewest|fastest|smallest|lowest) (?:[a-z]+ ){0,2})(?:that )?(?:I|we) can(?: manage| do| find| get)?\b/i;
const AS_SOON = /(?<=\bas [a-z]+ )as (?:I|we) can(?: manage)?\b/i;

/** What the hand says, if it begins as it was typed: which verb it is, the rules tell. */
const withSameVerb = (typed: string, said: string): string =>
  firstWord(said).toLowerCase() === firstWord(typed).toLowerCase() ? asOne(said, typed) : typed;

/** "Sell glues that replaces rivets" → "sell glue that replaces rivets", as it was typed; "cats only, no dogs" too. */
const asOne = (said: string, typed: string): string =>
  said
    .replace(/\b([a-z]{3,})s (that|which) /g, (whole, one: string, that: string) =>
      has(typed, `${one} ${that} `) ? `${one} ${that} ` : whole,
    )
    .replace(/ and all under /, (whole) => (has(typed, ', all under ') ? ', all under ' : whole))
    .replace(/ only with no /, (whole) => (has(typed, ' only, no ') ? ' only, no ' : whole));

/** An answer that ends "I …": a base verb and what follows, every verb of a list in the same form. */
export function fitDoes(answer: string, sets: WordSets): Fit {
  const { text: typed, cut } = oneSentence(byDoing(answer, sets), sets);
  if (!typed) return { text: '' };
  const isMade = (MADE.test(typed) && !MADE.test(answer)) || typed.includes(': ');
  const misfit = { misfit: `"${typed}" can't end "I …". Start with a verb: "help …", "build …", "fix …"` };
  const said = theirThere(atTheClock(isMade ? typed : withSameVerb(typed, sayable('does', typed, sets))));
  const text = withoutScrap(isMade ? said : withTails(said), sets)
    .replace(/^(?:i(?:['’]m| am) )?(?:an?|the) [\w -]+? (?:who|that) /i, '')
    .replace(
      /^(?:my job is to|what i do is|i(?:['’]m here to)?|we(?: help to)?|basically|mainly|mostly)\s+/i,
      '',
    )
    .replace(/^to\s+/i, '')
    .replace(AS_I_CAN, 'possible')
    .replace(AS_SOON, 'as possible')
    .replace(/(?<=[a-z]) & (?=[A-Z][a-z])/g, ' and ');
  const first = firstWord(text);
  const after = text.slice(first.length);
  const base = baseVerb(first, sets) || doneFor(first, after, sets);
  if (/^(?:am|are|is|was|be|own)$/i.test(first) || /^have (?:\d|over|been|a |an |many|years)/i.test(text))
    return misfit;
  if (NOUN_START.test(text) || !first) return misfit;
  if (/^[a-z]+ them\b/.test(text))
    return {
      misfit: `"${typed}" doesn't say what. Name the thing: "fix pumps", "get bats out and seal the attic"`,
    };
  if (!base && /^[a-z]{3,} (?:down|up|out|off) /i.test(text))
    return inOneBreath('does', lowerFirst(text, sets), cut);
  if (!base && isThings(text, sets))
    return inOneBreath('does', `do ${lowerFirst(text.split(', good ')[0]!, sets)}`, cut);
  if (
    base &&
    (after || (base === first.toLowerCase() && !/^(?:roof|farm|plant|book|floor|fence)s?$/.test(base)))
  )
    return inOneBreath(
      'does',
      base === first.toLowerCase() ? base + after : base + sameForm(after, sets),
      cut,
    );
  const how =
    /^(?:deep|hand|custom|spot|power|pressure|dry|steam|3d|laser|machine|screen|heat|hot|cold|double|re|co)[ -]([a-z]+) /i.exec(
      text,
    )?.[1] ?? '';
  if (
    how &&
    !SERVICE.test(text.split(',')[0]!) &&
    (baseVerb(how, sets) === how || /^(?:pour|print|letter|stitch|bind|finish)$/.test(how))
  )
    return inOneBreath('does', lowerFirst(text, sets), cut);
  if (SERVICE.test(text.split(/,| (?:for|of|in|at|to|with) /)[0]!))
    return inOneBreath(
      'does',
      `do ${lowerFirst(/,.* and /.test(text) ? text : text.split(',')[0]!, sets)}`,
      cut,
    );
  if (NOT_VERBS.test(first) || /ing$/.test(first)) return misfit;
  const object =
    /^ (?:a|an|the|your|their|people|families|up|out|in|it|them|every|each|all|old|new|big|small|my|our)\b/.test(
      after,
    );
  return object && wordCount(text) > 2 ? inOneBreath('does', lowerFirst(text), cut) : misfit;
}

/** What was given its verb is as it is said. */
const MADE = /^(?:do|work as|give|teach|make|sell) /;

/** "Physical therapist i get ppl walking", "mobile dog grooming i come to their driveway", "im a doula so i stay w moms": what is done, by its verb. */
const byDoing = (answer: string, sets: WordSets): string => {
  const listed = doesTyped(answer, sets);
  if (listed !== answer) return listed;
  const [, service = '', verb = '', rest = ''] =
    /^([a-z ]{6,40}), (?:(?:we|i) )?(come|go|work|travel|bring|set|pick|show|fix|clean|take) (.+)$/i.exec(
      answer,
    ) ?? [];
  if (SERVICE.test(service)) return `do ${service} and ${verb} ${rest}`;
  const [, what = '', does = ''] =
    AND_I.exec(
      answer
        .replace(/^i (?:basically|mostly|mainly|just|actually) /i, '')
        .replace(/^(?:me|i) and my [a-z]+ /i, ''),
    ) ?? [];
  if (!does)
    return answer
      .replace(/^i (?:basically|mostly|mainly|just|actually) /i, '')
      .replace(/^(?:me|i) and my [a-z]+ /i, '')
      .replace(/(?<=[a-z]) mostly [a-z ]+?(?= and [a-z]+ )/i, '')
      .replace(/(?<=[a-z]) mostly (?!.* and ).*$/i, '')
      .replace(BEEN_DOING, (_, doing: string, what: string) => `${baseVerb(doing, sets)} ${what}`);
  const bare = what.replace(/^(?:i['’]?m|i am|im) (?:an? )?/i, '');
  if (/^(?:come|go|travel|work) /.test(does) && asRole(bare)) return `${asRole(bare)} and ${does}`;
  if (!WHO_DOES.test(bare) && baseVerb(firstWord(bare), sets) === firstWord(bare))
    return `${bare.replace(/,$/, '')} and ${does}`;
  return WHO_DOES.test(bare) || bare.length < what.length ? does : `do ${bare.replace(/,$/, '')} and ${does}`;
};
/** "Been doing roofs 22 yrs same town". */
const BEEN_DOING =
  /^(?:i['’]?ve )?been ([a-z]+ing) (.+?)(?: (?:for )?(?:about |over )?\d+ (?:yrs|years).*)?$/i;
const AND_I = /^((?:i['’]?m an? )?(?!i )[a-z' ]{4,40}?),? (?:and |so |where )?i ((?!am\b|['’])[a-z]+ .+)$/i;
const WHO_DOES =
  /(?:er|or|ist|coach|doula|midwife|nurse|doctor|guy|lady|broker|pro|mechanic|locksmith|handyman|farrier|vet|chef|cook)s?$/i;

/** Without a scrap behind the only comma, which says neither what else is done nor when or how: "put in radon fans, 1 day job". */
function withoutScrap(text: string, sets: WordSets): string {
  const [, done = '', more = ''] = /^([^,]+), ([^,]+)$/.exec(text) ?? [];
  if (
    !more ||
    / (?:and|or) /.test(more) ||
    ((HOW.test(more) || isTail(more)) &&
      !(/(?<!^last minute) too$/.test(more) && baseVerb(firstWord(more), sets) === firstWord(more)))
  )
    return text;
  const verb = firstWord(more);
  if (!baseVerb(verb, sets) || verb === 'own') return done;
  return / (?:and|or) /.test(done) ? text : `${done} and ${more}`;
}
const HOW =
  /^(?:start to|last minute|same day|24\/7|and|or|but|so|no|not|don['’]t|never|even|nights?|days?|evenings|weekends?|mornings|mostly|mainly|usually|often|all|any|every|same|with|without|in|on|at|by|for|from|to|until|while|when|whatever|zero|cash|delivered|grades?|ages?|one [a-z]+ at a time|\d+ years now|wherever|rain|year-round|right|then|too|plus|fast|free|also|today|tonight|[a-z]+(?:ly|ing))\b| (?:included|too|only)$/;

/** A thing as a rule, and here what one does to one, once or again: "coat decks", "recoat mirrors". */
const doneFor = (first: string, after: string, { doneFor }: WordSets): string =>
  doneFor.has(first.toLowerCase().replace(/^re(?=[a-z]{4})/, '')) &&
  /^ (?!(?:and|or|for|of|in|to|at)\b|[a-z]*(?:ing|tion|ment|ance|ery|work|repairs?|control|services?|care|checks?|sales?|supply|design|rentals?|removal|installs?)\b)[a-z]/.test(
    after,
  )
    ? first.toLowerCase()
    : '';

/** "home and auto insurance", "night care for newborns": what one does, by its name. */
const SERVICE =
  /\b(?:insurance|support|control|[a-z]+smithing|taxidermy|care|repairs?|design|training|planning|installs?|installation|maintenance|coverage|loans|mortgages|taxes|payroll|photography|therapy|lessons|printing|removals?|disposal|rentals?|appraisals|inspections?|tuning|pumping|cleaning|trimming|grooming|hauling|sharpening|welding|prep|sitting|walking|tutoring|lessons|color|styling|massage|catering|detailing|towing|tiling|drywall|siding|leasing|brokerage|services|managed it|work|svcs?|phones|internet|consulting|recruiting|staffing|bookkeeping|landscaping)(?: online| one on one| remotely)*$/i;

/** "yards, patios and drainage", "family dentistry": what one does, without the "do". */
const isThings = (text: string, sets: WordSets): boolean => {
  const [head = '', ...more] = text.toLowerCase().split(/, | and | & /);
  const last = headOf(head);
  if (more.length > 0 && /^[a-z]+s$/.test(head) && !sets.people.has(head) && shapeOf(head, sets) !== 'people')
    return true;
  return (
    head.split(' ').length < 4 &&
    /(?:istry|ology|aping|ooling|lumbing|oofing|ainting|leaning|eating|ooring|estoration|allation|eeping|outing|elding|encing|aving|epairs?|renovations?|remodels?)$/.test(
      last,
    )
  );
};

/** "sells hives and keeps them alive": the verb after "and" loses its -s or -ing with the first. */
const sameForm = (after: string, sets: WordSets): string =>
  after.replace(
    /(, and |, | and | or )([a-z]+(?:s|ing))\b(?= (?!(?:to|for|in|at|of|on|with|from|and|or|that|who)\b)[a-z])/g,
    (whole, and: string, verb: string) => {
      const base = baseVerb(verb, sets);
      return base && base !== verb ? and + base : whole;
    },
  );

/** "sell hives and keep them alive" → "sells hives and keeps them alive"; '' when a second verb can't be told from a noun. */
export function doesOf(does: string, sets: WordSets): string {
  const first = firstWord(does);
  if (!first || (baseVerb(first, sets) !== first && !/^re[a-z]{3,}[^s]$/.test(first))) return '';
  if (/\b(?:I|my|we|our|me|us)\b/.test(does)) return '';
  if (/^(?:help|let|make)$/.test(first)) return thirdPerson(first) + does.slice(first.length);
  let doubt = false;
  const after = does
    .slice(first.length)
    .replace(
      /(, and |, | and | or )([a-z]+)\b(?= |,|$)/g,
      (whole: string, and: string, verb: string, at: number, all: string) => {
        if (!sets.verbs.has(verb)) return whole;
        const next = all.slice(at + whole.length);
        if (/^ [a-z]+(?:ers|ors|ists|ians|ees)\b/.test(next)) {
          doubt = true;
          return whole;
        }
        if (
          /^ (?:them|it|the|a|an|your|their|people|every|each|up|out|off|in|down|over|back|home|again|[a-z]+s\b)/.test(
            next,
          ) ||
          (and.startsWith(',') && /^,/.test(next))
        )
          return and + thirdPerson(verb);
        doubt = true;
        return whole;
      },
    );
  return doubt ? '' : thirdPerson(first) + after;
}
