/** What is typed in short of a circle, row by row: "gym, 6am class", "family - 3 brothers all farm", "sorority sisters from Ohio St". */
import { numberWord } from '../english.js';
import { tableOf } from './rows.js';

const KIN =
  'brothers|sisters|cousins|uncles|aunts|sons|daughters|nephews|nieces|siblings|brothers-in-law|sisters-in-law|kids|boys|girls';
const STATE_SCHOOLS =
  'Ohio|Penn|Michigan|Florida|Iowa|Kansas|Oklahoma|Oregon|Arizona|Colorado|Utah|Boise|Fresno|San Diego|San Jose|Ball|Kent|Wichita|Montana|Mississippi|Missouri|Texas|App|NC|Kennesaw|Georgia|Indiana|Illinois|Idaho|Washington';
const DOES_WHAT =
  'own|farm|run|work|live|have|drive|teach|coach|fish|hunt|ranch|raise|sell|build|fly|serve|play';
const aCount = (n: string): string => (/^\d$|^10$/.test(n) ? numberWord(Number(n)) : n);

const MOST_DO = new RegExp(`, most(?:ly)? (?=(?:${DOES_WHAT}) )([a-z ]+)$`, 'i');
/** What most of them do: ", most of whom own shops now". */
export const mostDo = (typed: string): string => {
  const [, what = ''] = MOST_DO.exec(typed) ?? [];
  return what && !/\b(?:he|she|him|her|his|they|them)\b/i.test(what) ? `, most of whom ${what}` : '';
};

export const CIRCLE = tableOf([
  // "CFO roundtable (meets quarterly)", "clients of hers (shes a hairdresser)": said of it beside.
  [
    '(',
    / ?\((?:meets?|they|s?he|it|mostly|most|all|about|abt|every|each|goes|since|we|where|see|plays?|sings?|\d+ of)(?:['’]?(?:s|re))?\b[^()]*\)$/i,
    '',
  ],
  // "Clients of hers".
  [
    ' of h',
    /^(?=[a-z ]+ of (?:hers|his)$)([a-z ]+) of (hers|his)$/i,
    (_, who, whose) => `${/hers/i.test(whose) ? 'her' : 'his'} ${who}`,
  ],
  // "Her customers - mostly small breweries".
  [' mostly', / [-–—] (?=mostly )/i, ', '],
  // "Her trail riding group, 8 or 10 ladies", "fantasy league, 12 guys".
  [
    ', ',
    /(?<=\b(?:group|club|league|class|guild|team|crew|choir|circle|chapter|troop|squad|council|board|association|network|chorus|band)), (?:(about|abt|around|like|maybe) )?(\d+(?: (?:or|to) \d+| ?- ?\d+)?) (ladies|women|men|guys|gals|people|ppl|members|families|couples|moms|dads|folks|kids)$/i,
    (_, about, n, who) => ` of ${about ? 'about ' : ''}${n.split(' ').map(aCount).join(' ')} ${who}`,
  ],
  // "His fantasy league (10 guys from Delta Chi)".
  ['(', / \((\d+ (?:ladies|women|men|guys|people|ppl|members|families)\b[^()]*)\)$/i, ', $1'],
  // "Guys he apprenticed with, most own shops now": said behind the circle.
  [', most ', MOST_DO, ''],
  // "Family - 3 brothers all farm", "family, 2 cousins own shops".
  [
    'family',
    new RegExp(
      `^(?:his |her |their |the )?family(?:,| [-–—]| \\() ?(\\d+|two|three|four|five|a few|few|some)? ?(${KIN})(?:,? (all |both )?(${DOES_WHAT})\\b([^()]*))?\\)?$`,
      'i',
    ),
    (_, n, kin, all, does, rest) =>
      `his ${n && !/^(?:a few|few|some)$/i.test(n) ? `${aCount(n)} ` : ''}${kin}${does ? ` who ${all ?? ''}${does}${rest}` : ''}`,
  ],
  // "Gym, 6am class".
  [
    ', ',
    /^(gym|studio|pool|y|church|work|school|temple|club|rink|barn|library)(?:,| [-–—]) ((?:[\w:.]+ ){1,2}(?:class|shift|service|crew|league|choir|team|crowd|regulars))$/i,
    (_, place, what) =>
      `the ${what.replace(/^the /i, '')} at ${/^(?:church|work|school|temple)$/i.test(place) ? '' : 'the '}${place.length === 1 ? 'Y' : place.toLowerCase()}`,
  ],
  // "Coworkers at Boeing, 2nd shift".
  [
    ' shift',
    /, (1st|2nd|3rd|first|second|third|day|night|swing|graveyard) shift$/i,
    (_, which) =>
      ` on the ${({ '1st': 'first', '2nd': 'second', '3rd': 'third' } as Record<string, string>)[which.toLowerCase()] ?? which.toLowerCase()} shift`,
  ],
  // "Neighbors on the gravel rd".
  [' rd', /\b(the [a-z]+) rd\b\.?/g, '$1 road'],
  // "Contacts from old job at Ryder".
  [
    'from ',
    /\bfrom (old|last|former|previous|first) (?=(?:job|firm|company|co|office|unit|school|church|team|dept|department|crew|plant|agency|practice)\b)/i,
    'from his $1 ',
  ],
  [
    'at ',
    /\bat (old|last|former|previous) (?=(?:job|firm|company|co|office|school|church|plant|agency|practice)\b)/i,
    'at his $1 ',
  ],
  // "Sorority sisters from Ohio St".
  [
    ' st',
    new RegExp(
      `\\b(from|at|for|to|of) (${STATE_SCHOOLS}) St\\b\\.?(?=$|,| (?:alum|fans|friends|football|days))`,
      'g',
    ),
    '$1 $2 State',
  ],
  ['leche', /\b(?:la )?leche league\b/gi, 'La Leche League'],
  // "Guys from work, he fishes w them".
  [' them', /,? (s?he [a-z]+ (?:with|w\/|w|for|to)) them$/i, ' $1'],
  // "Theater ppl, he does community theatre": how they know each other.
  [
    ', he |, she ',
    /(?<=\b(?:people|ppl|folks|crowd|planners|instructors|stylists|owners|teachers|clients|customers|patients)), s?he (?:does|plays|sings|goes|runs|coaches|volunteers|teaches|works|is|was|has|used to)\b.*$/i,
    '',
  ],
  // "Roller derby team, she plays jammer".
  [
    ', he |, she ',
    /(?<=\b(?:team|club|league|choir|class|group|camp|troop|band|church)), (?=s?he (?:plays|sings|coaches|volunteers|teaches|works|fishes|rides|bowls|golfs|runs|swims|leads|ushers) )/i,
    ', where ',
  ],
  // "The co-op, other farmers", "marina, slip neighbors".
  [
    ', other |neighbors|buddies',
    /^(the |his |her |their )?([a-z]+(?:['’]s)?(?:[- ](?:[a-z]+ )?[a-z]*[^s\W])?), (?:the )?(other [a-z]+s|[a-z]+ (?:neighbors|buddies))$/i,
    (_, the, one, other) =>
      `${/^other/i.test(other) ? 'the ' : /^h/i.test(the ?? '') ? the : 'his '}${other} ${IN.test(one) ? 'in' : 'at'} ${the ?? (/^(?:church|work|school|temple)$/i.test(one) ? '' : 'the ')}${one}`,
  ],
]);
const IN =
  /(?:program|group|club|league|class|association|assoc|network|chapter|line|guild|team|choir|neighborhood|co-?op)$/i;
