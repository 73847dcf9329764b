/** Which trade a text is about, told by the words of its playbook entries: rare words say more than common ones. */
import { singular } from '../english.js';
import type { Playbook } from '../playbook.js';

/** How much a trade's own words, its other names and the words of its needs say. */
const WEIGHT = { words: 2, aka: 2, needs: 1 } as const;

export type TradeFinder = (text: string) => string;

/** Makes the finder for a playbook; its index is made when the first text comes. */
export function tradeFinder(playbook: Playbook): TradeFinder {
  let index: Map<string, Map<string, number>> | undefined;
  return (text) => {
    index ??= indexOf(playbook);
    const scores = new Map<string, number>();
    const sure = new Map<string, number>();
    for (const run of new Set(runsOf(text))) {
      const trades = index.get(run);
      if (!trades) continue;
      const rare = Math.log(60 / trades.size);
      for (const [id, weight] of trades) {
        scores.set(id, (scores.get(id) ?? 0) + weight * rare);
        sure.set(id, (sure.get(id) ?? 0) + weight);
      }
    }
    const known = [...scores].filter(([id]) => sure.get(id)! >= ENOUGH);
    const [best] = known.sort((one, two) => two[1] - one[1] || (one[0] < two[0] ? -1 : 1));
    return best ? best[0] : '';
  };
}

/** One word of the trade's own, or two words of its needs. */
const ENOUGH = 2;

function indexOf(playbook: Playbook): Map<string, Map<string, number>> {
  const index = new Map<string, Map<string, number>>();
  for (const id of playbook.ids('trades')) {
    if (id === 'general') continue;
    const { words, aka, needs } = playbook.trade(id)!;
    const put = (phrase: string, weight: number) => {
      const key = runsOf(phrase).at(-1);
      if (!key) return;
      const trades = index.get(key) ?? new Map<string, number>();
      trades.set(id, Math.max(trades.get(id) ?? 0, weight));
      index.set(key, trades);
    };
    for (const word of words) put(word, WEIGHT.words);
    for (const name of aka) put(name, WEIGHT.aka);
    for (const { match } of needs) for (const word of match) put(word, WEIGHT.needs);
  }
  return index;
}

/** Words that stand in any trade's mails, whatever entry they are in. */
const COMMON = new Set(
  'it client job rush visit knock friend referral name business market work sale deal account service'.split(
    ' ',
  ),
);

/** A word in the singular, small; "IT" is no pronoun. */
function wordOf(raw: string): string {
  const word = singular(raw.toLowerCase());
  return raw !== 'IT' && COMMON.has(word) ? '' : word;
}

/** Runs of one to three words, singular, the longest last. */
function runsOf(text: string): string[] {
  const words = (text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).map(wordOf);
  const runs: string[] = [];
  for (let size = 1; size <= 3; size++)
    for (let at = 0; at + size <= words.length; at++) {
      const run = words.slice(at, at + size).join(' ');
      if (run.trim()) runs.push(run);
    }
  return runs;
}
