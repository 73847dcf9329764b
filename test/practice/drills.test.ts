/** Drills, the clock, and what comes back on which day. */
import { describe, expect, it } from 'vitest';
import { dueItems, noProgress, progressed } from '../../src/domain/practice/progress.js';
import { play, session, TODAY } from './play.js';

describe('drills', () => {
  it('puts another customer and place before the rep for each task', async () => {
    const { turns, score } = await play(
      ['Who do you eat lunch with?', 'And who else is there?', 'Who rides in with you?', 'Who else?'],
      { drill: 'faces', tasks: 2 },
    );
    expect(turns.map(({ prompt }) => prompt !== undefined)).toEqual([true, false, true, false]);
    expect(score.most).toBe(80);
    expect(score.total).toBeLessThanOrEqual(80);
  });

  it('ends after its last line', async () => {
    const open = await session({ drill: 'my-job', tasks: 1 });
    open.say({ say: 'Whether it suits them is for me to find out, not you.' });
    expect(open.over()).toBe(true);
    expect(open.result('done').score.total).toBe(10);
  });

  it('begins with the objection that went wrong last time', async () => {
    const open = await session({ drill: 'objections', tasks: 3, due: ['objection:no-names'] });
    expect(open.prompt()).toMatch(/names|numbers|private|contacts/i);
  });

  it('says when the point was missed', async () => {
    const { turns } = await play(['Nice weather.'], { drill: 'my-job', tasks: 1 });
    expect(turns[0]!.slips).toContain('off-course');
  });

  it('marks what took longer than the clock', async () => {
    const open = await session({ limit: 10 });
    expect(open.say({ say: 'Who rides in with you?', seconds: 4 }).slips).toEqual([]);
    expect(open.say({ say: 'And who else?', seconds: 14 }).slips).toContain('too-slow');
  });
});

describe('progress', () => {
  it('counts days in a row, and starts again after a gap', async () => {
    const bad = await play(['Do you know anyone who needs a roof?']);
    const one = progressed(noProgress(), bad, '2027-04-12');
    const two = progressed(one, bad, '2027-04-13');
    expect([one.streak, two.streak, progressed(two, bad, '2027-04-13').streak]).toEqual([1, 2, 2]);
    expect(progressed(two, bad, '2027-04-20')).toMatchObject({ streak: 1, best: 2, sessions: 3 });
  });

  it('brings back tomorrow what went wrong, later what went right', async () => {
    const bad = await play(['Do you know anyone who needs a roof?']);
    const good = await play(['Who rides in with you?', 'And who else rides along?']);
    const first = progressed(noProgress(), bad, TODAY);
    expect(dueItems(first, TODAY)).toEqual([]);
    expect(dueItems(first, '2027-04-13')).toContain('need-based');
    const second = progressed(first, good, '2027-04-13');
    expect(second.items['need-based']).toEqual({ box: 1, due: '2027-04-15' });
    expect(second.items['my-job']).toEqual({ box: 0, due: '2027-04-14' });
  });
});
