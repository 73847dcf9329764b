/** Waiting without giving way: a store is opened and closed within one command. */

/** Stops this thread for some milliseconds. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
