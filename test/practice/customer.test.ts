/** What the simulated customer does about what was heard: the worst thing first, then what was asked, then the rest. */
import { describe, expect, it } from 'vitest';
import { eventOf, nextAt, peopleLeft } from '../../src/domain/practice/events.js';
import { begin } from '../../src/domain/practice/respond.js';
import type { Heard, Place, Room, State, Turn, Won } from '../../src/domain/practice/talk.js';
import { turnOf } from '../../src/domain/practice/turns.js';
import type { Verdict } from '../../src/domain/playbook.js';
import { emptyCustomer, type Customer } from '../../src/domain/model.js';

const place = (key: string, more: Partial<Place> = {}): Place => ({
  key,
  circle: 'work',
  kinds: [],
  words: `your ${key}`,
  mine: `my ${key}`,
  shape: 'group',
  own: true,
  people: ['Ana', 'Bo'],
  ...more,
});
const CREW = place('crew');
const CHOIR = place('choir', { shape: 'people', people: ['Cy'] });

/** Reactions that let no name come have `names: false`, as in the playbook. */
const room = (verdict: Verdict = 'ask', customer: Partial<Customer> = {}): Room =>
  ({
    playbook: {
      reactions: {
        need: { names: false },
        coy: { names: true },
        begging: { names: false },
        argue: { names: true },
      },
    },
    who: {
      customer: { ...emptyCustomer(), result: 'slept well', ...customer },
      readiness: { verdict, reasons: [] },
      temper: 'plain',
      places: [CREW, CHOIR],
      patience: 3,
    },
  }) as unknown as Room;
const state = (more: Partial<State> = {}): State => ({ ...begin(room()), ...more });
const heard = (moves: string[] = [], more: Partial<Heard> = {}): Heard => ({
  line: 'As said.',
  moves: new Set(moves),
  findings: [],
  fault: '',
  asks: false,
  target: undefined,
  else: false,
  walk: false,
  stranger: '',
  unseen: '',
  ...more,
});
const at = (where: Place, name = '') => ({ place: where, known: true, name });
const won = (name: string, key = 'crew'): Won => ({ name, place: key, from: `my ${key}`, turn: 1 });
const asks = (more: Partial<Heard> = {}) => heard(more.moves ? [...more.moves] : [], { ...more, asks: true });

type Row = [why: string, event: string, heard: Heard, state?: State, room?: Room];

describe('what they do', () => {
  it.each<Row>([
    ['they have left', 'gone', asks({ target: at(CREW) }), state({ gone: true })],
    ['argued with', 'argue', heard(['argue']), state({ open: 'cant-think' })],
    [
      'argued with, and leaned on harder',
      'begging',
      heard(['argue'], { fault: 'begging' }),
      state({ open: 'cant-think' }),
    ],
    [
      'argued with, and asked wrongly',
      'argue',
      heard(['argue'], { fault: 'need' }),
      state({ open: 'cant-think' }),
    ],
    ['nothing was open to argue with', 'chat', heard(['argue'])],
    [
      'a face is named instead',
      'name-group',
      asks({ moves: new Set(['argue']), target: at(CREW) }),
      state({ open: 'cant-think' }),
    ],
    ['a fault that ends it', 'need', asks({ fault: 'need', target: at(CREW) })],
    ['a fault that does not, beside a face', 'name-group', asks({ fault: 'coy', target: at(CREW) })],
    ['a fault that does not, and nothing else', 'coy', heard([], { fault: 'coy' })],
    ['a fault beside the opening question', 'opener', heard(['opener'], { fault: 'coy' })],
  ])('%s: %s', (_, event, line, now = state(), where = room()) =>
    expect(eventOf(line, where, now)).toBe(event),
  );

  it.each<Row>([
    ['a group', 'name-group', asks({ target: at(CREW) })],
    ['people', 'name-people', asks({ target: at(CHOIR) })],
    ['somebody by name', 'named', asks({ target: at(CREW, 'Ana') })],
    ['too soon', 'too-soon', asks({ target: at(CREW) }), state(), room('not-yet')],
    ['too soon for a repair', 'too-soon', asks({ target: at(CREW) }), state(), room('repair')],
    ['not too soon after a gift', 'name-group', asks({ target: at(CREW) }), state(), room('give-first')],
    ['a stranger', 'stranger', asks({ stranger: 'Zeb' }), state({ warmth: 0 })],
    ['grown cold', 'cold', asks({ target: at(CREW) }), state({ warmth: 2 })],
    ['just warm enough', 'name-group', asks({ target: at(CREW) }), state({ warmth: 3 })],
    ['a kind they see nowhere', 'unseen', asks({ unseen: 'pilot' })],
    [
      'who else, where somebody is left',
      'else',
      asks({ else: true }),
      state({ last: 'crew', won: [won('Ana')] }),
    ],
    [
      'who else, where nobody is',
      'exhausted',
      asks({ else: true }),
      state({ last: 'choir', won: [won('Cy', 'choir')] }),
    ],
    [
      'who else, of another place',
      'name-people',
      asks({ else: true, target: at(CHOIR) }),
      state({ won: [won('Ana')] }),
    ],
    [
      'who else, of the same place',
      'else',
      asks({ else: true, target: at(CREW) }),
      state({ won: [won('Ana')] }),
    ],
    ['nobody in sight', 'no-face', asks()],
    ['nobody in sight, in a good question', 'vague', asks({ walk: true })],
    [
      'nobody new, and a next step',
      'next-step',
      asks({ moves: new Set(['next-step']) }),
      state({ won: [won('Ana')] }),
    ],
    ['nobody yet, and a next step', 'no-face', asks({ moves: new Set(['next-step']) })],
    [
      'everybody there was named',
      'exhausted',
      asks({ target: at(CHOIR) }),
      state({ won: [won('Cy', 'choir')] }),
    ],
  ])('asked for %s: %s', (_, event, line, now = state(), where = room()) =>
    expect(eventOf(line, where, now)).toBe(event),
  );

  it.each<Row>([
    ['silence after a name', 'else', heard(['silence']), state({ last: 'crew' })],
    ['silence after silence', 'silence', heard(['silence']), state({ last: 'crew', events: ['silence'] })],
    [
      'silence where all were named',
      'silence',
      heard(['silence']),
      state({ last: 'choir', won: [won('Cy', 'choir')] }),
    ],
    ['silence before anything', 'silence', heard(['silence'])],
    ['silence in the cold', 'silence', heard(['silence']), state({ last: 'crew', warmth: 2 })],
    ['what would make it a ten', 'feedback', heard(['feedback'])],
    [
      'the same with something open',
      'feedback-issue',
      heard(['feedback']),
      state(),
      room('repair', { openIssue: 'a leak' }),
    ],
    ['sorry, when it is cool', 'repair', heard(['repair']), state({ warmth: 5 })],
    ['sorry, when something was wrong', 'repair', heard(['repair']), state(), room('not-yet')],
    ['sorry for nothing', 'thanks', heard(['repair', 'thanks']), state({ warmth: 6 })],
    ['the opening question', 'opener', heard(['opener'])],
    ['the same again', 'opener-again', heard(['opener']), state({ moves: ['opener'] })],
    [
      'the same of one without a result',
      'opener-plain',
      heard(['opener']),
      state(),
      room('ask', { result: '' }),
    ],
    ['a next step after a name', 'next-step', heard(['next-step']), state({ won: [won('Ana')] })],
    ['a next step before one', 'next-step-early', heard(['next-step'])],
    ['my job before what else was said', 'my-job', heard(['greeting', 'thanks', 'my-job', 'result'])],
    ['permission before thanks', 'permission', heard(['thanks', 'permission'])],
    ['a gift before the result', 'give', heard(['result', 'give'])],
    ['the result before whom one serves', 'result', heard(['serve', 'result'])],
    ['whom one serves before thanks', 'serve', heard(['thanks', 'serve'])],
    ['thanks before the easy no', 'thanks', heard(['freedom', 'thanks'])],
    ['the easy no before hello', 'freedom', heard(['greeting', 'freedom'])],
    ['hello', 'greeting', heard(['greeting'])],
    ['anything else', 'chat', heard()],
  ])('told %s: %s', (_, event, line, now = state(), where = room()) =>
    expect(eventOf(line, where, now)).toBe(event),
  );

  it.each([
    [['accept', 'my-job', 'explore'], 'my-job'],
    [['accept', 'explore', 'next-step'], 'explored'],
    [['accept', 'next-step'], 'next-step'],
    [['accept', 'freedom'], 'accepted'],
    [['repair', 'freedom'], 'repair'],
    [['freedom', 'thanks'], 'freedom'],
    [['thanks', 'opener'], 'thanks'],
    [[], 'chat'],
  ])('while a reason of theirs waits, %j: %s', (moves, event) =>
    expect(eventOf(heard(moves), room(), state({ open: 'cant-think' }))).toBe(event),
  );

  it('who is left of a place', () => {
    const now = state({ won: [won('Ana')] });
    expect([
      peopleLeft(now, CREW),
      nextAt(now, 'crew', 2),
      nextAt(now, 'choir', 1),
      nextAt(now, 'x', 1),
    ]).toEqual([['Bo'], ['Bo'], ['Cy'], []]);
  });

  it('begins warmer with a friend, cooler with a title', () => {
    const warmth = (temper: string) => {
      const who = { ...room().who, temper };
      return begin({ ...room(), who } as Room).warmth;
    };
    expect([warmth('warm'), warmth('plain'), warmth('formal')]).toEqual([7, 6, 5]);
  });
});

describe('what counts', () => {
  const turn = (line: Heard, event: string, now = state(), names: Won[] = []): Turn =>
    turnOf('Fine.', event, line, names, room(), now, { ...now, turn: 4, warmth: 6 });
  const ALL = [
    'opener',
    'result',
    'permission',
    'freedom',
    'my-job',
    'next-step',
    'thanks',
    'accept',
    'explore',
    'greeting',
  ];

  it.each<[string, string[], () => Turn]>([
    [
      'all that was done',
      ['opener', 'result', 'permission', 'freedom', 'my-job', 'next-step', 'thanks'],
      () => turn(heard(ALL), 'chat'),
    ],
    [
      'while a reason waits, that it was heard',
      ['freedom', 'accept', 'explore'],
      () => turn(heard(['freedom', 'accept', 'explore']), 'explored', state({ open: 'x' })),
    ],
    [
      'after a fault, what is decent in itself',
      ['freedom', 'my-job', 'thanks'],
      () => turn(heard(ALL), 'need'),
    ],
    [
      'after arguing too',
      ['freedom', 'my-job', 'thanks'],
      () => turn(heard(ALL), 'argue', state({ open: 'x' })),
    ],
    ['once they left, nothing', [], () => turn(heard(ALL), 'gone', state({ gone: true }))],
    ['a face', ['face'], () => turn(asks({ target: at(CREW) }), 'exhausted')],
    [
      'a face and a name',
      ['face', 'name'],
      () => turn(asks({ target: at(CREW) }), 'name-group', state(), [won('Ana')]),
    ],
    [
      'a turn from a reason to a face',
      ['face', 'turn', 'name'],
      () => turn(asks({ target: at(CREW) }), 'name-group', state({ open: 'x' }), [won('Ana')]),
    ],
    [
      'who else',
      ['face', 'name', 'who-else'],
      () => turn(asks({ else: true }), 'else', state(), [won('Bo')]),
    ],
    ['who else of nobody', [], () => turn(asks({ else: true }), 'no-face')],
    ['a face with a fault, not', [], () => turn(asks({ target: at(CREW) }), 'need')],
  ])('%s', (_, moves, made) => expect(made().moves).toEqual(moves));

  it.each<[string, string[], () => Turn]>([
    ['argued', ['argued'], () => turn(heard(['argue']), 'argue', state({ open: 'x' }))],
    ['too soon', ['too-soon'], () => turn(asks(), 'too-soon')],
    ['who may not be asked for', ['off-limits'], () => turn(asks(), 'off-limits')],
    [
      'a reason that passed unheard',
      ['unheard'],
      () => turn(heard(['result']), 'result', state({ open: 'x' })),
    ],
    ['a reason that was heard', [], () => turn(heard(['freedom']), 'freedom', state({ open: 'x' }))],
    [
      'a reason answered by a face',
      [],
      () => turn(asks({ target: at(CREW) }), 'name-group', state({ open: 'x' })),
    ],
    [
      'a reason explored just before',
      [],
      () => turn(heard(['result']), 'result', state({ open: 'x', events: ['explored'] })),
    ],
    [
      'a reason accepted just before',
      [],
      () => turn(heard(), 'chat', state({ open: 'x', events: ['accepted'] })),
    ],
    [
      'a reason explored long before',
      ['unheard'],
      () => turn(heard(), 'chat', state({ open: 'x', events: ['explored', 'chat'] })),
    ],
    ['nothing, once they left', [], () => turn(heard(['argue']), 'argue', state({ gone: true, open: 'x' }))],
  ])('a slip: %s', (_, slips, made) => expect(made().slips).toEqual(slips));

  it('is kept with what was said and who was named', () =>
    expect(turn(asks({ target: at(CREW) }), 'name-group', state(), [won('Ana'), won('Bo')])).toMatchObject({
      turn: 4,
      said: 'As said.',
      event: 'name-group',
      reply: 'Fine.',
      warmth: 6,
      better: '',
      names: ['Ana', 'Bo'],
    }));
});
