/** Where things stand, whatever the order in which things are logged: several people, late entries, nothing mixed up. */
import { describe, expect, it } from 'vitest';
import { afterEntry, lastMove, leadMoved, newStanding, type Standing } from '../../src/domain/ledger.js';
import { entryFrom, type NewEntry } from '../../src/domain/log.js';

type Happened = Omit<NewEntry, 'customer'>;
const after = (...all: Happened[]): Standing =>
  all.reduce(
    (now, one, at) => afterEntry(now, entryFrom({ id: `${at}`, customer: 'c', ...one })),
    newStanding(),
  );
const lead = (standing: Standing, name: string) => standing.leads.find((one) => one.name === name)!;

describe('asks', () => {
  const early: Happened = {
    at: '2027-01-01',
    what: 'asked',
    channel: 'email',
    circle: 'kids',
    kind: 'parents',
  };
  const late: Happened = {
    at: '2027-02-01',
    what: 'asked',
    channel: 'phone',
    circle: 'work',
    kind: 'nurses',
  };

  it.each([
    [early, late],
    [late, early],
  ])('are counted, and the last is the latest by its day', (one, two) =>
    expect(after(one, two)).toMatchObject({
      asks: 2,
      lastAsked: '2027-02-01',
      lastAsk: { at: '2027-02-01', channel: 'phone', circle: 'work', kind: 'nurses' },
      last: '2027-02-01',
    }),
  );

  it('of one day: the one logged last', () =>
    expect(after(early, { ...early, channel: 'text' }).lastAsk!.channel).toBe('text'));

  it('close what was prepared, as a name does, and a meeting does not', () => {
    const prepared: Happened = { at: '2027-01-01', what: 'prepared', verdict: 'ask' };
    expect(after(prepared).prepared).toMatchObject({ at: '2027-01-01', verdict: 'ask' });
    expect(after(prepared, early).prepared).toBeNull();
    expect(after(prepared, { at: '2027-01-02', what: 'name-given', who: 'Bo' }).prepared).toBeNull();
    expect(after(prepared, { at: '2027-01-02', what: 'met', who: 'Bo' }).prepared).not.toBeNull();
  });
});

describe('gifts, scores and signs', () => {
  it('a gift of an earlier day, logged late, does not hide the last one', () => {
    const [tutor, book]: Happened[] = [
      { at: '2027-01-05', what: 'gave', words: 'a tutor' },
      { at: '2027-01-02', what: 'gave', words: 'a book' },
    ];
    expect(after(tutor!, book!).gave).toEqual({ at: '2027-01-05', words: 'a tutor' });
    expect(after(book!, tutor!).gave).toEqual({ at: '2027-01-05', words: 'a tutor' });
    expect(after(tutor!, { ...tutor!, words: 'a map' }).gave.words).toBe('a map');
    expect(newStanding().gave.words).toBe('');
  });

  it('nor does a score, and one without a number is none', () => {
    const nine: Happened = { at: '2027-01-05', what: 'scored', score: 9 };
    const four: Happened = { at: '2027-01-02', what: 'scored', score: 4 };
    expect(after(nine, four).score).toEqual({ at: '2027-01-05', value: 9 });
    expect(after(four, nine).score).toEqual({ at: '2027-01-05', value: 9 });
    expect(after(nine, { ...nine, score: 8 }).score!.value).toBe(8);
    expect(after(nine, { at: '2027-01-09', what: 'scored', score: null }).score!.value).toBe(9);
    expect(after({ at: '2027-01-09', what: 'scored', score: null }).score).toBeNull();
  });
});

describe('thanks', () => {
  const ask = (at: string): Happened => ({ at, what: 'asked' });
  it('are owed from the first day that has none, whatever was logged first', () => {
    for (const days of [
      ['2027-01-01', '2027-01-05'],
      ['2027-01-05', '2027-01-01'],
    ])
      expect(after(...days.map(ask))).toMatchObject({ thanksFor: '2027-01-01', thanksDay: '2027-01-05' });
  });
  it('of the same day or later cover an ask that is logged after them', () => {
    expect(after({ at: '2027-01-05', what: 'thanked' }, ask('2027-01-05')).thanksFor).toBe('');
    expect(after({ at: '2027-01-05', what: 'thanked' }, ask('2027-01-04')).thanksFor).toBe('');
    expect(after({ at: '2027-01-05', what: 'thanked' }, ask('2027-01-06')).thanksFor).toBe('2027-01-06');
  });
});

describe('people', () => {
  const two: Happened[] = [
    { at: '2027-01-01', what: 'name-given', who: 'Bo', channel: 'email', circle: 'kids', kind: 'parents' },
    { at: '2027-01-02', what: 'introduced', who: 'Cy', channel: 'phone' },
  ];

  it('each have their own steps, by name whatever its spelling', () => {
    const standing = after(...two, { at: '2027-01-03', what: 'met', who: ' bo' });
    expect(standing.leads.map(({ name }) => name)).toEqual(['Bo', 'Cy']);
    expect(lead(standing, 'Bo')).toEqual({
      name: 'Bo',
      named: '2027-01-01',
      introduced: '',
      contacted: [],
      met: '2027-01-03',
      won: '',
      nothing: '',
      told: '',
      unasked: false,
      channel: 'email',
      circle: 'kids',
      kind: 'parents',
    });
    expect(lead(standing, 'Cy')).toMatchObject({ named: '', introduced: '2027-01-02', met: '' });
  });

  it('are told of by name, or all at once', () => {
    const told = after(...two, { at: '2027-01-04', what: 'reported', who: 'CY' });
    expect([lead(told, 'Bo').told, lead(told, 'Cy').told]).toEqual(['', '2027-01-04']);
    const all = after(...two, { at: '2027-01-04', what: 'reported' });
    expect([lead(all, 'Bo').told, lead(all, 'Cy').told]).toEqual(['2027-01-04', '2027-01-04']);
  });

  it('keep the first day of each step, and contacts in the order of their days', () => {
    const standing = after(
      ...(
        [
          ['name-given', '2027-01-01'],
          ['name-given', '2027-01-09'],
          ['introduced', '2027-01-02'],
          ['introduced', '2027-01-09'],
          ['contacted', '2027-01-05'],
          ['contacted', '2027-01-03'],
          ['met', '2027-01-06'],
          ['met', '2027-01-09'],
          ['nothing', '2027-01-07'],
          ['won', '2027-01-08'],
        ] as const
      ).map(([what, at]) => ({ at, what, who: 'Bo' })),
    );
    expect(lead(standing, 'Bo')).toMatchObject({
      named: '2027-01-01',
      introduced: '2027-01-02',
      contacted: ['2027-01-03', '2027-01-05'],
      met: '2027-01-06',
      nothing: '',
      won: '2027-01-08',
    });
  });

  it('moved last on the day of their last step, a contact too', () => {
    const standing = after(
      { at: '2027-01-01', what: 'introduced', who: 'Bo' },
      { at: '2027-01-03', what: 'contacted', who: 'Bo' },
      { at: '2027-01-01', what: 'contacted', who: 'Bo' },
      { at: '2027-01-02', what: 'contacted', who: 'Bo' },
      { at: '2027-01-01', what: 'thanked' },
    );
    expect(leadMoved(lead(standing, 'Bo'))).toBe('2027-01-03');
    expect(leadMoved(lead(after({ at: '2027-01-01', what: 'met', who: 'Bo' }), 'Bo'))).toBe('2027-01-01');
    expect(lastMove(standing)).toBe('2027-01-03');
  });

  it('count as unasked once, when the first or a later entry says so', () => {
    const [bo, cy] = ['Bo', 'Cy'].map((who): Happened => ({ at: '2027-01-01', what: 'name-given', who }));
    const free = (one: Happened): Happened => ({ ...one, unasked: true });
    const counted = (...all: Happened[]) => {
      const standing = after(...all);
      return [standing.unasked, ...standing.leads.map(({ unasked }) => unasked)];
    };
    expect(counted(bo!)).toEqual([0, false]);
    expect(counted(bo!, free(bo!))).toEqual([1, true]);
    expect(counted(free(bo!), bo!)).toEqual([1, true]);
    expect(counted(free(bo!), free({ ...bo!, what: 'introduced' }))).toEqual([1, true]);
    expect(counted({ ...bo!, what: 'introduced' }, bo!)).toEqual([0, false]);
    expect(counted({ ...free(bo!), what: 'introduced' }, { ...bo!, what: 'introduced' })).toEqual([1, true]);
    expect(counted(free(bo!), free(cy!))).toEqual([2, true, true]);
  });

  it('nothing new is not mixed up with what was: the standing before stays as it was', () => {
    const before = after(...two);
    const text = JSON.stringify(before);
    for (const what of ['asked', 'thanked', 'reported', 'gave', 'met', 'won', 'contacted', 'showed'] as const)
      afterEntry(before, entryFrom({ id: 'x', customer: 'c', at: '2027-02-01', what, who: 'Bo' }));
    expect(JSON.stringify(before)).toBe(text);
  });
});
