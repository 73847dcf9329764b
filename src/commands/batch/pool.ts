/** Several threads on one run of blocks, with the blocks' order kept and no more of them under way than are needed. */
import { Worker } from 'node:worker_threads';
import { join } from 'node:path';
import type { Row } from '../../formats/records/row.js';
import type { Answer, Job, ThreadData } from './thread.js';

/** Blocks a thread may have: one it works on and one that waits. */
const EACH = 2;

export type Finished = (rows: readonly Row[], answer: Answer) => void;

/** Threads at work. */
export class Pool {
  private readonly threads: Worker[];
  private readonly load: number[];
  private readonly sent = new Map<number, readonly Row[]>();
  private readonly ready = new Map<number, Answer>();
  private next = 0;
  private due = 0;
  private failure: unknown;
  private wake: () => void = () => {};

  /** Starts the threads. `finished` is called with each block in the order in which they were given. */
  constructor(
    count: number,
    data: ThreadData,
    private readonly finished: Finished,
  ) {
    this.load = Array.from({ length: count }, () => 0);
    this.threads = this.load.map((_, at) => this.start(at, data));
  }

  private start(at: number, data: ThreadData): Worker {
    const thread = new Worker(join(__dirname, 'thread.cjs'), { workerData: data });
    thread.on('message', (answer: Answer) => {
      this.load[at]!--;
      this.ready.set(answer.id, answer);
      this.deliver();
    });
    thread.on('error', (error) => this.fail(error));
    return thread;
  }

  /** Gives a block to the thread with the least to do; waits while all have enough. */
  async put(rows: readonly Row[]): Promise<void> {
    if (this.failure !== undefined) throw this.failure as Error;
    while (this.next - this.due >= this.threads.length * EACH) await this.news();
    const at = this.load.indexOf(Math.min(...this.load));
    const job: Job = { id: this.next++, rows: rows.map(({ data, problem }) => ({ data, problem })) };
    this.sent.set(job.id, rows);
    this.load[at]!++;
    this.threads[at]!.postMessage(job);
  }

  /** Waits until every block is finished. */
  async drain(): Promise<void> {
    while (this.due < this.next) await this.news();
  }

  async stop(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.terminate()));
  }

  /** Hands on what is finished, as far as it is next in order. */
  private deliver(): void {
    try {
      for (let answer = this.ready.get(this.due); answer; answer = this.ready.get(this.due)) {
        const rows = this.sent.get(this.due)!;
        this.sent.delete(this.due);
        this.ready.delete(this.due++);
        this.finished(rows, answer);
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
