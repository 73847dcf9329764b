/** Forms of verbs, for turning what a rep typed into the form its sentence needs. */
import type { WordTable } from '../word-table.js';
import type { WordSets } from '../words.js';

/** Verbs one has the whole time: "loves her new roof" is "come to love your new roof". */
export const STATES = new Set(['love', 'like', 'enjoy', 'trust', 'know', 'own', 'feel', 'look', 'believe']);

/** "help" from "help", "helps" or "helping"; '' when the word is none of the plain verbs. */
export function baseVerb(word: string, sets: WordSets): string {
  const low = word.toLowerCase();
  const known = (base: string) => sets.verbs.has(base) || sets.participles.has(base);
  if (known(low)) return low;
  const guesses = low.endsWith('ies')
    ? [`${low.slice(0, -3)}y`]
    : low.endsWith('ing')
      ? [low.slice(0, -3), `${low.slice(0, -3)}e`, low.slice(0, -4)]
      : low.endsWith('s')
        ? [low.slice(0, -1), low.endsWith('es') ? low.slice(0, -2) : '']
        : [];
  const found = guesses.find((guess) => guess && known(guess) && (guess !== 'be' || low === 'being'));
  if (found) return found;
  const again = /^(re|un|over|out|pre)-?(?=[a-z]{3})/.exec(low);
  const inner = again ? baseVerb(low.slice(again[0].length), sets) : '';
  return inner ? (low.includes('-') ? again![0] : again![1]!) + inner : '';
}

/** A participle that is no past as well: "gone", "been", "come". */
export const isOnlyParticiple = (word: string, sets: WordSets): boolean =>
  sets.pastOf.has(word) && !sets.pasts.has(word);

/** The base of a past form or participle: "went" → "go", "stopped" → "stop"; '' when it is none. */
export function baseOfPast(word: string, sets: WordSets): string {
  const low = word.toLowerCase();
  const irregular = sets.bases.get(low);
  if (irregular) return irregular;
  if (sets.participles.get(low) === low) return low;
  if (!low.endsWith('ed') || low.length < 4) return '';
  const stem = low.slice(0, -2);
  const guesses = [
    low.slice(0, -1),
    stem,
    low.endsWith('ied') ? `${low.slice(0, -3)}y` : '',
    stem.slice(0, -1),
  ];
  const found = guesses.find((guess) => guess && sets.verbs.has(guess));
  if (found) return found;
  const again = /^re(?=[a-z]{4})/.test(low) ? baseOfPast(low.slice(2), sets) : '';
  return again && `re${again}`;
}

/** "taken", "stopped", "used". */
export function participle(base: string, sets: WordSets): string {
  const again = /^(re|un|over|out|pre)-?(?=[a-z]{3})/.exec(base);
  const inner = again ? base.slice(again[0].length) : '';
  const known = sets.participles.get(base);
  if (known) return known;
  if (again && sets.participles.get(inner)) return again[0].replace('-', '') + sets.participles.get(inner);
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

/** "taking", "stopping", "lying". */
export function gerund(base: string): string {
  if (/^(?:lie|die|tie)$/.test(base)) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

const doubled = (base: string) => (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) ? base + base.at(-1)! : base);

/** "sells", "fixes", "carries". */
export function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'be') return 'is';
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Participle → past, where the two differ; the first past that is listed with it. */
export const pastsOf = (sets: WordSets): WordTable => sets.pastOf;
