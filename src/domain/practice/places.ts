/** Where the simulated customer sees people, and who is there: names drawn by the seed, the same every time. */
import { hash, slot } from '../choose.js';
import { readCircle, type CircleFinder } from '../circles.js';
import { firstName, headOf, shapeOf, type WordSets } from '../english.js';
import type { Customer } from '../model.js';
import type { Person, Playbook } from '../playbook.js';
import { cautionOn } from '../faces.js';
import type { Place } from './talk.js';
import { toMine } from '../whose.js';

export interface PlaceNeeds {
  playbook: Playbook;
  sets: WordSets;
  find: CircleFinder;
  person: Person | undefined;
  customer: Customer;
  seed: string;
}

/** The places on the customer's card: their circles and the people known by name. Who must not be asked for isn't there. */
export function ownPlaces(needs: PlaceNeeds): Place[] {
  const { customer, person, find, sets } = needs;
  const places: Place[] = [];
  for (const given of customer.circles) {
    const circle = readCircle(given, find, sets);
    if (person && cautionOn(circle.words, person)) continue;
    places.push(makePlace({ circle: circle.id, words: circle.words, own: true }, places, needs));
  }
  for (const known of customer.people) {
    const home = places.find(
      (place) => known.circle && (place.circle === known.circle || place.words === known.circle),
    );
    if (home) home.people.unshift(known.name);
    else places.push(alone(known.name));
  }
  return places;
}

/** A place that is one person alone, known by name. */
export const alone = (name: string): Place => ({
  key: `person:${name}`,
  circle: '',
  kinds: [],
  words: '',
  mine: '',
  shape: 'person',
  own: true,
  people: [name],
});

/** A place and its people. `before` are the places that already have theirs. */
export function makePlace(
  given: { circle: string; words: string; own: boolean; kind?: string },
  before: readonly Place[],
  needs: PlaceNeeds,
): Place {
  const { playbook, sets, customer, person } = needs;
  const { words, own } = given;
  const circle = given.circle.startsWith('any:') ? '' : given.circle;
  const shape = words ? shapeOf(words, sets) : 'other';
  const group = person?.groups.find(({ say }) => say === words);
  const named = playbook.match('kinds', headOf(words));
  const kinds = [
    ...new Set([given.kind ?? '', ...(group?.kinds ?? []), named, peerKind(circle, shape, needs)]),
  ].filter(Boolean);
  const key = own || words ? (words || circle).toLowerCase() : `circle:${given.circle || 'any'}`;
  const place = {
    key,
    circle,
    kinds,
    words,
    mine: toMine(words, customer.executive),
    shape,
    own,
    people: [],
  };
  return { ...place, people: draw(place, count(place, needs.seed), before, needs) };
}

/** A group of their own work is made of people of their own work. */
function peerKind(circle: string, shape: string, { person, playbook }: PlaceNeeds): string {
  if (!person || shape !== 'group' || !['prof', 'past', 'school', 'work'].includes(circle)) return '';
  return playbook.match('kinds', person.peer.one);
}

const count = ({ shape, own, key }: Place, seed: string): number =>
  shape === 'person' ? 1 : own ? 3 + slot(`${seed}|${key}|many`, 2) : 2;

/** The next names of the stock, in the order the seed gives; nobody is met twice. */
function draw(
  place: Place,
  many: number,
  before: readonly Place[],
  { playbook, customer, seed, sets }: PlaceNeeds,
): string[] {
  const { first, last, titles } = playbook.practice.names;
  const taken = before.reduce((sum, { people }) => sum + people.length, 0);
  const own = firstName(customer.callMe || customer.name, sets);
  const firsts = shuffled(first, `${seed}|first`).filter((name) => name !== own);
  const lasts = shuffled(last, `${seed}|last`);
  const title = place.kinds.map((kind) => titles[kind]).find(Boolean);
  const formal = title && (place.shape === 'person' || place.circle === 'adv') && !place.own ? title : '';
  return Array.from({ length: many }, (_, index) => {
    const nth = taken + index;
    const family = lasts[nth % lasts.length]!;
    return formal ? `${formal} ${family}` : `${firsts[nth % firsts.length]!} ${family}`;
  });
}

const shuffled = (stock: readonly string[], key: string): string[] =>
  stock
    .map((name) => ({ name, order: hash(`${key}|${name}`) }))
    .sort((a, b) => a.order - b.order)
    .map(({ name }) => name);
