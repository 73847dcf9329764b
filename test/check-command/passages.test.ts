/** Reading drafts: what is text, what is not, and the place in the source of every word. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/formats/passages/index.js';
import { LineCount } from '../../src/formats/passages/index.js';
import { read, sourceOf, texts } from './read.js';

describe('plain text', () => {
  it('is one message', async () => {
    expect(await texts('Hi Sue,\n\nthanks.\nBen\n')).toEqual(['Hi Sue, thanks. Ben']);
  });
  it.each([
    ['a line of dashes', 'One.\n---\nTwo.\n', ['One.', 'Two.']],
    ['a line of stars', 'One.\n* * *\nTwo.\n', ['One.', 'Two.']],
    [
      'a title',
      'Email 1\nOne.\n\nEmail 2: the nudge\nTwo.\n',
      ['Email 1', 'One.', 'Email 2: the nudge', 'Two.'],
    ],
    ['a day', 'Day 3:\nOne.\nDay 7:\nTwo.\n', ['Day 3:', 'One.', 'Day 7:', 'Two.']],
    ['a heading', '# First\nOne.\n## Second\nTwo.\n', ['First', 'One.', 'Second', 'Two.']],
    ['headers', 'Subject: A face\nTo: sue@example.com\n\nHi Sue.\n', ['A face', 'Hi Sue.']],
  ])('%s parts messages', async (_, source, expected) => {
    expect(await texts(source, 'text')).toEqual(expected);
  });
  it.each(['Call 555-0123 if you like.\nOr write.', 'Well: -- so it goes.\nNext', 'Thanks\n-- \nBen'])(
    'does not part: %s',
    async (source) => {
      expect(await texts(source, 'text')).toHaveLength(1);
    },
  );
  it('takes "To: …" in the middle of a message for text', async () => {
    expect(await texts('Hello.\nTo: me it is clear.\n')).toEqual(['Hello. To: me it is clear.']);
  });
  it('leaves out its own comments', async () => {
    expect(await texts('Hi. # refcoach-disable-line coy\nYou.\n', 'text')).toEqual(['Hi. You.']);
  });
});

describe('Markdown', () => {
  const one = async (source: string) => (await texts(source, 'markdown')).join(' | ');
  it.each([
    ['emphasis', 'Do **you** _know_ ~~any~~ *one*?', 'Do you know any one?'],
    ['snake_case and 2 * 3 * 4', 'a snake_case_name and 2 * 3 * 4', 'a snake_case_name and 2 * 3 * 4'],
    ['links', 'See [my site](https://x.y/z "t") and [that][1].\n\n[1]: https://x.y', 'See my site and that.'],
    ['placeholders', 'Hi [Name], {{first}} and [Company].', 'Hi [Name], {{first}} and [Company].'],
    ['images', 'A ![alt text](a.png) B', 'A B'],
    ['code', 'Run `npm run x` now\n\n```sh\ncurl who needs\n```\n\nDone', 'Run now Done'],
    ['indented code', 'A\n\n    code here\n\nB', 'A B'],
    ['front matter', '---\ntitle: who needs\n---\n\nHello', 'Hello'],
    ['comments', 'A <!-- not\nthis --> B', 'A B'],
    ['tags', 'A <b class="x">bold</b><br>word', 'A bold word'],
    ['entities', 'Tom &amp; Sue&rsquo;s &#8212; ok', 'Tom & Sue’s — ok'],
    ['escapes', 'not \\*emphasis\\*', 'not *emphasis*'],
    ['quotes', '> said he\n> and she', 'said he and she'],
    ['autolinks', 'write <me@example.com> or <https://a.b>', 'write or'],
    ['tables', '| a | b |\n|---|---|\n| c d | e |', 'a b c d e'],
    ['headings', '# Big\n\ntext\n\n### small\n\nmore', 'Big | text small more'],
    ['rulers', 'one\n\n---\n\ntwo', 'one | two'],
  ])('%s', async (_, source, expected) => {
    expect(await one(source)).toBe(expected);
  });
  it('keeps list items apart', async () => {
    const [passage] = await read('- one\n- two\n1. three\n', 'markdown');
    expect(passage!.text.split(/\n+/).filter(Boolean)).toEqual(['one', 'two', 'three']);
  });
  it('a code block may go over the end of a block', async () => {
    const code = 'x '.repeat(40_000);
    const source = `Hello\n\n\`\`\`\n${`${code}\n\n`.repeat(2)}\`\`\`\n\nWorld`;
    expect(await texts(source, 'markdown')).toEqual(['Hello', 'World']);
  });
});

describe('HTML', () => {
  const one = async (source: string) => (await texts(source, 'html')).join(' | ');
  it.each([
    ['tags and attributes', '<p title="who needs">Do <b>you</b> know?</p>', 'Do you know?'],
    ['scripts and styles', '<style>p{}</style><p>A</p><script>who("needs")</script>', 'A'],
    ['head', '<html><head><title>T</title></head><body>B</body></html>', 'B'],
    ['entities', 'A&nbsp;B &lt;C&gt; &eacute;', 'A B <C> é'],
    ['comments', 'A<!-- who > needs -->B', 'AB'],
    ['a lone sign', 'a < b & c', 'a < b & c'],
    ['an unclosed tag', 'text <p title="x', 'text'],
    ['rulers', '<p>one</p><hr><p>two</p>', 'one | two'],
    ['headings', '<h1>Top</h1><p>one</p>', 'Top | one'],
    ['code', '<p>use <code>x y</code> now</p>', 'use now'],
  ])('%s', async (_, source, expected) => {
    expect(await one(source)).toBe(expected);
  });
  it('ends a paragraph where a block ends, and not where a line ends', async () => {
    const [passage] = await read('<p>do you\n   know</p><p>it</p>', 'html');
    expect(passage!.text).toContain('do you know\n\n');
  });
});

describe('YAML and JSON', () => {
  it('takes the texts of a sequence', async () => {
    const source =
      'name: spring\nemails:\n  - subject: A face\n    body: |\n      Hi Sue,\n      thanks.\n  - body: "Two\\nlines \\u00e9"\n';
    expect(await texts(source, 'yaml')).toEqual(['A face', 'Hi Sue, thanks.', 'Two lines é']);
  });
  it('takes a list of texts', async () => {
    expect(await texts('["One two", "Three four"]')).toEqual(['One two', 'Three four']);
  });
  it('says where a file is broken', async () => {
    await expect(texts('a: "b\n', 'yaml', 'x.yaml')).rejects.toMatchObject({
      fault: 'data',
      place: { file: 'x.yaml' },
    });
  });
  it.each([
    'body: "a \\"b\\" c d"',
    "body: 'it''s a word'",
    'body: plain words here',
    'body: >\n  folded\n  words here\n',
  ])('places of %s', async (source) => {
    const [passage] = await read(source, 'yaml');
    const last = passage!.text.trim().split(/\s+/).at(-1)!;
    expect(sourceOf(passage!, last)).toBe(last);
  });
});

describe('what a draft is written in', () => {
  it.each([
    ['a.md', 'x *y*', 'x y'],
    ['a.html', 'x &amp; y', 'x & y'],
    ['a.txt', 'x *y*', 'x *y*'],
    ['-', '<p>x</p>', 'x'],
    ['-', 'x **y z**', 'x y z'],
    ['-', '[Name], do you know?', '[Name], do you know?'],
    ['-', '{{name}}, do you know?', '{{name}}, do you know?'],
  ])('%s: %s', async (file, source, expected) => {
    expect(await texts(source, undefined, file)).toEqual([expected]);
  });
});

describe('bytes', () => {
  it('reads letters cut between two chunks', async () => {
    const source = 'é€😀 '.repeat(50);
    expect((await read(source, 'text', 'x', 3)).map(({ text }) => text).join('')).toBe(source);
  });
  it('reads UTF-16 with its mark', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('who needs', 'utf16le')]);
    const reading = { yaml: () => import('yaml'), watch: <T>(blocks: T) => blocks, whole: false };
    const { passagesOf } = await import('../../src/formats/passages/index.js');
    const [passage] = await passagesOf({ file: 'x', input: 'text', chunks: [bytes] }, reading);
    expect(passage!.text).toBe('who needs');
  });
  it.each([Buffer.from([0xff, 0xfb, 0x41]), Buffer.from('a\0b')])(
    'refuses what is no text: %j',
    async (bytes) => {
      const { passagesOf } = await import('../../src/formats/passages/index.js');
      const reading = { yaml: () => import('yaml'), watch: <T>(blocks: T) => blocks, whole: false };
      const all = async () => [...(await passagesOf({ file: 'x', input: 'text', chunks: [bytes] }, reading))];
      await expect(all()).rejects.toMatchObject({ fault: 'data' });
    },
  );
});

describe('properties', () => {
  const piece = fc.constantFrom(
    'who', ' ', '\n', '\n\n', '*', '**', '_', '`', '[x](y)', '[Name]', '<b>', '</b>', '<!-- c -->', '&amp;', '&', '<', '>', '# ', '- ', '---\n', '```\n', '|', '\\', 'é', '😀', "'", '"', '{{a}}', '\r\n', '~~~\n',
  ); // prettier-ignore
  it.each(['text', 'markdown', 'html'] satisfies Input[])(
    '%s: every word stands where its place says',
    async (input) => {
      await fc.assert(
        fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
          for (const passage of await read(pieces.join(''), input)) {
            for (const { index, 0: word } of passage.text.matchAll(/[a-zé]+/g)) {
              const start = passage.places.start(index);
              expect(passage.block.text.slice(start, passage.places.end(index + word.length))).toContain(
                word[0]!,
              );
              expect(passage.block.text[start]).toBe(word[0]);
            }
          }
        }),
        { numRuns: 200 },
      );
    },
  );
  it('cutting into blocks changes no line and no word', async () => {
    const line = 'Who do you know? '.repeat(20);
    const source = Array.from({ length: 600 }, (_, at) => `${at} ${line}${at % 3 ? '\n' : '\n\n'}`).join('');
    const passages = await read(source, 'text');
    expect(passages.length).toBeGreaterThan(1);
    expect(passages.map(({ text }) => text).join('')).toBe(source);
    const lines = source.split('\n');
    for (const { block } of passages) {
      const { line: at } = new LineCount(block).of(0);
      expect(block.text.startsWith(lines[at - 1]!)).toBe(true);
    }
  });
});

it.each([
  ['<a '.repeat(30_000) + '"', 'html'],
  ['['.repeat(60_000), 'markdown'],
  ['*a_'.repeat(40_000), 'markdown'],
  ['`'.repeat(3) + 'a`'.repeat(40_000), 'markdown'],
  ['<!-- '.repeat(30_000), 'markdown'],
  ['&'.repeat(100_000), 'html'],
  ['email 1 '.repeat(30_000), 'text'],
] satisfies [string, Input][])('hostile text is read in time', async (source, input) => {
  const start = performance.now();
  await read(source, input);
  expect(performance.now() - start).toBeLessThan(3000);
});
