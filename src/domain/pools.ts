/** Which phrasings a part has for a temper and a family of channels: worked out once, used for every customer. */
import type { Line, Phrasing, Playbook, Pool, Sequence, Temper } from './playbook.js';
import { AS_IT_IS, type Ink } from './ink.js';
import { Speeches, speech, type Speech } from './say.js';
import { counter, type Counter } from './word-count.js';

/** The phrasings that can stand somewhere. */
export interface Choice {
  part: string;
  speeches: Speeches;
  /** For each speech, how many words it has. */
  counters: readonly Counter[];
  /** What a key of choice ends with for them: "|permission|spoken". */
  rest: string;
}

/** Parts that take another's place ("ask" → "ask-named") or are silent ("benefit" → ""). */
export type Instead = Readonly<Record<string, string>>;

/** What stands in an order of parts: text or a line of its own, a part with its phrasings, or null for a part that has nothing to say. */
export type Place = { speech: Speech; counter: Counter } | Choice | null;

/** The phrasings of a temper and a family. */
export interface Pools {
  /** What can be said for a part; null when there is no such part, or it is silent. */
  part(name: string, instead: Instead): Choice | null;
  /** The same for every part of an order. */
  order(sequence: Sequence, instead: Instead): readonly Place[];
}

/** The phrasings of a playbook, by temper and family. */
export type PoolFinder = (temper: Temper, family: string) => Pools;

/** Makes the finder for a playbook, its parts said in an ink. */
export function poolFinder(playbook: Playbook, ink = AS_IT_IS): PoolFinder {
  const known: Record<Temper, Map<string, Pools>> = { warm: new Map(), plain: new Map(), formal: new Map() };
  return (temper, family) => {
    const ofTemper = known[temper];
    let pools = ofTemper.get(family);
    if (!pools) ofTemper.set(family, (pools = poolsFor(playbook, temper, family, ink)));
    return pools;
  };
}

function poolsFor(playbook: Playbook, temper: Temper, family: string, ink: Ink): Pools {
  const parts = new Map<string, Choice | null>();
  const orders = new WeakMap<Instead, Map<Sequence, readonly Place[]>>();
  const part = (name: string, instead: Instead): Choice | null => {
    const id = Object.hasOwn(instead, name) ? instead[name]! : name;
    const key = `${name}|${id}`;
    let choice = parts.get(key);
    if (choice === undefined) parts.set(key, (choice = choiceOf(name, id, playbook, temper, family, ink)));
    return choice;
  };
  const placesOf = (sequence: Sequence, instead: Instead): Place[] =>
    sequence.map((item) => (Array.isArray(item) ? part(item[0], instead) : itself(item, ink)));
  return {
    part,
    order(sequence, instead) {
      const known = orders.get(instead) ?? new Map<Sequence, readonly Place[]>();
      orders.set(instead, known);
      let places = known.get(sequence);
      if (!places) known.set(sequence, (places = placesOf(sequence, instead)));
      return places;
    },
  };
}

function itself(item: string | { line: Line }, { between }: Ink): Place {
  const line = typeof item === 'string' ? [item] : item.line;
  return { speech: speech(line, between), counter: counter(line) };
}

/** The phrasings of the temper, else the plain ones. The key of choice is the part's own name, whatever takes its place. */
function choiceOf(
  part: string,
  id: string,
  { parts }: Playbook,
  temper: Temper,
  family: string,
  { speak }: Ink,
): Choice | null {
  const pool = id ? parts[id] : undefined;
  if (!pool) return null;
  const whose = id !== part && !isFor(pool, family) && isFor(parts[part], family) ? parts[part]! : pool;
  const own = ofFamily(whose[temper], family);
  const usable = own.length > 0 ? own : ofFamily(whose.plain, family);
  if (usable.length === 0) return null;
  return {
    part,
    speeches: new Speeches(
      usable.map(({ line }) => line),
      speak,
    ),
    counters: usable.map(({ line }) => counter(line)),
    rest: `|${part}|${family}`,
  };
}

/** Whether a pool has phrasings for that family alone; a stand-in that has none leaves them to the part it stands for. */
const isFor = (pool: Pool | undefined, family: string): boolean =>
  pool?.plain.some(({ families }) => families?.includes(family)) ?? false;

function ofFamily(phrasings: readonly Phrasing[], family: string): readonly Phrasing[] {
  const own = phrasings.filter((phrasing) => phrasing.families?.includes(family));
  return own.length > 0 ? own : phrasings.filter((phrasing) => !phrasing.families);
}
