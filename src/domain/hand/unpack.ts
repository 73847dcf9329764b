/** The hand's numbers as training keeps them, and as they are looked up. */
import { unpackKeys, weightOf } from '../check/table.js';
import type { HandModel, HandNumbers } from './types.js';

/** A model as it was trained. */
export interface TrainedHand extends Omit<HandModel, 'parts'> {
  /** `scale` is what one step of a part's numbers is. */
  parts: readonly { name: string; length: number; scale: number }[];
  /** The hashes of the keys, packed. */
  keys: string;
  /** The numbers of the parts and then of the rows, a character each. */
  numbers: string;
}

/** What is looked up in a trained model. */
export function unpackHand({ keys, numbers, parts, ...model }: TrainedHand): {
  model: HandModel;
  numbers: HandNumbers;
} {
  const hashes: number[] = [];
  unpackKeys(keys, (hash) => hashes.push(hash));
  const whole = Int8Array.from(numbers, (char) => weightOf(char.charCodeAt(0)));
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const floats = new Float32Array(length);
  let at = 0;
  for (const part of parts)
    for (const end = at + part.length; at < end; at++) floats[at] = whole[at]! * part.scale;
  return {
    model: { ...model, parts: parts.map(({ name, length: own }) => ({ name, length: own })) },
    numbers: {
      parts: floats,
      keys: Uint32Array.from(hashes),
      rows: whole.slice(length),
      code: new Uint8Array(),
    },
  };
}
