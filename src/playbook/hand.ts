/** The trained hand as the build keeps it: its numbers as bytes that are read as they are, the rest as JSON. */
import { readFileSync, writeFileSync } from 'node:fs';
import { weightOf } from '../domain/check/table.js';
import { Hand } from '../domain/hand/hand.js';
import type { HandModel } from '../domain/hand/types.js';

/** A model as it was trained: its numbers are text. */
export type TrainedHand = HandModel & { numbers: string };

const bytesOf = (numbers: string): Int8Array =>
  Int8Array.from(numbers, (char) => weightOf(char.charCodeAt(0)));

/** The hand of a trained model. */
export const handOf = ({ numbers, ...model }: TrainedHand): Hand => new Hand(model, bytesOf(numbers));

/** Writes `hand.json` and `hand.bin` into `folder`. */
export function writeHand({ numbers, ...model }: TrainedHand, folder: string): void {
  writeFileSync(`${folder}/hand.json`, JSON.stringify(model));
  writeFileSync(`${folder}/hand.bin`, bytesOf(numbers));
}

/** Opens what writeHand wrote. Throws when it can't be read. */
export function openHand(folder: string): Hand {
  const model = JSON.parse(readFileSync(`${folder}/hand.json`, 'utf8')) as HandModel;
  const bytes = readFileSync(`${folder}/hand.bin`);
  return new Hand(model, new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
}
