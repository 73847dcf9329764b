/** Who introduced whom: a tree from those nobody introduced, and the way up from anybody. */
import { personKey, type LogEntry } from './log.js';

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
  from: string;
  name: string;
  reached: Reached;
  unasked: boolean;
}

const REACHED: Partial<Record<LogEntry['what'], Reached>> = {
  'name-given': 'named',
  introduced: 'introduced',
  met: 'met',
  won: 'customer',
  nothing: 'nothing',
};
const RANK: readonly Reached[] = ['named', 'introduced', 'met', 'nothing', 'customer'];

/** The trees, the largest first. People whose name nobody knows are in none. */
export function chains(entries: readonly LogEntry[], nameOf: (customer: string) => string): Link[] {
  const { edges, names } = edgesOf(entries, nameOf);
  const children = new Map<string, Edge[]>();
  const parents = new Map<string, string>();
  for (const [key, edge] of edges) {
    const to = key.slice(key.indexOf('>') + 1);
    children.set(edge.from, [...(children.get(edge.from) ?? []), edge]);
    if (!parents.has(to)) parents.set(to, edge.from);
  }
  const tops = [...children.keys()].filter((key) => !parents.has(key) || inCircle(key, parents));
  const seen = new Set<string>();
  const grow = (key: string): Link[] => {
    if (seen.has(key)) return [];
    seen.add(key);
    return (children.get(key) ?? []).map(({ name, reached, unasked }) => ({
      name,
      reached,
      unasked,
      introduced: grow(personKey(name)),
    }));
  };
  const trees = tops.map((key): Link => ({
    name: names.get(key) ?? key,
    reached: '',
    unasked: false,
    introduced: grow(key),
  }));
  return trees
    .filter(({ introduced }) => introduced.length > 0)
    .sort((one, two) => size(two) - size(one) || (one.name < two.name ? -1 : 1));
}

const size = (link: Link): number => 1 + link.introduced.reduce((total, next) => total + size(next), 0);

/** One edge for each pair, with the farthest that was reached. */
function edgesOf(entries: readonly LogEntry[], nameOf: (customer: string) => string) {
  const edges = new Map<string, Edge>();
  const names = new Map<string, string>();
  for (const { customer, who, what, unasked } of entries) {
    const reached = REACHED[what];
    const name = nameOf(customer);
    if (!reached || !who || !name) continue;
    const [from, to] = [personKey(name), personKey(who)];
    if (from === to) continue;
    names.set(from, name);
    const before = edges.get(`${from}>${to}`);
    const farther =
      !before || RANK.indexOf(reached) > RANK.indexOf(before.reached) ? reached : before.reached;
    edges.set(`${from}>${to}`, {
      from,
      name: before?.name ?? who,
      reached: farther,
      unasked: unasked || (before?.unasked ?? false),
    });
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
