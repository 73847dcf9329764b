/** What a rep does and for whom: "I …", kinds of people, "people who …". */
import { headOf, plural, shapeOf, singular } from '../english.js';
import { toYours } from '../whose.js';
import type { WordSets } from '../words.js';
import { firstWord, inOneBreath, lowerFirst, oneSentence, wordCount, type Fit } from './text.js';
import { baseOfPast, baseVerb, participle, thirdPerson } from './verbs.js';

const NOT_VERBS = /(?:er|or|ist|ian|ment|tion|ance|ence|ity|ship|ware|ness)s?$/i;
const NOUN_START = /^(?:[$€£]?\d|a |an |the |your |my |our |no |more |all |best |number )/i;

/** An answer that ends "I …": a base verb and what follows, every verb of a list in the same form. */
export function fitDoes(answer: string, sets: WordSets): Fit {
  const { text: typed, cut } = oneSentence(answer, sets);
  if (!typed) return { text: '' };
  const misfit = { misfit: `"${typed}" can't end "I …". Start with a verb: "help …", "build …", "fix …"` };
  const text = typed
    .replace(/^(?:i(?:['’]m| am) )?(?:an?|the) [\w -]+? (?:who|that) /i, '')
    .replace(
      /^(?:my job is to|what i do is|i(?:['’]m here to)?|we(?: help to)?|basically|mainly|mostly)\s+/i,
      '',
    )
    .replace(/^to\s+/i, '');
  const first = firstWord(text);
  const after = text.slice(first.length);
  const base = baseVerb(first, sets);
  if (/^(?:am|are|is|was|be|own)$/i.test(first) || /^have (?:\d|over|been|a |an |many|years)/i.test(text))
    return misfit;
  if (NOUN_START.test(text) || !first) return misfit;
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
  if (how && (baseVerb(how, sets) === how || /^(?:pour|print)$/.test(how)))
    return inOneBreath('does', lowerFirst(text, sets), cut);
  if (SERVICE.test(text.split(/ (?:for|of|in|at|to|with) /)[0]!))
    return inOneBreath('does', `do ${lowerFirst(text, sets)}`, cut);
  if (NOT_VERBS.test(first) || /ing$/.test(first)) return misfit;
  const object =
    /^ (?:a|an|the|your|their|people|families|up|out|in|it|them|every|each|all|old|new|big|small|my|our)\b/.test(
      after,
    );
  return object && wordCount(text) > 2 ? inOneBreath('does', lowerFirst(text), cut) : misfit;
}

/** "home and auto insurance", "night care for newborns": what one does, by its name. */
const SERVICE =
  /\b(?:insurance|care|repairs?|design|training|planning|installs?|installation|maintenance|coverage|loans|mortgages|taxes|payroll|photography|therapy|lessons|printing)$/i;

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
  if (!first || baseVerb(first, sets) !== first) return '';
  if (/\b(?:I|my|we|our|me|us)\b/.test(does)) return '';
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
          /^ (?:them|it|the|a|an|your|their|people|every|each|up|out|off|in|down|over|[a-z]+s\b)/.test(
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

/** A kind of people, plural: "dentist" → "dentists", "The Owners of small shops" → "owners of small shops". */
export function fitServes(answer: string, sets: WordSets): Fit {
  const { text: typed } = oneSentence(answer, sets);
  if (!typed) return { text: '' };
  let text = typed.replace(/^i (?:serve|help|work with|do this for)\s+/i, '');
  text = text.replace(/^(?:all|any|the|a|an|our|my|mostly|mainly|some|other|busy and|lots of)\s+/i, '');
  if (/^(?:any|every)(?:one|body)\b|^someone\b|^somebody\b|^(?:people|all|customers|clients)$/i.test(text))
    return {
      misfit: `"${text}" makes people think of no one. Name a kind one can see: "dentists", "owners of small shops"`,
    };
  if (sets.isNeed(text))
    return {
      misfit: `"${text}" says what they need, not who they are. Look at your last ten customers and name a kind: "next-door neighbors", "people with a long drive to work"`,
    };
  text = text.replace(
    /^(brides|grooms|students|players|soldiers|sailors|athletes|teens|dancers|toddlers) (?=(?:moms|dads|parents|mothers|fathers|wives|husbands|families)\b)/i,
    "$1' ",
  );
  return inOneBreath('serves', inPlural(smallWords(text, sets), sets));
}

/** Title Case lowered, names kept: "General Contractors" → "general contractors"; "Navy Wives" → "Navy wives". */
const smallWords = (text: string, sets: WordSets): string =>
  text.replace(/[A-Za-z][A-Za-z'’-]*/g, (word, at: number) => {
    if (!/^[A-Z][a-z'’-]+$/.test(word)) return word;
    const known = sets.proper.get(word.toLowerCase()) === word || /(?:ish|ese|ican|tch|ench)$/.test(word);
    const within = at > 0 && /^[a-z]/.test(text);
    return known || within ? word : word.toLowerCase();
  });

/** The kind in the plural: the last noun before "of", "who" or "in" decides. */
function inPlural(text: string, sets: WordSets): string {
  const [, kind = text, rest = ''] = /[ ,]/.test(text)
    ? (/^(.*?)((?:,| (?:of|who|that|in|at|on|with|without|from|for|between|over|under|near|by|across|around|turning|building|living|working|going|getting|having|running|\w+ing (?:an?|the|their|out|up|in|for|here|there|back|home|into|off|away|down|over|through))\b).*)?$/i.exec(
        text,
      ) ?? [])
    : [];
  const head = kind.split(' ')[0]!.toLowerCase();
  if (
    / /.test(kind) &&
    singular(head) !== head &&
    shapeOf(head, sets) === 'people' &&
    / \d| [a-z]+ing$/.test(kind)
  )
    return text.replace(/^([a-z]+) ([a-z]+ing)$/, '$1 who are $2');
  const last = kind.split(' ').at(-1)!;
  const low = last.toLowerCase();
  const shape = shapeOf(kind.split(/ (?:and|or|&) /).at(-1)!, sets);
  if (
    shape === 'people' ||
    shape === 'group' ||
    singular(low) !== low ||
    sets.people.has(low) ||
    !/^[a-z'-]+$/i.test(last)
  )
    return text;
  const many = /^[A-Z]{2,}$/.test(last) ? `${last}s` : plural(last);
  return `${kind.slice(0, -last.length)}${many}${rest}`;
}

const READY =
  /^(?:are|have|do|don['’]t|can|can['’]t|would|wouldn['’]t|will|won['’]t|never|always|still|already|often|just|know|aren['’]t|haven['’]t|hardly|rarely|really|actually|only|also|both|were|had|could|might|tend)$/;

/** The only comma, with a verb behind it: "value music, are tired of nagging". */
const LAST_COMMA = /(?<=^[^,]*), (?!(?:and|or|but)\b)([a-z'’]+)\b(?=[^,]*$)(?!.* (?:and|or|but) )/;
const isVerb = (word: string, sets: WordSets): boolean =>
  READY.test(word) || (sets.verbs.has(word) && !/ing$/.test(word));

/** An answer that ends "people who …": a plural verb and what follows. */
export function fitWho(answer: string, sets: WordSets): Fit {
  const { text: typed } = oneSentence(answer, sets);
  if (!typed) return { text: '' };
  const bare = typed
    .replace(
      /^(?:(?:the )?(?:people|those|they|folks|families|owners|customers|ones|kind|type)\s+)?(?:who|that)\s+/i,
      '',
    )
    .replace(/^(?:they|people|folks)\s+/i, '');
  const text = lowerFirst(bare, sets)
    .replace(/^rather (?=[a-z]+ )/, 'would rather ')
    .replace(/\b(?:his|her)\b/g, 'their')
    .replace(/\b(rather|better|more|sooner) ([^,]+) then (?=[a-z])/, '$1 $2 than ');
  const made = whoFrom(
    text.replace(LAST_COMMA, (_, verb: string) => (isVerb(verb, sets) ? ` and ${verb}` : `, ${verb}`)),
    sets,
  );
  return made
    ? inOneBreath('psychographics', made)
    : {
        misfit: `"${typed}" can't end "people who …". Start with a verb: "own …", "like …", "are proud of …"`,
      };
}

/** What one did, and not how one is: "tried ads and got burned". */
const DID =
  /^ (?:an?|the|some|ads|it|them|everything|others?|a few|several|two|three|\d)\b| (?:and|but) (?:got|lost|found|paid|[a-z]+ed)\b/;

function whoFrom(text: string, sets: WordSets): string {
  const first = firstWord(text);
  const low = first.toLowerCase();
  const after = text.slice(first.length);
  if (/^never been\b/.test(text)) return `have ${text}`;
  if (READY.test(low)) return text;
  const be = {
    is: 'are',
    has: 'have',
    was: 'were',
    does: 'do',
    "doesn't": "don't",
    "isn't": "aren't",
    "hasn't": "haven't",
  }[low.replace('’', "'")];
  if (be) return be + after;
  const people = shapeOf(text.split(/ (?:who|with|in|of) /)[0]!, sets) === 'people';
  if (
    (baseOfPast(low, sets) || /[a-z]{3}ed$/.test(low)) &&
    !/^(?:cut|set|let|put|hit|quit|hurt|cost)$/.test(low) &&
    DID.test(after)
  )
    return text;
  if ((sets.adjectives.has(low) && !/^ (?:up|out|off)\b/.test(after)) || /^(?:very|too|so)$/.test(low))
    return people && / /.test(text) && /(?:kids|children)$/.test(headOf(text))
      ? `have ${text}`
      : `are ${text}`;
  const base = baseVerb(first, sets);
  if (low.endsWith('ing') && low.length > 5) return `are ${text}`;
  if (base && (!people || base !== low || /^ (?:people|families|folks|others|kids|animals)\b/.test(after)))
    return base + also(after, sets);
  if (
    sets.participleSet.has(low) &&
    baseOfPast(low, sets) !== low &&
    !sets.pasts.get(low) &&
    participle(baseOfPast(low, sets), sets) === low &&
    /n$/.test(low)
  )
    return `have ${text}`;
  if (baseOfPast(low, sets)) return text;
  if (/(?:kids|children|parents|dogs|cats|pets|horses|homes|houses|cars|boats)$/.test(headOf(text)))
    return `have ${text}`;
  if (people) return `are ${text}`;
  if (/ed$/.test(low)) return `are ${text}`;
  const brief = wordCount(text) <= 3;
  if (
    brief &&
    /(?:conscious|minded|oriented|savvy|driven|focused|aware|friendly|ready|rich|poor|able|ful|ive|ous|bound|proof|shy)$/.test(
      text,
    )
  )
    return `are ${text}`;
  if (/^(?:no|a|an|at least|two|three|more|lots|plenty|big|small|old|young|\d)/.test(text))
    return `have ${text}`;
  return wordCount(text) > 2 && /^[a-z]/.test(text) && !/(?:s|ing|er|or|tion|ment|ly)$/.test(low) ? text : '';
}

/** "hates waiting and loves order" → "hate waiting and love order". */
const also = (after: string, sets: WordSets): string =>
  after.replace(/ (and|or|but) ([a-z]+s)\b(?= [a-z])/g, (whole, and: string, verb: string) => {
    const base = baseVerb(verb, sets);
    return base && base !== verb ? ` ${and} ${base}` : whole;
  });

/** What one can count of people, as typed without its lead: "people earning over $400k" → "earning over $400k". */
export function fitCount(answer: string, sets: WordSets): Fit {
  const { text } = oneSentence(answer, sets);
  return { text: toYours(text.replace(/^(?:people|those|folks|who are|they(?:['’]re| are))\s+/i, '')) };
}
