/** The parts of a result as one or two sentences that can be said in a breath. */
import { describe, expect, it } from 'vitest';
import { joined, type Piece } from '../../src/domain/told/join.js';

const aside = (text: string): Piece => ({ kind: 'aside', text });
const thing = (text: string): Piece => ({ kind: 'thing', text });
const clause = (text: string): Piece => ({ kind: 'clause', text });
const verb = (text: string, subject = 'you'): Piece => ({ kind: 'verb', text, subject });
const words = (count: number, first = 'you') => [first, ...Array<string>(count - 1).fill('la')].join(' ');

describe('two parts', () => {
  it.each([
    [clause('you closed on time'), thing('no surprises'), 'you closed on time, with no surprises'],
    [clause('you closed without a loan'), thing('no surprises'), 'you closed without a loan, and no surprises'],
    [clause("you didn't move"), thing('no surprises'), "you didn't move, and no surprises"],
    [clause('the house closed'), thing('no surprises'), 'the house closed, and no surprises'],
    [clause('you say you know'), thing('two birdies'), 'you say you know, and two birdies'],
    [clause('you lost no balls'), thing('2 birdies'), 'you lost no balls, with 2 birdies'],
    [thing('no weeds'), thing('2 roses'), 'no weeds, and 2 roses'],
    [thing('no weeds'), thing('no bugs'), 'no weeds and no bugs'],
    [thing('no big weeds'), thing('no bugs'), 'no big weeds and no bugs'],
    [thing('no weeds since the spring'), thing('no bugs'), 'no weeds since the spring, and no bugs'],
    [thing('no weeds'), thing('green all over'), 'no weeds, and green all over'],
    [clause('you sold it'), verb('moved'), 'you sold it and moved'],
    [clause('you sold it and packed'), verb('moved'), 'you sold it and packed, and moved'],
    [clause('you sold it'), verb('moved and slept'), 'you sold it, moved and slept'],
    [clause('you sold it'), verb('moved', 'the dog'), 'you sold it, and the dog moved'],
    [clause('you sold it'), aside('on budget'), 'you sold it, on budget'],
  ])('%o %o', (one, two, told) => expect(joined(one, [two])).toBe(told)); // prettier-ignore
});

describe('three parts', () => {
  it('things stand in a row', () =>
    expect(joined(thing('no weeds'), [thing('no bugs'), thing('no bare spots')])).toBe(
      'no weeds, no bugs, and no bare spots',
    ));
  it('verbs of one subject stand in a row', () =>
    expect(joined(clause('you sold it'), [verb('moved'), verb('slept')])).toBe(
      'you sold it, moved, and slept',
    ));
  it('verbs of two subjects are two sentences', () =>
    expect(joined(clause('you sold it'), [verb('moved'), verb('slept', 'the dog')])).toBe(
      'you sold it and moved. The dog slept',
    ));
  it('things behind a clause are no row', () =>
    expect(joined(clause('you sold it'), [thing('no fees'), thing('no fuss')])).toBe(
      'you sold it, with no fees. No fuss',
    ));
});

describe('how long', () => {
  it('eighteen words are one breath, nineteen are none', () => {
    expect(joined(clause(words(18)), [])).toBe(words(18));
    expect(joined(clause(words(19)), [])).toBe('');
  });
  it('an aside that makes it longer than a breath is left out', () =>
    expect(joined(clause(words(17)), [aside('on the dot')])).toBe(words(17)));
  it('two sentences are twenty-seven words at most', () => {
    expect(joined(clause(words(14)), [clause(words(13, 'we'))])).toBe(`${words(14)}. ${words(13, 'We')}`);
    expect(joined(clause(words(14)), [clause(words(14, 'we'))])).toBe(words(14));
  });
  it('of a second sentence with two parts the first is kept where both are too much', () =>
    expect(joined(clause(words(15)), [clause(words(10, 'we')), verb('slept la la', 'the dog')])).toBe(
      `${words(15)}. ${words(10, 'We')}`,
    ));
  it('never three sentences', () =>
    expect(
      joined(clause(words(9)), [clause(words(10, 'we')), clause(words(4, 'it')), clause(words(9, 'we'))]),
    ).toBe(`${words(9)}. ${words(10, 'We')}, and ${words(4, 'it')}`));
});
