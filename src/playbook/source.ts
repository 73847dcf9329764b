/**
 * Where a playbook's content comes from: the pack the build made, read value by value as it is used,
 * or a folder that was just read, or one laid over the other. Values have keys such as "people/physician".
 */
import { nameTableText } from './names.js';
import type { Compiled } from './compiled.js';
import { openPack } from './pack.js';
import { TEMPERS } from '../domain/playbook.js';

export type EntrySection =
  'people' | 'trades' | 'kinds' | 'rules' | 'objections' | 'circles' | 'channels' | 'sheets' | 'parts';

const SECTIONS = [
  'people',
  'trades',
  'kinds',
  'rules',
  'objections',
  'circles',
  'channels',
  'sheets',
] as const;

export interface Source {
  get(key: string): unknown;
  ids(section: EntrySection): string[];
}

/** Whole values that are not entries of a folder. */
const WHOLES = [
  'questions',
  'readiness',
  'followUp',
  'evidence',
  'words',
  'traits',
  'asks',
  'letters',
  'reactions',
  'practice',
  'cast',
] as const;

/** What compiled content holds, by key; with the summaries that save reading every entry. */
export function valuesOf(content: Compiled): Map<string, unknown> {
  const values = new Map<string, unknown>();
  const ids: Record<string, string[]> = { parts: Object.keys(content.parts).sort() };
  for (const section of SECTIONS) {
    ids[section] = Object.keys(content[section]).sort();
    for (const id of ids[section]) values.set(`${section}/${id}`, content[section][id]);
  }
  for (const [id, pool] of Object.entries(content.parts))
    for (const temper of TEMPERS) values.set(`parts/${id}/${temper}`, pool[temper]);
  for (const name of WHOLES) if (content[name] !== null) values.set(name, content[name]);
  values.set('ids', ids);
  values.set('cues', cuesOf(content));
  values.set('traitCounts', traitCounts(content));
  values.set(
    'whens',
    Object.fromEntries(Object.values(content.objections).map(({ id, when }) => [id, when])),
  );
  for (const [name, table] of Object.entries(content.names))
    values.set(`names/${name}`, nameTableText(table as Record<string, string>));
  return values;
}

/** Cue → circle id; cues are compared without hyphens and apostrophes. */
function cuesOf({ circles }: Compiled): Record<string, string> {
  const cues: Record<string, string> = {};
  for (const { id, cues: own } of Object.values(circles))
    for (const cue of own) cues[cue.toLowerCase().replace(/-/g, ' ').replace(/[’']/g, '')] ??= id;
  return cues;
}

/** How many kinds have a trait: what half the town has says little. */
function traitCounts({ kinds }: Compiled): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { traits } of Object.values(kinds))
    for (const trait of traits) counts[trait] = (counts[trait] ?? 0) + 1;
  return counts;
}

/** The content the build wrote. */
export function builtSource(folder: string): Source {
  return remembering(openPack(`${folder}/playbook.pack`).get);
}

/** Content that is already in memory. */
export function readSource(content: Compiled): Source {
  const values = valuesOf(content);
  return remembering((key) => values.get(key));
}

/** Each value is read once. */
function remembering(get: (key: string) => unknown): Source {
  const known = new Map<string, unknown>();
  const once = (key: string) => {
    let value = known.get(key);
    if (value === undefined && (value = get(key)) !== undefined) known.set(key, value);
    return value;
  };
  return { get: once, ids: (section) => (once('ids') as Record<string, string[]>)[section] ?? [] };
}

/** Values that are laid together rather than replaced. */
const TOGETHER = new Set([
  'cues',
  'traitCounts',
  'whens',
  'traits',
  'asks',
  'letters',
  'reactions',
  'practice',
]);

/** One source laid over another, by file name: an entry of `over` takes the place of the one below it. */
export function overlaid(below: Source, over: Compiled): Source {
  const above = readSource(over);
  const own = new Set(over.questions.map(({ field }) => field));
  const get = (key: string): unknown => {
    if (key === 'questions')
      return [
        ...(below.get(key) as Compiled['questions']).filter(({ field }) => !own.has(field)),
        ...over.questions,
      ];
    if (TOGETHER.has(key))
      return { ...(below.get(key) as object), ...(above.get(key) as object | undefined) };
    if (key.startsWith('names/')) return `${above.get(key) as string}${below.get(key) as string}`;
    if (key === 'ids')
      return Object.fromEntries([...SECTIONS, 'parts' as const].map((section) => [section, both(section)]));
    return above.get(key) ?? below.get(key);
  };
  const both = (section: EntrySection) => [...new Set([...below.ids(section), ...above.ids(section)])].sort();
  return remembering(get);
}
