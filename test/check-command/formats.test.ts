/** Each format of check, over the same made-up findings. */
import { describe, expect, it } from 'vitest';
import type { FindingsFormat, FindingsLook, Shown, ShownFile } from '../../src/formats/findings/finding.js';
import { fixed, FORMATS } from '../../src/formats/findings/index.js';
import { checkSchema } from '../../src/schemas/check.js';

const finding: Shown = {
  ...{ rule: 'need-based', severity: 'error', line: 3, column: 5, endLine: 3, endColumn: 14 },
  ...{
    quote: 'who needs',
    message: 'They can’t know: 100%.',
    suggestion: 'Name a kind.',
    why: ['needs', 'roof'],
  },
  ...{ sentence: 'Ann, who needs a roof?', from: 5, to: 14 },
};
const wrong: ShownFile = {
  path: 'a, b/mail.md',
  verdict: 'fix',
  score: 72,
  findings: [finding, { ...finding, rule: 'yes-no', severity: 'warning' }],
  rewrite: null,
};
const good: ShownFile = { path: 'text', verdict: 'good', score: 100, findings: [], rewrite: null };
const rule = (id: string, severity: 'error' | 'warning') => ({
  id,
  severity,
  reason: `${id} why.`,
  fix: 'Do.',
  where: 'ask' as const,
  patterns: [],
  bad: [],
  good: [],
});
const same = (text: string) => text;
const look: FindingsLook = {
  ...{
    version: '1.2.3',
    width: 0,
    strong: same,
    faint: same,
    error: same,
    warning: same,
    costs: { error: 20, warning: 8 },
  },
  rules: { 'yes-no': rule('yes-no', 'warning'), 'need-based': rule('need-based', 'error') },
};

function all(format: FindingsFormat, files: readonly ShownFile[], with_ = look): string {
  const written = { files: 0, findings: 0 };
  let text = format.begin?.(with_) ?? '';
  for (const file of files) {
    text += format.file(file, with_, written);
    written.files++;
    written.findings += file.findings.length;
  }
  return text + (format.end?.(with_, written) ?? '');
}

describe('json', () => {
  it.each([[[]], [[good]], [[wrong, good]]])('is a document of the schema', (files) => {
    const document: unknown = JSON.parse(all(FORMATS.json, files));
    expect(checkSchema.strict().parse(document)).toMatchObject({
      schema: 'refcoach.check/1',
      version: '1.2.3',
    });
    expect((document as { files: unknown[] }).files).toHaveLength(files.length);
  });
  it('holds only what the contract has', () => {
    expect(
      Object.keys(
        (JSON.parse(all(FORMATS.json, [wrong])) as { files: { findings: object[] }[] }).files[0]!
          .findings[0]!,
      ),
    ).toEqual([
      ...[
        'rule',
        'severity',
        'line',
        'column',
        'endLine',
        'endColumn',
        'quote',
        'message',
        'suggestion',
        'why',
      ],
    ]);
  });
  it('ndjson is one line a file', () => {
    const lines = all(FORMATS.ndjson, [wrong, { ...good, row: 2 }])
      .trimEnd()
      .split('\n');
    expect(lines.map((one) => (JSON.parse(one) as { schema: string }).schema)).toEqual([
      'refcoach.check/1',
      'refcoach.check/1',
    ]);
  });
});

it('line is what editors read', () => {
  expect(all(FORMATS.line, [wrong, good, { ...wrong, path: '-', row: 4 }])).toBe(
    'a, b/mail.md:3:5: error need-based They can’t know: 100%.\na, b/mail.md:3:5: warning yes-no They can’t know: 100%.\n' +
      '-#4:3:5: error need-based They can’t know: 100%.\n-#4:3:5: warning yes-no They can’t know: 100%.\n',
  );
});

it('github escapes what its commands read', () => {
  expect(all(FORMATS.github, [wrong]).split('\n')[0]).toBe(
    '::error file=a%2C b/mail.md,line=3,endLine=3,col=5,endColumn=14,title=refcoach need-based::They can’t know: 100%25. Name a kind.',
  );
});

describe('sarif', () => {
  interface Sarif {
    version: string;
    runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number; level: string; locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[] }[] }[];
  } // prettier-ignore
  const read = (files: readonly ShownFile[]) => (JSON.parse(all(FORMATS.sarif, files)) as Sarif).runs[0]!;
  it('has a rule for each result', () => {
    const run = read([good, wrong, good, wrong]);
    expect(run.results).toHaveLength(4);
    for (const { ruleId, ruleIndex } of run.results)
      expect(run.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
  });
  it('has places and escaped paths', () => {
    const [result] = read([wrong]).results;
    expect(result!.level).toBe('error');
    expect(result!.locations[0]!.physicalLocation.artifactLocation.uri).toBe('a%2C%20b/mail.md');
    expect(result!.locations[0]!.physicalLocation.region).toMatchObject({
      startLine: 3,
      startColumn: 5,
      endLine: 3,
      endColumn: 14,
    });
  });
  it('is whole without findings', () => expect(read([good]).results).toEqual([]));
});

describe('text', () => {
  it('underlines the words and gives the reason', () => {
    expect(all(FORMATS.text, [wrong, good])).toMatchInlineSnapshot(`
      "a, b/mail.md: fix, 72 of 100 (need-based 20, yes-no 8)

        Ann, who needs a roof?
             ~~~~~~~~~
        3:5  error  need-based  They can’t know: 100%. (Heard by: "roof".)
          Fix: Name a kind.
        3:5  warning  yes-no  They can’t know: 100%. (Heard by: "roof".)
          Fix: Name a kind.

      good, 100 of 100
      "
    `);
  });
  it('wraps on a terminal, with the marks under their words', () => {
    const sentence = 'Ann, who needs a roof, or a door, or a wall, or a window, or all of it?';
    const lines = all(FORMATS.text, [{ ...wrong, findings: [{ ...finding, sentence, from: 45, to: 56 }] }], {
      ...look,
      width: 40,
    }).split('\n');
    const marks = lines.findIndex((line) => line.includes('~'));
    expect(lines[marks - 1]!.slice(lines[marks]!.indexOf('~'), lines[marks]!.lastIndexOf('~') + 1)).toBe(
      sentence.slice(45, 56),
    );
    expect(Math.max(...lines.slice(2, marks + 1).map((line) => line.length))).toBeLessThanOrEqual(40);
  });
});

describe('fixed', () => {
  const turned: ShownFile = {
    ...wrong,
    before: 'Who needs a roof?\n',
    rewrite: 'May I meet your dentist?\n',
    left: [],
  };
  it('is the words alone in a pipe', () => expect(all(fixed, [turned])).toBe('May I meet your dentist?\n'));
  it('names the second file of several', () =>
    expect(all(fixed, [turned, turned])).toContain('\n==> a, b/mail.md <==\n'));
  it('gives the versions one under another', () => {
    expect(all(fixed, [{ ...turned, versions: ['One?', 'Two?', 'Three?'] }])).toBe(
      'One?\n\nTwo?\n\nThree?\n',
    );
  });
  it('stands beside what it was on a wide terminal', () => {
    expect(all(fixed, [turned], { ...look, width: 80 })).toContain(
      `Who needs a roof?${' '.repeat(22)}│ May I meet your dentist?\n`,
    );
  });
  it('stands under it on a narrow one', () => {
    expect(all(fixed, [turned], { ...look, width: 50 })).toBe(
      'a, b/mail.md\nBEFORE\n  Who needs a roof?\n\nAFTER\n  May I meet your dentist?\n',
    );
  });
  it('says when there is nothing to turn round', () => {
    const same_ = { ...good, before: 'Hello\n', rewrite: 'Hello\n' };
    expect(all(fixed, [same_], { ...look, width: 80 })).toBe('good; nothing to turn round.\n');
    expect(all(fixed, [same_])).toBe('Hello\n');
  });
});
