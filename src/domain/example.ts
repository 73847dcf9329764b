/** The made-up rep and customer a sheet shows when it is nobody's own: the cast's people with the trade's words. */
import { slot } from './choose.js';
import { emptyCustomer, emptyProfile, type Customer, type Profile } from './model.js';
import type { Cast, Playbook, Trade } from './playbook.js';

/** A profile for a trade, in the trade's own examples. */
export function exampleProfile(trade: Trade | undefined, playbook: Playbook): Profile {
  const { rep } = playbook.cast;
  const demographic = trade?.buyers.find((buyer) => buyer.sort === 'demographic');
  const psychographic = trade?.buyers.find((buyer) => buyer.sort === 'psychographic');
  const results = trade?.results;
  return {
    ...emptyProfile(),
    rep: { ...rep, title: '' },
    trade: trade?.name ?? '',
    does: trade?.does[0] ?? '',
    serves: demographic ? [playbook.traits[demographic.trait] ?? demographic.trait] : [],
    psychographics: psychographic ? [psychographic.trait] : [],
    results: {
      problem: results?.problem[0] ?? '',
      cost: results?.cost[0] ?? '',
      revenue: results?.revenue[0] ?? '',
    },
  };
}

/** A customer of the cast whose work and circles hold about the most kinds the trade serves; the trade's name chooses among them. */
export function exampleCustomer(trade: Trade | undefined, playbook: Playbook, today: string): Customer {
  const { customers } = playbook.cast;
  const start = slot(trade?.id ?? '', customers.length);
  const inTurn = customers.map((_, index) => customers[(start + index) % customers.length]!);
  const suited = inTurn.map((person) => ({ person, score: suits(person, trade, playbook) }));
  const most = Math.max(...suited.map(({ score }) => score));
  const best = suited.find(({ score }) => score >= most - 1)!.person;
  return {
    ...emptyCustomer(),
    name: best.name,
    occupation: best.occupation,
    since: `${Number(today.slice(0, 4)) - 2}${today.slice(4, 8)}01`,
    score: 10,
    result: trade?.results.problem[0] ?? trade?.results.cost[0] ?? '',
    signals: ['praised'],
    circles: best.circles.map((words) => ({ circle: '', words })),
  };
}

function suits(
  { occupation }: Cast['customers'][number],
  trade: Trade | undefined,
  playbook: Playbook,
): number {
  const served = new Set(trade?.buyers.flatMap((buyer) => buyer.kinds));
  const person = playbook.person(playbook.match('people', occupation));
  return person?.groups.filter((group) => group.kinds.some((kind) => served.has(kind))).length ?? 0;
}

/** The participant's profile where it says something, the example's where it is empty. */
export function filledProfile(own: Profile, example: Profile): Profile {
  const list = (mine: string[], theirs: string[]) => (mine.length > 0 ? mine : theirs);
  const { results } = own;
  return {
    rep: own.rep.name ? own.rep : example.rep,
    trade: own.trade || example.trade,
    does: own.does || example.does,
    serves: list(own.serves, example.serves),
    demographics: own.demographics,
    psychographics:
      own.serves.length > 0 ? own.psychographics : list(own.psychographics, example.psychographics),
    results: {
      problem: results.problem || example.results.problem,
      cost: results.cost || example.results.cost,
      revenue: results.revenue || example.results.revenue,
    },
  };
}
