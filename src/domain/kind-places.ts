/** Kinds that are no people: firms, houses, boards. What is said of people is said of those who run them or sit on them. */
import { singular } from './english.js';

/** What somebody runs, by its last word or its last two. */
const RUN =
  /^(?:hoa|campground|park|kitchen|farm|ranch|place|shop|company|firm|restaurant|salon|store|agency|practice|office|clinic|outfit|brewery|winery|dealership|boutique|bakery|cafe|café|gym|studio|garage|business|startup|venue|bar|hotel|inn|nonprofit|warehouse|plant|factory|manufacturer|daycare|preschool|kennel|nursery|lab|mill|dairy|orchard|vineyard|stable|camp|spa|diner|deli|greenhouse|distillery|fair|festival|market|show|track|rink|lodge|resort|motel|cafeteria|laundromat|cemetery|theater|barn|alley|arena|league|pub|tavern|taproom|hall|marina|pharmacy|station|food truck|coffee cart|food cart|food stand|rec center|senior center|community center|event center|youth center|fitness center|cart|pool|hostel|boarding house|quarry|mine|courthouse|sawmill|cannery|bookstore|drugstore|roastery|creamery|butchery|chapter house|franchise|call center|data center|surgery center)$/;
/** What has an owner one can meet: "butcher shop owners". */
const OWNED =
  /^(?:shop|store|salon|restaurant|farm|ranch|bakery|brewery|winery|gym|studio|garage|bar|kennel|nursery|boutique|diner|deli|orchard|vineyard|stable|campground|marina|motel|inn|cafe|café|alley|distillery|greenhouse|tavern|pub|bookstore|roastery|creamery|truck|laundromat)$/;
const HOMES = /\b(?:funeral|nursing|care|group|retirement) homes\b/;
const AT_HOME =
  /^(?:church|chapel|temple|synagogue|parish|congregation|school|hospital|museum|library|district|department)$/;
const SIT = /^(?:board|council|committee|commission|association)$/;

/** "Butcher shops" → "butcher shop owners", "dental offices" → "people who run dental offices", "church boards" → "people on church boards"; people stay as they are. */
export function peopleOf(kind: string): string {
  const words = kind
    .split(/ (?:in|on|at|of|with|for|near|who|that) |,/)[0]!
    .toLowerCase()
    .split(' ');
  const head = singular(words.at(-1)!);
  const pair = `${words.at(-2) ?? ''} ${head}`;
  if (OWNED.test(head) && words.length > 1 && !/ and |,/.test(kind) && kind.toLowerCase() === words.join(' '))
    return `${singular(kind)} owners`;
  if (RUN.test(head) || RUN.test(pair) || HOMES.test(kind)) return `people who run ${kind}`;
  if (AT_HOME.test(head)) return `people at ${kind}`;
  return SIT.test(head) ? `people on ${kind}` : kind;
}

/** Whether nobody can be met who is one: "bowling alleys". */
export const isNobody = (kind: string): boolean => peopleOf(kind) !== kind;
