import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const bin = join(__dirname, '..', '..', 'bin', 'refcoach.js');

it('hears with the first ear alone where there is no WebAssembly', () => {
  const args = [
    '--jitless',
    bin,
    'check',
    '--text',
    'Do you know anyone who needs a roof?',
    '--format',
    'line',
  ];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stdout).toContain('need-based');
  expect(status).toBe(1);
});
