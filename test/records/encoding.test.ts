import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAll, told } from './read-all.js';

const TEXT = 'name,score\nZoë O’Brien 👩‍👧,9\n山田,8\n';
const ROWS = [
  ['Zoë O’Brien 👩‍👧', '9'],
  ['山田', '8'],
];

const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 with a mark, little end first', utf16(`\ufeff${TEXT}`, false)],
    ['UTF-16 with a mark, big end first', utf16(`\ufeff${TEXT}`, true)],
    ['UTF-16 without a mark, little end first', utf16(TEXT, false)],
    ['UTF-16 without a mark, big end first', utf16(TEXT, true)],
  ])('reads %s, whatever the pieces', async (_, bytes) => {
    for (const size of [65_536, 1, 3, 5]) expect(told(await readAll(bytes, {}, size))).toEqual(ROWS);
  });

  it('refuses bytes that are not UTF-8, with the line and what to do', async () => {
    const bytes = Buffer.from('name,score\nAnn,9\nZo\u00eb,8\n', 'latin1');
    await expect(readAll(bytes)).rejects.toMatchObject({
      line: "x:3: This isn't UTF-8 text. If an older program wrote it, add --encoding windows-1252.",
    });
    expect(told(await readAll(bytes, { encoding: 'windows-1252' }))).toEqual([
      ['Ann', '9'],
      ['Zoë', '8'],
    ]);
  });

  it('refuses UTF-8 that is cut off', async () => {
    await expect(readAll(Buffer.from('name\nZoë').subarray(0, 8))).rejects.toMatchObject({ fault: 'data' });
  });

  it('knows no encoding by a wrong name', async () => {
    await expect(readAll('name\nAnn\n', { encoding: 'klingon' })).rejects.toMatchObject({ fault: 'usage' });
  });

  it.each([
    ['a spreadsheet', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff])],
    ['compressed', Buffer.from([0x1f, 0x8b, 8, 0, 0xff])],
    ['a PDF', Buffer.from('%PDF-1.7 ...')],
    ['vCards', Buffer.from('BEGIN:VCARD\nVERSION:3.0\n')],
    ['a web page', Buffer.from('<!DOCTYPE html><html>')],
  ])('says when the input is %s, whatever the pieces it comes in', async (what, bytes) => {
    for (const size of [1, 5, 11])
      await expect(readAll(bytes, {}, size)).rejects.toMatchObject({
        what: expect.stringContaining(what) as string,
      });
    await expect(readAll(bytes)).rejects.toMatchObject({
      fault: 'data',
      what: expect.stringContaining(what) as string,
    });
  });

  it('gives back any text in UTF-8 and UTF-16', async () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => /^[^\s",;|]/.test(text) && !/[\r\n"\ufeff]|\s$/.test(text));
    await fc.assert(
      fc.asyncProperty(name, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const table = `name\n${text.replace(/,/g, '')}\n`;
        for (const bytes of [
          Buffer.from(table),
          utf16(`\ufeff${table}`, true),
          utf16(`\ufeff${table}`, false),
        ])
          expect(told(await readAll(bytes, { input: 'csv' }, size))).toEqual([
            [text.replace(/,/g, '').trim()],
          ]);
      }),
    );
  });
});
