/** The checksum of the journal is zlib's. */
import { crc32 as known } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32 } from '../../src/store/checksum.js';

it('equals zlib', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(crc32(bytes)).toBe(known(bytes));
    }),
    { seed: 7, numRuns: 200 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(crc32(text)).toBe(known(text));
    }),
    { seed: 7, numRuns: 200 },
  );
});
