/** Kinds of people in a rep's own words: several in one line told apart, and a need told from a kind one can see. */
import type { Playbook, Trade } from '../domain/playbook.js';

/** "dentists, lawyers and teachers" → three kinds. Semicolons always part; commas and "and" only where each side can stand alone. */
export function splitKinds(typed: string, playbook: Playbook): string[] {
  const parts = typed.includes(';') ? typed.split(';') : typed.split(/,\s+(?:and\s+)?/);
  return parts.flatMap((part) => atAnd(part.trim(), playbook)).filter(Boolean);
}

function atAnd(part: string, playbook: Playbook): string[] {
  const sides = part.split(/\s+(?:and|&)\s+/).map((side) => side.trim());
  return sides.length > 1 && sides.every((side) => playbook.match('kinds', side)) ? sides : [part];
}

const ANYBODY =
  'people persons folks families clients customers buyers sellers owners companies businesses anyone anybody everyone everybody someone somebody who with that a an the their new and or for of to in';

/** Whether words say what people need rather than who they are: nobody can see that in a friend. */
export function isNeed(words: string, playbook: Playbook, trade: Trade | undefined): boolean {
  if (saysNeed(words, playbook)) return true;
  if (playbook.match('kinds', words)) return false;
  return onlyNeeds(words.toLowerCase(), trade);
}

const saysNeed = (words: string, playbook: Playbook): boolean =>
  playbook.words.needs.some((pattern) => new RegExp(pattern, 'i').test(words));

/** Whether what people care about is what the trade sells: "want to sell their house", but not "want their kids to do well". */
export const isNeedOf = (words: string, playbook: Playbook, trade: Trade | undefined): boolean =>
  saysNeed(words, playbook) &&
  (trade?.needs ?? []).some((need) => need.match.some((cue) => wholeWord(cue).test(words)));

/** True when nothing is left of the words but the trade's need and words for anybody: "people with back pain". */
function onlyNeeds(words: string, trade: Trade | undefined): boolean {
  const cues = (trade?.needs ?? []).flatMap((need) => need.match).sort((a, b) => b.length - a.length);
  const rest = cues.reduce((left, cue) => left.replace(wholeWord(cue), ' '), words);
  if (rest === words && !/^(?:any|every|some)(?:one|body)$/.test(words.trim())) return false;
  const anybody = new Set(ANYBODY.split(' '));
  return rest.split(/[^\p{L}\p{N}'’-]+/u).every((word) => word === '' || anybody.has(word));
}

const wholeWord = (cue: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${cue.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:s|es)?(?![\\p{L}\\p{N}])`,
    'giu',
  );

/** How many kinds are offered at most: what fits a screen without scrolling. */
const MOST = 9;

/** Kinds of people to offer instead of a need: who the trade says they are, then whom its buyers' traits point to. */
export function kindsFor(words: string, playbook: Playbook, trade: Trade | undefined): string[] {
  const needs = trade?.needs ?? [];
  const meant = needs.filter((need) => need.match.some((cue) => wholeWord(cue).test(words)));
  const said = meant.length > 0 ? meant : needs.slice(0, 2);
  const many = (ids: readonly string[]) => ids.flatMap((id) => playbook.kind(id)?.many ?? []);
  const before = words
    .split(/\s+(?:who|that|looking|needing|wanting|hoping|trying|ready|in need|interested)\b/i)[0]!
    .trim();
  const named = before !== words && playbook.match('kinds', before) ? [before] : [];
  const buyers = (trade?.buyers ?? []).flatMap((buyer) => buyer.kinds.slice(0, 1));
  return [
    ...new Set([
      ...named,
      ...said.map((need) => need.who),
      ...said.flatMap((need) => many(need.kinds)),
      ...many(buyers),
    ]),
  ].slice(0, MOST);
}
