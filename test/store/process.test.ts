/** The store under what happens to real machines: kills, full disks and others writing at once. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyCustomer, emptyProfile } from '../../src/domain/model.js';
import { openStore } from '../../src/store/store.js';

const work = mkdtempSync(join(tmpdir(), 'refcoach-process-'));
const writer = join(work, 'writer.cjs');
const open = (home: string) => openStore(home, { save: true, day: '2027-04-12' });

beforeAll(async () => {
  const build = await rolldown({ input: join(__dirname, 'writer.ts'), platform: 'node', logLevel: 'silent' });
  await build.write({ dir: work, format: 'cjs', entryFileNames: 'writer.cjs' });
  await build.close();
}, 60_000);

/** A store with one customer. */
function started(): string {
  const home = join(mkdtempSync(join(work, 'home-')), 'home');
  open(home).saveCustomer({ ...emptyCustomer(), name: 'Ann' });
  return home;
}

interface Ended {
  lines: string[];
  signal: string | null;
}

/** Runs a writer; kills it after some milliseconds when told to. */
function write(args: string[], killAfter?: number, limit?: number): Promise<Ended> {
  const command = `${limit === undefined ? '' : `ulimit -f ${limit}; `}exec "$@"`;
  const child = spawn('/bin/sh', ['-c', command, 'sh', process.execPath, writer, ...args]);
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => void (out += chunk.toString()));
  if (killAfter !== undefined)
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), killAfter));
  return new Promise((resolve) =>
    child.on('close', (_, signal) => resolve({ lines: out.split('\n').filter(Boolean), signal })),
  );
}

const logged = (home: string) =>
  open(home)
    .entries()
    .map(({ words }) => words.split(' ')[0]!);

describe('parallel writers', () => {
  it.each([
    [2, 150],
    [20, 15],
  ])(
    '%i processes lose nothing',
    async (processes, each) => {
      const home = started();
      const runs = Array.from({ length: processes }, (_, at) => write(['log', home, String(each), `p${at}`]));
      const ended = await Promise.all(runs);
      const said = ended.flatMap(({ lines }) => lines);
      expect(said).toHaveLength(processes * each);
      expect(logged(home).sort()).toEqual(said.sort());
      const store = open(home);
      expect(store.customers.find('Ann')!.standing.asks).toBe(processes * each);
      expect(store.notes).toEqual([]);
    },
    120_000,
  );

  it('make no doubles of one customer', async () => {
    const home = started();
    await Promise.all(['a', 'b', 'c'].map((tag) => write(['customers', home, '15', tag])));
    const names = open(home)
      .customers.all()
      .map(({ customer }) => customer.name);
    expect(names).toHaveLength(16);
    expect(new Set(names).size).toBe(16);
  }, 60_000);
});

describe('kill -9', () => {
  it('loses nothing that was said to be written, and the next run goes on', async () => {
    const home = started();
    const said: string[] = [];
    for (let round = 0; round < 12; round++) {
      const { lines, signal } = await write(['log', home, '100000', `r${round}`], (round * 37) % 150);
      expect(signal).toBe('SIGKILL');
      said.push(...lines);
    }
    const found = logged(home);
    expect(new Set(found).size).toBe(found.length);
    expect(said.filter((line) => !found.includes(line))).toEqual([]);
    expect(found.length - said.length).toBeLessThanOrEqual(12);
  }, 120_000);

  it('leaves a lock that the next run takes', async () => {
    const home = started();
    const { lines } = await write(['log', home, '1', 'dead']);
    expect(lines).toHaveLength(1);
    const gone = await deadPid();
    writeFileSync(join(home, 'lock'), `${gone} ${hostname()} x\n`);
    const before = Date.now();
    open(home).saveCustomer({ ...emptyCustomer(), name: 'Bo' });
    expect(Date.now() - before).toBeLessThan(2_000);
    expect(readdirSync(home)).not.toContain('lock');
  }, 30_000);
});

function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '0']);
  return new Promise((resolve) => child.on('close', () => resolve(child.pid!)));
}

describe('a full disk', () => {
  it('refuses the entry and keeps everything before it', async () => {
    const home = started();
    const { lines } = await write(['log', home, '100000', 'full'], undefined, 64);
    expect(lines.pop()).toBe('problem io');
    expect(lines.length).toBeGreaterThan(20);
    expect(logged(home)).toEqual(lines);
    expect(open(home).notes).toEqual([]);
    expect(readdirSync(home).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  }, 60_000);

  it('never leaves a cut profile', async () => {
    const home = started();
    await open(home).saveProfile({ ...emptyProfile(), does: 'the old one' });
    const before = readFileSync(join(home, 'profile.json'));
    const { lines } = await write(['profile', home, '3', 'a very long profile '.repeat(10)], undefined, 64);
    expect(lines).toEqual(['problem io']);
    expect(readFileSync(join(home, 'profile.json'))).toEqual(before);
    expect(open(home).profile()?.does).toBe('the old one');
    expect(open(home).notes).toEqual([]);
  }, 60_000);
});
