/**
 * What reading takes nearly all its time for, in WebAssembly (`kernel-code.ts`). Single precision, so that every machine gets
 * the same bits.
 */

/** Memory, and what works on it. Places are in bytes. */
export interface Kernel {
  memory: ArrayBuffer;
  /** Adds to `width` bytes (a multiple of 32) at `to` the rows of `matrix`, `count` of them, each times the number at `from`, `from` + `stride`, … */
  weigh(to: number, from: number, stride: number, matrix: number, count: number, width: number): void;
  /** Writes to `to` `count` small whole numbers from `from`, each times `scale`; four at a time, reading up to eight bytes more. */
  spread(to: number, from: number, count: number, scale: number): void;
  /**
   * A gated recurrent unit's step, of `width` bytes: from what the word says (`ahead`: reset, hold, fresh, each so wide), what the past
   * says (`step`, just so, with `bias` for fresh) and what was kept in mind (`past`), what is kept now; its largest ever, at `most`.
   * Gives the sum of what is kept times `heed`.
   */
  keep(
    ahead: number,
    step: number,
    bias: number,
    past: number,
    now: number,
    most: number,
    heed: number,
    width: number,
  ): number;
}

/** What of WebAssembly is used: it's no part of the language that TypeScript describes. */
declare const WebAssembly: {
  Memory: new (size: { initial: number }) => { buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: Omit<Kernel, 'memory'> };
};

/** Whether there is WebAssembly: `node --jitless` has none. */
export const canOpen = (): boolean => typeof WebAssembly === 'object';

/** Opens a memory of `size` bytes with the functions of `kernelCode`. Throws where there is no WebAssembly. */
export function openKernel(size: number, code: Uint8Array): Kernel {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(size / 65536) });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { a: { m: memory } });
  const { weigh, spread, keep } = exports;
  return { memory: memory.buffer, weigh, spread, keep };
}
