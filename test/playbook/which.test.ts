/** Which own playbook is on: the flag's, the environment's, the saved profile's; every command follows it. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/main.js';
import { fakeIo } from '../fake-io.js';

let cwd: string;

async function run(argv: string[], env: Record<string, string> = {}, stdin = '') {
  const io = fakeIo({ cwd, stdin, env: { REFCOACH_HOME: join(cwd, 'home'), ...env } });
  const code = await main(argv, io);
  return { code, ...io.text };
}

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'refcoach-which-'));
  cpSync(join(__dirname, '../../templates/starter'), join(cwd, 'mine'), { recursive: true });
});

const trades = async (env = {}, ...more: string[]) => (await run(['list', 'trades', ...more], env)).out;

describe('the playbook of the profile', () => {
  it('is kept, shown and followed from any folder', async () => {
    expect(await run(['profile', 'edit', '--playbook', 'mine', '--rep-name', 'Maya'])).toMatchObject({
      code: 0,
      out: 'Saved.\n',
    });
    expect((await run(['profile'])).out).toContain(`Playbook: ${join(cwd, 'mine')}`);
    expect(JSON.parse((await run(['profile', '--format', 'json'])).out)).toMatchObject({
      playbook: join(cwd, 'mine'),
    });
    cwd = join(cwd, 'mine');
    expect(await trades({ REFCOACH_HOME: join(cwd, '../home') })).toContain('dog-grooming');
  });

  it('gives way to the environment, and that to the flag; an empty one is none', async () => {
    await run(['profile', 'edit', '--playbook', 'mine']);
    expect(await trades()).toContain('dog-grooming');
    expect(await trades({ REFCOACH_PLAYBOOK: '' })).not.toContain('dog-grooming');
    expect(await trades({ REFCOACH_PLAYBOOK: '' }, '--playbook', 'mine')).toContain('dog-grooming');
    expect(await trades({ REFCOACH_PLAYBOOK: 'mine' }, '--playbook', '')).not.toContain('dog-grooming');
    await run(['profile', 'edit', '--playbook', '']);
    expect(await trades()).not.toContain('dog-grooming');
  });

  it('holds for every command', async () => {
    await run(['profile', 'edit', '--playbook', 'mine']);
    const out = async (argv: string[], stdin = '') => (await run(argv, {}, stdin)).out;
    expect(await out(['explain', 'dog-grooming'])).toContain('dog');
    expect(await out(['handout', '--kind', 'agenda', '--trade', 'dog-grooming'])).toContain('dog owner');
    expect(await out(['check', '--text', 'Could I meet another fur baby parent?'])).toContain('no-cute');
    const ask = ['ask', '--trade', 'dog grooming', '--occupation', 'nurse', '--serves', 'dog owners', '--score', '10', '--result', 'saved a day', '--channel', 'letter']; // prettier-ignore
    expect(await run([...ask, 'Ann Lee', '--rep-name', 'Maya', '--no-save'])).toMatchObject({
      code: 0,
      err: '',
    });
    writeFileSync(join(cwd, 'rows.csv'), 'name,score,result\nAnn Lee,10,saved a day\n');
    const rows = await run(['ask', '--from', 'rows.csv', ...ask.slice(1), '--rep-name', 'Maya', '--format', 'ndjson']); // prettier-ignore
    expect(JSON.parse(rows.out)).toMatchObject({ scripts: [{ channel: 'letter' }] });
    expect(await out(['playbook', 'show'])).toContain('trades/dog-grooming');
    writeFileSync(join(cwd, 'said.txt'), 'Ann, could I meet another fur baby parent?\n');
    const marked = await out(['practice', '--lines', 'said.txt', '--trade', 'dog grooming', '--seed', 'a']);
    expect(marked).toContain('fur baby');
  });

  it('doctor says which one is on, and by what', async () => {
    expect((await run(['doctor'])).out).toMatch(/own playbook +none/);
    await run(['profile', 'edit', '--playbook', 'mine']);
    expect((await run(['doctor'])).out).toMatch(/own playbook +.*mine \(by your profile\)/);
    expect((await run(['doctor'], { REFCOACH_PLAYBOOK: 'mine' })).out).toContain('(by REFCOACH_PLAYBOOK)');
    expect((await run(['doctor', '--playbook', 'mine'])).out).toContain('(by --playbook)');
  });

  it('a folder that is gone is one error that says how to go on; a faulty one is not kept', async () => {
    await run(['profile', 'edit', '--playbook', 'mine']);
    rmSync(join(cwd, 'mine'), { recursive: true });
    const gone = await run(['list', 'trades']);
    expect(gone.code).toBe(66);
    expect(gone.err).toContain('refcoach profile edit --playbook ""');
    expect((await run(['profile', 'edit', '--playbook', ''])).code).toBe(0);
    expect((await run(['profile', 'edit', '--playbook', 'nowhere'])).code).toBe(66);
    expect((await run(['list', 'trades'])).code).toBe(0);
  });
});

describe('relative paths', () => {
  it('--playbook and --from count from the folder the process stands in', async () => {
    writeFileSync(join(cwd, 'class.csv'), 'participant\nŁukasz Wójcik\n');
    const made = await run([
      'handout',
      '--trade',
      'dog-grooming',
      '--playbook',
      'mine',
      '--from',
      'class.csv',
    ]);
    expect(made).toMatchObject({ code: 0 });
    expect(made.out).toContain('Łukasz Wójcik');
    writeFileSync(join(cwd, 'draft.txt'), 'Do you know anyone who needs a roof?\n');
    expect((await run(['check', 'draft.txt'])).code).toBe(1);
  });
});
