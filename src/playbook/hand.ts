/** The trained hand as the build keeps it: its numbers as bytes that are read as they are, the rest as JSON. */
import { readFileSync, writeFileSync } from 'node:fs';
import { kernelCode } from '../domain/check/kernel-code.js';
import { Hand } from '../domain/hand/hand.js';
import type { HandModel } from '../domain/hand/types.js';
import { unpackHand, type TrainedHand } from '../domain/hand/unpack.js';

/** The hand of a model as it was trained. */
export function handOf(trained: TrainedHand): Hand {
  const { model, numbers } = unpackHand(trained);
  return new Hand(model, numbers);
}

/** What is read of `hand.json`: the model, and how many bytes of each sort lie in `hand.bin`. */
interface Laid {
  model: HandModel;
  parts: number;
  keys: number;
  rows: number;
}

/** Writes `hand.json` and `hand.bin` into `folder`. */
export function writeHand(trained: TrainedHand, folder: string): void {
  const { model, numbers } = unpackHand(trained);
  const bytes = [numbers.parts, numbers.keys, numbers.rows].map(({ buffer }) => Buffer.from(buffer));
  const [parts, keys, rows] = bytes.map(({ length }) => length);
  writeFileSync(`${folder}/hand.json`, JSON.stringify({ model, parts, keys, rows }));
  writeFileSync(`${folder}/hand.bin`, Buffer.concat([...bytes, kernelCode()]));
}

/** Opens what writeHand wrote. Throws when it can't be read. */
export function openHand(folder: string): Hand {
  const { model, parts, keys, rows } = JSON.parse(readFileSync(`${folder}/hand.json`, 'utf8')) as Laid;
  const { buffer, byteOffset, length } = readFileSync(`${folder}/hand.bin`);
  const from = byteOffset % 4 === 0 ? byteOffset : 0;
  const all = from === byteOffset ? buffer : buffer.slice(byteOffset, byteOffset + length);
  return new Hand(model, {
    parts: new Float32Array(all, from, parts / 4),
    keys: new Uint32Array(all, from + parts, keys / 4),
    rows: new Int8Array(all, from + parts + keys, rows),
    code: new Uint8Array(all, from + parts + keys + rows, length - parts - keys - rows),
  });
}
