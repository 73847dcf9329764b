/** Saved customers as a rep reads them: a line each, or one in full. */
import { isClosed, withHistory, type Lead, type Standing } from '../domain/ledger.js';
import type { LogEntry } from '../domain/log.js';
import type { Customer } from '../domain/model.js';
import { sentenceFor } from './log.js';
import { fact, type Block, type Section, type Sheet } from './scripts/sheet.js';

interface Known {
  customer: Customer;
  standing: Standing;
}

/** A table with aligned columns: name, what they do, last asked, who is open. */
export function customerTable(all: readonly Known[]): string {
  const rows = all.map(({ customer, standing }) => [
    customer.name,
    [customer.occupation, customer.company].filter(Boolean).join(', '),
    withHistory(customer, standing).lastAsked,
    openNames(standing.leads).join(', '),
  ]);
  const table = [['Name', 'What they do', 'Last asked', 'Open'], ...rows];
  const wide = [0, 1, 2].map((at) => Math.min(40, Math.max(...table.map((row) => row[at]!.length))));
  const line = (row: string[]) =>
    row
      .map((cell, at) => cell.padEnd(wide[at] ?? 0))
      .join('  ')
      .trimEnd();
  return table.map((row) => `${line(row)}\n`).join('');
}

const openNames = (leads: readonly Lead[]) =>
  leads.filter((lead) => !isClosed(lead)).map(({ name }) => name || 'somebody');

const FACTS: readonly [keyof Customer, string][] = [
  ['callMe', 'You call them'],
  ['occupation', 'Occupation'],
  ['company', 'Company'],
  ['relation', 'Relation'],
  ['since', 'Since'],
  ['score', 'Score'],
  ['result', 'Result'],
  ['openIssue', 'Open'],
  ['signals', 'Signals'],
  ['lastAsked', 'Last asked'],
  ['gave', 'You gave'],
  ['circles', 'Circles'],
  ['people', 'People they know'],
  ['channel', 'Channel'],
  ['meeting', 'Next meeting'],
  ['executive', 'Executive'],
];

/** Everything known of a customer, with what happened. */
export function customerSheet({ customer, standing }: Known, entries: readonly LogEntry[]): Sheet {
  const now = { ...withHistory(customer, standing), people: customer.people };
  const facts = FACTS.flatMap(([field, label]) => fact(label, valueText(now[field])));
  const extra = Object.entries(customer.extra).flatMap(([field, value]) => fact(field, value));
  const people = standing.leads.map((lead): Block => ({ kind: 'note', text: leadText(lead) }));
  const log = entries.map((entry): Block => ({ kind: 'note', text: `${entry.at}  ${sentenceFor(entry)}` }));
  const sections: Section[] = [
    { heading: 'Facts', blocks: [...facts, ...extra] },
    { heading: 'Introduced', blocks: people },
    { heading: 'Log', blocks: log },
  ];
  return { title: customer.name, sections: sections.filter(({ blocks }) => blocks.length > 0) };
}

function valueText(value: Customer[keyof Customer]): string {
  if (value === null || value === false) return '';
  if (value === true) return 'yes';
  if (Array.isArray(value)) return value.map(itemText).join('; ');
  return typeof value === 'object' ? '' : String(value);
}

function itemText(item: string | { words: string } | { name: string; note: string }): string {
  if (typeof item === 'string') return item;
  if ('words' in item) return item.words;
  return item.note ? `${item.name}, ${item.note.startsWith('whose ') ? '' : 'who '}${item.note}` : item.name;
}

function leadText(lead: Lead): string {
  const steps: [string, string][] = [
    ['named', lead.named],
    ['introduced', lead.introduced],
    ['written to', lead.contacted.join(', ')],
    ['met', lead.met],
    ['customer', lead.won],
    ['nothing', lead.nothing],
    ['told', lead.told],
  ];
  const said = steps.filter(([, day]) => day).map(([what, day]) => `${what} ${day}`);
  return `${lead.name || 'Somebody'}${lead.unasked ? ', unasked' : ''}: ${said.join(', ')}`;
}
