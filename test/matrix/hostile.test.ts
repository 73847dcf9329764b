/** Names and answers that mean harm, in every command and format: they come out as plain text or not at all. */
import { beforeAll, describe, expect, it } from 'vitest';
import { oneLine, REP, sandbox } from './sandbox.js';

const { sh, put } = sandbox();
const EVIL =
  '\u202eEve\u001b[31m\u001b]0;own\u0007\u001b]52;c;eA==\u0007\u0090q\u009c\u009b2J<script>alert(1)</script><img src=x onerror=alert(1)> **b** [x](javascript:1) {{rep.phone}}\b\r';
const ANSWERS = {
  name: EVIL,
  occupation: EVIL,
  result: `slept ${EVIL}`,
  circles: [`the ${EVIL} people`],
  gave: EVIL,
  score: 10,
};

/** Nothing that steers a terminal or turns the reading round; the page break of a printed text may stay. */
const STEERS =
  /[\u0000-\u0008\u000b\r\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/;

beforeAll(() => {
  put('evil.json', JSON.stringify(ANSWERS));
  put('evil.ndjson', `${JSON.stringify(ANSWERS)}\n`);
  sh(`refcoach ask --answers evil.json --save ${REP}`);
  sh('refcoach log Eve --asked --introduced --who "=cmd|x" --words "$(cat evil.json)" --new');
});

const ALL = [
  ...['text', 'markdown', 'html', 'json'].map(
    (format) => `ask --answers evil.json ${REP} --anyway --format ${format}`,
  ),
  ...['text', 'markdown', 'html', 'ndjson'].map(
    (format) => `ask --from evil.ndjson ${REP} --anyway --format ${format}`,
  ),
  ...['text', 'json', 'ndjson'].map((format) => `customer list --format ${format}`),
  ...['text', 'markdown', 'json', 'ics'].map((format) => `next --today 2027-06-01 --format ${format}`),
  ...['text', 'html', 'json', 'csv'].map((format) => `report --format ${format}`),
  'log --list',
  'customer export',
  ...['text', 'json', 'line', 'github', 'sarif'].map((format) => `check evil.json --format ${format}`),
  ...['markdown', 'html'].map((format) => `handout --trade roofing --from evil.ndjson --format ${format}`),
];

describe.each(ALL)('refcoach %s', (command) => {
  it('prints nothing that acts', () => {
    const { out, err, code } = sh(`refcoach ${command}`);
    expect(err.includes('A fault of ours'), err).toBe(false);
    expect([0, 1]).toContain(code);
    expect(STEERS.exec(out.replace(/\r\n/g, '\n'))).toBeNull();
    expect(STEERS.exec(err)).toBeNull();
    if (command.includes('html')) expect(out).not.toMatch(/<script|<img src=x|href="?javascript/i);
    if (command.includes('markdown'))
      expect(out).not.toMatch(/(?<!\\)<(?:script|img)|(?<!\\)\[[^\]]*\]\(javascript/i);
    if (command.includes('csv')) expect(out).not.toMatch(/(?:^|,)"?[=@]/m);
  });
});

it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'takes %s for a word like any other',
  (word) => {
    put(
      'word.json',
      `{"name":"${word}","serves":"${word}","${word}":{"polluted":1},"occupation":"${word}","score":9}`,
    );
    for (const line of [
      'ask --answers word.json --rep-name Maya --today 2027-04-12',
      `ask ${word} --trade ${word} --rep-name Maya --serves ${word} --circles ${word} --set ${word}=x`,
      `ask --from word.json --input json --format ndjson --rep-name Maya -q`,
    ]) {
      const { out, err } = sh(`refcoach ${line}`);
      expect(`${out}${err}`).not.toMatch(/A fault of ours|native code|\[object|undefined/);
    }
  },
);

it.each(['__proto__', 'constructor', 'toString'])('knows no command, channel or entry "%s"', (word) => {
  for (const line of [
    word,
    `help ${word}`,
    `list ${word}`,
    `completion ${word}`,
    `ask --example --channel ${word}`,
  ]) {
    const { code, err } = sh(`refcoach ${line}`);
    expect([line, code, err]).toEqual([line, 2, expect.stringMatching(oneLine)]);
  }
});

it.each([
  ['--score 11', 'score'],
  ['--score -1', 'score'],
  ['--score ten', 'score'],
  ['--since 2027-02-30', 'since'],
  ['--since 12/31/99x', 'since'],
  ['--today 2027-13-01', 'today'],
  ['--channel pigeon', 'channel'],
  ['--relation enemy', 'relation'],
])('refuses %s and names the field', (flag, field) => {
  const { code, out, err } = sh(`refcoach ask Alan ${REP} ${flag}`);
  expect([code, out, err]).toEqual([2, '', expect.stringMatching(oneLine)]);
  expect(err.toLowerCase()).toContain(field);
});

it('takes a field of a megabyte and a name of any script', () => {
  const names = ['王秀英', 'אבי כהן', 'Zoë O’Brien', 'José Ñíguez', '👩‍👧 Lee', 'ﷺ', 'e\u0301ric'];
  put(
    'long.ndjson',
    names.map((name) => JSON.stringify({ name, score: 9, gave: 'word '.repeat(100_000) })).join('\n'),
  );
  const { code, out } = sh(`refcoach ask --from long.ndjson --format ndjson -q ${REP}`);
  expect([code, out.trimEnd().split('\n').length]).toEqual([0, names.length]);
});
