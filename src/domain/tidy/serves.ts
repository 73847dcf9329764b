/** Whom a rep does it for: kinds of people, in the plural. */
import { numberWord, plural, shapeOf, singular } from '../english.js';
import type { WordSets } from '../words.js';
import { FEW, withNumberWords } from '../told/numbers.js';
import { theirThere } from './there.js';
import { withMom } from './who-said.js';
import { atTheClock, nthInWords, inOneBreath, oneSentence, type Fit } from './text.js';

/** A kind of people, plural: "dentist" → "dentists", "The Owners of small shops" → "owners of small shops". */
/** "Plant managers (food & bev)": what nobody says in brackets. */
const ASIDE = /(?<=\S) \([^()]*\)/g;

export function fitServes(answer: string, sets: WordSets): Fit {
  const { text: typed } = oneSentence(answer.replace(ASIDE, ''), sets);
  if (!typed) return { text: '' };
  let text = typed.replace(/^i (?:serve|help|work with|do this for)\s+/i, '');
  if (THE_ONE.test(text)) return inOneBreath('serves', theirThere(text));
  text = text.replace(/^(?:all|any|the|a|an|our|my|mostly|mainly|some|other|busy and|lots of)\s+/i, '');
  if (/^(?:any|every)(?:one|body)\b|^someone\b|^somebody\b|^(?:people|all|customers|clients)$/i.test(text))
    return {
      misfit: `"${text}" makes people think of no one. Name a kind one can see: "dentists", "owners of small shops"`,
    };
  if (sets.isNeed(text))
    return {
      misfit: `"${text}" says what they need, not who they are. Look at your last ten customers and name a kind: "next-door neighbors", "people with a long drive to work"`,
    };
  text = text.replace(WHAT_THEY_DO, 'people who $1 ');
  text = text.replace(
    /^(brides|grooms|students|players|soldiers|sailors|athletes|teens|dancers|toddlers) (?=(?:moms|dads|parents|mothers|fathers|wives|husbands|families)\b)/i,
    "$1' ",
  );
  const kind = asPeople(
    withNumberWords(
      withMom(nthInWords(theirThere(atTheClock(oneKind(listed(smallWords(text, sets))))))),
      FEW,
    ),
  );
  return inOneBreath('serves', inPlural(kind, sets));
}

/** "Hate throwing out good furniture": what people do, typed where they are asked for. */
const WHAT_THEY_DO =
  /^(hate|love|prefer|enjoy|never|always (?=[a-z]+ (?:the|their|an?|it|to|at)\b)(?!on|in|at|to|by|off|up)[a-z]+|(?:ca|do|wo)n['’]?t|(?:are|have|own) (?:an?|the|their|always|never|more|two|three|\d+|too|not|just|still|over|about)) (?!(?:and|or)\b)/i;

/** One in every family: "the one who keeps the boxes". Many of them would be told as "ones". */
const THE_ONE =
  /^the (?:one|person|guy|gal|woman|man|mom|dad|aunt|uncle|kid|relative|cousin|sibling|daughter|son|parent) .*\bwho [a-z]+s\b/;

/** Houses are the people who live in them: "2 story houses" → "people in two-story houses", "young couples first house" → "… in their first house". */
const asPeople = (text: string): string =>
  text
    .replace(/\b([1-3]|one|two|three)[ -]story\b/g, (_, n: string) => `${inWords(n)}-story`)
    .replace(
      GRADERS,
      (_, first: string | undefined, n: string) =>
        `${first ? `${ORDINALS[Number(first)]!} and ` : ''}${ORDINALS[Number(n)]!} grader`,
    )
    .replace(
      /\bfirst time (?=(?:home ?)?(?:buyers|sellers|owners|moms|dads|parents|landlords|managers|authors|founders|brides)\b)/gi,
      'first-time ',
    )
    .replace(/(?<!['’\d]|\b(?:their|his|her|our|the|late|early|mid) )\b([4-9]0)s(?=[ /])/g, "'$1s")
    .replace(/(?<=['’]\d0s) ?\/ ?(?=['’]\d0s)/g, ' and ')
    .replace(/\bself[ -]employed$/i, 'self-employed people')
    .replace(/\bwith own (?=[a-z]+$)/i, 'with their own ')
    .replace(/\b(active |former |retired |ex-?)military$/i, '$1military people')
    .replace(/\bsplit level (?=(?:homes?|houses?)\b)/gi, 'split-level ')
    .replace(/\b(\d+|[a-z]+) hour (?=(?:shifts?|days|drives?|commutes?)\b)/g, '$1-hour ')
    .replace(/\b(water|school|city|county|road|golf|district) supers\b/g, '$1 superintendents')
    .replace(
      HOUSE_PEOPLE,
      (_, old: string, house: string, who: string) =>
        `${who === 'owners' ? 'owners of' : `${who} in`} ${old}${plural(house)}`,
    )
    .replace(HOUSES, 'people in $1')
    .replace(/^([a-z -]+s) (?=\d+ ?[-–] ?\d+ [a-z]+s$)/, '$1 with ')
    .replace(/(\d) ?[-–] ?(?=\d+ (?:[a-z]+s|people|staff|men|women|seats|crew)$)/, '$1 to ')
    .replace(/, (\d+|[a-z]+) ([a-z]+s) (?:and|&) up$/, ' with $1 or more $2')
    .replace(/(?<=[a-z]s)\/(?=[a-z]+s\b)/g, ' and ')
    .replace(FIRST_HOUSE, '$1 in their $2 $3')
    .replace(/\b([2-9])\+ (?=[a-z]+s\b)/g, (_, n: string) => `${numberWord(Number(n))} or more `)
    .replace(
      YEAR_OLDS,
      (_, first: string | undefined, n: string) =>
        `${first ? `${inWords(first)}- and ` : ''}${inWords(n)}-year-olds`,
    );

const GRADERS = /\b(?:([1-8])(?:st|nd|rd|th) (?:and|&|to|-|or) )?([1-8])(?:st|nd|rd|th) grader(?=s?\b)/g;
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

const OLD =
  'old|older|new|newer|big|small|tiny|historic|century|brick|stone|log|ranch|drafty|split-level|(?:one|two|three)-story|mobile|manufactured|modular|craftsman|victorian|tudor|colonial|custom|starter|country|wooden|adobe|stucco|19\\d0s';
const HOUSE_PEOPLE = new RegExp(
  `^((?:(?:${OLD}) )+)(house|home|farmhouse|townhouse|bungalow|duplex|place) (people|folks|families|owners)$`,
  'i',
);
const HOUSES = new RegExp(
  `^((?:${OLD})(?: [a-z-]+)? (?:houses|homes|farmhouses|townhouses|bungalows|duplexes|victorians|ramblers|places))$`,
  'i',
);
const FIRST_HOUSE =
  /^((?:[a-z-]+ )*(?:couples|families|buyers|people|parents|owners)),? (?:in |with |buying )?(?:a |their )?(first|new|starter|forever) (house|home|place|apartment)s?$/i;
const YEAR_OLDS =
  /\b(?:([a-z]+|\d+)[ -](?:(?:year|yr)[ -]olds? )?(?:and|&|to|or) )?([a-z]+|\d+)[ -](?:year|yr)s?[ -]olds\b/gi;
const inWords = (n: string): string => (/^\d$/.test(n) ? numberWord(Number(n)) : n);

/** "firefighters, cops, EMTs who lift" → "firefighters, cops, and EMTs who lift". */
const listed = (text: string): string =>
  / (?:and|or) /.test(text)
    ? text
    : text.replace(/^([\w'-]+(?: [\w'-]+)?, [\w'-]+(?: [\w'-]+)?,) (?=[\w'-]+s\b)/, '$1 and ');

/** One kind: what follows a comma is joined where it goes on ("taking care of Mom", "who race"), and left out where it's another sort of thing. */
function oneKind(typed: string): string {
  const text = typed.replace(/(?: (?:mostly|mainly|usually|basically|really|lol|haha))+(?=,|$)/g, '');
  const [, kind = '', more = ''] = /^([^,]*[^,\s])\s*, (.+)$/.exec(text) ?? [];
  if (!more) return text;
  if (GOES_ON.test(more)) return `${kind} ${more}`;
  if (/ (?:and|or) /.test(text)) return text;
  return / with (?:[a-z-]+ ){0,2}[a-z]+s$/.test(kind) && /^(?:[a-z-]+ )?[a-z]+s$/.test(more)
    ? `${kind} and ${more}`
    : kind;
}
const GOES_ON = /^(?:who|that|with|without|in|at|on|of|from|near|over|under|between|[a-z]{2,}ing)\b/;

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
  const [, who = ''] =
    /^((?:[a-z -]+ )?(?:people|folks|men|women)|[a-z -]+s) [a-z]+ing [a-z'’]+ [a-z]/.exec(text) ?? [];
  if ((who && shapeOf(who, sets) === 'people') || /^very [a-z]+, /.test(text)) return text;
  const [, kind = text, rest = ''] = /[ ,]/.test(text)
    ? (/^(.*?)((?:,|(?<!assisted) (?:of|who|that|in|at|on|with|without|from|for|between|over|under|near|by|across|around|out|past|beyond|along|turning|building(?! (?:owners|managers|supers?|trades)\b)|living|working|going|getting|having|running|\w+ing (?:an?|the|their|out|up|in|for|here|there|back|home|into|off|away|down|over|through))\b).*)?$/i.exec(
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
