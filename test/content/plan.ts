/** Customers and profiles out of the playbook itself: every trade × people × channel × temper, by a fixed plan. */
import { hash } from '../../src/domain/choose.js';
import type { Person, Playbook, Trade } from '../../src/domain/playbook.js';

export const CHANNELS = [
  'in-person',
  'phone',
  'video',
  'text',
  'email',
  'social',
  'card',
  'voicemail',
] as const;
export const TEMPERS = ['plain', 'warm', 'family', 'executive', 'title'] as const;
export type Case = { trade: string; person: string; channel: string; temper: string };

const NAMES = [
  'Deb Kowalczyk',
  'James Okonkwo',
  'Luz Marisol Ortiz',
  'Bo Whitfield',
  'Annika Devereaux',
  'Luis',
  'Bob & Carol Jennings',
  'Chris Fields',
];
const REPS = [
  { name: 'Gus Hollister', company: 'Hollister & Daughter', phone: '570-555-0101' },
  { name: 'Dr. Renee Holt', company: 'Holt', phone: '', email: 'renee@holt.example' },
  { name: 'Iris Moss', company: 'Moss Works', phone: '612-555-0102' },
];

/** Circles as reps type them. */
export const CIRCLES = [
  'church - small group', 'bee club (2nd Tues)', 'the girls from spin', 'softball (co-ed)', "kids' school", 'Rotary', 'in-laws',
  'old Navy buddies', 'dog park', 'HOA', 'the Tuesday walkers', 'my sister Pam', 'work people', 'grain elevator', 'CFO roundtable',
  'Mt. Zion choir', "Leo's soccer team", 'the morning table at Dot’s Diner', 'hawk club, last Sunday of the month', 'YPO',
  'the folks I see at the feed store', 'soccer moms', 'neighbors', 'gym', 'the night shift', 'his bowling league', 'book club',
]; // prettier-ignore

const PEOPLE = [
  { name: 'Shorty Vance', note: 'runs four trucks out of the same yard' },
  { name: 'Dr. Priya Shah', note: 'dentist on Fifth' },
  { name: 'Ken Ito', note: '' },
];

const pick = <T>(list: readonly T[], key: string): T => list[hash(key) % list.length]!;

/** The rep of a trade. */
export function profileOf(trade: Trade, key: string, playbook: Playbook): Record<string, unknown> {
  const kinds = [...new Set(trade.buyers.flatMap((buyer) => buyer.kinds))].map(
    (id) => playbook.kind(id)!.many,
  );
  const cares = trade.buyers.filter((buyer) => buyer.sort === 'psychographic').map((buyer) => buyer.trait);
  const at = hash(`${key}|serves`) % Math.max(1, kinds.length);
  return {
    rep: pick(REPS, `${key}|rep`),
    trade: trade.id,
    does: pick(trade.does, `${key}|does`),
    serves: hash(`${key}|any`) % 7 ? kinds.slice(at, at + 2) : [],
    psychographics: cares.length > 0 && hash(`${key}|care`) % 3 ? [pick(cares, `${key}|cares`)] : [],
  };
}

/** A customer of that trade, of that occupation, in that temper. */
export function customerOf(
  { trade, person, channel, temper }: Case,
  trades: Trade,
  people: Person,
): Record<string, unknown> {
  const key = `${trade}|${person}|${channel}|${temper}`;
  const results = Object.values(trades.results).flat();
  const title = temper === 'title' ? { callMe: 'Dr. Grant', name: 'Dr. Alicia Grant' } : {};
  return {
    name: pick(NAMES, `${key}|name`),
    ...title,
    occupation: people.name,
    relation: temper === 'warm' ? 'friend' : temper === 'family' ? 'family' : 'customer',
    executive: temper === 'executive',
    score: hash(`${key}|score`) % 9 ? 10 : '',
    result: hash(`${key}|noresult`) % 9 ? pick(results, `${key}|result`) : '',
    signals: ['praised', 'came-back'].slice(0, hash(`${key}|signals`) % 3),
    circles: [0, 1, 2].slice(0, hash(`${key}|circles`) % 4).map((n) => pick(CIRCLES, `${key}|circle|${n}`)),
    people: hash(`${key}|people`) % 4 ? [] : [pick(PEOPLE, `${key}|known`)],
    channel: [channel],
    meeting: '2027-04-14',
  };
}

/** The whole plan, or every `step`th case of it. */
export function* cases(playbook: Playbook, step = 1): Generator<Case> {
  let n = 0;
  for (const trade of playbook.ids('trades'))
    for (const person of playbook.ids('people'))
      for (const channel of CHANNELS)
        for (const temper of TEMPERS) if (n++ % step === 0) yield { trade, person, channel, temper };
}
