/** Who in a note is meant by "he" and "she": most often the customer, but not behind somebody who was named first. */

const FEMALE = /^(?:mom|mother|wife|daughter|sister|grandma|grandmother|granddaughter|aunt|niece|mare|heifer|(?:mother|sister|daughter)-in-law)(?:['’]s)?$/i; // prettier-ignore
const MALE = /^(?:dad|father|husband|son|brother|grandpa|grandfather|grandson|uncle|nephew|gelding|stallion|bull|colt|(?:father|brother|son)-in-law)(?:['’]s)?$/i; // prettier-ignore
const SHE = /^(?:she|her|hers|herself|she['’]s|she['’]d|she['’]ll)$/i;
const HE = /^(?:he|him|his|himself|he['’]s|he['’]d|he['’]ll)$/i;
const SUBJECT = /^(?:he|she|he['’]s|she['’]s)$/i;

/** The numbers of the tokens that mean somebody else: "moved mom in, and she slept", "got Biscuit steady and he stays". */
export function othersIn(tokens: readonly string[]): ReadonlySet<number> {
  const others = new Set<number>();
  for (const [pronoun, kin] of [
    [SHE, FEMALE],
    [HE, MALE],
  ] as const) {
    const first = tokens.findIndex((token) => pronoun.test(token));
    if (first < 0) continue;
    const before = tokens.slice(0, first);
    const isOfKin = before.some((token) => kin.test(token));
    const isOfName = SUBJECT.test(tokens[first]!) && before.some((token, at) => at > 0 && isGiven(token, before[at - 1]!)); // prettier-ignore
    if (isOfKin || isOfName) tokens.forEach((token, at) => at >= first && pronoun.test(token) && others.add(at)); // prettier-ignore
  }
  markRole(tokens, others);
  markAnimal(tokens, others);
  markGuest(tokens, others);
  markOne(tokens, others);
  tokens.forEach((token, at) => {
    // "Kept the house after he passed": whoever it was, the customer lives.
    if (SUBJECT.test(token) && /^(?:died|passed)$/i.test(tokens[at + 1] ?? '') && /^(?:away|in|last|and|so|on|before|suddenly|from|of|,|)$/i.test(tokens[at + 2] ?? '')) others.add(at); // prettier-ignore
    if (THEY.test(token) && tokens.slice(0, at).some((one) => MANY.test(one)) && !tokens.some((one) => THEIR.test(one))) others.add(at); // prettier-ignore
    if (THEY.test(token) && /^(?:paid|covered|approved|waived|refunded|reversed)$/i.test(tokens[at + 1] ?? '') && /^(?:for|out|in|the|everything|it|every|all)$/i.test(tokens[at + 2] ?? '')) others.add(at); // prettier-ignore
    if (THEY.test(token) && /^(?:said|say|swear|swore|think|thought|told)$/i.test(tokens[at - 1] ?? '') && tokens.slice(0, at - 1).some(isMany)) others.add(at); // prettier-ignore
    if (THEY.test(token) && OF_THINGS.test(tokens[at + 1] ?? '') && tokens.slice(0, at).some(isMany)) others.add(at); // prettier-ignore
  });
  return others;
}

/** Who is meant by a pronoun that was turned to "you", and by all of its kind behind it. */
export const sameAs = (pronoun: string): RegExp | undefined =>
  SHE.test(pronoun) ? SHE : HE.test(pronoun) ? HE : undefined;

/** The numbers of "they" and "them" beside a "he" or "she", who is the customer. */
export const manyIn = (tokens: readonly string[]): ReadonlySet<number> =>
  new Set(
    tokens.some((token) => SHE.test(token) || HE.test(token))
      ? tokens.flatMap((token, at) => (ANY_THEY.test(token) ? [at] : []))
      : [],
  );
const ANY_THEY = /^(?:they|them|theirs?|they['’](?:re|ve|d|ll))$/i;

/** "Her controller took her first vacation", "her mother cried when she saw it": what somebody of theirs does with their own. */
function markRole(tokens: readonly string[], others: Set<number>): void {
  const same = /^her$/i.test(tokens[0] ?? '') ? SHE : /^his$/i.test(tokens[0] ?? '') ? HE : undefined;
  const role = tokens[1] ?? '';
  if (!same || !(ROLE.test(role) || (same === SHE ? FEMALE : MALE).test(role))) return;
  const end = tokens.findIndex((token) => token === ',');
  tokens.forEach((token, at) => {
    if (at < 3 || (end > 0 && at > end) || !same.test(token)) return;
    const isOwn = /^(?:her|his)$/i.test(token) && OWN_THING.test(tokens[at + 1] ?? '');
    const isLater =
      SUBJECT.test(token) && /^(?:when|because|before|after|until|till|since|while)$/i.test(tokens[at - 1]!);
    if (isOwn || (isLater && !ROLE.test(role))) others.add(at);
  });
}
const ROLE =
  /^(?:controller|manager|foreman|bookkeeper|assistant|secretary|receptionist|super|superintendent|supervisor|boss|partner|nurse|tech|mechanic|driver|cook|chef|dispatcher|accountant|hygienist|trainer|coach|teacher|nanny|sitter|tenant|neighbor|landlord|guy|helper|engineer|paralegal|clerk|cfo|ceo|coo)$/i;
const OWN_THING =
  /^(?:first|own|last|second|weekends?|evenings?|nights?|vacation|lunch|sleep|job|raise|bonus|license|certification|hours|life|smile|appetite|voice|confidence|balance|temper|mind)$/i;

/** "The dog used to lunge, and now he walks past": the first "he" or "she" behind an animal that nobody is said to own is the animal's. */
function markAnimal(tokens: readonly string[], others: Set<number>): void {
  const at = tokens.findIndex((token) => ANIMAL.test(token));
  if (at < 0) return;
  const behind = (of: RegExp) => tokens.findIndex((token, i) => i > at && of.test(token));
  // "His cat lets him give her the pill", "now she walks him with one hand": the other of the two.
  const owner = tokens.slice(0, at).some((token) => SHE.test(token)) ? SHE : tokens.slice(0, at).some((token) => HE.test(token)) ? HE : undefined; // prettier-ignore
  const [she, he] = [behind(SHE), behind(HE)];
  const pet = owner ?? (she >= 0 && he >= 0 ? (she < he ? SHE : HE) : undefined);
  if (pet) {
    const other = pet === SHE ? HE : SHE;
    if (behind(other) >= 0 && !tokens.some((token) => (pet === SHE ? MALE : FEMALE).test(token))) tokens.forEach((token, i) => i > at && other.test(token) && others.add(i)); // prettier-ignore
    if (owner || (she >= 0 && he >= 0)) return;
  }
  const first = tokens.findIndex((token, i) => i > at && (SHE.test(token) || HE.test(token)));
  if (first < 0 || /^(?:when|while|if|before|after|until|unless|because)$/i.test(tokens[first - 1] ?? ''))
    return;
  const same = SHE.test(tokens[first]!) ? SHE : HE;
  if (tokens.slice(0, at).some((token) => same.test(token))) return;
  tokens.forEach((token, i) => i >= first && same.test(token) && others.add(i));
}
const ANIMAL = /^(?:dog|puppy|pup|horse|pony|cat|kitten|goat|cow|calf|parrot|bird|heeler|collie|shepherd|terrier|retriever|beagle|hound|poodle|doodle|husky|corgi|spaniel|doe|ewe|hen)$/i; // prettier-ignore
/** "The gray one won his class": its own. */
function markOne(tokens: readonly string[], others: Set<number>): void {
  const at = tokens.findIndex(
    (token, i) =>
      /^one$/i.test(token) &&
      /^(?:gray|grey|bay|black|white|brown|red|old|young|little|big|green|new|older|younger|other|first|last|shy|lame)$/i.test(
        tokens[i - 1] ?? '',
      ),
  );
  if (at >= 0) tokens.forEach((token, i) => i > at && i < at + 4 && /^(?:her|his)$/i.test(token) && others.add(i)); // prettier-ignore
}
/** "One guest extended her stay": it's the guest's. */
function markGuest(tokens: readonly string[], others: Set<number>): void {
  const at = tokens.findIndex(
    (token, i) => GUEST.test(token) && /^(?:a|one|another|every|each)$/i.test(tokens[i - 1] ?? ''),
  );
  if (at < 0) return;
  tokens.forEach(
    (token, i) => i > at && i < at + 5 && /^(?:her|his|their|she|he)$/i.test(token) && others.add(i),
  );
}
const GUEST = /^(?:guest|customer|tenant|client|patient|student|bride|groom|buyer|seller|caller|visitor|member|player|kid|child|teacher|neighbor|driver|nurse|lady|man|woman|girl|boy|passenger|shopper|judge|inspector)$/i; // prettier-ignore
/** Who are "they" behind them, where nobody is said to own them: "the kids eat veggies now, they even ask for seconds". */
const MANY = /^(?:kids|children|boys|girls|twins|grandkids|dogs|cats|horses|cows|goats|tenants|customers|guests|residents|students|patients|drivers|nurses|parents|families|members|visitors|boosters)$/i; // prettier-ignore
const THEIR = /^(?:their|theirs)$/i;

/** "Found two pilings before they failed": what only things do. */
const THEY = /^they$/i;
const OF_THINGS =
  /^(?:fit|fits|fail|fall|fell|broke|break|leak|burst|rot|crack|died?|spread|spoil|clog|fr[eo]ze|freeze|bloom|hatch|ripen|overflow|sag|rust|bl[eo]w|collapse|wilt|mold|swell|warp|peel|pop|explode|derail)(?:e?d|t|s)?$/i;
const isMany = (token: string): boolean => /[a-z]{2}s$|^(?:fish|sheep|deer|geese|feet|teeth)$/i.test(token);

/** A capital inside a sentence, where no place is told: "got Biscuit steady", but not "moved to Denver". */
const isGiven = (token: string, before: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(token) && !DAY.test(token) && !PLACED.test(before);
const PLACED =
  /^(?:the|an?|to|in|at|from|of|near|on|through|for|by|since|until|till|every|last|next|\p{Lu}.*)$/u;
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Thanksgiving)$/; // prettier-ignore
