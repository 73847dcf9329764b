/** The names of kinds of people, for finding them inside a sentence. */
import { plural, singular } from '../english.js';
import type { Playbook } from '../playbook.js';
import { lower } from './cues.js';

/** Words that are a kind's other name and mostly mean something else. */
const COMMON = new Set(
  'boss lead head chief coach coaches parent parents owner owners student students player players member members officer officers'.split(
    ' ',
  ),
);

/** Name → kind, one and many; a kind's own name comes before another's alias. Made once for a practice. */
export function kindNames(playbook: Playbook): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const put = (name: string, id: string) => {
    const key = wordsIn(name).join(' ');
    if (key.length > 3 && !COMMON.has(key) && !names.has(key)) names.set(key, id);
  };
  const kinds = playbook.ids('kinds').map((id) => playbook.kind(id)!);
  for (const { id, one, many } of kinds) for (const name of [one, many]) put(name, id);
  for (const { id, aka } of kinds)
    for (const name of aka) {
      put(name, id);
      put(lastWord(name, plural), id);
      put(lastWord(name, singular), id);
    }
  return names;
}

const lastWord = (name: string, turn: (word: string) => string): string => name.replace(/\S+$/, turn);

/** The words of a text, without marks and possessive endings. */
export const wordsIn = (text: string): string[] =>
  lower(text)
    .replace(/'s\b/g, '')
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
