/** Where refcoach keeps its files: one folder, the platform's own or the one REFCOACH_HOME names. */
import { isAbsolute, join, resolve } from 'node:path';

export interface Place {
  env: Readonly<Record<string, string | undefined>>;
  platform: string;
  /** The user's home folder, '' when there is none. */
  userHome: string;
  /** The working folder, for a relative REFCOACH_HOME. */
  cwd: string;
}

/** The store's folder, or '' when this user has no home. Relative XDG paths don't count, as their specification says. */
export function storeHome({ env, platform, userHome, cwd }: Place): string {
  if (env['REFCOACH_HOME']) return resolve(cwd, env['REFCOACH_HOME']);
  const xdg = env['XDG_CONFIG_HOME'];
  if (xdg && isAbsolute(xdg)) return join(xdg, 'refcoach');
  if (platform === 'win32' && env['APPDATA']) return join(env['APPDATA'], 'refcoach');
  if (!userHome || !isAbsolute(userHome)) return '';
  return platform === 'darwin'
    ? join(userHome, 'Library', 'Application Support', 'refcoach')
    : join(userHome, '.config', 'refcoach');
}
