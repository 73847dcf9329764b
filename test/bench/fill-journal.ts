/** A journal of any size, for measuring: years of asks, names and introductions. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../src/domain/dates.js';
import { encodeLine } from '../../src/store/line.js';

/** Writes a journal with `entries` log entries of `customers` customers into a folder. */
export function fillJournal(folder: string, customers: number, entries: number): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lines = [encodeLine({ head: { format: 1, generation: 'bench' } })];
  const name = (at: number) => `Customer ${at} of ${Math.floor(at / 7)}`;
  for (let at = 0; at < customers; at++) {
    const customer = {
      name: name(at),
      occupation: 'dentist',
      company: `Firm ${at % 900}`,
      score: 6 + (at % 5),
      result: 'cut your tax bill by $41,000',
    };
    lines.push(encodeLine({ put: { id: `c${at}`, at: '2026-01-01T00:00:00.000Z', customer } }));
  }
  const whats = ['asked', 'name-given', 'introduced', 'thanked', 'contacted', 'met', 'won', 'reported'];
  for (let at = 0; at < entries; at++) {
    const customer = Math.floor(at / whats.length) % customers;
    const round = Math.floor(at / whats.length / customers);
    const what = whats[at % whats.length]!;
    const day = addDays('2026-01-01', Math.floor((at / entries) * 700) + (at % whats.length));
    const who = ['asked', 'thanked'].includes(what) ? {} : { who: `Friend ${customer}-${round}` };
    lines.push(
      encodeLine({
        log: {
          id: `e${at}`,
          at: day,
          customer: `c${customer}`,
          what,
          channel: 'email',
          circle: 'kids',
          ...who,
        },
      }),
    );
  }
  writeFileSync(join(folder, 'journal.ndjson'), lines.join(''), { mode: 0o600 });
}
