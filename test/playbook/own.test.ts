/** A trainer's own playbook: the starter works, faults are told with their place, nothing built-in is lost. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.js';
import { patternFault } from '../../src/playbook/patterns.js';
import { fakeIo } from '../fake-io.js';

const folder = () => mkdtempSync(join(tmpdir(), 'refcoach-playbook-'));

async function run(argv: string[], cwd: string) {
  const io = fakeIo({ cwd });
  const code = await main(argv, io);
  return { code, ...io.text };
}

const starter = () => {
  const cwd = folder();
  cpSync(join(__dirname, '../../templates/starter'), join(cwd, 'mine'), { recursive: true });
  return cwd;
};

const change = (cwd: string, file: string, from: string, to: string) => {
  const path = join(cwd, 'mine', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

describe('new, show, eject', () => {
  it('makes a folder in which nothing is wrong', async () => {
    const cwd = folder();
    expect((await run(['playbook', 'new', 'mine'], cwd)).code).toBe(0);
    const { code, out } = await run(['playbook', 'check', 'mine'], cwd);
    expect([code, out]).toEqual([0, '']);
    expect((await run(['playbook', 'new', 'mine'], cwd)).err).toContain('not empty');
  });
  it('ejects a built-in file once, and says what it replaces', async () => {
    const cwd = starter();
    expect((await run(['playbook', 'eject', 'trades/solar', '--playbook', 'mine'], cwd)).code).toBe(0);
    expect((await run(['playbook', 'show', 'mine'], cwd)).out).toMatch(
      /trades\/solar +takes the place of the built-in one/,
    );
    expect((await run(['playbook', 'eject', 'trades/solar', '--playbook', 'mine'], cwd)).code).toBe(73);
    expect((await run(['playbook', 'eject', 'trades/solr', '--playbook', 'mine'], cwd)).err).toContain(
      'Did you mean "trades/solar"?',
    );
  });
  it('the own trade, question and sheet can be used at once', async () => {
    const cwd = starter();
    const { code, out } = await run(
      ['handout', '--kind', 'agenda', '--trade', 'dog groomer', '--playbook', join(cwd, 'mine')],
      cwd,
    );
    expect(code).toBe(0);
    expect(out).toContain('Would you introduce me to the dog owner you walk with most?');
    expect(
      (await run(['handout', '--trade', 'roofing', '--playbook', join(cwd, 'mine')], cwd)).out,
    ).toContain('roofing');
  });
});

it('lists what a template may name, own questions among it', async () => {
  const cwd = starter();
  const list = async (what: string) => (await run(['list', what, '--playbook', 'mine'], cwd)).out;
  expect(await list('variables')).toMatch(
    /callMe +everywhere\n[^]*dogName +everywhere: What's the dog called\?\n[^]*reader +sheets/,
  );
  expect(await list('traits')).toMatch(/retired +retired people/);
  expect(await list('sheets')).toMatch(/agenda +what we do today/);
});

describe('check', () => {
  it.each([
    [
      'playbook/trades/dog-grooming.yaml',
      'name: dog grooming',
      'nmae: dog grooming',
      '"nmae" isn\'t a key of this file. Did you mean "name"?',
    ],
    [
      'playbook/trades/dog-grooming.yaml',
      'dog-owner',
      'dog-ownr',
      'There is no kind "dog-ownr". Did you mean "dog-owner"?',
    ],
    [
      'playbook/trades/dog-grooming.yaml',
      'trait: retired,',
      'trait: parents,',
      'There is no trait "parents". Did you mean "parent-small" or "parent-teen"',
    ],
    ['asks/letter.hbs', '{{signature}}', '{{rep.name}}', 'Did you mean "name" or "rep"'],
    ['sheets/agenda.yaml', '{{date}}', '{{participant}}', 'See: refcoach list variables'],
    ['sheets/agenda.yaml', '{{date}}', '{{dat}}', 'There is no variable "dat"'],
    ['sheets/agenda.yaml', 'each: asks', 'each: ask', 'There is no source "ask". Did you mean "asks"?'],
    ['asks/letter.hbs', '{{> result}}', '{{> resutl}}', 'There is no part "resutl". Did you mean "result"?'],
    [
      'asks/letter.hbs',
      '{{callMe}}',
      '{{lookup this "constructor"}}',
      "A helper with arguments can't stand here.",
    ],
    ['asks/letter.hbs', '{{callMe}}', '{{constructor}}', 'There is no variable "constructor".'],
    [
      'playbook/rules/no-cute.yaml',
      'patterns:\n',
      'patterns:\n  - (a+)+$\n',
      'This pattern repeats a repetition',
    ],
    [
      'playbook/rules/no-cute.yaml',
      'good:\n',
      'good:\n  - Could you introduce me to the doggo owner?\n',
      'objects to its good example',
    ],
    [
      'playbook/rules/no-cute.yaml',
      'bad:\n',
      'bad:\n  - Could you introduce me to your brother?\n',
      "doesn't hear its bad example",
    ],
  ])('%s: %s → %s', async (file, from, to, message) => {
    const cwd = starter();
    change(cwd, file, from, to);
    const { code, out } = await run(['playbook', 'check', 'mine'], cwd);
    expect(code).toBe(65);
    expect(out).toContain(message);
    expect(out).toMatch(new RegExp(`^mine/${file}:\\d+:\\d+: `, 'm'));
  });
  it('tells of files that lie where nothing is read, and uses no folder of only such', async () => {
    const cwd = folder();
    const write = (file: string) => {
      mkdirSync(join(cwd, 'mine', dirname(file)), { recursive: true });
      writeFileSync(join(cwd, 'mine', file), 'name: x\n');
    };
    for (const file of [
      'trades/solar.yaml',
      'playbook/kinds/vet.yml',
      'words.yaml',
      'cat.yaml',
      'brand.yaml',
    ])
      write(file);
    const { code, out } = await run(['playbook', 'check', 'mine'], cwd);
    expect(code).toBe(65);
    expect(out.split('\n')).toEqual([
      'mine/cat.yaml: This file is not read. It belongs at playbook/trades/cat.yaml, or the folder of its kind (refcoach playbook new shows them).',
      'mine/playbook/kinds/vet.yml: This file is not read. It belongs at playbook/kinds/vet.yaml.',
      'mine/trades/solar.yaml: This file is not read. It belongs at playbook/trades/solar.yaml.',
      'mine/words.yaml: This file is not read. It belongs at playbook/words.yaml.',
      '',
    ]);
    expect(await run(['ask', '--example', '--playbook', 'mine'], cwd)).toMatchObject({
      code: 65,
      err: expect.stringContaining('mine/cat.yaml: This file is not read.') as string,
    });
  });
  it('names the folder when a faulty one is used', async () => {
    const cwd = starter();
    change(cwd, 'playbook/trades/dog-grooming.yaml', 'name: dog grooming', 'nmae: dog grooming');
    expect((await run(['ask', '--example', '--playbook', 'mine'], cwd)).err).toContain(
      'mine/playbook/trades/dog-grooming.yaml:',
    );
  });
  it('lines of a trade with quotation marks are still JSON in a long run', async () => {
    const cwd = starter();
    const file = 'playbook/trades/dog-grooming.yaml';
    change(cwd, file, '- how does the house smell the day after?', `- 'how is it "clean" now, at C:\\home?'`);
    change(cwd, file, '- what does your dog do now when the van pulls up?', `- 'how''s "new"?'`);
    const names = [...'abcdefghijklmnop'].map((letter) => `A${letter},10,cut your bill by $40\n`);
    writeFileSync(join(cwd, 'in.csv'), `name,score,result\n${names.join('')}`);
    const flags = [
      '--playbook',
      'mine',
      '--rep-name',
      'Jo',
      '--trade',
      'dog grooming',
      '--serves',
      'dog owners',
    ];
    const { code, out } = await run(
      ['ask', '--from', join(cwd, 'in.csv'), '--format', 'ndjson', '--jobs', '1', ...flags],
      cwd,
    );
    expect(code).toBe(0);
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { scripts: { text: string }[] });
    expect(rows.map(({ scripts }) => scripts[0]!.text).join('\n')).toMatch(/"(?:clean|new)"/);
  });
  it('refuses a template that nests too deep, at once', async () => {
    const cwd = starter();
    writeFileSync(join(cwd, 'mine/asks/letter.hbs'), '{{#if callMe}}'.repeat(3000) + '{{/if}}'.repeat(3000));
    const started = performance.now();
    expect((await run(['playbook', 'check', 'mine'], cwd)).out).toContain('nests');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('patterns', () => {
  it.each(['(a+)+', '(?:\\w+\\s?)*', '((ab)*c?)+', '(?:[^)]{2,}x)+', '('])('refuses %s', (source) =>
    expect(patternFault(source)).not.toBeNull(),
  );
  it.each(['\\bno\\b', '(?:a|b)+', 'a+b*', '(?:\\w{1,9}\\s?){1,5}', '[(+)*]+'])('takes %s', (source) =>
    expect(patternFault(source)).toBeNull(),
  );
});
