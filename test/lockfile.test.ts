/** Every package of the lockfile runs on the lowest Node we promise to develop on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface Lock {
  packages: Record<string, { engines?: { node?: string }; hasInstallScript?: boolean; optional?: boolean }>;
}

const lock = JSON.parse(readFileSync(join(__dirname, '..', 'package-lock.json'), 'utf8')) as Lock;

/** Whether a range such as "^20.17.0 || >=22" admits Node 20.19. */
function admits20(range: string): boolean {
  return range.split('||').some((part) => {
    const clean = part.trim();
    const [, sign = '', major = '0', minor = '0'] = /^(\^|>=|>|~|)\s*v?(\d+)(?:\.(\d+))?/.exec(clean) ?? [];
    if (clean === '' || clean === '*') return true;
    if (sign === '>=' || sign === '>')
      return Number(major) < 20 || (Number(major) === 20 && Number(minor) <= 19);
    return Number(major) === 20 && (sign === '' || Number(minor) <= 19);
  });
}

it('every package admits Node 20', () => {
  const wrong = Object.entries(lock.packages)
    .filter(([name, { engines, optional }]) => name && !optional && engines?.node && !admits20(engines.node))
    .map(([name, { engines }]) => `${name} ${engines!.node}`);
  expect(wrong).toEqual([]);
});

it('no package that always installs runs a script', () => {
  const scripts = Object.entries(lock.packages).filter(
    ([name, { hasInstallScript, optional }]) => name && hasInstallScript && !optional,
  );
  expect(scripts.map(([name]) => name)).toEqual([]);
});
