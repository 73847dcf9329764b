/** A bounded fuzz of everything that reads what others wrote: bytes in, rows or a Problem out, never anything else. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWith, prepare, type Model } from '../../src/domain/check/index.js';
import { Problem } from '../../src/domain/problem.js';
import { readRecords } from '../../src/formats/records/read.js';
import { cleanText } from '../../src/domain/tidy.js';
import { playbook } from '../content/playbook.js';
import { fakeIo } from '../fake-io.js';
import { main } from '../../src/main.js';
import { anyText, bounded } from './seeded.js';

const MODEL = join(import.meta.dirname, '..', '..', 'src', 'domain', 'check', 'model.json');
const rules = playbook.ids('rules').map((id) => playbook.rule(id)!);
const ready = prepare(rules, JSON.parse(readFileSync(MODEL, 'utf8')) as Model);
const hear = (text: string) => checkWith(ready, text, { whole: true });

const PIECES = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r\n',
  '\r',
  '{',
  '}',
  '[',
  ']',
  ':',
  '\\',
  '\\u0000',
  'null',
  '1e999',
];
const bytes = fc
  .array(fc.oneof(fc.constantFrom(...PIECES, 'name', 'score', '9', '\ufeff', '\u0000'), anyText), {
    maxLength: 25,
  })
  .map((parts) => parts.join(''))
  .chain((text) =>
    fc
      .constantFrom<BufferEncoding>('utf8', 'utf8', 'utf16le', 'latin1')
      .map((encoding) => Buffer.from(text, encoding)),
  );

async function rowsOf(chunks: Buffer[]): Promise<string[]> {
  const seen: string[] = [];
  try {
    for await (const rows of readRecords(chunks, { file: 'in', input: '', encoding: '', maxField: 1000 })
      .rows)
      for (const row of rows) seen.push(JSON.stringify(row.data) + (row.problem ?? ''));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    seen.push(error.line);
  }
  return seen;
}

it('readers give rows or say what is wrong, whatever the bytes and however they come', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, fc.nat(), async (input, at) => {
      const cut = input.length > 0 ? at % input.length : 0;
      const pieces = [input.subarray(0, cut), input.subarray(cut)].filter(({ length }) => length > 0);
      const [whole, apart] = [await rowsOf([input]), await rowsOf(pieces)];
      // What is no text stops the run; rows before it may have been given already.
      if (whole.at(-1)?.includes('--encoding')) expect(apart.at(-1)).toBe(whole.at(-1));
      else expect(apart).toEqual(whole);
    }),
    bounded(1200),
  );
});

it('check hears anything, points inside it, and says the same twice', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { findings, verdict } = hear(text);
      for (const { start, end } of findings) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      expect(['good', 'fix', 'not-an-ask']).toContain(verdict);
      expect(hear(text)).toEqual(hear(text));
    }),
    bounded(400),
  );
});

it.each([
  ['check', ['--format', 'json', '--fail-on', 'never']],
  ['check', ['--fix', '--fail-on', 'never']],
  ['ask', ['--answers', '-', '--rep-name', 'Maya', '--serves', 'dentists', '--anyway']],
])('refcoach %s %j ends with an answer or one line', async (command, args) => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        bytes,
        anyText.map((text) => Buffer.from(text)),
      ),
      async (stdin) => {
        const io = fakeIo({ stdin });
        const code = await main([command, ...args], io);
        expect([0, 1, 2, 65], io.text.err).toContain(code);
        expect(cleanText(io.text.err)).not.toContain('A fault of ours');
      },
    ),
    bounded(120),
  );
});
