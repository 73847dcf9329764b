/** Several threads on one run of blocks, this one among them, with the blocks' order kept and no more of them held than are needed. */
import { Worker } from 'node:worker_threads';
import { join } from 'node:path';
import type { Row } from '../../formats/records/row.js';
import type { Answer, Job, ThreadData } from './thread.js';
import type { Done, Work } from './work.js';

/** Blocks another thread may have: one it works on and those that wait, so that it has enough while this thread works. */
const EACH = 3;
/** Blocks that may wait for an earlier one. */
const WAITING = 8;

export type Finished = (rows: readonly Row[], result: Done) => void;

/** Lets signals and other threads be heard: a file is read without ever waiting. */
export const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Threads at work. */
export class Pool {
  private readonly threads: Worker[];
  private readonly load: number[];
  private readonly sent = new Map<number, readonly Row[]>();
  private readonly ready = new Map<number, Done>();
  private next = 0;
  private due = 0;
  private failure: unknown;
  private wake: () => void = () => {};

  /** Starts `count` other threads. `finished` is called with each block in the order in which they were given. */
  constructor(
    count: number,
    data: ThreadData,
    private readonly work: Work,
    private readonly finished: Finished,
  ) {
    this.load = Array.from({ length: count }, () => 0);
    this.threads = this.load.map((_, at) => this.start(at, data));
  }

  private start(at: number, data: ThreadData): Worker {
    const thread = new Worker(join(__dirname, 'thread.cjs'), { workerData: data });
    thread.on('message', ({ id, bytes, ...rest }: Answer) => {
      this.load[at]!--;
      this.ready.set(id, { bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), ...rest });
      this.deliver();
    });
    thread.on('error', (error) => this.fail(error));
    return thread;
  }

  /** Gives a block to the thread with the least to do; while all have enough, it is worked on here. */
  async put(rows: readonly Row[]): Promise<void> {
    await nextTurn();
    if (this.failure !== undefined) throw this.failure as Error;
    const least = Math.min(...this.load);
    const id = this.next++;
    this.sent.set(id, rows);
    if (least < EACH) {
      const at = this.load.indexOf(least);
      const job: Job = { id, rows: rows.map(({ data, problem }) => ({ data, problem })) };
      this.load[at]!++;
      this.threads[at]!.postMessage(job);
    } else {
      const done = this.work.run(rows);
      this.ready.set(id, id === this.due ? done : { ...done, bytes: Buffer.from(done.bytes) });
      this.deliver();
    }
    while (this.next - this.due > this.threads.length * EACH + WAITING) await this.news();
  }

  /** Waits until every block is finished. */
  async drain(): Promise<void> {
    while (this.due < this.next) await this.news();
    if (this.failure !== undefined) throw this.failure as Error;
  }

  async stop(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.terminate()));
  }

  /** Hands on what is finished, as far as it is next in order. */
  private deliver(): void {
    try {
      for (let result = this.ready.get(this.due); result; result = this.ready.get(this.due)) {
        const rows = this.sent.get(this.due)!;
        this.sent.delete(this.due);
        this.ready.delete(this.due++);
        this.finished(rows, result);
      }
    } catch (error) {
      this.fail(error);
    }
    this.wake();
  }

  private fail(error: unknown): void {
    this.failure ??= error;
    this.wake();
  }

  private async news(): Promise<void> {
    if (this.failure === undefined) await new Promise<void>((resolve) => (this.wake = resolve));
    if (this.failure !== undefined) throw this.failure as Error;
  }
}
