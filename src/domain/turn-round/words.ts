/** The words of a text turned round: phrasings of the playbook, one face after another. */
import { begin } from '../choose.js';
import { phrase, type Voice } from '../compose.js';
import type { PoolFinder } from '../pools.js';
import type { Pick } from '../faces.js';
import type { WordSets } from '../english.js';
import type { Playbook, Temper } from '../playbook.js';
import type { Values } from '../say.js';
import { faceValues } from '../voice.js';

/** Whose words they are. */
export interface Speaker {
  playbook: Playbook;
  pools: PoolFinder;
  sets: WordSets;
  values: Values;
  /** A channel family, '' for none. */
  family: string;
  seed: string;
}

/** Sincere words make it formal, lively ones warm. */
export function temperIn(text: string): Temper {
  if (
    /(?:^|\n)\s*Dear\s|\b(?:sincerely|kind regards|yours truly|yours faithfully|Mr\.|Mrs\.|Dr\.)/i.test(text)
  )
    return 'formal';
  if (
    /!|\p{Extended_Pictographic}|\b(?:hey|hiya|lol|haha|love|loved|xo|y'all|buddy|thanks so much|so glad)\b/iu.test(
      text,
    )
  )
    return 'warm';
  return 'plain';
}

/** How many wordings of one face are tried. */
const WORDINGS = 4;

/** One part in words for a face; `attempt` chooses another phrasing. '' when the playbook has none. */
export function wordsFor(
  part: string,
  speaker: Speaker,
  temper: Temper,
  face: Pick | undefined,
  attempt: number,
): string {
  const { playbook, pools, sets, values, family, seed } = speaker;
  const voice: Voice = {
    playbook,
    pools,
    values: { you: 'you', ...values, ...faceValues(face, '', sets) },
    temper,
    begun: begin(`${seed}|${face?.phrase ?? ''}|${attempt}`),
    instead: face?.person ? { ask: 'ask-named' } : {},
  };
  return phrase(part, family, voice)?.text ?? '';
}

/** Wordings of the ask for a face, all different. */
export function* asksFor(
  face: Pick,
  speaker: Speaker,
  temper: Temper,
): Generator<{ text: string; attempt: number }> {
  const said = new Set<string>();
  for (let attempt = 0; attempt < WORDINGS; attempt++) {
    const text = wordsFor('ask', speaker, temper, face, attempt);
    if (!text || said.has(text)) continue;
    said.add(text);
    yield { text, attempt };
  }
}
