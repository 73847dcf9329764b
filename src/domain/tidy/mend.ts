/** Mending the words of free text: slips of the fingers, capitals, short forms, whose a thing is. */
import type { WordSets } from '../words.js';
import { mendedPhrases, TO_MEND } from './phrases.js';
import { hasPlaceName, placeNames } from './place-names.js';
import { withoutSlips } from './word-slips.js';

/**
 * Whether a text goes to the phrases that are mended. In a long run one pattern keeps most texts from them; it takes longer to compile than
 * the first few texts take without it.
 */
const mayNeedMending = (text: string): boolean => ++seen < 30 || TO_MEND.test(text);
let seen = 0;

/** Shouting lowered, short forms written out, proper names with their capital. */
export function mend(text: string, sets: WordSets): string {
  const calm = isShouted(text) ? text.toLowerCase() : text;
  const whole = withoutSlips(calm)
    .replace(/\b(break|walk|drop|log|sign|check|trade) ins\b/gi, '$1-ins')
    .replace(/~ ?(?=\d)/g, 'about ')
    .replace(/(?<=[a-z]{2}),(?=[a-z]{2})/gi, ', ')
    .replace(/(?<=[a-z]{2})\+(?=[a-z]{2})/gi, ' and ')
    .replace(HR, 'HR')
    .split(' ')
    .map((word, at, words) =>
      ofMany(
        spelled(inName(mendedWord(word, sets), word, words[at - 1] ?? ''), at, words, sets),
        word,
        `${words[at - 2] ?? ''} ${words[at - 1] ?? ''}`,
      ),
    )
    .join(' ');
  const plain = mayNeedMending(whole) ? mendedPhrases(whole) : whole;
  const mended = hasPlaceName(plain) ? placeNames(plain) : plain;
  return KIN_S.test(mended) ? kinOwns(mended, sets) : mended;
}

/** "MN Trucking Assn" → "MN Trucking Association": a short form in a name keeps its capital. */
const inName = (word: string, typed: string, before: string): string =>
  word !== typed && IN_NAME.test(typed) && /^\p{Lu}/u.test(before) ? word[0]!.toUpperCase() + word.slice(1) : word; // prettier-ignore
const IN_NAME =
  /^(?:Assn|Assoc|Ctr|Dept|Conf|Elem|Hosp|Univ|Soc|Bd|Bldg|Comm|Inst|Mtg|Cattlemens|Firemens)\b/;

/** "2 insp" → "2 inspections": a short form of one thing behind a number. */
const ofMany = (word: string, typed: string, before: string): string =>
  word !== typed && SEVERAL.test(before) && A_NOUN.test(word) ? word.replace(A_NOUN, '$&s') : word;
const SEVERAL =
  /\b(?:[2-9]|1\d|two|three|four|five|six|seven|eight|nine|ten|both|several|many|few)(?: [a-z]+)?$/i;
const A_NOUN = /^[a-z]+(?:ment|ion|ager|omer|oom|ffice|trict|dent|tor|ker|ver|der|ber|ant|ice)$/;

/** An answer as it was typed, but for slips and names in small letters: "sugeon at st vincents, toledo" → "surgeon at st vincents, Toledo". */
export const spelledOut = (text: string, sets: WordSets): string =>
  text
    .split(' ')
    .map((word, at, words) => spelled(capitalized(word, sets), at, words, sets))
    .join(' ');

function capitalized(word: string, sets: WordSets): string {
  const core = isPlain(word) ? word : SLIP.exec(word)?.[2];
  if (!core || ALSO_PLAIN.test(core)) return word;
  const written = core.length > 4 && !word.endsWith('.') ? sets.short.get(core) : undefined;
  const as = written ?? sets.proper.get(core);
  return as ? word.replace(core, as) : word;
}

/** A word in small letters without a slip: "runing," → "running,". Beside a name, before a road and after "at" it may be a name itself. */
function spelled(word: string, at: number, words: readonly string[], sets: WordSets): string {
  if (at === 0 && BEGINNING.test(word)) return begun(word, sets);
  const [, before = '', core = '', after = ''] = isPlain(word) ? ['', '', word] : (SLIP.exec(word) ?? []);
  if (core.length < 4) return word;
  if (sets.isRight(core) || sets.short.has(core)) return word;
  const ofMany = IN_YS.test(core) && ofY(core, words[at + 1] ?? '', sets);
  if (ofMany) return before + ofMany + after;
  const meant = sets.spelt(core, false);
  if (meant === core) return word;
  const isMaybeName =
    (NAMED.test(words[at - 1] ?? '') && !(at === 1 && sets.isRight(words[0]!.toLowerCase()))) ||
    NAMED.test(words[at + 1] ?? '') ||
    ROAD_NAME.test(words[at + 1] ?? '') ||
    /^(?:at|from|on|in|near)$/.test(words[at - 1] ?? '') ||
    after.startsWith("'") ||
    after.startsWith('’');
  return before + (isMaybeName ? sets.spelt(core, true) : meant) + after;
}

/** "Recieved 3 bids": a first word with a capital may be a name as well. */
function begun(word: string, sets: WordSets): string {
  const low = word.toLowerCase();
  if (sets.isRight(low) || sets.proper.has(low)) return word;
  const meant = sets.spelt(low, true);
  return meant === low ? word : meant[0]!.toUpperCase() + meant.slice(1);
}
const BEGINNING = /^[A-Z][a-z]{4,}$/;

/** "2 familys", "the familys house": more than one, or what is theirs. */
const IN_YS = /^[a-z]{2,}[^aeiou]ys$/;
function ofY(word: string, next: string, sets: WordSets): string {
  const one = word.slice(0, -1);
  const many = `${word.slice(0, -2)}ies`;
  if (!sets.isRight(many) || !sets.isRight(one)) return '';
  return BEHIND_MANY.test(next) ? many : `${one}'s`;
}
const BEHIND_MANY =
  /^$|^(?:and|or|but|in|on|at|of|for|from|with|w|who|that|to|near|around|down|up|over|out|so|were|are|have|had|this|last|every|a|we|i|they|since|before|after|until|by|under|over|above|below|behind|along|across|between|all|when|because|per|each|off)\b|^[^a-z]|ing$|ed$/;

const SLIP = /^([("“]*)([a-z]{4,})((?:['’]s)?[.,;:!?)"”]*)$/;
const NAMED = /^[A-Z][a-z]+[.,]?$/;
const ROAD_NAME =
  /^(?:rd|st|ave?|blvd|ln|hwy|pkwy|cir|ct|dr|pl|ter|street|road|avenue|lane|drive|creek|valley|heights|hills|elementary|high|middle|hs|ms)\b/;
/** Human resources, and no hour: "handle hr for small firms". */
const HR =
  /(?<!\d ?|\b(?:an|per|half|every|each|one|a|the last|rush|happy|first|this|24|two|three|four|six|eight|the) |\/)\bhr\b(?!\.)/g;

const KIN_S = /(?:wife|husband|mom|dad|mother|father|grandma|grandpa|hubby)s /;

/** Whether most of the letters are capitals, of eight or more. */
export function isShouted(text: string): boolean {
  let letters = 0;
  let capitals = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c >= 65 && c <= 90) capitals++;
    else if (c < 97 || c > 122) continue;
    letters++;
  }
  return letters > 7 && capitals > letters * 0.7;
}

/** "Moms insulin", "wifes co-op": kin with what is theirs behind, typed without the mark. */
const KIN_THINGS =
  /\b(wife|husband|mom|dad|mother|father|grandma|grandpa|hubby)s ((?:[a-z-]+ )?)([a-z-]+)\b/g;
const kinOwns = (text: string, sets: WordSets): string =>
  text.replace(KIN_THINGS, (whole, kin: string, how: string, thing: string) =>
    /^(?:wife|husband|hubby)$/.test(kin)
      ? /^(?:and|or|who|are|of)/.test(how || thing)
        ? whole
        : `${kin}'s ${how}${thing}`
      : (sets.things.has(thing) && !sets.groups.has(thing)) ||
          (how !== '' && sets.things.has(how.trim())) ||
          THEIRS.test(how.trim() || thing)
        ? `${kin}'s ${how}${thing}`
        : whole,
  );
const THEIRS =
  /^(?:wreck|cabinet|china|piano|table|house|car|truck|van|insulin|meds|medicare|pills|estate|care|funeral|doctor|hearing|money|taxes|will|things|place|recipe)$/;

/** Names that are plain words too keep their capital, but are not given one. */
const ALSO_PLAIN =
  /^(?:new|north|south|west|east|target|ford|slack|zoom|lions|elks|masons|polish|fortune|orthodox|discord|march|may|army|marine|marines|silicon|jordan|lent|scouts?)$/;

/** "workin". */
const DROPPED_G = /^(?!robin$|cabin$|margin$|basin$|ruin$)[a-z]{4,}in$/;

/** "cleard". */
const HURRIED = /^[a-z]{4,}[^aeioudn]d$/;

/** Most words are small letters alone; they are looked up as they are. */
function mendedPlain(word: string, sets: WordSets): string {
  const written = sets.short.get(word);
  if (written) return written;
  if (
    word.endsWith('in') &&
    DROPPED_G.test(word) &&
    !sets.verbs.has(word) &&
    sets.verbs.has(word.slice(0, -2))
  )
    return `${word}g`;
  if (word.endsWith('d') && HURRIED.test(word) && sets.verbs.has(word.slice(0, -1)) && !sets.verbs.has(word))
    return `${word.slice(0, -1)}ed`;
  const proper = sets.proper.get(word);
  return proper && !ALSO_PLAIN.test(word) ? proper : word;
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const c = word.charCodeAt(at);
    if (c < 97 || c > 122) return false;
  }
  return word !== '';
}

function mendedWord(word: string, sets: WordSets): string {
  if (isPlain(word)) return mendedPlain(word, sets);
  const [, before = '', core = word, after = ''] = /^([^\w$]*)(.*?)([^\w]*)$/.exec(word) ?? [];
  if (/^[A-Z]{2,}s?$/.test(core)) return word;
  const low = core.toLowerCase();
  const written = sets.short.get(`${low}${after}`) ?? sets.short.get(low);
  if (written && sets.short.get(`${low}${after}`)) return before + written;
  if (written) return before + written + after.replace(/^\./, '');
  const whose = /^([a-z]{3,})(['’]s)$/.exec(core);
  const owner = whose ? sets.names.get(whose[1]!) : undefined;
  if (owner) return before + owner + whose![2]! + after;
  if (DROPPED_G.test(low) && !sets.verbs.has(low) && sets.verbs.has(low.slice(0, -2)))
    return `${before}${core}g${after}`;
  if (HURRIED.test(low) && sets.verbs.has(low.slice(0, -1)) && !sets.verbs.has(low))
    return `${before}${low.slice(0, -1)}ed${after}`;
  const proper = core === low ? sets.proper.get(low) : undefined;
  return proper && !ALSO_PLAIN.test(low) ? before + proper + after : word;
}
