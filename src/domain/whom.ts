/** Whom the rep does it for, as "I do this for …" says it: a kind of people, and what such people care about. */
import type { FaceNeeds, Pick } from './faces.js';
import type { Customer, Profile } from './model.js';
import { householdOf, sharedWord } from './circle-fit.js';
import { singular } from './english.js';
import { isNobody, peopleOf } from './kind-places.js';
import { servedAs } from './peer.js';

/** "physicians in small groups who still take their own call"; "people who run dental offices and can't afford a day offline". */
export function whomOf({ serves, psychographics, demographics }: Profile, of = ''): string {
  const kind =
    of || serves.find((one) => psychographics[0] && isSaidOf(one, psychographics[0], serves)) || serves[0];
  if (!kind) return '';
  const care = ONE_OF.test(kind) ? '' : psychographics.find((one) => isSaidOf(kind, one, serves));
  if (care && wordsIn(kind) + wordsIn(care) <= LONGEST) {
    const whom = withoutWhere(peopleOf(kind), care);
    const and = /\bwhose\b/.test(whom)
      ? ' and who'
      : /\b(?:who|that)\b/.test(whom)
        ? ' and'
        : OF_OTHERS.test(whom)
          ? ', the kind who'
          : ' who';
    return `${whom}${and} ${care}`
      .replace(/\bwho would\b/, "who'd")
      .replace(
        /\bwho have (?=been\b|had\b|read\b|lived\b|seen\b|got\b|lost\b|built\b|paid\b|kept\b|left\b|sold\b|bought\b|made\b|[a-z]{3,}(?:ed|en)\b)/,
        "who've ",
      );
  }
  const count = demographics[0];
  return count &&
    !A_RANGE.test(count) &&
    !/\b(?:with|who|in|of)\b/.test(kind) &&
    /^(?:with|in|over|under|from|between)\b/.test(count)
    ? `${kind} ${count}`
    : kind;
}

/** "Restaurant owners with one or two places" who "are in the kitchen themselves most nights" → "restaurant owners": both are too much to hear at once. */
const withoutWhere = (kind: string, care: string): string =>
  wordsIn(kind) + wordsIn(care) > EASY && !POINTS_BACK.test(care) ? (WHERE.exec(kind)?.[1] ?? kind) : kind;
const EASY = 10;
const WHERE =
  /^((?!(?:people|folks|families|parents|couples|owners|those|women|men|moms|dads|adults|kids|homeowners|users|riders) )(?:[a-z-]+ ){0,2}[a-z-]+s) (?:with|in|at|from) (?:(?! (?:who|whose|that)\b).)+$/i;
const POINTS_BACK = /\b(?:them|it|there|one|ones|theirs?|both|that|those|these|here)\b/;

/** "Builders with fewer than ten people", "parents of toddlers": a bare "who" would be said of the others. */
const OF_OTHERS =
  / (?:with|of|over|under|for) .*\b(?:people|employees|workers|guys|kids|children|babies|toddlers|teens|teenagers|students|sons|daughters|boys|girls|parents|seniors|men|women|drivers|nurses|techs|residents|patients)$/;

/** What nobody says of people: "with 50 to 300 cows". */
const A_RANGE = /\d ?(?:to|-|–|\+) ?\d*/;

/** "The one in the family who keeps the boxes": what many care about isn't said of one. */
const ONE_OF = /^the (?![a-z]*s\b)[a-z]+ .*\bwho [a-z]+s\b/;

/**
 * Whether what people care about can be said of this kind: "can't bear to give the piano away" is said of "families with an inherited piano",
 * and not of the "adult beginners" beside them; "treat them like kids" is of who has some, "people with rescue horses".
 */
function isSaidOf(kind: string, care: string, serves: readonly string[]): boolean {
  if (HARMED.test(care) || (nobodyBefore(care) && !HAS_SOME.test(kind))) return false;
  if (isUnnamed(care) && !HAS_ONE.test(kind)) return false;
  if (serves.length < 2) return true;
  const things = [...care.matchAll(THE_THING)].map(([, thing]) => singular(thing!));
  const names = (one: string) =>
    things.some((thing) => one.split(/[^A-Za-z]+/).some((word) => singular(word) === thing));
  return things.length === 0 || names(kind) || !serves.some(names);
}
/** "Don't want them killed": of whom, nobody has said. */
const HARMED = /\bthem (?:killed|harmed|hurt|poisoned)\b/;
/** "Have had one scratched", "patch it every spring": what, nobody has said, as it is where one would "rather fix it once". */
const isUnnamed = (care: string): boolean => {
  const at = care.search(ALONE);
  return at >= 0 && !/\b(?:an?|the|their|no|new) [a-z]/.test(care.slice(0, at));
};
const ALONE =
  /\b(?:(?:have had|on|own|buy|lost|rent|need|have|for|with) one(?=$|,| (?:[a-z]+ed|now|before|again|yet|someday|already|themselves)\b)|theirs$|(?:patch|haul|tow|carry|lift|move|ride|drive|wear|clean|wash|paint|park|store|reach|open|close|mow|pump|sell|rent|buy|own|lost|broke|bought|planted|built|ordered|found) it\b)/;
const nobodyBefore = (care: string): boolean => {
  const at = care.search(/\bthem\b/);
  return at >= 0 && !/[a-z]{3,}s\b/.test(care.slice(0, at));
};
const HAS_ONE = /\bwith |\bwho (?:have|own|keep|raise|ride|breed) |\b(?:owners|keepers|breeders|collectors)$/;
const HAS_SOME =
  /\b(?:with|who (?:have|own|keep|raise|ride|breed)) .*s$|\b(?:owners|keepers|breeders|collectors)$|^(?:parents|moms|dads|grandparents|teachers|coaches) of .*s$/;
const THE_THING = /\bthe ([a-z]{3,})\b/g;

/** Most words of a kind with what it cares about: longer ones are lost on who hears them. */
const LONGEST = 16;
const wordsIn = (text: string): number => text.split(' ').length;

/**
 * When the profile serves several kinds, the one the face is of: by its kind, by a word it shares, by the customer's own work. ''
 * when nothing tells.
 */
export function whomFor(face: Pick | undefined, customer: Customer, needs: FaceNeeds): string {
  if (needs.fit.list.length < 2 || !face) return '';
  const words = face.person ? `${face.person.note} ${face.person.circle}` : face.words;
  return needs.memory.whom.get(`${face.kind}|${words}`, customer.occupation, () =>
    whomAs(face, words, customer.occupation, needs),
  );
}

function whomAs({ kind, circle }: Pick, words: string, occupation: string, needs: FaceNeeds): string {
  const { fit, profile } = needs;
  const serve =
    ofKind(kind, needs) ||
    sharedBy(words, needs) ||
    (circle === 'near' ? householdOf(fit.list) : '') ||
    ofKind(peerOf(needs), needs) ||
    servedAs(occupation, fit.list)?.serve ||
    (OWNS.test(occupation) ? (fit.list.find((one) => OWNERS.test(one)) ?? '') : '');
  return serve ? whomOf(profile, serve) : '';
}

/** Those who are there, and not where: who lies next to them at the marina runs none. */
const themselves = (words: string): string =>
  words.replace(
    /^((?:the|your) (?:[a-z]+ )?(?:neighbors|friends|buddies|girls|guys|ladies|dads|moms)) (?:at|from|in|on) .*/i,
    '$1',
  );

/** What they share a word with; a place isn't meant where people of another name go by it: "the vets you drive" run no "vets clinics". */
function sharedBy(words: string, needs: FaceNeeds): string {
  const serve = sharedWord(themselves(words), needs);
  const isPlace = serve !== '' && isNobody(serve) && PEOPLE.test(words) && !needs.fit.list.every(isNobody);
  return isPlace ? '' : serve;
}
const PEOPLE = /^the [a-z]+s (?:you|who) /;

const OWNS = /\bown(?:s|er)\b|\bfounder\b|\bproprietor\b/i;
const OWNERS = /\b(?:business|company|store|shop|firm|restaurant) owners\b|^(?:entrepreneurs|founders)\b/i;

const ofKind = (kind: string, { fit }: FaceNeeds): string =>
  kind ? (fit.list.find((one) => fit.kindOf(one).id === kind && fit.kindOf(one).exact) ?? '') : '';

const peerOf = ({ person, playbook }: FaceNeeds): string =>
  person ? playbook.match('kinds', person.peer.one) : '';
