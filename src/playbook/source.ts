/**
 * Where a playbook's content comes from: the JSON the build made, read piece by piece as it is used,
 * or a folder that was just read, or one laid over the other.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiled } from './compiled.js';

export type EntrySection =
  'people' | 'trades' | 'kinds' | 'rules' | 'objections' | 'circles' | 'channels' | 'sheets';
export type Whole = Exclude<keyof Compiled, 'people' | 'trades'>;

export interface Source {
  whole<K extends Whole>(section: K): Compiled[K];
  entry<K extends EntrySection>(section: K, id: string): Compiled[K][string] | undefined;
  ids(section: EntrySection): string[];
}

/** The files of the built content. People and trades have one file each; the rest is read in groups that are used together. */
export const GROUPS: Record<string, readonly (Whole | 'ids')[]> = {
  'ask.json': [
    'parts',
    'asks',
    'letters',
    'circles',
    'channels',
    'objections',
    'readiness',
    'followUp',
    'words',
  ],
  'names.json': ['names', 'kinds', 'ids'],
  'rules.json': ['rules'],
  'sheets.json': ['sheets'],
  'teach.json': ['questions', 'evidence', 'traits'],
};
export const FILED: readonly EntrySection[] = ['people', 'trades'];

const groupOf = new Map(
  Object.entries(GROUPS).flatMap(([file, sections]) => sections.map((section) => [section, file] as const)),
);

/** The content the build wrote into `folder`. */
export function builtSource(folder: string): Source {
  const groups = new Map<string, Record<string, unknown>>();
  const entries = new Map<string, unknown>();
  const json = (path: string) =>
    JSON.parse(readFileSync(join(folder, path), 'utf8')) as Record<string, unknown>;
  const group = (section: Whole | 'ids') => {
    const file = groupOf.get(section)!;
    let content = groups.get(file);
    if (!content) groups.set(file, (content = json(file)));
    return content[section];
  };
  const ids = (section: EntrySection) => (group('ids') as Record<string, string[]>)[section] ?? [];
  return {
    whole: (section) => group(section) as never,
    ids,
    entry(section, id) {
      if (!FILED.includes(section)) return pick(group(section as Whole) as Record<string, never>, id);
      const key = `${section}/${id}`;
      if (!entries.has(key)) entries.set(key, ids(section).includes(id) ? json(`${key}.json`) : undefined);
      return entries.get(key) as never;
    },
  };
}

/** Content that is already in memory. */
export function readSource(content: Compiled): Source {
  return {
    whole: (section) => content[section],
    ids: (section) => Object.keys(content[section]).sort(),
    entry: (section, id) => pick(content[section] as Record<string, never>, id),
  };
}

/** One source laid over another, by file name: an entry of `over` takes the place of the one below it. */
export function overlaid(below: Source, over: Compiled): Source {
  const above = readSource(over);
  const merged = new Map<Whole, unknown>();
  return {
    whole(section) {
      if (!merged.has(section)) merged.set(section, merge(section, below.whole(section), over));
      return merged.get(section) as never;
    },
    ids: (section) => [...new Set([...below.ids(section), ...above.ids(section)])].sort(),
    entry: (section, id) => above.entry(section, id) ?? below.entry(section, id),
  };
}

function merge<K extends Whole>(section: K, below: Compiled[K], over: Compiled): unknown {
  const above = over[section] as unknown;
  if (section === 'questions') {
    const own = above as Compiled['questions'];
    const fields = new Set(own.map((question) => question.field));
    return [...(below as Compiled['questions']).filter((question) => !fields.has(question.field)), ...own];
  }
  if (section === 'names') {
    const [one, two] = [below as Compiled['names'], above as Compiled['names']];
    return {
      people: { ...one.people, ...two.people },
      trades: { ...one.trades, ...two.trades },
      kinds: { ...one.kinds, ...two.kinds },
      tradeWords: { ...one.tradeWords, ...two.tradeWords },
    };
  }
  if (section === 'readiness' || section === 'followUp' || section === 'evidence' || section === 'words')
    return above ?? below;
  return { ...(below as object), ...(above as object | null) };
}

const pick = <T>(record: Record<string, T>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;
