/** refcoach check from the outside: what goes in, what comes out, and the exit code. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckedFile } from '../../src/domain/check-result.js';
import { checkSchema } from '../../src/schemas/check.js';
import { checked, run } from './run.js';

const WRONG = 'Who do you know that needs a new roof?';
const GOOD = 'Would you be open to introducing me to your dentist?';
const NONE = 'The invoice is attached.';

function folder(files: Record<string, string | Buffer>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'refcoach-check-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  return cwd;
}

describe('verdicts and exit codes', () => {
  it.each([
    [WRONG, 'fix', 1],
    [GOOD, 'good', 0],
    [NONE, 'not-an-ask', 0],
    ['', 'not-an-ask', 0],
  ])('%s: %s', async (text, verdict, code) => {
    const { code: got, out } = await run(['check', '--text', text, '--format', 'json']);
    const result = checkSchema.strict().parse(JSON.parse(out));
    expect([result.files[0]!.verdict, got]).toEqual([verdict, code]);
  });
  it.each([
    [['--fail-on', 'never'], 0],
    [['--fail-on', 'error'], 1],
    [['--fail-on', 'warning'], 1],
    [['--disable', 'need-based,vague-anyone', '--fail-on', 'error'], 0],
  ])('%j', async (flags, code) => expect((await run(['check', '--text', WRONG, ...flags])).code).toBe(code));
  it('the score is the sum of named rules', async () => {
    const { score, findings } = await checked(WRONG);
    const rules = new Map(findings.map(({ rule, severity }) => [rule, severity === 'error' ? 20 : 8]));
    expect(score).toBe(100 - [...rules.values()].reduce((sum, cost) => sum + cost, 0));
  });
});

describe('wrong use', () => {
  it.each([
    [['--disable', 'ned-based', '--text', 'x'], /no rule "ned-based". Did you mean "need-based"\?/],
    [['--channel', 'pigeon', '--text', 'x'], /no channel "pigeon". Allowed: card, email/],
    [['--text', 'x', 'file.md'], /not several of them/],
    [['--text', 'x', '--from', 'a.csv'], /not several of them/],
    [['--fail-on', 'sometimes', '--text', 'x'], /error, warning, never/],
    [['--format', 'xml', '--text', 'x'], /sarif/],
    [['--input', 'csv', '--text', 'x'], /--input csv is for --from/],
    [['--from', '-', '--input', 'html'], /--input html is for drafts/],
  ])('%j', async (argv, message) => {
    const { code, err, out } = await run(['check', ...argv]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});

describe('files', () => {
  it('one that can’t be read doesn’t stop the rest', async () => {
    const cwd = folder({ 'a.txt': WRONG, 'b.txt': GOOD, 'bad.txt': Buffer.from([0xff, 0xfb, 0]) });
    const { code, out, err } = await run(
      ['check', 'a.txt', 'none.txt', 'bad.txt', 'b.txt', '--format', 'ndjson'],
      { cwd },
    );
    expect(code).toBe(66);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as CheckedFile).path),
    ).toEqual(['a.txt', 'b.txt']);
    expect(err).toMatch(/"none.txt" can't be read \(ENOENT\)/);
    expect(err).toMatch(/bad.txt: This is not UTF-8/);
  });
  it('a folder is said to be one', async () => {
    const { code, err } = await run(['check', '.'], { cwd: folder({}) });
    expect(code).toBe(66);
    expect(err).toMatch(/"\." can't be read \(EISDIR\)/);
  });
  it('places are those of the source', async () => {
    const source =
      '---\ntitle: x\n---\n\n# Sue\n\nHi **Sue**. Do you know\n[anyone](https://x.y) who needs a roof?\n';
    const cwd = folder({ 'a.md': source });
    const { out } = await run(['check', 'a.md', '--format', 'ndjson'], { cwd });
    const { findings } = JSON.parse(out) as CheckedFile;
    const lines = source.split('\n');
    for (const { line, column, quote } of findings)
      expect(lines[line - 1]!.slice(column - 1)).toContain(quote.split(' ')[0]);
    expect(findings.length).toBeGreaterThan(0);
  });
  it('lines ended by CRLF count like others', async () => {
    const cwd = folder({ 'a.txt': `Thanks for lunch.\r\nThe soup was good.\r\n\r\n${WRONG}\r\n` });
    const { out } = await run(['check', 'a.txt', '--format', 'line'], { cwd });
    expect(out).toMatch(/^a\.txt:4:\d+: error /);
  });
  it('a sequence is judged message by message', async () => {
    const cwd = folder({ 'a.md': `# Email 1\n\nHi Sue,\n\n${WRONG}\n\n# Email 2\n\nHi Sue,\n\n${NONE}\n` });
    const { out } = await run(['check', 'a.md', '--format', 'ndjson'], { cwd });
    expect((JSON.parse(out) as CheckedFile).messages).toMatchObject([
      { line: 3, verdict: 'fix' },
      { line: 9, verdict: 'not-an-ask' },
    ]);
  });
  it('code and front matter are no text, and a YAML file is judged text by text', async () => {
    const cwd = folder({
      'a.md': `---\ntitle: ${WRONG}\n---\n\n${NONE}\n\n\`\`\`\n${WRONG}\n\`\`\`\n\n${WRONG}\n`,
      'b.yaml': `emails:\n  - subject: A face\n    body: |\n      Hi Sue,\n\n      ${WRONG}\n  # refcoach-disable-next-line\n  - body: ${WRONG}\n`,
    });
    const { out } = await run(['check', 'a.md', 'b.yaml', '--format', 'line'], { cwd });
    const places = new Set(
      out
        .trim()
        .split('\n')
        .map((line) => /^\S+?:\d+/.exec(line)![0]),
    );
    expect([...places]).toEqual(['a.md:11', 'b.yaml:6']);
  });
  it.each([WRONG, 'Please send me the names of three friends who need a plumber.'])(
    'a plain wrong ask is found at the end of a long text: %s',
    async (ask) => {
      const days = Array.from({ length: 4000 }, (_, day) => `On day ${day} the crew laid tiles. It rained.`);
      const cwd = folder({ 'a.txt': [...days, ask].join('\n\n'), 'b.txt': days.join('\n\n') });
      const { out } = await run(['check', 'a.txt', 'b.txt', '--format', 'ndjson'], { cwd });
      const [long, quiet] = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as CheckedFile);
      expect([long!.verdict, new Set(long!.findings.map(({ line }) => line))]).toEqual([
        'fix',
        new Set([2 * days.length + 1]),
      ]);
      expect(quiet!.verdict).toBe('not-an-ask');
    },
  );
  it('standard input can be given a name', async () => {
    const { out } = await run(['check', '--format', 'line', '--stdin-filename', 'mail.txt'], {
      stdin: WRONG,
    });
    expect(out).toMatch(/^mail\.txt:1:/);
  });
  it('a comment names a rule that isn’t there', async () => {
    const { err, code } = await run(['check', '-'], {
      stdin: `${NONE} <!-- refcoach-disable nead-based -->`,
    });
    expect(code).toBe(0);
    expect(err).toMatch(/"nead-based", which there isn't. Did you mean "need-based"/);
  });
});

describe('what is never wrong', () => {
  it('a rule that is switched off in place', async () => {
    const { code } = await run(['check', '-'], { stdin: `${WRONG} <!-- refcoach-disable-line -->\n` });
    expect(code).toBe(0);
  });
  it('words that are allowed', async () => {
    const found = async (...flags: string[]) =>
      (
        await checked(
          'Would you have a referral for me among the partners in your group? Thanks, Bo',
          '--channel',
          'email',
          ...flags,
        )
      ).findings.map(({ rule }) => rule);
    expect(await found()).toContain('referral-word');
    expect(await found('--allow', 'referral')).not.toContain('referral-word');
  });
  it('names', async () => {
    const text = 'Would you introduce me to your friend Referral Jones? Thanks, Bo';
    const found = async (...flags: string[]) =>
      (await checked(text, '--channel', 'email', ...flags)).findings.map(({ rule }) => rule);
    expect(await found()).toContain('referral-word');
    expect(await found('--names', 'Referral Jones')).not.toContain('referral-word');
  });
});

describe('a whole message', () => {
  const text = 'Hi Sue, would you be open to introducing me to the dentist in your building? Thanks, Bo';
  it('misses parts only when a channel says how it is sent', async () => {
    expect((await checked(text)).findings).toEqual([]);
    expect((await checked(text, '--channel', 'email')).findings.map(({ rule }) => rule)).toContain(
      'no-my-job',
    );
  });
  it('is no lone sentence', async () => {
    expect((await checked(GOOD, '--channel', 'email')).findings).toEqual([]);
  });
});

describe('records', () => {
  const rows = (out: string) =>
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as CheckedFile);
  it('give one result each, in order', async () => {
    const stdin = `id,body\na,"${WRONG}"\nb,"${NONE}"\nc,"${GOOD}"\nd,\n`;
    const { out, code } = await run(['check', '--from', '-', '--field', 'body'], { stdin });
    expect(rows(out).map(({ row, id, verdict }) => [row, id, verdict])).toEqual([
      ...[[1, 'a', 'fix'], [2, 'b', 'not-an-ask'], [3, 'c', 'good'], [4, 'd', 'not-an-ask']],
    ]); // prettier-ignore
    expect(code).toBe(1);
  });
  it('may be NDJSON', async () => {
    const stdin = [WRONG, GOOD].map((text, id) => JSON.stringify({ id, text })).join('\n');
    expect(rows((await run(['check', '--from', '-'], { stdin })).out).map(({ id }) => id)).toEqual([
      '0',
      '1',
    ]);
  });
  it('a bad one is told and doesn’t stop the rest', async () => {
    const stdin = `{"text":"${NONE}"}\n{broken\n{"txt":"x"}\n{"text":"${GOOD}"}\n`;
    const { out, err, code } = await run(['check', '--from', '-'], { stdin });
    expect([rows(out).map(({ row }) => row), code]).toEqual([[1, 4], 65]);
    expect(err).toMatch(
      /-:2: Record 2: .*\n.*-:3: Record 3: There is no text under "text"\. Did you mean --field "txt"\?/,
    );
  });
  it('an unknown column is wrong use', async () => {
    const { code, err } = await run(['check', '--from', '-', '--field', 'bdy'], { stdin: 'id,body\n1,x\n' });
    expect(code).toBe(2);
    expect(err).toMatch(/no text under "bdy"\. Did you mean --field "body"\?/);
  });
  it('as JSON they are one document', async () => {
    const { out } = await run(['check', '--from', '-', '--format', 'json'], {
      stdin: `text\n${GOOD}\n${NONE}\n`,
    });
    expect(checkSchema.strict().parse(JSON.parse(out)).files).toHaveLength(2);
  });
  it('none at all is an empty result', async () => {
    expect(await run(['check', '--from', '-'], { stdin: '' })).toMatchObject({ code: 0, out: '' });
  });
});

it('on a terminal before and after stand side by side, and one above the other where it is narrow', async () => {
  const wide = await run(['check', '--fix', '--text', WRONG], { terminal: true, columns: 100 });
  expect(wide.out.split('\n')[1]).toMatch(/Who do you know.* │ 1\. /);
  const narrow = await run(['check', '--fix', '--text', WRONG], { terminal: true, columns: 50 });
  expect(narrow.out).toMatch(/BEFORE\S*\n {2}Who do you know[\s\S]*AFTER/);
});
