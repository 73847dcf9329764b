/** A row of many gives what the same customer gives alone, whatever rows stand before it: nothing that is remembered leaks. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeWork, type Work, type WorkPlan } from '../../src/commands/batch/work.js';
import { readCustomer, readProfile, type Raw } from '../../src/domain/answers.js';
import { coach, type AskOptions } from '../../src/domain/ask.js';
import { wordSets } from '../../src/domain/english.js';
import type { Problem } from '../../src/domain/problem.js';
import { PLAIN } from '../../src/formats/scripts/text.js';
import { openPlaybook } from '../../src/playbook/open.js';
import { anyText, bounded } from './seeded.js';

/** The built one, as the rows are read with: it knows how words are spelled. */
const playbook = await openPlaybook();
const sets = wordSets(playbook.words);
const options: AskOptions = { today: '2027-04-12', seed: '', channels: [], anyway: false, version: '' };
const plan = (under: Raw): WorkPlan => ({
  under,
  over: {},
  ask: options,
  format: 'ndjson',
  fields: [],
  map: {},
  maxField: 1e6,
  apart: false,
  strict: false,
  defaults: false,
});

const REP = {
  'rep.name': 'Maya Brandt',
  trade: 'financial planner',
  serves: ['physicians', 'practice owners'],
};
/** Few values each, so that rows share some and differ in others. */
const few = (...texts: string[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom('', ...texts) }, anyText);
const row = fc.record({
  name: fc.constantFrom(
    'Alan Whitcomb',
    'Alan Shah',
    'DEB LEE',
    'Zoë',
    'Dr. Grant',
    'the Ortizes',
    'Bo and Cy',
  ),
  occupation: few('orthopedic surgeon', 'manager', 'high school teacher', 'mystery'),
  relation: fc.constantFrom('customer', 'friend', 'family'),
  score: fc.constantFrom(null, 6, 8, 10),
  since: fc.constantFrom('', '2024-03-18'),
  result: few('cut your tax bill by $41,000', 'got her Sundays back', 'saves $5'),
  gave: few('found a tutor for his son'),
  circles: fc.array(
    few('your team', 'the partners in your surgical group', 'AA', 'bee club', 'your patients'),
    {
      maxLength: 3,
    },
  ),
  people: fc.constantFrom<unknown[]>([], ['Priya Shah, who runs the practice next door']),
  channel: fc.constantFrom('', 'email', 'phone', 'text', 'voicemail'),
  executive: fc.boolean(),
  meeting: fc.constantFrom('', '2027-04-20'),
});
/** Most rows are of one rep, some bring a profile of their own. */
const rows = fc.array(
  fc
    .tuple(row, fc.constantFrom({}, {}, {}, { serves: ['dentists'] }, { 'rep.name': 'Bo' }))
    .map(([record, own]): Raw => ({ ...record, ...own })),
  { minLength: 2, maxLength: 12 },
);

/** What one customer gives when nobody came before: the result, or why there is none. */
function alone(record: Raw): string {
  const { customer, misfits } = readCustomer(record, sets);
  if (misfits.length > 0) return misfits.map(({ message }) => message).join(' ');
  try {
    const { profile } = readProfile({ ...REP, ...record }, sets);
    return `${JSON.stringify(coach(profile, playbook, options)(customer))}\n`;
  } catch (error) {
    return (error as Problem).line;
  }
}

/** What each record gives among the others. */
function among(work: Work, records: readonly Raw[]): string[] {
  const { bytes, bad } = work.run(records.map((record) => ({ data: JSON.stringify(record), problem: '' })));
  const why = new Map(bad);
  const good = bytes
    .toString()
    .split(/(?<=\n)/)
    .values();
  return records.map((_, at) => why.get(at) ?? (good.next().value as string));
}

it('gives each row what it gives alone, in any order', async () => {
  const work = makeWork(plan(REP), playbook, PLAIN);
  fc.assert(
    fc.property(rows, (records) => {
      const expected = records.map(alone);
      expect(among(work, records)).toEqual(expected);
      expect(among(work, [...records].reverse())).toEqual(expected.reverse());
    }),
    bounded(150),
  );
});
