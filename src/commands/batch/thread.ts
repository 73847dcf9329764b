/** A thread that works on blocks of records: it is sent the plan once, then blocks, and answers each with what came of it. */
import { parentPort, workerData } from 'node:worker_threads';
import { PLAIN } from '../../formats/scripts/text.js';
import { makeWork, type Done, type WorkPlan, type WorkRow } from './work.js';

export interface ThreadData {
  plan: WorkPlan;
  /** The trainer's own playbook folder, or ''. */
  playbook: string;
}

export interface Job {
  id: number;
  rows: WorkRow[];
}

/** What is sent back: bytes of its own, which go over without being copied. */
export interface Answer extends Omit<Done, 'bytes'> {
  id: number;
  bytes: Uint8Array;
}

const { plan, playbook } = workerData as ThreadData;
const work = import('../../playbook/open.js').then(async ({ openPlaybook }) =>
  makeWork(plan, await openPlaybook(playbook), PLAIN),
);

parentPort!.on('message', ({ id, rows }: Job) => {
  void work.then(({ run }) => {
    const { bytes: page, ...rest } = run(rows);
    const bytes = Uint8Array.from(page);
    const answer: Answer = { id, bytes, ...rest };
    parentPort!.postMessage(answer, [bytes.buffer]);
  });
});
