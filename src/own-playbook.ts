/** Which playbook of the trainer's own is laid over the built-in one: --playbook, then REFCOACH_PLAYBOOK, then the saved profile's. */
import { resolve } from 'node:path';
import type { Options } from './commands/command.js';
import type { Io } from './io.js';
import { savedSetting } from './store/setting.js';

export interface OwnPlaybook {
  /** The folder's whole path, '' for none. */
  path: string;
  /** As it was given, for messages. */
  label: string;
  /** What named it. */
  by: 'flag' | 'environment' | 'profile' | 'nothing';
}

/** Finds it. An empty one given by flag or environment turns a saved one off. Nothing is opened but the saved profile. */
export function ownPlaybook(io: Io, options: Options, store: string): OwnPlaybook {
  const flag = options['playbook'];
  if (typeof flag === 'string') return of(io, flag, 'flag');
  const variable = io.env['REFCOACH_PLAYBOOK'];
  if (variable !== undefined) return of(io, variable, 'environment');
  const saved = savedSetting(store, 'playbook');
  return saved ? of(io, saved, 'profile') : of(io, '', 'nothing');
}

const of = (io: Io, label: string, by: OwnPlaybook['by']): OwnPlaybook => ({
  path: label && resolve(io.cwd, label),
  label,
  by,
});
