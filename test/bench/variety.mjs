// Not a form letter: one rep, 50 customers; how much any two in-person scripts share, in runs of five words.
// What the rep is and serves is taken out first. Run after the build: node test/bench/variety.mjs
import { createRequire } from 'node:module';

const { askFor } = createRequire(import.meta.url)('../../dist/index.cjs');

const CUSTOMERS = [
  ['Deb Kowalczyk', 'librarian', 'slept through the night since October', 'book club'],
  ['Luis Ortega', 'line cook', 'stopped limping by noon', 'his soccer team'],
  ['Annika Devereaux', 'nurse', 'worked three doubles without a twinge', 'night shift'],
  ['James Okonkwo', 'teacher', 'climbed the stadium stairs with the band', 'band parents'],
  ['Ruth Alder', 'retired', 'walked the whole fairground', 'pickleball'],
  ['Bo Whitfield', 'electrician', 'carried panels up a ladder again', 'union hall'],
  ['Priya Shah', 'dentist', 'stood through a full day of crowns', 'study club'],
  ['Hank Moss', 'farmer', 'gotten on the tractor without the step', 'co-op board'],
  ['Carla Ruiz', 'hairdresser', 'done eleven heads in a day', 'salon girls'],
  ['Omar Haddad', 'truck driver', 'driven to Reno without a stop', 'the yard on Mill Road'],
  ['Faye Lindgren', 'accountant', 'made it through March at the desk', 'church choir'],
  ['Gil Santos', 'firefighter', 'passed the stair test by a minute', 'firehouse'],
  ['Wren Abbott', 'graphic designer', 'worked a week without the brace', 'running club'],
  ['Tom Zielinski', 'plumber', 'knelt on a floor without a pad', 'supply house'],
  ['Nadia Petrov', 'pharmacist', 'stood behind the counter all day', 'yoga'],
  ['Earl Boone', 'pastor', 'preached two services in a row', 'ministerial association'],
  ['Joy Mbeki', 'real estate agent', 'shown nine houses in one day', 'office'],
  ['Cal Reeves', 'carpenter', 'hung drywall overhead for a week', 'subs'],
  ['Sue Park', 'software engineer', 'typed a whole release without tape', 'climbing gym'],
  ['Dan Fisher', 'police officer', 'run the 1.5 mile under twelve', 'squad'],
];
const NAMES = ['Mia', 'Otis', 'Ivy', 'Ned', 'Pearl', 'Ray', 'Gwen', 'Al', 'Tess', 'Walt'];
const OPTIONS = { today: '2027-04-12' };
const profile = {
  rep: { name: 'Renee Holt', company: 'Holt Chiropractic', phone: '720-555-0213' },
  trade: 'chiropractor',
  serves: ['runners'],
  psychographics: ['hate sitting out a season'],
  does: 'get people moving again',
};

const run = askFor(profile, OPTIONS);
const scripts = Array.from({ length: 50 }, (_, n) => {
  const [name, occupation, result, circle] = CUSTOMERS[n % CUSTOMERS.length];
  const called = n < CUSTOMERS.length ? name : `${NAMES[n % NAMES.length]} ${name.split(' ')[1]} ${n}`;
  const asked = run({ name: called, occupation, score: 10, result, circles: [circle], channel: 'in-person' });
  return asked.scripts[0].text;
});

/** The words one says, without stage directions and without what every script of this rep must hold. */
const bare = (text) =>
  text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/runners who hate sitting out a season/g, ' ')
    .toLowerCase()
    .replace(/[^a-z0-9'\s]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
const grams = (text) => {
  const words = bare(text);
  return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')));
};

const sets = scripts.map(grams);
const shares = [];
for (let a = 0; a < sets.length; a++)
  for (let b = a + 1; b < sets.length; b++) {
    const both = [...sets[a]].filter((gram) => sets[b].has(gram)).length;
    shares.push(both / Math.min(sets[a].size, sets[b].size));
  }
shares.sort((a, b) => a - b);
const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
const figure = (share) => share.toFixed(3);
process.stdout.write(
  `in-person scripts of one rep for 50 customers: two share ${figure(mean)} of their runs of five words ` +
    `(median ${figure(shares[shares.length >> 1])}, 95th ${figure(shares[Math.floor(shares.length * 0.95)])}, worst ${figure(shares.at(-1))}); at most 0.200\n`,
);
process.exitCode = mean > 0.2 ? 1 : 0;
