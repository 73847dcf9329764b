/** The trades that have no file of their own: each is found by each of its names, and its lines hold behind any ask. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Playbook, Talk } from '../../src/domain/playbook.js';
import { openPlaybook } from '../../src/playbook/open.js';

const folder = new URL('../../templates/playbook/talk/', import.meta.url);
const talks = readdirSync(folder).flatMap((file) =>
  Object.entries(parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, Talk>),
);
const openings = talks.flatMap(([, { opening }]) => opening);

let playbook: Playbook;
beforeAll(async () => {
  playbook = await openPlaybook();
});

describe('trades that have but a few lines to say', () => {
  it('each is found by each of its names', () =>
    expect(
      talks.flatMap(([id, talk]) =>
        talk.names
          .filter((name) => playbook.talk(name)?.opening[0] !== talk.opening[0])
          .map((name) => `${id}: ${name}`),
      ),
    ).toEqual([]));
  it('no opening stands twice', () =>
    expect(openings.filter((line, at) => openings.indexOf(line) !== at)).toEqual([]));
  it('openings are questions of 4 to 14 words that go on behind a name', () =>
    expect(
      openings.filter((line) => !/^(?:[a-z]|I[ '’])[^.!]*\?$/.test(line) || !between(line, 4, 14)),
    ).toEqual([]));

  it.each([
    ['Grease Trap Pumping', /kitchen|trap|back door|grease|drain/],
    ['chimney sweep & repairs', /fire|chimney|sweep/],
    ['hive rental / pollination', /hive|bee|bloom/],
  ])('%s is known by its name', (typed, its) => expect(playbook.talk(typed)?.opening.join(' ')).toMatch(its));
  it('a word of it says nothing', () => {
    expect(playbook.talk('restoration')).toBeUndefined();
    expect(playbook.talk('')).toBeUndefined();
  });
});

const between = (line: string, least: number, most: number): boolean => {
  const words = line.split(/\s+/).length;
  return words >= least && words <= most;
};
