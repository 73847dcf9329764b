/** What a line brings about: names, warmth, patience, a reason that waits, and what the customer says. */
import { describe, expect, it } from 'vitest';
import { emptyCustomer, emptyProfile, type Customer } from '../../src/domain/model.js';
import { drawCustomer } from '../../src/domain/practice/draw.js';
import { makeRoom } from '../../src/domain/practice/room.js';
import { begin, respond } from '../../src/domain/practice/respond.js';
import type { Room, State } from '../../src/domain/practice/talk.js';
import { playbook } from '../content/playbook.js';

const SEEDS = Array.from({ length: 30 }, (_, at) => `seed ${at}`);
const finding = (quote: string, rule: string) => ({
  rule,
  severity: 'error' as const,
  start: 0,
  end: quote.length,
  quote,
  message: '',
  suggestion: '',
});

/** An ear that hears a need in "who needs", and begging in "begging". */
const listen = (text: string) => ({
  asks: /introduc|know/i.test(text),
  findings: [
    ...(/who needs/i.test(text) ? [finding(text, 'need-based')] : []),
    ...(/begging/i.test(text) ? [finding(text, 'begging')] : []),
  ],
});
const CHOIR = { circle: 'faith', words: 'your choir' };
const CREW = { circle: 'work', words: 'the people on your crew' };
const room = (seed = 'seed 0', customer: Partial<Customer> = {}): Room =>
  makeRoom(
    drawCustomer(
      {
        ...emptyCustomer(),
        name: 'Alan Whitcomb',
        occupation: 'falconer',
        score: 10,
        result: 'slept well',
        circles: [CHOIR, CREW],
        ...customer,
      },
      emptyProfile(),
      playbook,
      { seed, today: '2027-04-12', readiness: 'ask' },
    ),
    playbook,
    listen,
  );

/** The talk after these lines. */
function talk(lines: string[], where: Room, from: State = begin(where)) {
  let state = from;
  const said = lines.map((line) => {
    const answer = respond(state, line, where);
    state = answer.state;
    return answer;
  });
  return { state, said, last: said.at(-1)! };
}
const WALK = 'Who do you stand next to in your choir?';
const FACE = 'Would you introduce me to one of the people on your crew?';
const NEED = 'Do you know anyone who needs a roof?';

describe('names', () => {
  it('are those of the place, one for a face, one or two for a good question', () => {
    const counts = SEEDS.map((seed) => {
      const where = room(seed);
      const choir = where.who.places.find(({ words }) => words === 'your choir')!;
      const { state } = talk([WALK], where);
      expect(state.won.map(({ name }) => name)).toEqual(choir.people.slice(0, state.won.length));
      expect(
        state.won.every(({ place, from, turn }) => place === choir.key && from === 'my choir' && turn === 1),
      ).toBe(true);
      expect(talk([FACE], where).state.won).toHaveLength(1);
      return state.won.length;
    });
    expect(new Set(counts)).toEqual(new Set([1, 2]));
  });
  it('are one where it has grown cooler', () => {
    for (const seed of SEEDS) {
      const where = room(seed);
      expect(talk([WALK], where, { ...begin(where), warmth: 5 }).state.won).toHaveLength(1);
    }
  });
  it('are said in the reply', () => {
    for (const seed of SEEDS) {
      const { last, state } = talk([WALK], room(seed));
      for (const { name } of state.won) expect(last.reply).toContain(name.split(' ')[0]);
    }
  });
  it('come one after another when one asks who else, until nobody is left', () => {
    const where = room();
    const people = where.who.places.find(({ words }) => words === 'the people on your crew')!.people;
    const { state, last } = talk(
      [FACE, ...Array.from({ length: 5 }, () => 'And who else is usually there?')],
      where,
    );
    expect(state.won.map(({ name }) => name)).toEqual(people);
    expect(last.event).toBe('exhausted');
  });
  it('are won once, though asked for again', () => {
    const where = room('seed 0', { people: [{ name: 'Ken Ito', circle: '', note: '' }] });
    const { state, said } = talk(['Would you introduce me to Ken?', 'Would you introduce me to Ken?'], where);
    expect(said.map(({ event }) => event)).toEqual(['named', 'named']);
    expect(state.won.map(({ name }) => name)).toEqual(['Ken Ito']);
  });
  it('of somebody met in the talk are of a place that is kept', () => {
    const where = room();
    const { state } = talk(['Would you introduce me to your dentist?'], where);
    expect(state.places.length).toBe(where.who.places.length + 1);
    expect(state.places.map(({ key }) => key)).toContain(state.won[0]!.place);
    expect(state.last).toBe(state.won[0]!.place);
  });
});

describe('a reason on the way to a yes', () => {
  it('comes with the first name, two times of three, and never with a second', () => {
    const open = SEEDS.filter((seed) => talk([FACE], room(seed)).state.open !== '').length;
    expect(open).toBeGreaterThan(14);
    expect(open).toBeLessThan(27);
    for (const seed of SEEDS) {
      const { said } = talk([FACE, 'That makes sense. No is fine.', WALK], room(seed));
      expect(said[2]!.state.raised).toEqual(said[0]!.state.raised);
    }
  });
  it('is one of those the playbook has for it, and is said', () => {
    const seeds = SEEDS.filter((seed) => talk([FACE], room(seed)).state.open !== '');
    for (const seed of seeds) {
      const { state, last } = talk([FACE], room(seed));
      expect(playbook.reactions['soft']!.opens).toContain(state.open);
      expect(state.raised).toEqual([state.open]);
      expect(playbook.objection(state.open)!.heard.some((words) => last.reply.includes(words))).toBe(true);
    }
    expect(new Set(seeds.map((seed) => talk([FACE], room(seed)).state.open)).size).toBeGreaterThan(1);
  });
  it('stays while it is heard, and goes when the talk goes on', () => {
    const where = room();
    const open = { ...begin(where), open: 'let-me-think', raised: ['let-me-think'] };
    expect(talk(["That's completely fair. What would worry you about it?"], where, open).state.open).toBe(
      'let-me-think',
    );
    expect(talk([FACE], where, { ...open, won: talk([WALK], where).state.won }).state.open).toBe('');
  });
});

describe('a wrong line', () => {
  it('costs warmth, brings no name, and opens a reason', () => {
    const { state, last } = talk([NEED], room());
    const { warmth, opens } = playbook.reactions['need']!;
    expect(last.event).toBe('need');
    expect(state.warmth).toBe(6 + warmth);
    expect(state.won).toEqual([]);
    expect(opens).toContain(state.open);
  });
  it('opens no reason twice', () => {
    const { state } = talk([NEED, NEED, NEED], room());
    expect(new Set(state.raised).size).toBe(state.raised.length);
  });
  it('too many of them, and they leave, with a word; after that nothing comes', () => {
    const where = room();
    const { said, state } = talk(
      Array.from({ length: 9 }, () => "I'm begging you, who can I call?"),
      where,
    );
    const gone = said.findIndex((one) => one.state.gone);
    expect(gone).toBeGreaterThan(0);
    expect(gone).toBeLessThan(5);
    expect(said[gone]!.reply.length).toBeGreaterThan(said[gone - 1]!.reply.length * 0.5);
    expect(said.slice(gone + 1).every(({ event }) => event === 'gone')).toBe(true);
    expect(talk([WALK], where, state).state.won).toEqual([]);
    expect(state.warmth).toBeGreaterThanOrEqual(0);
  });
  it('a small one costs no patience', () => {
    const where = room();
    const { state } = talk(['Nice weather.', 'Thanks.', 'Nice weather.'], where);
    expect([state.patience, state.gone]).toEqual([where.who.patience, false]);
  });
});

it('the talk is kept: turns, events, moves', () => {
  const { state } = talk(['Thanks.', WALK], room());
  expect(state.turn).toBe(2);
  expect(state.events[0]).toBe('thanks');
  expect(state.events).toHaveLength(2);
  expect(state.moves).toContain('thanks');
});

it('the same lines bring the same talk', () =>
  expect(talk([WALK, NEED, FACE], room()).said).toEqual(talk([WALK, NEED, FACE], room()).said));
