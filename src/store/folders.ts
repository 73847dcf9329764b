/** Folders, with those above them. Node's own recursive mkdir never ends where a folder is there and takes nothing, as under /proc. */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isMissing } from './failure.js';

/** Makes a folder and those above it; true when it wasn't there. Throws what the file system says. */
export function makeFolders(folder: string, mode = 0o777): boolean {
  try {
    mkdirSync(folder, mode);
    return true;
  } catch (error) {
    if (isFolder(folder)) return false;
    const above = dirname(folder);
    if (!isMissing(error) || existsSync(above)) throw error;
    makeFolders(above, mode);
    return makeFolders(folder, mode);
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
