/** The passage as a chain of sorts of words: a word of no sort stays itself when it is short, else it is a blank. */
import type { Hits } from './classes.js';
import type { Passage } from './passage.js';

/** Links in columns: code[i] stands for words[from[i]..to[i]). */
export interface Chain {
  count: number;
  code: Float64Array;
  from: Int32Array;
  to: Int32Array;
}

const BLANK = 7;
/** A stem shorter than this stays itself. */
const LONG = 5;

const chain: Chain = {
  count: 0,
  code: new Float64Array(512),
  from: new Int32Array(512),
  to: new Int32Array(512),
};
/** For each word the hit that it begins, plus one: the longest, of equal ones the first class. */
let best = new Int32Array(512);

/** The chain of a passage; good until the next is made. */
export function chainOf(passage: Passage, hits: Hits): Chain {
  makeRoom(passage.count);
  best.fill(0, 0, passage.count);
  for (let i = 0; i < hits.count; i++) {
    const at = hits.from[i]!;
    const held = best[at]! - 1;
    const longer = held < 0 ? 1 : hits.to[i]! - hits.to[held]!;
    if (longer > 0 || (longer === 0 && hits.sort[i]! < hits.sort[held]!)) best[at] = i + 1;
  }
  let n = 0;
  for (let i = 0; i < passage.count;) {
    const hit = best[i]! - 1;
    const word = passage.words[i]!;
    const to = hit < 0 ? i + 1 : hits.to[hit]!;
    const code =
      hit >= 0 ? 1000 + hits.sort[hit]! + 128 * hits.form[hit]! : word.stem.length < LONG ? word.hash : BLANK;
    if (code !== BLANK || n === 0 || chain.code[n - 1] !== BLANK) {
      chain.code[n] = code;
      chain.from[n] = i;
      chain.to[n] = to;
      n++;
    }
    i = to;
  }
  chain.count = n;
  return chain;
}

function makeRoom(count: number) {
  if (count <= best.length) return;
  best = new Int32Array(2 * count);
  chain.code = new Float64Array(2 * count);
  chain.from = new Int32Array(2 * count);
  chain.to = new Int32Array(2 * count);
}
