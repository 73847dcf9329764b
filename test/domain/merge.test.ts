/** Two records of one person: the first counts, the second fills what is empty. */
import { describe, expect, it } from 'vitest';
import { merged } from '../../src/domain/merge.js';
import { emptyCustomer, type Customer } from '../../src/domain/model.js';

const customer = (facts: Partial<Customer>): Customer => ({
  ...emptyCustomer(),
  name: 'Ann Reyes',
  ...facts,
});
const FULL = customer({
  callMe: 'Annie',
  occupation: 'nurse',
  company: 'Mercy',
  relation: 'friend',
  since: '2025-01-01',
  score: 0,
  result: 'cut the wait',
  openIssue: 'a late bill',
  signals: ['praised', 'came-back'],
  lastAsked: '2027-01-01',
  gave: 'a name',
  circles: [{ circle: 'hobby', words: 'book club' }],
  people: [{ name: 'Bo Lind', circle: 'hobby', note: 'runs it' }],
  channel: ['email'],
  meeting: '2027-05-01',
  executive: true,
  extra: { pet: 'dog' },
});

describe('two records made one', () => {
  it('an empty one takes everything of the other, a score of zero too', () =>
    expect(merged(customer({}), FULL)).toEqual(FULL));

  it('two empty ones stay empty', () => expect(merged(customer({}), customer({}))).toEqual(customer({})));

  it('a full one stays as it is beside an empty one', () => expect(merged(FULL, customer({}))).toEqual(FULL));

  it('where both know, the first counts', () => {
    const other = customer({
      name: 'Ann R.',
      callMe: 'Ms. Reyes',
      occupation: 'doctor',
      company: 'St. Luke',
      relation: 'partner',
      score: 9,
      result: 'x',
      openIssue: 'y',
      gave: 'z',
      channel: ['text'],
      meeting: '2027-06-01',
      extra: { pet: 'cat', car: 'van' },
    });
    expect(merged(FULL, other)).toEqual({ ...FULL, extra: { pet: 'dog', car: 'van' } });
  });

  it.each([
    ['2025-01-01', '2024-01-01', '2024-01-01'],
    ['2024-01-01', '2025-01-01', '2024-01-01'],
    ['', '2025-01-01', '2025-01-01'],
    ['2025-01-01', '', '2025-01-01'],
  ])('customers since %s and %s: since %s', (one, two, since) =>
    expect(merged(customer({ since: one }), customer({ since: two })).since).toBe(since),
  );

  it.each([
    ['2027-01-01', '2026-01-01'],
    ['2026-01-01', '2027-01-01'],
    ['', '2027-01-01'],
    ['2027-01-01', ''],
  ])('last asked %s and %s: the later', (one, two) =>
    expect(merged(customer({ lastAsked: one }), customer({ lastAsked: two })).lastAsked).toBe('2027-01-01'),
  );

  it('lists are put together, each thing once whatever its spelling', () => {
    const { circles, people, signals } = merged(
      FULL,
      customer({
        signals: ['came-back', 'asks-advice'],
        circles: [
          { circle: '', words: 'Book  Club' },
          { circle: 'sport', words: 'softball' },
        ],
        people: [
          { name: 'bo lind', circle: '', note: '' },
          { name: 'Cy Ott', circle: '', note: '' },
        ],
      }),
    );
    expect(signals).toEqual(['praised', 'came-back', 'asks-advice']);
    expect(circles.map(({ words }) => words)).toEqual(['book club', 'softball']);
    expect(people.map(({ name }) => name)).toEqual(['Bo Lind', 'Cy Ott']);
  });

  it('changes neither record', () => {
    const [one, two] = [customer({ signals: ['praised'] }), customer({ signals: ['came-back'] })];
    const before = JSON.stringify([one, two]);
    merged(one, two);
    expect(JSON.stringify([one, two])).toBe(before);
  });
});
