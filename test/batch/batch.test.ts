import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask, namesIn, newFolder, put, results, shell, start } from './run-refcoach.js';

const CSV = 'name,score,Account Id\nAnn Lee,9,A1\nBo Diaz,11,B2\nCy Tran,10,C3\n';
const BAD = `in.csv:3: row 2: score: "11" isn't a number from 0 to 10.`;

describe('ask --from', () => {
  it('gives one result a row, names the bad one, keeps it, and exits 65', () => {
    const folder = newFolder();
    put(folder, 'in.csv', CSV);
    const { code, out, err } = ask(folder, [
      '--from',
      'in.csv',
      '--format',
      'ndjson',
      '--rejects',
      'bad.csv',
    ]);
    expect(code).toBe(65);
    expect(namesIn(out)).toEqual(['Ann Lee', 'Cy Tran']);
    expect(err.split('\n')).toEqual([BAD, 'refcoach: 2 rows done, 1 bad, kept in bad.csv.', '']);
    expect(readFileSync(join(folder, 'bad.csv'), 'utf8')).toBe('name,score,Account Id\nBo Diaz,11,B2\n');
  });

  it('lets unknown columns ride along', () => {
    const { out } = ask(newFolder(), ['--from', '-', '--format', 'ndjson', '-q'], CSV);
    expect(results(out).map(({ customer }) => customer.extra)).toEqual([
      { 'Account Id': 'A1' },
      { 'Account Id': 'C3' },
    ]);
  });

  it('keeps order and every good row of 5,000 with every tenth broken, on one core and on two', () => {
    const folder = newFolder();
    const broken = [(n: number) => `C${n},11`, (n: number) => `C${n}`, (n: number) => `"C${n},9`, () => `,9`];
    const lines = Array.from({ length: 5000 }, (_, n) =>
      n % 10 === 9 ? broken[((n / 10) % 4) | 0]!(n) : `C${n},9`,
    );
    put(folder, 'in.csv', `name,score\n${lines.join('\n')}\n`);
    const runs = ['1', '2'].map((jobs) =>
      ask(folder, ['--from', 'in.csv', '--format', 'ndjson', '--jobs', jobs, '--rejects', `bad${jobs}.csv`]),
    );
    const good = lines.filter((_, n) => n % 10 !== 9).map((line) => line.split(',')[0]);
    for (const { code, out, err } of runs) {
      expect(code).toBe(65);
      expect(namesIn(out)).toEqual(good);
      expect(err.match(/^in\.csv:\d+: row \d+: /gm)).toHaveLength(500);
    }
    expect(runs[1]!.out).toBe(runs[0]!.out);
    expect(runs[1]!.err.replace('bad2', 'bad1')).toBe(runs[0]!.err);
    const rejects = readFileSync(join(folder, 'bad1.csv'), 'utf8');
    expect(rejects).toBe(`name,score\n${lines.filter((_, n) => n % 10 === 9).join('\n')}\n`);
    expect(readFileSync(join(folder, 'bad2.csv'), 'utf8')).toBe(rejects);
  });

  it('gives the same bytes from CSV, NDJSON and a JSON array', () => {
    const folder = newFolder();
    const rows = [
      { name: 'Ann Lee', score: '9' },
      { name: 'Bo "B" Díaz', score: '10' },
    ];
    const inputs = [
      `name,score\n${rows.map(({ name, score }) => `"${name.replace(/"/g, '""')}",${score}`).join('\n')}`,
      rows.map((row) => JSON.stringify(row)).join('\n'),
      JSON.stringify(rows, null, 2),
      rows.map((row) => JSON.stringify(row, null, 2)).join('\n'),
    ];
    const outs = inputs.map((input) => ask(folder, ['--from', '-', '--format', 'ndjson', '-q'], input));
    for (const { out, code } of outs) expect([code, out]).toEqual([0, outs[0]!.out]);
  });

  it.each([
    ['text', /^Ann Lee[\s\S]*\n-{72}\n\nCy Tran/],
    ['markdown', /^# Ann Lee[\s\S]*\n---\n\n# Cy Tran/],
    ['html', /^<!doctype html>[\s\S]*Ann Lee[\s\S]*Cy Tran[\s\S]*<\/html>\n$/],
  ])('writes %s', (format, pattern) => {
    expect(ask(newFolder(), ['--from', '-', '--format', format], CSV).out).toMatch(pattern);
  });

  it('writes one JSON array, empty when there is nothing', () => {
    const { out } = ask(newFolder(), ['--from', '-', '--format', 'json'], CSV);
    expect((JSON.parse(out) as unknown[]).length).toBe(2);
    expect(ask(newFolder(), ['--from', '-', '--format', 'json'], '').out).toBe('[]\n');
  });

  it('takes flags before the row and the row before the answers file', () => {
    const folder = newFolder();
    put(folder, 'rep.yaml', 'score: 3\nrelation: friend\n');
    const args = ['--from', '-', '--answers', 'rep.yaml', '--relation', 'family', '--format', 'ndjson', '-q'];
    const { out } = ask(folder, args, '{"name":"Ann","relation":"partner","score":10}\n{"name":"Bo"}\n');
    expect(results(out).map(({ customer }) => customer)).toMatchObject([
      { score: 10, relation: 'family' },
      { score: 3, relation: 'family' },
    ]);
  });

  it('lets a row name its own rep', () => {
    const rows =
      '{"name":"Ann","score":10,"result":"cut your bill in half","rep.name":"Nadia Quist"}\n{"name":"Bo","score":10}\n';
    const { out } = ask(
      newFolder(),
      ['--from', '-', '--format', 'ndjson', '--anyway', '--set', 'seed=1'],
      rows,
    );
    const [ann = '', bo = ''] = out.split('\n');
    expect(ann.includes('Nadia')).toBe(false);
    expect(bo).toContain('Bo');
    const own = shell(
      newFolder(),
      'refcoach ask --no-save --serves physicians --from - --format ndjson --anyway',
      rows,
    );
    expect(own.out).toContain('Nadia');
    expect(own.err).toContain('row 2: Missing: rep.name (--rep-name).');
  });
});

describe('when it can not go on', () => {
  it('stops at the first bad row with --strict, and leaves no file', () => {
    const folder = newFolder();
    put(folder, 'in.csv', CSV);
    const { code, out, err } = ask(folder, ['--from', 'in.csv', '--format', 'ndjson', '--strict']);
    expect([code, namesIn(out), err]).toEqual([65, ['Ann Lee'], `refcoach: ${BAD}\n`]);
    ask(folder, ['--from', 'in.csv', '--strict', '--out', 'out.txt', '--rejects', 'bad.csv']);
    expect(readdirSync(folder)).toEqual(['in.csv']);
  });

  it('names what is missing before any row', () => {
    const { code, err } = shell(newFolder(), 'refcoach ask --no-save --from - --format ndjson', CSV);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('Missing: rep.name (--rep-name), serves (--serves).'),
    ]);
  });

  it.each([
    [['--from', 'none.csv'], '', 66, '"none.csv" can\'t be read (ENOENT).'],
    [
      ['--from', '-', '--format', 'ndjson'],
      'a,b\n1,2\n',
      65,
      "stdin:1: No column holds the customer's name. There are: a, b.",
    ],
    [['--from', '-', '--map', 'nme=a'], CSV, 2, 'Did you mean "name"?'],
    [['--from', '-', '--map', 'gave=Acount Id'], CSV, 2, 'Did you mean "Account Id"?'],
    [['--from', '-', '--map', 'gave'], CSV, 2, '--map "gave" has no "=".'],
    [['--from', '-', '--max-field', 'big'], CSV, 2, '--max-field "big" is not a size.'],
    [['--from', '-', '--jobs', 'all'], CSV, 2, '--jobs "all" is not a number of cores.'],
    [['--from', '-', '--out', 'no/such/file.txt'], CSV, 73, "can't be written (ENOENT)"],
    [['--from', '-', '--encoding', 'klingon'], CSV, 2, 'There is no encoding "klingon".'],
  ])('says so: %s', (args, input, code, message) => {
    const ran = ask(newFolder(), args, input);
    expect(ran.err).toContain(message);
    expect([ran.code, ran.out, ran.err.trimEnd().split('\n').length]).toEqual([code, '', 1]);
  });
});

describe('streams', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, n) => `{"name":"Ann ${n}","score":9}`).join('\n');

  it('ends quietly when its reader has gone', () => {
    const folder = newFolder();
    put(folder, 'in.ndjson', many(20_000));
    const { out, err } = shell(
      folder,
      'asks --from in.ndjson --format ndjson | head -1; echo "${PIPESTATUS[0]}"',
    );
    expect(out.split('\n').slice(-2)).toEqual(['0', '']);
    expect(err).toBe('');
  });

  it.each([
    ['closed', '<&-'],
    ['empty', '</dev/null'],
  ])('takes a %s standard input for no rows', (_, redirect) => {
    const { code, out } = shell(newFolder(), `refcoach ask --no-save --from - --format ndjson ${redirect}`);
    expect([code, out]).toEqual([0, '']);
  });

  it('fails with 74 when the disk is full', () => {
    const folder = newFolder();
    put(folder, 'in.csv', CSV);
    const call = 'asks --from in.csv --format ndjson';
    expect(shell(folder, `${call} >/dev/full`)).toMatchObject({ code: 74, out: '' });
    expect(shell(folder, `${call} --out /dev/full`)).toMatchObject({ code: 74, out: '' });
    put(folder, 'long.ndjson', many(300));
    const limited = shell(
      folder,
      `ulimit -f 64; trap '' XFSZ; asks --from long.ndjson --format ndjson --out out.ndjson`,
    );
    expect(limited.code).toBe(74);
    expect(readdirSync(folder).sort()).toEqual(['in.csv', 'long.ndjson']);
  });

  it('answers a row as soon as it is there', async () => {
    const child = start(newFolder(), ['--from', '-', '--format', 'ndjson', '-q']);
    const next = () =>
      new Promise<string>((resolve) => child.stdout.once('data', (data: Buffer) => resolve(data.toString())));
    for (const name of ['Ann', 'Bo']) {
      const answer = next();
      child.stdin.write(`{"name":"${name}","score":9}\n`);
      expect(namesIn(await answer)).toEqual([name]);
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  it('writes all of it to a reader that is slow', () => {
    const folder = newFolder();
    put(folder, 'in.ndjson', many(3000));
    const call = 'asks --from in.ndjson --format ndjson -q --jobs 2';
    const { out } = shell(folder, `${call} | (sleep 2; cat) | wc -l`);
    expect(out.trim()).toBe('3000');
  });
});

describe('data that means harm', () => {
  it('refuses what is too long, too deep or no record, row by row', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const rows = [
      `{"name":"Ann","gave":"${'x'.repeat(2000)}"}`,
      `{"name":"Bo","more":${deep}}`,
      '[1]',
      '7',
      'null',
      '"x"',
      '{"name":',
      '{"name":"Cy" "score":1}',
      '{"name":{"a":1}}',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"name":"Di","score":9}',
      '{"name":"E\\u0000d\\u001b[31m","score":9}',
      '{"name":"{{name}}","score":9}',
    ];
    const { code, out, err } = ask(
      newFolder(),
      ['--from', '-', '--input', 'ndjson', '--max-field', '1kB', '--format', 'ndjson'],
      rows.join('\n'),
    );
    expect(code).toBe(65);
    expect(namesIn(out)).toEqual(['Di', 'Ed', '{{name}}']);
    expect(
      err
        .split('\n')
        .slice(0, 9)
        .map((line) => line.slice(0, 70))
        // Node 26 parses JSON of any depth; the field is too long all the same.
        .map((line) => line.replace(/more has 400000 char.*/, 'It is too deep or too long to work on.')),
    ).toMatchInlineSnapshot(`
      [
        "stdin:1: row 1: gave has 2000 characters; --max-field allows 1000.",
        "stdin:2: row 2: It is too deep or too long to work on.",
        "stdin:3: row 3: It is a list, not a record in braces.",
        "stdin:4: row 4: It is a number, not a record in braces.",
        "stdin:5: row 5: It is null, not a record in braces.",
        "stdin:6: row 6: It is a text, not a record in braces.",
        "stdin:7: row 7: It is not JSON: it ends too early.",
        "stdin:8: row 8: It is not JSON: look near character 14.",
        "stdin:9: row 9: name should be text. name is empty.",
      ]
    `);
  });

  it('never speaks a column of another program, nor an inner word of JavaScript', () => {
    const csv = 'name,score,result,phone,signature,whom\nAnn,10,found a constructor,111-222,SIG,Q-WHOM\n';
    const { out } = ask(newFolder(), ['--from', '-', '--format', 'text', '--channel', 'email', '-q'], csv);
    expect(out).toContain('constructor');
    expect(out).not.toMatch(/111-222|SIG|Q-WHOM|native code/);
  });

  it('keeps rejects of JSON that can be run again', () => {
    const folder = newFolder();
    put(folder, 'in.json', '[{"name":"Ann","score":9},\n{"name":"Bo","score":99}, 7]');
    ask(folder, ['--from', 'in.json', '--rejects', 'bad.json', '--format', 'ndjson']);
    expect(readFileSync(join(folder, 'bad.json'), 'utf8')).toBe('[\n{"name":"Bo","score":99},\n7\n]\n');
    ask(folder, ['--from', '-', '--rejects', 'bad.json', '--format', 'ndjson'], '[{"name":"Ann"}]');
    expect(readFileSync(join(folder, 'bad.json'), 'utf8')).toBe('[\n]\n');
  });
});

describe('--out', () => {
  it('writes a file per customer, with safe names, inside the folder', () => {
    const folder = newFolder();
    const names = [
      'Ann Lee',
      'ann lee',
      '../../etc/passwd',
      'CON',
      '.hidden',
      'a/b\\c:d',
      'Zoë 山田',
      '-rf',
      'x'.repeat(400),
    ];
    const rows = names.map((name) => JSON.stringify({ name, score: 9 })).join('\n');
    const { code } = ask(folder, ['--from', '-', '--format', 'markdown', '--out', 'letters/'], rows);
    expect(code).toBe(0);
    expect(readdirSync(folder)).toEqual(['letters']);
    expect(readdirSync(join(folder, 'letters')).sort()).toEqual(
      [
        'Ann-Lee.md',
        'ann-lee-2.md',
        'etc-passwd.md',
        '_CON.md',
        'hidden.md',
        'a-b-c-d.md',
        'Zoë-山田.md',
        'rf.md',
        `${'x'.repeat(180)}.md`,
      ].sort(),
    );
    expect(readFileSync(join(folder, 'letters', 'Ann-Lee.md'), 'utf8')).toMatch(/^# Ann Lee/);
  });

  it('writes no link through, and leaves nothing behind', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'out'));
    put(folder, 'precious', 'mine');
    symlinkSync(join(folder, 'precious'), join(folder, 'out', 'Ann.txt'));
    symlinkSync(join(folder, 'precious'), join(folder, 'link'));
    expect(ask(folder, ['--from', '-', '--out', 'out'], '{"name":"Ann","score":9}')).toMatchObject({
      code: 73,
    });
    expect(ask(folder, ['--from', '-', '--out', 'link'], '{"name":"Ann","score":9}')).toMatchObject({
      code: 73,
    });
    expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('mine');
    expect(readdirSync(join(folder, 'out'))).toEqual(['Ann.txt']);
  });

  it('writes to devices and pipes without replacing them', () => {
    const { code, out } = shell(
      newFolder(),
      'asks --from - --format ndjson --out /dev/stdout | cat',
      '{"name":"Ann","score":9}',
    );
    expect([code, namesIn(out)]).toEqual([0, ['Ann']]);
    expect(existsSync('/dev/null')).toBe(true);
  });

  it('puts a whole file in place of the old one', () => {
    const folder = newFolder();
    put(folder, 'out.json', 'old');
    ask(folder, ['--from', '-', '--out', 'out.json', '--format', 'json'], CSV);
    expect((JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as unknown[]).length).toBe(2);
    expect(readdirSync(folder)).toEqual(['out.json']);
  });
});
