/** Content that was read from a folder, as a source, and one source laid over another. */
import { nameTexts } from './names.js';
import type { Compiled } from './compiled.js';
import { remembering, type EntrySection, type Source } from './source.js';
import { TEMPERS } from '../domain/playbook.js';
import { joined, tablesOf } from '../domain/words.js';

const SECTIONS = [
  'people',
  'trades',
  'talk',
  'kinds',
  'rules',
  'objections',
  'circles',
  'channels',
  'sheets',
] as const;

/** Whole values that are not entries of a folder. */
const WHOLES = [
  'questions',
  'readiness',
  'followUp',
  'evidence',
  'traits',
  'asks',
  'letters',
  'reactions',
  'practice',
  'cast',
  'remarks',
  'openings',
] as const;

/** What compiled content holds, by key; with the summaries that save reading every entry. */
export function valuesOf(content: Compiled): Map<string, unknown> {
  const values = new Map<string, unknown>();
  values.set('ids/parts', Object.keys(content.parts).sort());
  for (const section of SECTIONS) {
    const ids = Object.keys(content[section]).sort();
    values.set(`ids/${section}`, ids);
    if (section === 'rules')
      values.set('rules', Object.fromEntries(ids.map((id) => [id, content.rules[id]])));
    else for (const id of ids) values.set(`${section}/${id}`, content[section][id]);
  }
  for (const [id, pool] of Object.entries(content.parts))
    for (const temper of TEMPERS) values.set(`parts/${id}/${temper}`, pool[temper]);
  for (const name of WHOLES) if (content[name] !== null) values.set(name, content[name]);
  if (content.words) {
    const { tables, ...others } = tablesOf(content.words);
    values.set('words', others).set('tables', joined(tables));
  }
  values.set('ownFields', ownFields(content));
  values.set('cues', cuesOf(content));
  values.set('traitCounts', traitCounts(content));
  values.set(
    'whens',
    Object.fromEntries(Object.values(content.objections).map(({ id, when }) => [id, when])),
  );
  for (const [name, table] of Object.entries(content.names))
    for (const [part, text] of nameTexts(table as Record<string, string>))
      values.set(`names/${name}/${part}`, text);
  return values;
}

/** The fields of the playbook's own questions. */
const ownFields = ({ questions }: Compiled): string[] =>
  questions.filter(({ of }) => of === 'extra').map(({ field }) => field);

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

/** Content that is already in memory. */
export function readSource(content: Compiled): Source {
  const values = valuesOf(content);
  return remembering((key) => values.get(key));
}

/** Values that are laid together rather than replaced. */
const TOGETHER = new Set([
  'rules',
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
    if (key === 'ownFields')
      return [...new Set([...(below.get(key) as string[]), ...(above.get(key) as string[])])];
    if (TOGETHER.has(key))
      return { ...(below.get(key) as object), ...(above.get(key) as object | undefined) };
    if (key.startsWith('names/'))
      return `${(above.get(key) ?? '') as string}${(below.get(key) ?? '') as string}`;
    if (key.startsWith('ids/')) return both(key.slice('ids/'.length) as EntrySection);
    return above.get(key) ?? below.get(key);
  };
  const both = (section: EntrySection) => [...new Set([...below.ids(section), ...above.ids(section)])].sort();
  return remembering(get);
}
