/** Single lines in words of their own: what brings a name and what does not. */
import { describe, expect, it } from 'vitest';
import { play } from './play.js';

const WIN = [
  'Would you ever be open to introducing me to your dentist?',
  'Who cuts your hair?',
  'Could you see yourself introducing me to whoever you usually split the gas with on fishing trips?',
  "Picture Sunday, second pew from the back. Who's on your left?",
  'Which of the other coaches do you grab a beer with?',
  "I'd love to shake hands with the guy who plows your street. Would you set that up?",
  'could u intro me to the girl who rents the chair next to yours',
  'Take the last wedding you went to: who did you share a table with?',
  'Whose kids are always at your house after school?',
  'Would you be comfortable putting me in touch with the fellow who took over your old route?',
];

const LOSE: [line: string, rule: RegExp][] = [
  ['Do you know anyone who needs a new roof?', /need-based/],
  ['Which of your golf buddies has the biggest house and the oldest roof?', /need-based|screening/],
  ['Who at your church is getting ready to downsize?', /need-based/],
  ['Could you ask your neighbors if they would want new windows and let me know?', /screening|need-based/],
  ['Every neighbor you send over knocks fifty off your next invoice.', /bribe/],
  ["You must have a dozen people in that phone. Let's scroll through it together.", /pushy/],
  ['Introduce me to your partners. I need two more clients before Friday.', /self-serving/],
  ["I'm begging you, who in your family can I call?", /begging/],
  ['I work with doctors, lawyers, engineers, teachers, nurses and plumbers. Who comes to mind?', /too-many/],
  ['Who do you know?', /vague-anyone/],
  ['If a name should ever float by, you know where I am.', /coy|vague/],
];

describe('a face they can see', () => {
  it.each(WIN)('%s', async (line) => {
    const { names, turns } = await play([line]);
    expect(turns[0]!.findings).toEqual([]);
    expect(names.won.length).toBeGreaterThan(0);
  });
});

describe('nobody they can see', () => {
  it.each(LOSE)('%s', async (line, rule) => {
    const { names, turns } = await play([line]);
    expect(names.won).toEqual([]);
    expect(turns[0]!.findings.map((finding) => finding.rule).join(' ')).toMatch(rule);
    expect(turns[0]!.better).not.toBe('');
  });
});

describe('who may not be asked for', () => {
  it('is not given away', async () => {
    const { names, turns } = await play(['Would you introduce me to one of your patients?'], {
      customer: { occupation: 'registered nurse' },
    });
    expect(names.won).toEqual([]);
    expect(turns[0]!.slips).toEqual(['off-limits']);
  });

  it('a stranger is not known', async () => {
    const { turns } = await play(['Could you introduce me to Zebulon Quince?']);
    expect(turns[0]!.event).toBe('stranger');
  });
});

describe('a kind of people', () => {
  const BARBER = {
    customer: {
      name: 'Ray',
      occupation: 'barber',
      circles: [{ circle: 'near', words: 'the neighbors on your street' }],
    },
  };
  const GOLFER = {
    customer: { ...BARBER.customer, circles: [{ circle: 'sport', words: 'your Saturday golf group' }] },
  };

  it.each([
    'Would you be open to introducing me to one of the airline captains you know?',
    'Could you put me in touch with a fleet manager?',
  ])('that is nowhere in their life is not known: %s', async (line) => {
    const { names, turns } = await play([line], BARBER);
    expect(names.won).toEqual([]);
    expect(turns[0]!.event).toBe('unseen');
    expect(turns[0]!.reply).toMatch(/airline captains|fleet managers/i);
    expect(turns[0]!.moves).not.toContain('face');
    expect(turns[0]!.better).not.toBe('');
  });

  it.each([
    'Would you introduce me to one of the barbers you trained with?',
    'Would you be open to introducing me to your dentist?',
    'Could I meet one of the neighbors?',
  ])('that their work, their street or everybody brings along is: %s', async (line) => {
    expect((await play([line], BARBER)).names.won).toHaveLength(1);
  });

  it('of a circle is known to who is in it', async () => {
    const line = 'Would you introduce me to one of the golfers you know?';
    expect(
      (await play([line], { customer: { name: 'Ray', occupation: 'gardener at home' } })).turns[0]!.event,
    ).toBe('unseen');
    expect((await play([line], GOLFER)).names.won).toHaveLength(1);
  });
});

describe('somebody spoken of beside the request', () => {
  it.each([
    'The commodore keeps her boat next to yours, right? Would you introduce us some day?',
    'Your landlord is a character. Would you introduce us one day?',
    'You and Carmen ran the front desk together for years. Would you introduce me to her?',
    'The couple you traveled with sounded like a hoot. Would you introduce us?',
  ])('is a face: %s', async (line) => {
    const { names, turns } = await play([line]);
    expect(turns[0]!.findings).toEqual([]);
    expect(names.won).toHaveLength(1);
  });

  it.each(['The bill went down. Would you introduce us?', 'Would you introduce us to people?'])(
    'is nobody: %s',
    async (line) => {
      expect((await play([line])).names.won).toEqual([]);
    },
  );

  it.each(['Who would you send?', 'Whose names can you give me?'])(
    'is asked for of nobody: %s',
    async (line) => {
      expect((await play([line])).names.won).toEqual([]);
    },
  );
});

describe('an objection', () => {
  const start = ['Who sits next to you at the big table?'];
  it('is heard when it is accepted and explored', async () => {
    const { turns } = await play(["That's completely fair. What would worry you about it?"], {
      drill: 'objections',
      tasks: 1,
    });
    expect(turns[0]!.moves).toEqual(expect.arrayContaining(['accept', 'explore']));
    expect(turns[0]!.event).toBe('explored');
  });

  it('cools when it is argued with', async () => {
    const { turns } = await play(['Come on, everybody has somebody. Just give it a try.'], {
      drill: 'objections',
      tasks: 1,
    });
    expect(turns[0]!.slips).toContain('argued');
    expect(turns[0]!.warmth).toBeLessThan(6);
    expect(turns[0]!.better).toContain('(Listen.)');
  });

  it('a name stays won whatever comes after it', async () => {
    const { names } = await play([...start, 'Thanks.']);
    expect(names.won).toHaveLength(1);
  });
});
