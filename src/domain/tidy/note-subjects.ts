/** A clause of a note whose subject is something of theirs: "garage door makes a racket", "mom passed", "lease up in June". */
import { MEASURED } from './note-lacking.js';
import { hasVerbFirst } from './note-verbs.js';
import { baseOfPast, baseVerb } from './verbs.js';
import type { WordSets } from '../words.js';

/** "Roof leaking since hail" → "roof has been leaking since the hail": something of theirs, and what it is or does; '' for no such clause. */
export function ofTheirs(part: string, sets: WordSets, at: number): string {
  const words = part.replace(/^(?:his|her|their) /i, '').split(' ');
  const isTyped = at > 0 && words.length < part.split(' ').length;
  const [, who = '', verb = '', rest = ''] = isTyped ? (FOR_YEARS.exec(words.join(' ')) ?? []) : [];
  if (who && isFinite(verb, who, rest, sets)) return words.join(' ');
  if (/^building (?:next|an?|out|his|her)\b/.test(part)) return '';
  if (
    SITS.test(part) ||
    /^\d/.test(part) ||
    MEASURED.test(part) ||
    (hasVerbFirst(part, sets) && !isOwned(words[0]!.toLowerCase(), sets, at))
  )
    return '';
  for (let i = 1; i < Math.min(words.length, 5); i++) {
    const head = words[i - 1]!.toLowerCase();
    const verb = words[i]!.toLowerCase();
    if (NO_SUBJECT.test(head)) return '';
    if (/^\p{Lu}{2}/u.test(words[i - 1]!)) continue;
    const [, thing = ''] = /^([a-z]+)['’]s$/.exec(head) ?? [];
    const isShort = thing !== '' && (isOwned(thing, sets, at) || isTyped) && (STATE.test(verb) || (KIN.test(thing) && /^(?:an?|the)$/.test(verb))) && !(verb === 'too' && !words[i + 1]); // prettier-ignore
    if (isShort && (at > 0 || !/ing$/.test(verb) || IS_DOING.test(words.slice(i + 1).join(' '))))
      return contracted([...words.slice(0, i - 1), thing].join(' '), words, i);
    if (!isOwned(head, sets, at) && !(isTyped && i === 1)) continue;
    const rest = words.slice(i + 1).join(' ');
    const who = words.slice(0, i).join(' ');
    if (/^[a-z]{3,}ing$/.test(verb) && baseVerb(verb, sets) && (rest === '' || IS_DOING.test(rest)))
      return `${who} ${since(rest, isSeveral(head))} ${verb}${rest && ` ${rest}`}`;
    if (at > 0 && PUT.test(words.slice(i).join(' '))) return `${who} ${isSeveral(head) ? 'are' : 'is'} ${words.slice(i).join(' ')}`; // prettier-ignore
    if (isFinite(verb, head, rest, sets)) {
      const isStill = /^(?:always|still|never)$/.test(verb) && !hasVerbFirst(words[i + 1] ?? '', sets);
      return `${who} ${isStill ? (isSeveral(head) ? 'are ' : 'is ') : ''}${words.slice(i).join(' ')}`;
    }
  }
  return '';
}
/** "His bookkeeper of 22 years retires in June". */
const FOR_YEARS = /^([a-z]+ of (?:\d+|[a-z]+) years) ([a-z]+) ?(.*)$/i;
/** "Cat sits for her", "dog walks": what they do, in two words. */
export const SITS = /^(?:cat|dog|house|pet|baby|team|barrel) ?(?:sits|walks|ropes|races|rides|boards)\b/i;
const NO_SUBJECT =
  /^(?:who|whose|that|which|of|in|on|at|with|for|from|to|and|or|by|near|is|was|has|had|a|an|the)$/;
/** "House up on jacks", "lease up in June". */
const PUT =
  /^(?:(?:up|down|out|off|over|away|back) (?:on|in|at|for|from|to|with)|up|due|shot|next|too|bad|gone|weak|stiff|numb|sore|shaky|worn out) ?(?!.*\b(?:is|was|has)\b)/;
const IS_DOING =
  /^(?:since|all|every|again|for|from|up|down|out|off|in|on|at|like|this|next|about|to|over|by|now|and)\b/;
const since = (rest: string, areMany: boolean): string =>
  /\bsince\b/.test(rest) ? (areMany ? 'have been' : 'has been') : areMany ? 'are' : 'is';
export const isSeveral = (noun: string): boolean => /[^su]s$/.test(noun);
/** "Hair's falling out since the baby" → "hair has been falling out …", "wedding's in October" → "wedding is in October". */
const contracted = (thing: string, words: readonly string[], i: number): string => {
  const rest = words.slice(i).join(' ');
  const isDoing = /ing$/.test(words[i]!);
  return `${thing} ${isDoing ? since(rest, false) : 'is'} ${rest}`;
};
const STATE =
  /^(?:in|on|at|about|not|too|so|still|just|always|never|next|this|getting|going|old|older|younger|worse|bigger|too|shot|down|up|[a-z]{3,}ing)$/;

/** What somebody has: a thing, a part of them, kin. */
const isOwned = (word: string, sets: WordSets, at: number): boolean =>
  sets.things.has(word) ||
  (isSeveral(word) && sets.things.has(word.slice(0, -1))) ||
  OWN.test(word) ||
  (at > 0 && KIN_TOO.test(word));
const OWN =
  /^(?:wife|husband|mom|dad|mother|father|son|daughter|kid|kids|boys?|girls?|twins|dog|dogs|cat|cats|horse|mare|gelding|hair|back|knees?|hips?|shoulders?|teeth|skin|feet|hands|wrists?|ankles?|legs?|lungs|guy|wedding|birthday|lease|business|policy|contract|rates?|rent|house|roof|parents|folks|marriage|divorce|pregnancy|labor|birth|pregnancies|voice|hearing|eyes|heart)$/;
const KIN = /^(?:wife|husband|mom|dad|mother|father|son|daughter|brother|sister|kid)$/;
const KIN_TOO =
  /^(?:brother|sister|aunt|uncle|niece|nephew|boss|partner|roommate|landlord|cousin|drivers?|crews?|tenants?|workers|helpers?|bookkeeper|foreman|biller|renewal|dispatcher|landlady|apprentice)$/;

/** Whether a word behind a thing is its verb. */
const isFinite = (verb: string, head: string, rest: string, sets: WordSets): boolean =>
  (isSeveral(head) && (OWN.test(head) || KIN_TOO.test(head)) && rest !== '' && sets.verbs.has(verb) && !sets.things.has(verb)) ||
  VERBS.test(verb) ||
  (/^(?!named|called|turned|filled|covered)[a-z]{3,}ed$/.test(verb) && baseOfPast(verb, sets) !== '' && !/^(?:by|with) /.test(rest)) ||
  (/[^su]s$/.test(verb) && baseVerb(verb, sets) !== '' && !sets.things.has(verb.slice(0, -1)) && BEHIND_VERB.test(rest)); // prettier-ignore
const VERBS =
  /^(?:is|was|are|were|has|had|does|did|can|wo|(?:is|was|are|were|has|have|had|does|do|did|ca|can|wo|could)n?['’]?t|leaks?|leaked|needs?|keeps?|kept|makes?|lives?|died|passed|quit|broke|burned|flooded|went|got|gets|lost|left|just|never|always|still|hates?|wants?|came|fell|blew|took|froze|won)$/;
const BEHIND_VERB =
  /^(?:$|(?:a|an|the|his|her|their|your|our|in|on|at|to|for|from|with|out|up|off|over|all|every|like|too|when|again|at|down|about|through|\d+|two|three)\b)/;
