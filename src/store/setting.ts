/** One saved setting, read without opening the store: every command asks for it before it does anything. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The setting of that name, '' when there is none. A file that can't be read has none; opening the store says what is wrong with it. */
export function savedSetting(folder: string, name: string): string {
  if (!folder) return '';
  try {
    const kept = JSON.parse(readFileSync(join(folder, 'profile.json'), 'utf8')) as {
      settings?: Record<string, unknown>;
    };
    const value = kept.settings?.[name];
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}
