/** Playing a file of lines against the built playbook and the trained ear, as `practice --lines` does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWith } from '../../src/domain/check/index.js';
import { emptyCustomer, emptyProfile, type Customer, type Profile } from '../../src/domain/model.js';
import type { Playbook, Verdict } from '../../src/domain/playbook.js';
import type { Drill } from '../../src/domain/practice/content.js';
import { drawCustomer } from '../../src/domain/practice/draw.js';
import type { PracticeResult } from '../../src/domain/practice/report.js';
import { makeRoom, scriptsFor } from '../../src/domain/practice/room.js';
import { openSession, type Session } from '../../src/domain/practice/session.js';
import { openEar, rulesOf } from '../../src/playbook/ear.js';
import { openPlaybook } from '../../src/playbook/open.js';

export interface Part {
  drill?: Drill;
  tasks?: number;
  limit?: number;
  seed?: string;
  due?: string[];
  customer?: Partial<Customer>;
  profile?: Partial<Profile>;
  readiness?: Verdict;
}

export const TODAY = '2027-04-12';
export const PLAYS = join(import.meta.dirname, 'plays');

/** A session with everything real. */
export async function session(part: Part = {}, given?: Playbook): Promise<Session> {
  const playbook = given ?? (await openPlaybook());
  const ear = openEar(rulesOf(playbook));
  const listen = (text: string) => {
    const { asks, findings } = checkWith(ear, text);
    return { asks: asks.length > 0, findings };
  };
  const roomOf = (index: number) => {
    const seed = `${part.seed ?? '1'}${index ? `|${index}` : ''}`;
    const options = { seed, today: TODAY, readiness: part.readiness ?? 'ask' };
    const who = drawCustomer(
      { ...emptyCustomer(), ...part.customer },
      { ...emptyProfile(), ...part.profile },
      playbook,
      options,
    );
    return { room: makeRoom(who, playbook, listen), script: scriptsFor(who, playbook, TODAY, '1') };
  };
  const { drill = 'full', tasks = 3, limit = 0, seed = '1', due = [] } = part;
  return openSession({ drill, tasks, limit, seed, due, version: '1', roomOf });
}

/** Plays lines to the end. */
export async function play(lines: readonly string[], part: Part = {}): Promise<PracticeResult> {
  const open = await session(part);
  for (const say of lines) if (part.drill === undefined || !open.over()) open.say({ say });
  return open.result('lines');
}

/** The lines of a play kept as a file; its first line holds the part as JSON. */
export function playFile(name: string): { part: Part; lines: string[] } {
  const [head = '{}', ...lines] = readFileSync(join(PLAYS, name), 'utf8').trim().split('\n');
  return { part: JSON.parse(head) as Part, lines: lines.filter(Boolean) };
}
