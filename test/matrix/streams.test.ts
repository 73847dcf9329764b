/** What every command does when its streams are closed, full, slow or impatient. */
import { beforeAll, describe, expect, it } from 'vitest';
import { ALAN, oneLine, REP, sandbox } from './sandbox.js';

const { sh } = sandbox();

const COMMANDS = [
  'ask --example',
  'check --text hi',
  'log --list',
  'next',
  'report',
  'customer list',
  'profile',
  'handout --trade real-estate',
  'list kinds',
  'explain need-based',
  'completion bash',
  'doctor',
  'ask --help',
  '--version',
];

beforeAll(() => {
  sh(`refcoach ${ALAN} --save`);
});

describe.each(COMMANDS)('refcoach %s', (command) => {
  it('ends quietly with its reader, says that a disk is full, and needs no standard input', () => {
    const piped = sh(
      `refcoach ${command} 2>err | head -c 1 >/dev/null; echo "\${PIPESTATUS[0]} $(wc -c <err)"`,
    );
    expect(piped.out.trim()).toBe('0 0');
    const full = sh(`refcoach ${command} >/dev/full`);
    expect([full.code, full.out, full.err]).toEqual([74, '', expect.stringMatching(oneLine)]);
    const { code, err } = sh(`refcoach ${command} <&-`);
    expect([code, err]).toEqual([0, '']);
  });
});

it.each([
  'customer import - ',
  'check',
  'check --from - --format ndjson',
  `ask --from - --format ndjson ${REP}`,
])('takes nothing for nothing: %s', (command) => {
  const { code, err } = sh(`refcoach ${command} -q </dev/null`);
  expect([code, err.includes('A fault of ours')]).toEqual([expect.any(Number), false]);
  expect([0, 2, 65]).toContain(code);
});

it('stops at once when the reader has gone', () => {
  const line = `yes '{"name":"Ann","score":9}' | refcoach ask --from - --format ndjson ${REP} 2>err | head -1 | wc -l; wc -c <err`;
  expect(sh(line)).toMatchObject({ code: 0, out: '1\n0\n' });
});
