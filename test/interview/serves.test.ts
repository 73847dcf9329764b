/** Whom the rep serves: the question everything hangs on, and how a need is turned round in it. */
import { describe, expect, it } from 'vitest';
import { holdInterview } from '../../src/interview/interview.js';
import { MAYA, talking } from './talking.js';

describe('whom the rep serves', () => {
  const rest = Object.fromEntries(Object.entries(MAYA).filter(([field]) => field !== 'serves'));

  it('keeps the kinds typed beside a need ticked', async () => {
    const talk = await talking({ serves: 'nurses; people who need a loan', name: 'Alan' }, { answers: rest });
    await holdInterview(talk);
    expect(talk.answers.get('serves')).toEqual(['nurses']);
  });

  it('is asked again when nothing was ticked, and may stay open', async () => {
    const script = { serves: { then: ['anyone', ''] }, name: 'Alan' };
    const talk = await talking(script, { answers: rest });
    await holdInterview(talk);
    expect(talk.prompter.asked.slice(0, 4)).toEqual(['serves', 'serves:kinds', 'serves', 'serves:kinds']);
    expect(talk.answers.get('serves')).toEqual([]);
  });
});
