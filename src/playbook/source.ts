/**
 * Where a playbook's content comes from: the pack the build made, read value by value as it is used,
 * or a folder that was just read, or one laid over the other (laid.ts). Values have keys such as "people/physician".
 */
import { openPack } from './pack.js';
import { openHand } from './hand.js';
import { openSpelling } from './spelling.js';

export type EntrySection =
  | 'people'
  | 'trades'
  | 'talk'
  | 'kinds'
  | 'rules'
  | 'objections'
  | 'circles'
  | 'channels'
  | 'sheets'
  | 'parts';

export interface Source {
  get(key: string): unknown;
  ids(section: EntrySection): string[];
}

/** The content the build wrote. */
export function builtSource(folder: string): Source {
  const pack = openPack(`${folder}/playbook.pack`);
  return remembering((key) => {
    if (key === 'spelling') return openSpelling(`${folder}/spelling.bin`);
    return key === 'hand' ? openHand(folder) : pack.get(key);
  });
}

/** Each value is read once. */
export function remembering(get: (key: string) => unknown): Source {
  const known = new Map<string, unknown>();
  const once = (key: string) => {
    let value = known.get(key);
    if (value === undefined && (value = get(key)) !== undefined) known.set(key, value);
    return value;
  };
  return { get: once, ids: (section) => (once(`ids/${section}`) as string[] | undefined) ?? [] };
}
