/** Who sits across the table: the given customer, with what is not known drawn by the seed. */
import { hash, slot } from '../choose.js';
import { circleFinder } from '../circles.js';
import { firstName, wordSets } from '../english.js';
import type { Customer, Profile } from '../model.js';
import type { Person, Playbook, Verdict } from '../playbook.js';
import { assess } from '../readiness.js';
import { customerValues, temperOf } from '../voice.js';
import { ownPlaces } from './places.js';
import type { Simulated } from './talk.js';

export interface DrawOptions {
  seed: string;
  /** The day readiness is counted from, ISO. */
  today: string;
  /** How ready a drawn customer is; a given customer's own facts stay. */
  readiness: Verdict;
}

/** Fills in a customer and makes their world. What is given is never changed. */
export function drawCustomer(
  given: Customer,
  profile: Profile,
  playbook: Playbook,
  options: DrawOptions,
): Simulated {
  const sets = wordSets(playbook.words);
  const find = circleFinder(playbook);
  const facts = given.score !== null || given.result || given.openIssue || given.signals.length > 0;
  const occupation = given.occupation || drawOccupation(playbook, options.seed);
  const person = playbook.person(playbook.match('people', occupation));
  const name = given.name || drawName(playbook, options.seed);
  const customer: Customer = {
    ...given,
    name,
    occupation,
    callMe: given.callMe || firstName(name, sets),
    circles: given.circles.length > 0 ? given.circles : drawCircles(person, playbook, options.seed),
    ...(facts ? {} : standing(profile, playbook, options)),
  };
  const { verdict, reasons } = assess(
    customer,
    playbook.readiness,
    options.today,
    customerValues(customer, [], sets),
  );
  const seed = `${options.seed}|${name}`;
  const places = ownPlaces({ playbook, sets, find, person, customer, seed });
  return {
    customer,
    profile,
    temper: temperOf(customer, sets),
    person,
    places,
    readiness: { verdict, reasons },
    patience: 3 + slot(`${seed}|patience`, 3),
    drawn: !given.name,
    seed,
  };
}

function drawOccupation(playbook: Playbook, seed: string): string {
  const ids = playbook.ids('people');
  const start = slot(`${seed}|occupation`, ids.length);
  for (let i = 0; i < ids.length; i++) {
    const person = playbook.person(ids[(start + i) % ids.length]!);
    if (person?.sort === 'occupation') return person.name;
  }
  return '';
}

function drawName({ practice: { names } }: Playbook, seed: string): string {
  return `${names.first[slot(`${seed}|me`, names.first.length)]!} ${names.last[slot(`${seed}|mine`, names.last.length)]!}`;
}

/** Three groups such a person knows, of three circles; without an entry, places everybody has. */
function drawCircles(person: Person | undefined, playbook: Playbook, seed: string): Customer['circles'] {
  const offers = ['work', 'near', 'sport'].map((id) => ({
    circle: id,
    words: playbook.circle(id)!.offers[0]!,
  }));
  if (!person) return offers;
  const groups = person.groups.map(({ circle, say }, index) => ({
    circle,
    words: say,
    order: index === 0 ? -1 : hash(`${seed}|${say}`),
  }));
  groups.sort((a, b) => a.order - b.order);
  const used = new Set<string>();
  const chosen = groups.filter(({ circle }) => !used.has(circle) && used.add(circle));
  return chosen.slice(0, 3).map(({ circle, words }) => ({ circle, words }));
}

/** A score, a result and what else makes the wanted verdict. */
function standing(profile: Profile, playbook: Playbook, { seed, readiness }: DrawOptions): Partial<Customer> {
  const trade = playbook.trade(playbook.match('trades', profile.trade)) ?? playbook.trade('general');
  const results = Object.values(profile.results).filter(Boolean);
  const known = profile.trade ? Object.values(trade?.results ?? {}).flat() : (trade?.results.problem ?? []);
  const stock = results.length > 0 ? results : known;
  const result = stock[slot(`${seed}|result`, stock.length)] ?? '';
  if (readiness === 'repair')
    return { score: 5, result: '', openIssue: 'nobody called back about the last bill' };
  if (readiness === 'not-yet') return { score: 7, result };
  if (readiness === 'give-first') return { score: 9, result: '' };
  return { score: 9 + slot(`${seed}|score`, 2), result, signals: ['praised'] };
}
