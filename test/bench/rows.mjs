// Customers by the thousand, always the same: `node test/bench/rows.mjs 100000 [csv|ndjson] > FILE`.
import { writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const FIRST =
  'Alan Priya Marta Ben Sofia Dwight Lucinda Omar Hana Théo Grace Ingrid Kofi Mei Ruth Tomás Yusuf Zoë'.split(
    ' ',
  );
const LAST =
  "Whitcomb Shah O'Brien Okafor Lindqvist Nakamura Ortiz Reyes Tilley Brandt Moreau Novak Petrov Quist".split(
    ' ',
  );
const OCCUPATIONS = [
  'orthopedic surgeon',
  'high school teacher',
  'family lawyer',
  'dentist',
  'owner of a print shop',
  'nurse on nights',
  'software engineer',
  'general contractor',
  'retired police officer',
  'real estate agent',
  'restaurant owner',
  'chiropractor',
];
const pick = (list, n) => list[n % list.length];
const TEAMS = 'soccer swim hockey chess robotics baseball rowing'.split(' ');
const dollars = (n) => `$${String(1000 + (n % 97_000)).replace(/(?=...$)/, ',')}`;

/** What they got: amounts and days differ from row to row, as they do in life. */
const RESULTS = [
  (n) => `cut your tax bill by ${dollars(n)}`,
  () => 'slept through the night for the first time in a year',
  (n) => `stopped chasing ${2 + (n % 300)} invoices every Friday`,
  (n) => `sold the house in ${2 + (n % 90)} days`,
  (n) => `got ${2 + (n % 12)} days back every quarter`,
  (n) => `paid off ${dollars(n >>> 3)} of debt`,
];
const CIRCLES = [
  (n) => ['the partners in your surgical group', `${pick(FIRST, n)}'s ${pick(TEAMS, n >>> 4)} team`],
  (n) => ['the Tuesday walkers', `the teachers on hall ${n % 40}`],
  (n) => [`your book club on ${pick(LAST, n)} Street`],
  (n) => [
    'the neighbors on both sides of you',
    `your old crew at firehouse ${n % 60}`,
    `the choir at ${pick(LAST, n)} Chapel`,
  ],
  () => [],
];
const SIGNALS = [[], ['came-back'], ['praised', 'came-back'], ['asks-advice']];
const SCORES = [10, 9, 9, 10, 8, 10, 6, null, 9, 10];
const RELATIONS = ['customer', 'customer', 'customer', 'friend', 'family'];

const two = (n) => String(n).padStart(2, '0');

/** The nth customer. */
export function customer(n) {
  const h = Math.imul(n + 1, 0x9e3779b1) >>> 0;
  return {
    name: `${pick(FIRST, h >>> 3)} ${pick(LAST, h >>> 9)}${n >= 200 ? ` ${n}` : ''}`,
    occupation: pick(OCCUPATIONS, h >>> 5),
    relation: pick(RELATIONS, h >>> 11),
    since: `20${20 + ((h >>> 4) % 6)}-${two(1 + ((h >>> 7) % 12))}-${two(1 + ((h >>> 10) % 28))}`,
    score: pick(SCORES, h >>> 6),
    result: pick(RESULTS, h >>> 8)(h >>> 2),
    signals: pick(SIGNALS, h >>> 12),
    gave: (h >>> 13) % 3 === 0 ? 'found a tutor for his son' : '',
    circles: pick(CIRCLES, h >>> 14)(h >>> 1),
    channel: pick(['', 'email', 'text', 'phone', 'in-person'], h >>> 15),
    accountId: `A-${100000 + n}`,
  };
}

/** The same where no text comes twice, so that nothing that was worked out for one row helps the next. */
export function distinct(n) {
  const one = customer(n);
  return {
    ...one,
    occupation: `${one.occupation} in ward ${n}`,
    result: `${one.result} in plan ${n}`,
    circles: one.circles.map((words) => `${words} in unit ${n}`),
  };
}

const quoted = (cell) => (/[",\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
const cell = (value) => quoted(Array.isArray(value) ? value.join('; ') : value === null ? '' : String(value));

/** Text of the first `count` customers, in pieces. */
export function* rows(count, format, customerOf = customer) {
  if (format === 'csv') yield `${Object.keys(customer(0)).join(',')}\n`;
  for (let n = 0; n < count; n += 500) {
    let text = '';
    for (let at = n; at < Math.min(count, n + 500); at++)
      text +=
        format === 'csv'
          ? `${Object.values(customerOf(at)).map(cell).join(',')}\n`
          : `${JSON.stringify(customerOf(at))}\n`;
    yield text;
  }
}

/** The rep of the benchmark, as flags. */
export const REP = [
  ...['--rep-name', 'Maya Brandt', '--rep-company', 'Fernhill Planning', '--rep-phone', '503-555-0114'],
  ...[
    '--trade',
    'financial planner',
    '--does',
    'help doctors and practice owners keep more of what they earn',
  ],
  ...[
    '--serves',
    'physicians',
    '--serves',
    'practice owners',
    '--psychographics',
    'have more income than time',
  ],
  ...['--today', '2027-04-12', '--no-save'],
];

function writeAll(text) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const piece of rows(Number(process.argv[2] ?? 1000), process.argv[3] ?? 'ndjson')) writeAll(piece);
