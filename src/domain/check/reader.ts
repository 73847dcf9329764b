/**
 * The second ear reads a passage word by word, there and back, and keeps in mind what it read (gated recurrent units),
 * so that it knows who does what to whom; the first only counts what stands near what.
 */
import type { Hits } from './classes.js';
import { kernelCode } from './kernel-code.js';
import { openKernel, type Kernel } from './kernel.js';
import type { Passage } from './passage.js';
import { packGroups, unpackGroups, type GroupTables } from './groups.js';
import { charOf, unpackKeys, weightOf } from './table.js';
import type { ReaderModel, ReaderPart } from './types.js';

/** Most words that are read. */
export const MOST = 256;
const BYTES = 4;
/** The shape of a word in a passage: its sort and its form; there are so many sorts. */
export const SHAPES = 6;

/** The numbers of a reader as they are looked up. */
export interface ReaderTables {
  /** The row of each word it knows. */
  words: GroupTables;
  /** Rows for words, groups, shapes and classes, a code for two numbers. */
  codes: Uint8Array;
  /** Its matrices and columns, part after part, as small whole numbers. */
  numbers: Int8Array;
  /** The kernel's functions. */
  code: Uint8Array;
}

/** The tables of a model as it was trained. */
export function unpackReader({ words, tables, numbers }: ReaderModel): ReaderTables {
  const whole = (text: string) => Int8Array.from(text, (char) => weightOf(char.charCodeAt(0)));
  const rows: number[] = [];
  unpackKeys(words, (_, number) => rows.push(number + 1));
  return {
    words: unpackGroups({ keys: words, numbers: packGroups(rows, charOf) }),
    codes: Uint8Array.from(whole(tables.text), (number) => number + 45),
    numbers: whole(numbers),
    code: kernelCode(),
  };
}

/** What a class says of a word: that it begins there, or goes on. */
export const sortOf = (sort: number, goesOn: boolean): number => 2 * sort + (goesOn ? 1 : 0);

/** A column of numbers in the kernel's memory. */
interface Column {
  at: number;
  of: Float32Array;
}

/** Reads passages with one model. */
export class Reader {
  private readonly kernel: Kernel;
  private end = 0;
  private readonly parts: Readonly<Record<string, Column>>;
  private readonly word: number;
  private readonly side: number;
  private readonly inputs: Column;
  private readonly step: Column;
  private readonly ahead: Column;
  private readonly read: readonly [Column, Column];
  private readonly heeded: Column;
  private readonly pooled: Column;
  private readonly middle: Column;
  private readonly out: Column;

  /** What two numbers each code of a word stands for. */
  private readonly pairs: Float64Array;
  private readonly codes: Uint8Array;
  /** Where the rows of each table begin. */
  private readonly from: { groups: number; shapes: number; sorts: number };

  /** Throws where the kernel can't be opened. */
  constructor({ sizes, parts, tables }: ReaderModel, { codes, numbers, code }: ReaderTables) {
    const { word, read, middle, outputs } = sizes;
    const { words, groups, shapes } = tables.rows;
    this.pairs = Float64Array.from(tables.codes);
    this.codes = codes;
    this.from = { groups: words, shapes: words + groups, sorts: words + groups + shapes };
    this.word = word;
    this.side = read;
    const floats = parts.reduce((sum, { length }) => sum + length, 0);
    const columns = MOST * word + 2 * (MOST + 1) * read + 16 * read + MOST + middle + outputs;
    this.kernel = openKernel(BYTES * (floats + columns) + numbers.length + 1024, code);
    new Int8Array(this.kernel.memory).set(numbers, BYTES * (floats + columns) + 512);
    this.parts = this.spread(parts, BYTES * (floats + columns) + 512);
    const [inputs, step, ahead] = [this.column(MOST * word), this.column(3 * read), this.column(3 * read)];
    [this.inputs, this.step, this.ahead] = [inputs, step, ahead];
    this.read = [this.column((MOST + 1) * read), this.column((MOST + 1) * read)];
    this.heeded = this.column(MOST);
    this.pooled = this.column(4 * read);
    this.middle = this.column(middle);
    this.out = this.column(outputs);
  }

  private column(length: number): Column {
    const at = this.end;
    this.end += BYTES * Math.ceil(length / 4) * 4;
    return { at, of: new Float32Array(this.kernel.memory, at, length) };
  }

  /** The parts as numbers of single precision. */
  private spread(parts: readonly ReaderPart[], from: number): Record<string, Column> {
    return Object.fromEntries(
      parts.map(({ name, length, scale }) => {
        const column = this.column(length);
        this.kernel.spread(column.at, from, length, scale);
        from += length;
        return [name, column];
      }),
    );
  }

  /** The scores of all outputs for a passage and its classes; good until the next is read. */
  scores(passage: Passage, hits: Hits): Float32Array {
    const count = Math.min(passage.count, MOST);
    this.take(passage, hits, count);
    this.heeded.of.fill(0, 0, count);
    this.pooled.of.fill(-1, 0, 2 * this.side).fill(0, 2 * this.side);
    this.readSide(0, count);
    this.readSide(1, count);
    this.heed(count);
    return this.conclude();
  }

  /** The words as numbers: of the word itself, its group, its shape and its classes, added up. */
  private take({ words, sorts }: Passage, hits: Hits, count: number) {
    const { from } = this;
    this.inputs.of.fill(0, 0, count * this.word);
    for (let t = 0; t < count; t++) {
      const { row, group, form } = words[t]!;
      this.add(row, t);
      if (group) this.add(from.groups + group, t);
      this.add(from.shapes + sorts[t]! + SHAPES * form, t);
    }
    for (let h = 0; h < hits.count; h++) {
      const to = Math.min(hits.to[h]!, count);
      for (let t = hits.from[h]!; t < to; t++)
        this.add(from.sorts + sortOf(hits.sort[h]!, t > hits.from[h]!), t);
    }
  }

  /** Adds a row of the tables to the numbers of a word. */
  private add(row: number, word: number) {
    const { codes, pairs, word: size } = this;
    const inputs = this.inputs.of;
    const to = word * size;
    const at = (row * size) / 2;
    for (let i = 0; 2 * i < size; i++) {
      const both = 2 * codes[at + i]!;
      inputs[to + 2 * i]! += pairs[both]!;
      inputs[to + 2 * i + 1]! += pairs[both + 1]!;
    }
  }

  /** One direction: what is kept in mind after each word, and the most of it. */
  private readSide(s: 0 | 1, count: number) {
    const { side, word, parts, step, ahead } = this;
    const { weigh, keep } = this.kernel;
    const [input, past, bias] = [parts[`input${s}`]!, parts[`past${s}`]!, parts[`bias${s}`]!.of];
    const width = side * BYTES;
    const most = this.pooled.at + s * width;
    const heed = parts['heed']!.at + s * width;
    const { at, of } = this.read[s];
    of.fill(0, 0, side);
    for (let n = 0; n < count; n++) {
      const t = s === 0 ? n : count - 1 - n;
      const before = at + n * width;
      ahead.of.set(bias);
      weigh(ahead.at, this.inputs.at + t * word * BYTES, BYTES, input.at, word, 3 * width);
      step.of.fill(0);
      // Before the first word nothing is in mind.
      if (n > 0) weigh(step.at, before, BYTES, past.at, side, 3 * width);
      const pastBias = parts[`pastBias${s}`]!.at;
      this.heeded.of[t]! += keep(ahead.at, step.at, pastBias, before, before + width, most, heed, width);
    }
  }

  /** A mean of what was read at each word, by how much it is heeded. */
  private heed(count: number) {
    const { side, pooled } = this;
    const heeded = this.heeded.of.subarray(0, count);
    const top = heeded.reduce((a, b) => Math.max(a, b), -Infinity);
    let total = 0;
    for (let t = 0; t < count; t++) total += heeded[t] = Math.exp(heeded[t]! - top);
    for (let t = 0; t < count; t++) heeded[t]! /= total;
    const width = side * BYTES;
    for (const s of [0, 1] as const) {
      const read = this.read[s].at + width;
      this.kernel.weigh(pooled.at + (2 + s) * width, this.heeded.at, BYTES, read, count, width);
      heeded.reverse();
    }
  }

  /** From what was read to the scores. */
  private conclude(): Float32Array {
    const { side, parts, pooled, middle, out } = this;
    const { weigh } = this.kernel;
    const [M, K] = [middle.of.length, out.of.length];
    middle.of.set(parts.middleBias!.of);
    weigh(middle.at, pooled.at, BYTES, parts.middle!.at, 4 * side, M * BYTES);
    for (let i = 0; i < M; i++) if (middle.of[i]! < 0) middle.of[i] = 0;
    out.of.set(parts.outBias!.of);
    weigh(out.at, middle.at, BYTES, parts.out!.at, M, K * BYTES);
    weigh(out.at, pooled.at, BYTES, parts.direct!.at, 4 * side, K * BYTES);
    return out.of;
  }
}
