/** How a script is kept inside its channel's limit, with a playbook small enough to see every phrasing. */
import { describe, expect, it } from 'vitest';
import { begin } from '../../src/domain/choose.js';
import { composeLetter, composeScript, phrase, type Voice } from '../../src/domain/compose.js';
import type { Channel, Line, Playbook, Sequence } from '../../src/domain/playbook.js';
import { poolFinder } from '../../src/domain/pools.js';

const SEEDS = Array.from({ length: 40 }, (_, at) => `customer ${at}`);
const NAME: Line = ['Would Pam like to meet ', ['who'], '?'];

/** "one two three", so long. */
const long = (words: number, of = 'word') => Array.from({ length: words }, () => of).join(' ');

function voice(
  parts: Record<string, (string | Line)[]>,
  order: Sequence,
  seed = SEEDS[0]!,
  values: Voice['values'] = {},
): Voice {
  const pool = (lines: (string | Line)[]) => ({
    warm: [],
    formal: [],
    plain: lines.map((line) => ({ line: typeof line === 'string' ? [line] : line })),
  });
  const playbook = {
    asks: { mail: order },
    letters: { note: order },
    parts: Object.fromEntries(Object.entries(parts).map(([name, lines]) => [name, pool(lines)])),
  } as unknown as Playbook;
  return { playbook, pools: poolFinder(playbook), values, temper: 'plain', begun: begin(seed), instead: {} };
}

const channel = (words: number, more: Partial<Channel> = {}): Channel => ({
  id: 'mail',
  name: 'mail',
  medium: 'written',
  family: 'written',
  words,
  apart: [],
  drop: [],
  subject: false,
  letters: [],
  ...more,
});

const ORDER: Sequence = [['hello'], ' ', ['ask'], ' ', ['job']];

describe('inside the limit', () => {
  const parts = {
    hello: ['Pat, good morning to you all.', 'Hi Pat.'],
    ask: [long(30, 'ask'), long(9, 'ask'), long(6, 'ask'), long(5, 'ask')],
    job: ['That is my job.'],
  };
  it.each([15, 12, 11])('of %d words, whoever it is for', (most) => {
    for (const seed of SEEDS) {
      const { text, words } = composeScript(channel(most), 'mail', voice(parts, ORDER, seed));
      expect(words).toBeLessThanOrEqual(most);
      expect(text.split(' ').length).toBe(words);
    }
  });
  it('not everybody hears the same, though little fits', () => {
    const texts = SEEDS.map((seed) => composeScript(channel(15), 'mail', voice(parts, ORDER, seed)).text);
    expect(new Set(texts).size).toBeGreaterThan(2);
  });
  it('the same customer hears the same', () =>
    expect(composeScript(channel(15), 'mail', voice(parts, ORDER))).toEqual(
      composeScript(channel(15), 'mail', voice(parts, ORDER)),
    ));
  it('what fits to the word is left as it is', () => {
    const all = voice({ hello: ['Hi Pat.'], ask: [long(7)], job: ['My job.'] }, ORDER);
    expect(composeScript(channel(11), 'mail', all).text).toBe(`Hi Pat. ${long(7)} My job.`);
  });
  it('of many long phrasings the one short one is found', () => {
    const rare = { ...parts, ask: [...Array.from({ length: 60 }, () => long(30)), 'Pam?'] };
    for (const seed of SEEDS)
      expect(composeScript(channel(12), 'mail', voice(rare, ORDER, seed)).text).toContain('Pam?');
  });
  it('what fits to the word is what would be said without a limit', () => {
    const same = { hello: ['Hi Pat.', 'Hello Pat.'], ask: [long(6, 'a'), long(6, 'b')], job: ['My job.'] };
    for (const seed of SEEDS)
      expect(composeScript(channel(10), 'mail', voice(same, ORDER, seed)).text).toBe(
        composeScript(channel(99), 'mail', voice(same, ORDER, seed)).text,
      );
  });
});

/** So many long phrasings beside the short ones that none of the short is met by chance. */
const mostly = (words: number, of: string, ...short: string[]) => [
  ...Array.from({ length: 400 }, (_, at) => `${long(words - 1, of)} ${of}${at}`),
  ...short,
];
const bare = (text: string) => text.replace(/\d+/g, '');

describe('where nearly every phrasing is too long', () => {
  /** What most customers hear: a few meet a short phrasing by chance. */
  const heard = (parts: Parameters<typeof voice>[0], most: number) => {
    const texts = SEEDS.map((seed) =>
      bare(composeScript(channel(most), 'mail', voice(parts, ORDER, seed)).text),
    );
    const times = new Map<string, number>();
    for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
    return [...times].filter(([, count]) => count > 3).map(([text]) => text);
  };
  it('the longest part is shortened, and no other', () =>
    expect(
      heard({ hello: mostly(6, 'h', 'Hi.'), ask: mostly(9, 'a', 'Ask.'), job: ['My job.'] }, 12),
    ).toEqual([`${long(6, 'h')} Ask. My job.`]));
  it('of two as long the first is', () =>
    expect(
      heard({ hello: mostly(6, 'h', 'Hi.'), ask: mostly(6, 'a', 'Ask.'), job: ['My job.'] }, 12),
    ).toEqual([`Hi. ${long(6, 'a')} My job.`]));
  it('both are where one is not enough', () =>
    expect(heard({ hello: mostly(6, 'h', 'Hi.'), ask: mostly(9, 'a', 'Ask.'), job: ['My job.'] }, 5)).toEqual(
      ['Hi. Ask. My job.'],
    ));
  it('one nearly as short as the shortest is taken, so that not everybody hears the same', () => {
    const ask = mostly(20, 'a', long(5, 'e'), long(6, 'f'), long(9, 'i'), long(10, 'j'));
    const parts = { hello: ['Hi.'], ask, job: ['My job.'] };
    const said = (...asks: string[]) => asks.map((one) => `Hi. ${one} My job.`).sort();
    expect(heard(parts, 13).sort()).toEqual(said(long(5, 'e'), long(6, 'f'), long(9, 'i')));
    expect(heard(parts, 9).sort()).toEqual(said(long(5, 'e'), long(6, 'f')));
    expect(heard(parts, 8)).toEqual(said(long(5, 'e')));
  });
  it('a phrasing that lacks its answer is no short one', () =>
    expect(
      heard({ hello: ['Hi.'], ask: [...mostly(20, 'a', long(5, 'e')), NAME], job: ['My job.'] }, 9),
    ).toEqual([`Hi. ${long(5, 'e')} My job.`]));
});

describe('what no phrasing makes short enough', () => {
  const parts = { hello: ['Hi Pat.'], ask: [long(8, 'ask')], job: ['It is my job to ask.'] };
  it('loses the part the channel lets go', () => {
    const { text, parts: said } = composeScript(
      channel(10, { drop: ['thanks', 'job'] }),
      'mail',
      voice(parts, ORDER),
    );
    expect(text).toBe(`Hi Pat. ${long(8, 'ask')}`);
    expect(said.map(({ part }) => part)).toEqual(['hello', 'ask']);
  });
  it('a name before the part that went ends in a colon', () => {
    const order: Sequence = ['Lucinda, ', ['hello'], ' ', ['ask']];
    const { text } = composeScript(
      channel(9, { drop: ['hello'] }),
      'mail',
      voice({ ...parts, hello: ['it was good to see you.'] }, order),
    );
    expect(text).toBe(`Lucinda: ${long(8, 'ask')}`);
  });
  it('is refused with how long it is at the least', () =>
    expect(() => composeScript(channel(9), 'mail', voice(parts, ORDER))).toThrow(
      expect.objectContaining({
        fault: 'data',
        what: 'The answers are too long for mail: 16 words at the least, and 9 fit.',
        todo: 'Shorten the result or the circle.',
      }),
    ));
});

describe('a turn of its own', () => {
  const parts = { hello: [long(20, 'open'), long(15, 'open')], ask: ['Ask Pam.'], job: ['My job.'] };
  it("isn't counted, and takes its time", () => {
    const made = composeScript(channel(5, { apart: ['hello'] }), 'mail', voice(parts, ORDER));
    expect(made.words).toBe(4);
    expect(made.seconds).toBe(Math.ceil(made.text.split(' ').length / 2.5));
    expect(made.text.split(' ').length).toBeGreaterThan(15);
  });
  it("isn't shortened for what is too long beside it", () => {
    for (const seed of SEEDS) {
      const apart = { ...parts, ask: [long(9, 'ask'), 'Ask.'], hello: [long(20, 'open')] };
      const { text } = composeScript(channel(5, { apart: ['hello'] }), 'mail', voice(apart, ORDER, seed));
      expect(text).toBe(`${long(20, 'open')} Ask. My job.`);
    }
  });
});

describe('what has nothing to say', () => {
  it('is passed over for a phrasing that has', () => {
    for (const seed of SEEDS) {
      const all = voice({ hello: [NAME, 'Hi.'], ask: [NAME, NAME, 'Ask.'] }, ORDER, seed);
      expect(composeScript(channel(9), 'mail', all)).toMatchObject({ text: 'Hi. Ask.', words: 2 });
    }
  });
  it('leaves its place empty, and a name before it a colon', () => {
    const order: Sequence = ['Lucinda, ', ['hello'], 'One thing. ', ['ask'], '\n\n', ['job']];
    const all = voice({ hello: [NAME], ask: ['Ask.'], job: [] }, order);
    expect(composeScript(channel(9), 'mail', all)).toMatchObject({
      text: 'Lucinda: One thing. Ask.',
      parts: [{ part: 'ask', text: 'Ask.' }],
    });
  });
  it('a line of the order itself is said with its values, or not at all', () => {
    const order: Sequence = [['ask'], '\n', { line: NAME }];
    const parts = { ask: ['Ask.'] };
    const text = (values: Voice['values']) =>
      composeScript(channel(20), 'mail', voice(parts, order, 'x', values)).text;
    expect([text({ who: 'Al' }), text({})]).toEqual(['Ask.\nWould Pam like to meet Al?', 'Ask.']);
  });
  it('brackets in an answer count as directions do', () => {
    const ask: Line = ['Meet ', ['who'], ' soon.'];
    const all = voice({ hello: ['Hi.'], ask: [ask] }, ORDER, 'x', { who: 'Al (the tall one)' });
    expect(composeScript(channel(4), 'mail', all)).toMatchObject({
      text: 'Hi. Meet Al (the tall one) soon.',
      words: 4,
    });
  });
  it('a phrasing is null where nothing can be said', () => {
    const all = voice({ hello: [NAME] }, ORDER);
    expect([phrase('hello', 'written', all), phrase('nothing', 'written', all)]).toEqual([null, null]);
  });
});

describe('around the script', () => {
  const parts = { hello: ['Hi.'], ask: ['Ask.'], job: ['My job.'], subject: ['Your choir'] };
  it('a subject where the channel has one', () => {
    const subject = (has: boolean) =>
      composeScript(channel(9, { subject: has }), 'mail', voice(parts, ORDER)).subject;
    expect([subject(true), subject(false)]).toEqual(['Your choir', undefined]);
    expect(
      composeScript(channel(9, { subject: true }), 'mail', voice({ ...parts, subject: [] }, ORDER)),
    ).not.toHaveProperty('subject');
  });
  it('an order that is not there is told with what to do', () => {
    const ask = () => composeScript(channel(9), 'light-mail', voice(parts, ORDER));
    expect(ask).toThrow(
      expect.objectContaining({
        fault: 'data',
        what: 'The playbook has no asks/light-mail.hbs.',
        todo: 'Add it, or take another channel.',
      }),
    );
  });
  it('a letter has no limit, and is empty where there is none', () => {
    const all = voice({ ...parts, ask: [long(200)] }, ORDER);
    expect(composeLetter('note', all)).toBe(`Hi. ${long(200)} My job.`);
    expect(composeLetter('nothing', all)).toBe('');
  });
});
