/**
 * The profile and the settings, kept through conf. Reading is reading conf's own file; conf itself is loaded only to
 * write. Before it writes, the last good file is kept beside; after, what it wrote is read back, because conf takes a
 * cut file on a full disk for a saved one.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { emptyProfile, type Profile } from '../domain/model.js';
import { Problem } from '../domain/problem.js';
import { atomicWrite, makeFolder, readWhole } from './files.js';
import { writeFailure } from './failure.js';
import { checkFormat, FORMAT } from './format.js';
import { hold } from './lock.js';
import { moveAside } from './set-aside.js';
import type { Where } from './shelf.js';
import { renamePatiently } from './whole-file.js';

/** Settings by name: small preferences. */
export type Settings = Readonly<Record<string, string>>;

interface Kept {
  format: number;
  profile?: Profile;
  settings?: Settings;
}

const NAME = 'profile';
const fileOf = ({ folder }: Where) => join(folder, `${NAME}.json`);

/** What is kept, or nothing. A damaged file is set aside and the last good one taken; `notes` says so. */
export function readProfileFile(where: Where, notes: string[]): Kept {
  const file = fileOf(where);
  const bytes = where.folder ? readWhole(file) : null;
  if (!bytes) return { format: FORMAT };
  const kept = keptFrom(bytes, file);
  if (kept) return kept;
  const last = readWhole(`${file}.bak`);
  const good = (last && keptFrom(last, file)) || { format: FORMAT };
  const aside = where.save ? setAside(file, bytes, last, where.day) : '';
  const instead = good.profile ? ' The profile before the last change is used.' : '';
  notes.push(`The profile is damaged.${aside ? ` It is kept in ${aside}.` : ''}${instead}`);
  return good;
}

function setAside(file: string, bytes: Buffer, last: Buffer | null, day: string): string {
  const aside = moveAside(file, bytes, day);
  if (last && keptFrom(last, file)) atomicWrite(file, last);
  return aside;
}

function keptFrom(bytes: Buffer, file: string): Kept | undefined {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('format' in value)) return undefined;
  const kept = value as Kept;
  checkFormat(kept.format, file);
  return { ...kept, ...(kept.profile ? { profile: wholeProfile(kept.profile) } : {}) };
}

/** The whole profile from what was kept; a key that isn't there is empty. */
export function wholeProfile(kept: Partial<Profile>): Profile {
  const empty = emptyProfile();
  return {
    ...empty,
    ...kept,
    rep: { ...empty.rep, ...kept.rep },
    results: { ...empty.results, ...kept.results },
  };
}

/** Keeps the profile, the settings or both; the rest of the file stays. Throws a Problem and leaves the old file. */
export async function writeProfileFile(
  where: Where,
  change: Omit<Kept, 'format'>,
  notes: string[],
): Promise<void> {
  if (!where.save) return;
  makeFolder(where.folder);
  const file = fileOf(where);
  const lock = hold(join(where.folder, 'lock'));
  try {
    readProfileFile(where, notes);
    const before = readWhole(file);
    if (before) atomicWrite(`${file}.bak`, before);
    await writeWithConf(where, change);
    readBack(file, change, before !== null);
  } finally {
    lock.letGo();
  }
}

async function writeWithConf({ folder }: Where, change: Omit<Kept, 'format'>): Promise<void> {
  const { default: Conf } = await import('conf');
  try {
    const conf = new Conf<Record<string, unknown>>({
      projectName: 'refcoach',
      projectSuffix: '',
      cwd: folder,
      configName: NAME,
      configFileMode: 0o600,
      clearInvalidConfig: false,
      accessPropertiesByDotNotation: false,
    });
    conf.set({ format: FORMAT, ...change });
  } catch (error) {
    throw writeFailure(error, join(folder, `${NAME}.json`));
  }
}

/** What was written must be there, whole; else the copy takes its place again. */
function readBack(file: string, { profile, settings }: Omit<Kept, 'format'>, copied: boolean): void {
  const bytes = readWhole(file);
  const kept = bytes && keptFrom(bytes, file);
  const profileThere = !profile || isDeepStrictEqual(kept?.profile, plain(wholeProfile(profile)));
  const settingsThere = !settings || isDeepStrictEqual(kept?.settings, plain(settings));
  if (kept && profileThere && settingsThere) return;
  if (copied) renamePatiently(`${file}.bak`, file);
  else rmSync(file, { force: true });
  const todo = 'Make room and try again. What was there before is untouched.';
  throw new Problem('io', 'The disk is full, so the profile was not saved.', { file }, todo);
}

const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));
