/** Small files of their own beside the journal: the draft of an interview, the progress of practice. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { atomicWrite, makeFolder, readWhole } from './files.js';
import { FORMAT, checkFormat } from './format.js';
import { moveAside } from './set-aside.js';
import type { Where } from './shelf.js';
import { writeFailure } from './failure.js';

/** What was kept under a name, or undefined. A damaged file is set aside and said so in `notes`. */
export function readDocument(where: Where, name: string, notes: string[]): unknown {
  const file = fileOf(where, name);
  const bytes = where.folder ? readWhole(file) : null;
  if (!bytes) return undefined;
  const kept = parsed(bytes);
  if (kept) {
    checkFormat(kept['format'], file);
    return kept['content'];
  }
  const aside = where.save ? moveAside(file, bytes, where.day) : '';
  notes.push(`${name}.json is damaged and was left out.${aside ? ` It is kept in ${aside}.` : ''}`);
  return undefined;
}

function parsed(bytes: Buffer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null && 'format' in value ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps content under a name, whole or not at all. */
export function keepDocument(where: Where, name: string, content: unknown): void {
  if (!where.save) return;
  makeFolder(where.folder);
  atomicWrite(fileOf(where, name), `${JSON.stringify({ format: FORMAT, content })}\n`);
}

/** Removes what was kept under a name. */
export function dropDocument(where: Where, name: string): void {
  if (!where.save || !where.folder) return;
  try {
    rmSync(fileOf(where, name), { force: true });
  } catch (error) {
    throw writeFailure(error, fileOf(where, name));
  }
}

const fileOf = ({ folder }: Where, name: string) => join(folder, `${name}.json`);
