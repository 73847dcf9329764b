/** The interview with real keys in a real terminal. What is asked next is tested without one, in interview.test.ts. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTerminal, KEYS, type Terminal } from './terminal.js';

const { enter, ctrlC, ctrlD, down, tab, backspace } = KEYS;
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'refcoach-pty-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const REP = ['--rep-name', 'Maya', '--rep-company', 'Fernhill', '--rep-phone', '503-555-0114'];
const PROFILE = [
  ...REP,
  '--trade',
  'realtor',
  '--does',
  'help people move once',
  '--psychographics',
  'plan ahead',
];
const SERVES = ['--serves', 'neighbors'];

/** Answers what is left of the customer's questions with Enter, from the score on. */
async function enterToTheEnd(terminal: Terminal): Promise<void> {
  for (const words of [
    '0 to 10?',
    'gone wrong?',
    'have happened?',
    'see people?',
    'own words?',
    'they know?',
    'will you ask?',
    'Which day',
    'Write my words',
  ])
    await terminal.at(words, enter);
}

describe('the interview in a terminal', () => {
  it('turns a need round, takes a misfit back, and keeps profile and customer', async () => {
    const terminal = inTerminal(home, 'ask', ...PROFILE);
    await terminal.at('Who do you do it for?', 'people looking to sell');
    await terminal.at('→ I do this for people looking to sell.', enter);
    await terminal.until('Nobody can see that in a friend');
    await terminal.at('ten customers?', ` ${down}`);
    await terminal.at('◉', enter);
    await terminal.at('going to see?', 'Dana Whitfield');
    await terminal.at("I'm going to see Dana Whitfield.", enter);
    await terminal.at('What do they do?', enter);
    await terminal.at('since when?', enter);
    await terminal.at('What did they get?', `to be determined${enter}`);
    await terminal.at("can't end", '\u0015');
    await terminal.at('for example', 'slept better');
    await terminal.at('→ You\'ll say: "You slept better."', enter);
    await enterToTheEnd(terminal);
    expect(await terminal.ended()).toEqual({ code: 0, sane: true });
    expect(readFileSync(join(home, 'kept', 'profile.json'), 'utf8')).toContain(
      'people with ten years in the same house',
    );
    expect(readFileSync(join(home, 'kept', 'journal.ndjson'), 'utf8')).toContain('slept better');
  });

  it('keeps a draft at Ctrl-C, and goes on with it', async () => {
    const first = inTerminal(home, 'ask', ...PROFILE, ...SERVES);
    await first.at('going to see?', `Dana${enter}`);
    await first.at('What do they do?', `baker${enter}`);
    await first.at('since when?', ctrlC);
    await first.until('Stopped. Your answers are kept.');
    expect(await first.ended()).toEqual({ code: 130, sane: true });

    const second = inTerminal(home, 'ask', ...PROFILE, ...SERVES);
    await second.at('talked about Dana', enter);
    await second.until('Their work: baker.');
    await second.at('since when?', `<${enter}`);
    await second.at('What do they do?', tab);
    await second.at('Enter goes on', `${backspace}${enter}`);
    await second.until('✔ Their work: bake.');
    await second.at('since when?', ctrlC);
    expect((await second.ended()).code).toBe(130);
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('leaves the terminal sane at %s', async (signal, code) => {
    const terminal = inTerminal(home, 'ask', ...PROFILE, ...SERVES);
    await terminal.at('going to see?', `Dana${enter}`);
    await terminal.until('What do they do?');
    terminal.signal(signal);
    expect(await terminal.ended()).toEqual({ code, sane: true });
  });

  it('ends at Ctrl-D, in a list too', async () => {
    const terminal = inTerminal(
      home,
      'ask',
      'Dana',
      '--occupation',
      'baker',
      ...PROFILE,
      ...SERVES,
      '--since',
      '2024',
      '--result',
      '',
      '--score',
      '',
      '--open-issue',
      '',
    );
    await terminal.at('have happened?', ctrlD);
    expect(await terminal.ended()).toEqual({ code: 130, sane: true });
  });

  it('is not held when nobody is to be asked', async () => {
    const terminal = inTerminal(home, 'ask', '--no-input');
    expect(await terminal.until('Missing: name')).not.toContain('?  1 of');
    expect((await terminal.ended()).code).toBe(2);
  });
});
