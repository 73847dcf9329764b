/** Who introduced whom: a tree from those nobody introduced, and the way up from anybody. */
import { personKey, type Event } from './log.js';
import { onTexts, type LogTable } from './log-table.js';

/** How far a person came. */
export type Reached = 'customer' | 'met' | 'introduced' | 'named' | 'nothing';

/** A person and those they introduced. */
export interface Link {
  name: string;
  /** '' for one at the top. */
  reached: Reached | '';
  unasked: boolean;
  introduced: Link[];
}

interface Edge {
  to: string;
  name: string;
  reached: Reached;
  unasked: boolean;
}

const REACHED: Partial<Record<Event, Reached>> = {
  'name-given': 'named',
  introduced: 'introduced',
  met: 'met',
  won: 'customer',
  nothing: 'nothing',
};
const RANK: readonly Reached[] = ['named', 'introduced', 'met', 'nothing', 'customer'];

/**
 * The trees, the largest first, from what happened up to a day ('' for all). People whose name nobody knows are in none.
 */
export function chains(table: LogTable, nameOf: (customer: string) => string, until = ''): Link[] {
  const { edges, names } = edgesOf(table, nameOf, until);
  const parents = new Map<string, string>();
  for (const [from, to] of edges)
    for (const key of to.keys()) if (edges.has(key) && !parents.has(key)) parents.set(key, from);
  const tops = [...edges.keys()].filter((key) => !parents.has(key) || inCircle(key, parents));
  const seen = new Set<string>();
  let size = 0;
  const grow = (key: string): Link[] => {
    size++;
    const next = edges.get(key);
    if (!next || seen.has(key)) return [];
    seen.add(key);
    const links: Link[] = [];
    for (const { to, name, reached, unasked } of next.values())
      links.push({ name, reached, unasked, introduced: grow(to) });
    return links;
  };
  const trees = tops.map((key) => {
    size = 0;
    const introduced = grow(key);
    return { size, link: { name: names.get(key)!, reached: '' as const, unasked: false, introduced } };
  });
  return trees
    .filter(({ link }) => link.introduced.length > 0)
    .sort((one, two) => two.size - one.size || (one.link.name < two.link.name ? -1 : 1))
    .map(({ link }) => link);
}

/** From each who named somebody to each who was named, with the farthest that was reached. */
function edgesOf(table: LogTable, nameOf: (customer: string) => string, until: string) {
  const { at, customer, who, what, unasked } = table.rows;
  const edges = new Map<string, Map<string, Edge>>();
  const names = new Map<string, string>();
  const fromOf = onTexts(table, (id) => {
    const name = nameOf(id);
    const key = personKey(name);
    return { name, key };
  });
  const toOf = onTexts(table, (name) => ({ name, key: personKey(name) }));
  const reachedOf = onTexts(table, (text) => REACHED[text as Event] ?? null);
  const inDays = onTexts(table, (day) => !until || day <= until);
  for (let row = 0; row < who.length; row++) {
    const reached = reachedOf(what[row]!);
    if (!reached || who[row] === 0 || !inDays(at[row]!)) continue;
    const from = fromOf(customer[row]!);
    const to = toOf(who[row]!);
    if (!from.name || from.key === to.key) continue;
    names.set(from.key, from.name);
    const edge = edges.get(from.key) ?? edges.set(from.key, new Map()).get(from.key)!;
    const before = edge.get(to.key);
    if (!before) edge.set(to.key, { to: to.key, name: to.name, reached, unasked: unasked[row] === 1 });
    else {
      if (RANK.indexOf(reached) > RANK.indexOf(before.reached)) before.reached = reached;
      before.unasked ||= unasked[row] === 1;
    }
  }
  return { edges, names };
}

/** Whether going up from here comes back here: then the circle is cut at its first name. */
function inCircle(key: string, parents: ReadonlyMap<string, string>): boolean {
  const way = [key];
  for (let at = parents.get(key); at !== undefined; at = parents.get(at)) {
    if (at === key) return [...way].sort()[0] === key;
    if (way.includes(at)) return false;
    way.push(at);
  }
  return false;
}

/** The way up from a person: who introduced them, who introduced that one, and so on. */
export function wayUp(trees: readonly Link[], name: string): string[] {
  const key = personKey(name);
  const find = (links: readonly Link[], above: string[]): string[] | undefined => {
    for (const link of links) {
      const way = [link.name, ...above];
      if (personKey(link.name) === key) return way;
      const found = find(link.introduced, way);
      if (found) return found;
    }
    return undefined;
  };
  return find(trees, []) ?? [];
}
