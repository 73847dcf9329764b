/** A journal gives back what was written, and of a damaged one every line that is whole. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { decodeLine, encodeLine, linesOf } from '../../src/store/line.js';
import { bounded } from './seeded.js';

const folder = mkdtempSync(join(tmpdir(), 'refcoach-journal-'));
afterAll(() => rmSync(folder, { recursive: true }));

const record = fc
  .dictionary(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }), {
    minKeys: 1,
    maxKeys: 4,
    noNullPrototype: true,
  })
  .map((value) => JSON.parse(JSON.stringify({ log: value })) as object);

const read = (bytes: Buffer) =>
  [...linesOf(bytes)].map(({ start, end }) => decodeLine(bytes.subarray(start, end)));

it('gives back any record, a line each', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 5 }), (records) => {
      const bytes = Buffer.from(records.map(encodeLine).join(''));
      expect(read(bytes).map((one) => ({ log: one?.['log'] }))).toEqual(records);
    }),
    bounded(400),
  );
});

it('takes nothing from a damaged line that was not written, and keeps the others', () => {
  fc.assert(
    fc.property(
      fc.array(record, { minLength: 2, maxLength: 5 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (records, at, by) => {
        const file = join(folder, 'journal');
        writeFileSync(file, records.map(encodeLine).join(''));
        const bytes = readFileSync(file);
        const spot = at % bytes.length;
        const line = bytes.subarray(0, spot).filter((byte) => byte === 10).length;
        if (bytes[spot] === 10 || (bytes[spot]! ^ by) === 10) return;
        bytes[spot] = bytes[spot]! ^ by;
        read(bytes).forEach((one, index) => {
          if (index !== line) expect({ log: one?.['log'] }).toEqual(records[index]);
          else if (one) expect({ log: one['log'] }).toEqual(records[index]);
        });
      },
    ),
    bounded(400),
  );
});

it('of a journal cut anywhere keeps every whole line', () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 5 }), fc.nat(), (records, at) => {
      const whole = Buffer.from(records.map(encodeLine).join(''));
      const cut = whole.subarray(0, at % (whole.length + 1));
      const kept = cut.filter((byte) => byte === 10).length;
      expect(read(cut).filter(Boolean).length).toBeGreaterThanOrEqual(kept);
    }),
    bounded(400),
  );
});
