/** --fix: what comes out passes the check itself, keeps names and facts, and reads as it was written. */
import { describe, expect, it } from 'vitest';
import { checked, run } from './run.js';
import { DRAFTS } from './drafts.js';

describe.each(DRAFTS)('%s', (text, kept) => {
  it('is turned round into a text that passes', async () => {
    const file = await checked(text, '--fix');
    if (file.verdict !== 'fix') expect(file.rewrite).toBe(text);
    for (const version of file.verdict === 'fix' ? (file.versions ?? [file.rewrite!]) : []) {
      const again = await checked(version);
      expect(again.findings, version).toEqual([]);
      expect(again.verdict, version).toBe('good');
    }
  });
  it('keeps names and facts', async () => {
    const { rewrite } = await checked(text, '--fix');
    for (const words of kept) expect(rewrite!.toLowerCase()).toContain(words.toLowerCase());
  });
  it('is English: no doubled words, marks or spaces, a capital after every stop', async () => {
    const { rewrite, versions, verdict } = await checked(text, '--fix');
    if (verdict !== 'fix') return;
    for (const version of versions ?? [rewrite!]) {
      expect(version).not.toMatch(/ {2}|\b(\w+) \1\b|[.?!,] ?[,.?!]|undefined|\{\{|,\s*$/);
      expect(version).not.toMatch(/[.?!] [a-z]/);
      expect(version).not.toMatch(/\b(?:anyone|anybody|someone|referral)\b/i);
    }
  });
});

it('hears nearly all of these drafts as wrong', async () => {
  const verdicts = await Promise.all(DRAFTS.map(async ([text]) => (await checked(text)).verdict));
  expect(verdicts.filter((verdict) => verdict === 'fix').length).toBeGreaterThanOrEqual(DRAFTS.length - 3);
});

describe('faces', () => {
  const faces = async (...flags: string[]) =>
    (await checked('Who do you know that needs a new roof?', '--fix', ...flags)).versions!;
  it('are three, and differ', async () => {
    const versions = await faces();
    expect(versions).toHaveLength(3);
    expect(
      new Set(versions.map((version) => /(?:to|meet|with) ((?:the|your|one) [^.?]+)/.exec(version)?.[1]))
        .size,
    ).toBe(3);
  });
  it.each([
    [['--circles', 'your Tuesday walkers'], 'one of your Tuesday walkers'],
    [['--serves', 'dentists'], 'your dentist'],
    [
      [
        '--trade',
        'financial planner',
        '--occupation',
        'orthopedic surgeon',
        '--circles',
        'the partners in your surgical group',
      ],
      'one of the partners in your surgical group',
    ],
  ])('come from %j', async (flags, face) => expect((await faces(...flags))[0]).toContain(face));
  it('of a job with cautions leave those people out', async () => {
    const versions = await faces('--occupation', 'nurse', '--circles', 'your patients; the choir');
    expect(versions.join(' ')).not.toContain('patients');
  });
});

describe('the whole text', () => {
  it('stays as it is when nothing hurts', async () => {
    const text = 'Would you be open to introducing me to your dentist?\r\n\r\n  Thanks,\tBo \n';
    expect((await checked(text, '--fix')).rewrite).toBe(text);
  });
  it('keeps its markup in Markdown', async () => {
    const source =
      '# To Sue\n\nHi **Sue**,\n\nyou have [halved your bill](https://x.y) since 2024.\n\nDo you know **anyone** who needs a new roof?\n\n*Bo*\n';
    const { out } = await run(['check', '--fix', '--input', 'markdown', '-'], { stdin: source });
    expect(out).toContain(
      '# To Sue\n\nHi **Sue**,\n\nyou have [halved your bill](https://x.y) since 2024.\n\n',
    );
    expect(out).toMatch(/\n\n\*Bo\*\n$/);
    expect(out).not.toContain('anyone');
    expect(out.split('**').length % 2).toBe(1);
  });
  it('keeps its markup in HTML', async () => {
    const source =
      '<p>Hi Sue &amp; Al,</p>\n<p class="a">Do you know <b>anyone who needs a new roof?</b></p>\n<p>Bo</p>\n';
    const { out } = await run(['check', '--fix', '--input', 'html', '-'], { stdin: source });
    expect(out).toMatch(/^<p>Hi Sue &amp; Al,<\/p>\n<p class="a">.*\?.*<\/p>\n<p>Bo<\/p>\n$/);
    expect(out.split('<b>').length).toBe(out.split('</b>').length);
  });
  it('keeps the rest of a YAML file', async () => {
    const source =
      "emails:\n  - subject: Hello Sue\n    body: 'Do you know anyone who needs a new roof?'\n    wait: 3\n";
    const { out } = await run(['check', '--fix', '--input', 'yaml', '-'], { stdin: source });
    expect(out.startsWith("emails:\n  - subject: Hello Sue\n    body: '")).toBe(true);
    expect(out.endsWith("'\n    wait: 3\n")).toBe(true);
    const { parse } = await import('yaml');
    expect(parse(out)).toMatchObject({ emails: [{ wait: 3 }] });
  });
  it('turns each message of a sequence round', async () => {
    const source =
      'Hi Sue,\nwho do you know that needs a new roof?\nBo\n---\nHi Sue,\nthanks for lunch.\nBo\n---\nHi Al,\ndo you know anyone who wants their gutters done?\nBo\n';
    const { out } = await run(['check', '--fix', '-'], { stdin: source });
    expect(out.split('---')[1]).toBe('\nHi Sue,\nthanks for lunch.\nBo\n');
    expect(out.match(/\?/g)!.length).toBeGreaterThanOrEqual(2);
    expect(out).not.toMatch(/who do you know|anyone/);
  });
  it('leaves alone what a comment switched off', async () => {
    const source = 'Who do you know that needs a new roof? <!-- refcoach-disable-line -->\n';
    expect((await run(['check', '--fix', '--input', 'markdown', '-'], { stdin: source })).out).toBe(source);
  });
});

it('a whole email gets what it lacks', async () => {
  const text =
    "Hi Sue,\n\nYou've cut your heating bill in half. Do you know anyone who needs a new furnace?\n\nBo\n";
  const file = await checked(text, '--fix', '--channel', 'email');
  const again = await checked(file.rewrite!, '--channel', 'email');
  expect(again.findings.filter(({ rule }) => rule !== 'no-result')).toEqual([]);
});

it('the same input and seed give the same words', async () => {
  const twice = await Promise.all([1, 2].map(() => checked(DRAFTS[0]![0], '--fix', '--seed', 'b')));
  expect(twice[0]).toEqual(twice[1]);
});
