/**
 * Singular and plural of one noun. Kinds of the playbook carry both forms; this is for the words a rep types.
 * The rules are those of the schoolbook; a test holds them equal to a library's over every noun of the playbook.
 */

/** Nouns that follow no rule, and compounds whose first word bends. */
const IRREGULAR: readonly [one: string, many: string][] = [
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['mouse', 'mice'],
  ['goose', 'geese'],
  ['ox', 'oxen'],
  ['wife', 'wives'],
  ['housewife', 'housewives'],
  ['midwife', 'midwives'],
  ['life', 'lives'],
  ['knife', 'knives'],
  ['half', 'halves'],
  ['calf', 'calves'],
  ['shelf', 'shelves'],
  ['leaf', 'leaves'],
  ['loaf', 'loaves'],
  ['thief', 'thieves'],
  ['wolf', 'wolves'],
  ['hero', 'heroes'],
  ['potato', 'potatoes'],
  ['tomato', 'tomatoes'],
  ['echo', 'echoes'],
  ['alumnus', 'alumni'],
  ['alumna', 'alumnae'],
  ['criterion', 'criteria'],
  ['brother-in-law', 'brothers-in-law'],
  ['sister-in-law', 'sisters-in-law'],
  ['mother-in-law', 'mothers-in-law'],
  ['father-in-law', 'fathers-in-law'],
  ['son-in-law', 'sons-in-law'],
  ['daughter-in-law', 'daughters-in-law'],
  ['passer-by', 'passers-by'],
  ['cookie', 'cookies'],
  ['movie', 'movies'],
  ['rookie', 'rookies'],
  ['foodie', 'foodies'],
  ['newbie', 'newbies'],
  ['techie', 'techies'],
  ['roadie', 'roadies'],
  ['walkie-talkie', 'walkie-talkies'],
  ['bus', 'buses'],
  ['boss', 'bosses'],
  ['shoe', 'shoes'],
  ['toe', 'toes'],
  ['axis', 'axes'],
  ['analysis', 'analyses'],
  ['crisis', 'crises'],
];

/** The same in both. */
const UNCHANGED = new Set(
  'staff sheep deer fish series species aircraft crew police folk gear equipment data'.split(' '),
);

const MANY = new Map(IRREGULAR);
const ONE = new Map(IRREGULAR.map(([one, many]) => [many, one]));

/** Plural of one noun; initials keep their capitals (CEOs). A plural stays as it is. */
export function plural(noun: string): string {
  if (/^[A-Z]{2,}$/.test(noun)) return `${noun}s`;
  const low = noun.toLowerCase();
  if (UNCHANGED.has(low) || ONE.has(low) || isPlural(low) || compound(low, ONE)) return noun;
  const irregular = MANY.get(low) ?? compound(low, MANY);
  if (irregular) return recased(noun, irregular);
  if (/(?:s|x|z|ch|sh)$/.test(low)) return `${noun}es`;
  if (/[^aeiou]y$/.test(low)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

/** Singular of one noun; what is not plural stays. */
export function singular(noun: string): string {
  if (/^[A-Z]{2,}s$/.test(noun)) return noun.slice(0, -1);
  const low = noun.toLowerCase();
  const irregular = ONE.get(low) ?? compound(low, ONE);
  if (irregular) return recased(noun, irregular);
  if (UNCHANGED.has(low) || !isPlural(low)) return noun;
  if (/(?:ss|x|[tz]z|ch|sh)es$/.test(low)) return noun.slice(0, -2);
  if (/[^aeiou]ies$/.test(low) && low.length > 4) return `${noun.slice(0, -3)}y`;
  return noun.slice(0, -1);
}

const isPlural = (low: string): boolean =>
  low.length > 3 && low.endsWith('s') && !/(?:ss|us|is|'s|’s)$/.test(low);

/** "salesman" bends as "man" does, "grandchild" as "child". */
function compound(low: string, forms: ReadonlyMap<string, string>): string {
  const ending = /(?:wo)?m[ae]n$|child(?:ren)?$|person$|people$/.exec(low)?.[0];
  if (!ending || ending === low || /(?:hu|ger|ro)man$/.test(low)) return '';
  const bent = forms.get(ending);
  return bent ? low.slice(0, -ending.length) + bent : '';
}

const recased = (like: string, word: string): string =>
  /^[A-Z]/.test(like) ? word[0]!.toUpperCase() + word.slice(1) : word;
