/** Names of people: what one calls them, with titles, couples and households. */
import type { WordSets } from './words.js';

/** Titles that go with a last name; others ("Pastor Mike", "Coach Dan") go with the word behind them. */
const WITH_LAST =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|judge|justice|rev|reverend|captain|capt|colonel|col|major|lieutenant|lt|sergeant|sgt|ofc|det|cpl|ssgt|msgt|tsgt|sfc|gysgt|general|gen|admiral|commander|mayor|senator|governor|ambassador|congressman|congresswoman|councilman|councilwoman|sheriff|sir|dame|hon|rabbi|chief|officer|deacon|bishop|dean|doc|herr|frau|señora?|señorita|madame|monsieur|signora?|pastorin)$/;
const AFTER_NAME = /^(?:jr|sr|ii|iii|iv|md|do|dds|dmd|phd|jd|cpa|esq|rn|np|pa|dvm|mba|pe|cfp|ret)$/i;
/** Titles one uses with a friendly voice: they don't make a talk formal. */
const FRIENDLY =
  /^(?:coach|pastor|deacon|doc|brother|sister|father|fr|chief|sheriff|officer|elder|miss|chef|auntie|tante|khun|pani|don|doña|sensei|madam)$/;

const bare = (word: string) =>
  word
    .toLowerCase()
    .replace(/[.,]+$/g, '')
    .replace(/\./g, '');

/** A first name in plain sight, as most are: "Alan" of "Alan Whitcomb". Behind it stands no mark that may tell otherwise. */
const PLAIN = /^([A-Z][a-z]+) (?!.*\b[Aa](?:nd|ND)\b)[A-Z][^&+,/]*$/;
/** What goes before the name somebody is called by: "Big Mike", "Aunt Rosa". */
const BEFORE_NAME = /^(?:big|little|lil|old|young|uncle|aunt|aunty|tio|tia|miss|crazy|long|slim|dj|mc)$/i;

/** What somebody is called stands in quotes within the name: 'Josefina "Josie" Etcheverry'. */
const nickname = (full: string): string | undefined =>
  /["“]/.test(full) ? /^\p{Lu}[\p{L}'’-]+ ["“](\p{Lu}[\p{L}'’-]+)["”] /u.exec(full)?.[1] : undefined;

/** Whose relative a name is of is no part of it: "Kathy's brother Dean", "your cousin Lou". */
const withoutKin = (name: string): string =>
  /^your |['’]s /.test(name) ? name.replace(/^(?:your|[\p{L}-]+['’]s) [a-z-]+ (?=\p{Lu})/u, '') : name;

/** A name typed all in capitals or all in small letters, with its capitals: "DEB KOWALCZYK" → "Deb Kowalczyk". */
export function properName(name: string): string {
  if (name.includes(' & ')) return properName(name.replace(/ & /g, ' and '));
  if (/[a-z]/.test(name) && /[A-Z]/.test(name)) return name;
  const letters = name.replace(/[^a-zA-Z]/g, '');
  const shouted = letters.length > 3 && letters === letters.toUpperCase() && / /.test(name);
  const whispered = letters.length > 0 && letters === letters.toLowerCase();
  if (!shouted && !whispered) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s.'’-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/([’'])S\b/g, '$1s')
    .replace(/ (And|Or|Of|The)\b/g, (word) => word.toLowerCase());
}

/** A company typed all in small letters, with its capitals: "delgado & sons gutters" → "Delgado & Sons Gutters"; an address on the web stays. */
export const companyName = (name: string): string =>
  /\p{Lu}|\S\.\S/u.test(name)
    ? name
    : name
        .replace(
          /(^|[\s'’-])(\p{Ll})/gu,
          (_, before: string, letter: string) => before + letter.toUpperCase(),
        )
        .replace(/([’'])S\b/g, '$1s')
        .replace(/ (?:And|Of|The|For|In|On|At|By)\b/g, (word) => word.toLowerCase());

/** A degree behind a name that has its title before it: "Dr. Lacey Boone DVM". */
export const withoutDegree = (name: string): string =>
  /^(?:Dr|Prof|Rev)\b/.test(name)
    ? name.replace(/,? (?:DVM|VMD|MD|DO|DDS|DMD|OD|DC|PhD|Ph\.D\.?|M\.D\.?|EdD|PsyD)$/, '')
    : name;

/** A person as the rep typed them, with capitals: "sally" → "Sally", "the hansons" → "the Hansons", "her brother ramon" → "your brother Ramon". */
export function personName(typed: string, sets: WordSets): string {
  const name = withoutDegree(typed)
    .replace(/ @ ?/g, ' at ')
    .replace(/(?<=\S) \([^()]*\)$/, '')
    .replace(/^(?:his|her|their) (?=[a-z-]+ \p{L})/u, 'your ');
  const own = /^([a-z]+)(['’]s [a-z]+ \p{Lu}.*)$/u.exec(name);
  if (own && !sets.persons.has(own[1]!)) return properName(own[1]!) + own[2]!;
  if (/\p{Lu}/u.test(name)) return /\p{Ll}/u.test(name) ? name : properName(name);
  const [, before = '', rest = name] = /^((?:the|your [a-z-]+|[a-z]+['’]s [a-z-]+) )(.+)$/.exec(name) ?? [];
  const isNoun = rest
    .split(' ')
    .some(
      (word) =>
        (sets.persons.has(word) && !sets.titles.has(word)) || sets.people.has(word) || NOUN.test(word),
    );
  if (isNoun || /^(?:a|an|his|her|their|my|our|your|some|one|all)\b/.test(rest)) return name;
  return (
    (before.includes("'") || before.includes('’')
      ? properName(before.split(' ')[0]!) + before.slice(before.indexOf(' '))
      : before) + properName(rest)
  );
}

/** What a person is called who isn't named: "the pool guy". */
const NOUN =
  /^(?:guy|guys|lady|ladies|gal|man|woman|couple|owner|manager|people|folks|person|kid|girl|boy|.*(?:er|or|ist)s)$/;

/** "Mr and Mrs Tom Park": the two, by their last name. */
const MR_AND_MRS = /^(mr|dr|rev)s?\.? (?:and|&|\+) (mrs|ms|mr|dr)\.? (?:.* )?(\S+)$/i;
const titleOf = (title: string): string => `${title[0]!.toUpperCase()}${title.slice(1).toLowerCase()}.`;

/** First names of two words. */
const DOUBLE =
  /^(?:[A-Z][a-z]+ (?:Ann|Jo|Lou|Beth|Sue|Mae)|(?:Sue|Mary|Jo|Betty|Carol|Barbara|Peggy|Anna|Sarah|Ruth|Norma|Patty|Donna|Martha|Laura|Lee|Emma|Ella|Ida|Lou|Bobbie|Billie|Jimmie) (?:Ann|Anne|Lou|Jo|Jean|Lynn|Beth|Mae|Marie|Kay|Sue|Ellen|Grace|Rose|Lee|Kate)|(?:Billy|Bobby|Jim|Joe|John|Jimmy|Tommy) (?:Bob|Joe|Ray|Lee|Jack|Earl|Paul))$/;

/** What one calls somebody: "Alan", "Dr. Grant", "Pastor Mike", "Bob and Carol", "the Ortizes". */
export function firstName(full: string, sets: WordSets): string {
  const short = nickname(full);
  if (short) return short;
  const double = /^(\S+ \S+)(?: \S|$)/.exec(full)?.[1] ?? '';
  if (DOUBLE.test(double) && !sets.titles.has(bare(double.split(' ')[0]!))) return double;
  const plain = PLAIN.exec(full)?.[1];
  if (plain && plain !== 'The' && !sets.titles.has(plain.toLowerCase()) && !BEFORE_NAME.test(plain))
    return plain;
  const name = withoutKin(properName(full.trim().replace(/\s+/g, ' ')));
  if (/^the\s/i.test(name)) return `the ${name.slice(4)}`;
  const ordered = name.replace(/^([^\s,]+), ([^,]+)$/, (whole, last: string, first: string) =>
    AFTER_NAME.test(bare(first)) ? whole : `${first} ${last}`,
  );
  const words = ordered.split(' ').filter((word, at) => at === 0 || !AFTER_NAME.test(bare(word)));
  const [first = '', second = '', third = ''] = words.map((word) => word.replace(/,$/, ''));
  const [, mr = '', mrs = '', last = ''] = MR_AND_MRS.exec(ordered) ?? [];
  if (last) return `${titleOf(mr)} and ${titleOf(mrs)} ${last}`;
  if (sets.titles.has(bare(first)) && second) return titled(first, words.slice(1));
  const couple = / (?:&|and|\+) /i.exec(
    words.slice(2).join(' ').startsWith('and ') || /^(?:&|\+) /.test(words.slice(2).join(' ')) ? name : '',
  );
  if (couple) return words.length > 4 ? `${first} and ${words[3]}` : `${first} ${second} and ${words[3]}`;
  if (/^(?:&|and|\+)$/i.test(second) && third) return `${first} and ${third}`;
  if (BEFORE_NAME.test(first) && second) return `${first} ${second}`;
  const joined = /^([^\s&+/]+)[&+/]([^\s&+/]+)$/.exec(first);
  return joined ? `${joined[1]} and ${joined[2]}` : first;
}

function titled(title: string, rest: readonly string[]): string {
  if (/^(?:&|and)$/i.test(rest[0]!)) return `${title} and ${rest.slice(1).join(' ')}`;
  if (/^(?:sister|sr|mother)$/.test(bare(title)) && rest[0] === 'Mary' && rest.length === 2)
    return `${title} ${rest.join(' ')}`;
  const name = WITH_LAST.test(bare(title)) ? rest.at(-1)! : rest[0]!;
  return `${title} ${name.replace(/,$/, '')}`;
}

/** Whether a name is said with a title that asks for a formal voice. */
export function isFormal(callMe: string, sets: WordSets): boolean {
  const [title = '', name = ''] = callMe.split(/\s+/);
  return name !== '' && sets.titles.has(bare(title)) && !FRIENDLY.test(bare(title));
}

/** Whether a name stands for two or more: "Bob and Carol", "the Ortizes". They say "we". */
export const isSeveral = (callMe: string): boolean => /^the\s|\s(?:and|&)\s/i.test(callMe);

/** The other of two whom the name names and `callMe` doesn't: "Ben" of "Mallory & Ben Kessler" called Mallory; '' for one person. */
export function otherOf(name: string, callMe: string): string {
  if (!name.includes(' and ') && !name.includes(' & ')) return '';
  const [, first = '', second = ''] =
    /^(\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)? (?:and|&) (\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)?$/u.exec(
      name,
    ) ?? [];
  return callMe === first ? second : callMe === second ? first : '';
}

/** An executive speaks for a company, a couple for two: both say "we" of what they got. */
export const saysWe = ({ executive, callMe }: { executive: boolean; callMe: string }): boolean =>
  executive || isSeveral(callMe);

/** A household is not called by its name: "the Ortizes" → "folks". */
export const vocative = (callMe: string): string => (/^the\s/i.test(callMe) ? 'folks' : callMe);
