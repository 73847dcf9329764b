/** A process that writes to a store, for the tests that kill it, starve it and run it beside others. */
import { writeSync } from 'node:fs';
import { argv } from 'node:process';
import { emptyCustomer, emptyProfile } from '../../src/domain/model.js';
import { Problem } from '../../src/domain/problem.js';
import { openStore } from '../../src/store/store.js';

const [, , what = '', home = '', count = '0', tag = ''] = argv;
const store = openStore(home, { save: true, day: '2027-04-12' });

/** Says what is safely written, one line each: whoever reads it may count on it. */
const say = (text: string) => void writeSync(1, `${text}\n`);

function logMany(): void {
  const customer = store.customers.find('Ann')!.id;
  for (let at = 0; at < Number(count); at++) {
    store.record({ customer, at: '2027-04-12', what: 'asked', words: `${tag}-${at} ${'x'.repeat(200)}` });
    say(`${tag}-${at}`);
  }
}

function saveMany(): void {
  for (let at = 0; at < Number(count); at++) {
    store.saveCustomer({ ...emptyCustomer(), name: `Both ${at}`, occupation: tag });
    say(`${at}`);
  }
}

async function saveProfiles(): Promise<void> {
  for (let at = 0; at < Number(count); at++) {
    await store.saveProfile({ ...emptyProfile(), does: `${at} ${tag.repeat(500)}` });
    say(`${at}`);
  }
}

async function run(): Promise<void> {
  if (what === 'log') logMany();
  else if (what === 'customers') saveMany();
  else await saveProfiles();
}

run().catch((error: unknown) => {
  say(error instanceof Problem ? `problem ${error.fault}` : `fault ${String(error)}`);
});
