/** Whom a sentence that is turned round asks for: whom it names itself, the customer's own, whom the rep serves, then the trade it's about. */
import { describe, expect, it } from 'vitest';
import { readCustomer, readProfile, type Raw } from '../../src/domain/answers.js';
import { wordSets } from '../../src/domain/english.js';
import { faceFinder } from '../../src/domain/turn-round/faces-for.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);
const finder = (rep: Raw = {}, customer: Raw = {}) => {
  const { profile } = readProfile({ rep: { name: 'Gus Hollister' }, ...rep }, sets);
  const { customer: known } = readCustomer({ name: 'Deb Kowalczyk', ...customer }, sets);
  return faceFinder({ playbook, profile, customer: { ...known, callMe: 'Deb' } });
};
const faces = (sentence: string, rep: Raw = {}, customer: Raw = {}, text = sentence) =>
  finder(rep, customer)(sentence, text).map(({ phrase }) => phrase);

describe('faces for a sentence', () => {
  it.each<[string, string, Raw, Raw]>([
    ['Could you introduce me to Pam Ruiz?', 'Pam Ruiz', {}, { people: ['Ken Ito'] }],
    ['Do you know anyone?', 'Ken Ito', {}, { people: ['Ken Ito'] }],
    ['Do your teammates need roofs?', 'one of your teammates', {}, {}],
    ['Do you know anyone?', 'one of the others in your bridge group', {}, { circles: ['bridge group'] }],
    ['Do you know any dentists who need chairs?', 'your dentist', {}, {}],
    ['Do you know any dentists who need chairs?', 'your lawyer', { serves: ['lawyers'] }, {}],
    [
      'Do you know anyone?',
      'one of the other nurses in your nursing association',
      { serves: ['nurses'] },
      { occupation: 'ER nurse', circles: ['nursing association'] },
    ],
  ])('%s %s', (sentence, first, rep, customer) => expect(faces(sentence, rep, customer)[0]).toBe(first));

  it('are never the customer or the rep', () => {
    for (const name of ['Deb', 'Deb Kowalczyk', 'Gus', 'Hollister'])
      expect(faces(`Tell ${name} who needs a roof.`)).not.toContain(name);
  });

  it.each(['roofing', 'dental', 'moving'])(
    'of %s are those who have the need that most words tell of',
    (trade) => {
      for (const { need, match, kinds } of playbook.trade(trade)!.needs) {
        const said = kinds.map((id) => playbook.kind(id)!.say);
        const found = faces(`Who has: ${match.join('; ')}?`, { trade });
        expect([need, said.length === 0 || found.some((phrase) => said.includes(phrase))]).toEqual([
          need,
          true,
        ]);
      }
    },
  );

  it('are of the trade that the rest of the text tells, where the sentence tells none', () => {
    const inText = (text: string) => faces('Do you know anyone?', {}, {}, text);
    const roofing = inText('We put on roofs and shingles. Do you know anyone?');
    expect(roofing).toEqual(faces('Do you know anyone?', { trade: 'roofing' }));
    expect(roofing).not.toEqual(inText('Do you know anyone?'));
  });

  it("are of the rep's trade, whatever the text tells", () =>
    expect(faces('Who needs a new roof?', { trade: 'dentist' })).not.toEqual(faces('Who needs a new roof?')));

  it('a trade of no entry is told by its words', () =>
    expect(faces('Do you know anyone?', { trade: 'shingles and roofs' })).toEqual(
      faces('Do you know anyone?', { trade: 'roofing' }),
    ));

  it.each<[string, Raw, Raw]>([
    ['Do you know anyone?', {}, {}],
    ['Would Pam want one?', {}, {}],
    ['Do you know any dentists?', {}, {}],
    ['Who needs a roof?', { trade: 'roofing', serves: ['falconers'] }, {}],
    ['Who?', { serves: ['young families'] }, { occupation: 'nurse' }],
  ])('are three at least, and no two alike: %s', (sentence, rep, customer) => {
    const found = faces(sentence, rep, customer);
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(new Set(found).size).toBe(found.length);
  });

  it('are three at least whatever the customer does', () => {
    for (const id of playbook.ids('people')) {
      const occupation = playbook.person(id)!.name;
      const found = faces('Do you know anyone?', { serves: ['falconers'] }, { occupation });
      expect([occupation, found.length >= 3]).toEqual([occupation, true]);
    }
  });

  it('a long text that is asked about again and again gives the same', () => {
    const text = `We put on roofs and shingles. ${'It rained and rained. '.repeat(40)}Do you know anyone?`;
    const find = finder();
    const other = `We fix teeth: dentist chairs and crowns. ${'It rained. '.repeat(60)}`;
    const of = (one: string) => find('Do you know anyone?', one).map(({ phrase }) => phrase);
    const first = of(text);
    expect(of(other)).not.toEqual(first);
    expect(of(text)).toEqual(first);
    expect(first).toEqual(faces('Do you know anyone?', { trade: 'roofing' }));
  });
});
