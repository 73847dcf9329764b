/** A year of a rep's life through the commands, compared with a count that knows nothing of refcoach. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addDays } from '../../src/domain/dates.js';
import { newHome, runner } from './run.js';

/** The same numbers every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const CHANNELS = ['email', 'phone', 'in-person'];

it('adds up', async () => {
  const refcoach = runner(newHome());
  const below = numbers(7);
  const counts = { asks: 0, names: 0, introductions: 0, meetings: 0, customers: 0, nothing: 0, unasked: 0 };
  const byChannel: Record<string, number> = {};
  const byMonth: Record<string, number> = {};
  for (let at = 0; at < 110; at++) {
    const day = addDays('2026-01-01', Math.floor(at * 3.2));
    const customer = `Customer ${below(40)}`;
    const friend = `Friend ${at}`;
    const log = async (...flags: string[]) => {
      const { code, err } = await refcoach('log', customer, '--new', '--on', day, '--today', day, ...flags);
      expect(err.replace(/.* is a customer now\.\n|New customer: .*\n/g, '')).toBe('');
      expect(code).toBe(0);
    };
    if (below(6) === 0) {
      await log('--unasked', '--introduced', '--who', friend);
      counts.introductions++;
      counts.unasked++;
    } else {
      const channel = CHANNELS[below(3)]!;
      await log('--asked', '--channel', channel);
      counts.asks++;
      byChannel[channel] = (byChannel[channel] ?? 0) + 1;
      byMonth[day.slice(0, 7)] = (byMonth[day.slice(0, 7)] ?? 0) + 1;
      if (below(2) === 0) continue;
      await log('--name-given', '--introduced', '--who', friend);
      counts.names++;
      counts.introductions++;
    }
    await log('--thanked');
    if (below(3) === 0) continue;
    await log('--met', '--who', friend);
    counts.meetings++;
    if (below(2) === 0) {
      await log('--won', '--who', friend);
      counts.customers++;
    } else {
      await log('--nothing', '--who', friend);
      counts.nothing++;
    }
  }
  const { funnel, by } = JSON.parse((await refcoach('report', '--format', 'json')).out) as {
    funnel: object;
    by: Record<'channel' | 'month', { key: string; asks: number }[]>;
  };
  const asks = (groups: { key: string; asks: number }[]) =>
    Object.fromEntries(groups.filter((group) => group.asks > 0).map((group) => [group.key, group.asks]));
  expect(funnel).toEqual(counts);
  expect(asks(by.channel)).toEqual(byChannel);
  expect(asks(by.month)).toEqual(byMonth);
  expect((await refcoach('next', '--today', '2026-12-31', '--limit', '0')).code).toBe(0);
}, 120_000);

const program = join(__dirname, '..', '..', 'bin', 'refcoach.js');

/** Runs the built program; gives true when it ended well, false when it was killed on the way. */
function run(home: string, argv: string[], killAfter?: number): Promise<boolean> {
  const child = spawn(process.execPath, [program, ...argv], {
    env: { ...process.env, REFCOACH_HOME: home },
    stdio: 'ignore',
  });
  if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)));
}

it('adds up with four at once, and some of them killed', async () => {
  const home = newHome();
  await run(home, ['customer', 'add', 'Ann']);
  const below = numbers(11);
  let ended = 0;
  let killed = 0;
  for (let round = 0; round < 8; round++) {
    const runs = Array.from({ length: 4 }, (_, at) => {
      const words = ['log', 'Ann', '--introduced', '--who', `Friend ${round}-${at}`, '--on', '2026-03-01'];
      return run(home, words, at === 3 ? 40 + below(120) : undefined);
    });
    const well = (await Promise.all(runs)).filter(Boolean).length;
    ended += well;
    killed += 4 - well;
  }
  const { funnel, events } = JSON.parse((await runner(home)('report', '--format', 'json')).out) as {
    funnel: { introductions: number };
    events: { introduced: number };
  };
  expect(events.introduced).toBe(funnel.introductions);
  expect(funnel.introductions).toBeGreaterThanOrEqual(ended);
  expect(funnel.introductions).toBeLessThanOrEqual(ended + killed);
  expect(ended).toBeGreaterThanOrEqual(24);
}, 120_000);
