/** refcoach handout as it is run: formats, class lists, a file per person, wrong use. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.js';
import { fakeIo } from '../fake-io.js';

const folder = () => mkdtempSync(join(tmpdir(), 'refcoach-handout-'));

async function run(argv: string[], cwd = folder()) {
  const io = fakeIo({ cwd });
  const absolute = argv.map((word) => (word === 'class.csv' ? join(cwd, word) : word));
  const code = await main(['handout', ...absolute], io);
  return { code, cwd, ...io.text };
}

const CLASS = `participant,rep.company,name,occupation,score
Łukasz Wójcik,Nordhaus,Ana Pérez,nurse,9
../../etc/passwd,Nordhaus,,,
Þóra,Nordhaus,Bo,plumber,12
`;

describe('for a trade', () => {
  it('prints Markdown', async () => {
    const { code, out } = await run(['--trade', 'roofing']);
    expect(code).toBe(0);
    expect(out).toMatch(/^# Ask for the people you do it for\n/);
  });
  it('takes the format from the name of the file', async () => {
    const { code, cwd } = await run(['--trade', 'roofing', '--kind', 'worksheet', '--out', 'w.html']);
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'w.html'), 'utf8')).toContain('Answer key');
  });
  it('refuses an ending it has no format for, and writes nothing', async () => {
    const { code, cwd, err } = await run(['--trade', 'roofing', '--out', 'w.odt']);
    expect([code, err]).toEqual([
      2,
      'refcoach: "w.odt" ends in .odt, which is no format of a handout. End it in .md, .html, .pdf, .docx, or say --format.\n',
    ]);
    expect(readdirSync(cwd)).toEqual([]);
    expect((await run(['--trade', 'roofing', '--format', 'html', '--out', 'w.odt'])).code).toBe(0);
    expect((await run(['--trade', 'roofing', '--out', 'w.txt'])).code).toBe(0);
  });
  it('leaves the key out', async () =>
    expect((await run(['--trade', 'roofing', '--kind', 'worksheet', '--no-key'])).out).not.toContain(
      'Answer key',
    ));
  it('has one plan for the minutes given', async () => {
    const { out } = await run(['--trade', 'roofing', '--kind', 'leader', '--minutes', '60']);
    expect(out).toContain('## 60 minutes');
    expect(out).not.toContain('## 90 minutes');
  });
  it('tells of a trade that it lacks, and of none that it has', async () => {
    const { code, err } = await run(['--trade', 'unicorn wrangling']);
    expect({ code, err }).toEqual({
      code: 0,
      err: 'refcoach: There is no trade "unicorn wrangling", so the sheets speak of none. See: refcoach list trades\n',
    });
    expect((await run(['--trade', 'roofer'])).err).toBe('');
    expect((await run(['--trade', 'unicorn wrangling', '--quiet'])).err).toBe('');
  });
  it.each([
    [[], 'Missing: trade (--trade).'],
    [['--trade', 'roofing', '--kind', 'workshet'], 'Did you mean "worksheet"?'],
    [['--trade', 'roofing', '--each'], '--each needs a class list.'],
    [['--trade', 'roofing', '--brand', 'no.yaml'], "There's no file"],
  ])('refuses %j', async (argv, message) => {
    const { code, err } = await run(argv);
    expect(code).toBeGreaterThan(0);
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('for a class', () => {
  it('makes a cover and a sheet each, and keeps the bad row aside', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'class.csv'), CLASS);
    const { code, err } = await run(
      ['--trade', 'roofing', '--from', 'class.csv', '--rejects', 'bad.csv', '--out', 'c.md'],
      cwd,
    );
    expect(code).toBe(65);
    expect(err).toContain('class.csv:4: row 3: score: "12"');
    expect(readFileSync(join(cwd, 'bad.csv'), 'utf8')).toContain('Þóra,Nordhaus,Bo,plumber,12');
    const text = readFileSync(join(cwd, 'c.md'), 'utf8');
    expect(text).toContain('2 participants');
    expect(text).toContain('For Ana Pérez.');
  });
  it('makes a file for each, never outside the folder', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'class.csv'), CLASS);
    await run(
      ['--trade', 'roofing', '--from', 'class.csv', '--each', '--format', 'html', '--out', 'out/'],
      cwd,
    );
    expect(readdirSync(cwd).sort()).toEqual(['class.csv', 'out']);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([
      '00-class-list.html',
      'etc-passwd.html',
      'Łukasz-Wójcik.html',
    ]);
  });
  it('takes a list of plain names', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'class.csv'), 'Name\nAnn Lee\nBo Ek\n');
    const { code, out } = await run(
      ['--trade', 'roofing', '--kind', 'worksheet', '--from', 'class.csv'],
      cwd,
    );
    expect(code).toBe(0);
    expect(out).toContain('*Worksheet · roofing · Ann Lee*');
  });
});

describe('a brand', () => {
  it('is told where it is wrong', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'brand.yaml'), 'nmae: Northwind\ncolors: { accent: red }\n');
    const { code, err } = await run(['--trade', 'roofing', '--brand', 'brand.yaml'], cwd);
    expect(code).toBe(65);
    expect(err).toMatch(/brand\.yaml:\d+:\d+: /);
  });
  it('stands at the foot of the sheets', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'brand.yaml'), 'name: Northwind & Sons\ncontact: hello@northwind.example\n');
    const { out } = await run(['--trade', 'roofing', '--brand', 'brand.yaml'], cwd);
    expect(out).toContain('Northwind & Sons · hello@northwind.example');
  });
});
