import fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { readAll, told } from './read-all.js';

const RAGGED = (has: number, header: number) =>
  `It has ${has} cell${has === 1 ? '' : 's'} where the header has ${header}. Is a delimiter or a quote missing?`;
const QUOTE = 'A quote opens here and is not closed rightly.';

const TABLE: [what: string, text: string, rows: (string | string[])[]][] = [
  [
    'plain',
    'name,score\nAnn,9\nBo,8\n',
    [
      ['Ann', '9'],
      ['Bo', '8'],
    ],
  ],
  ['no line end at the end', 'name,score\nAnn,9', [['Ann', '9']]],
  ['byte order mark', '\ufeffname,score\nAnn,9\n', [['Ann', '9']]],
  [
    'Windows line ends',
    'name,score\r\nAnn,9\r\nBo,8\r\n',
    [
      ['Ann', '9'],
      ['Bo', '8'],
    ],
  ],
  [
    'old Macintosh line ends',
    'name,score\rAnn,9\rBo,8\r',
    [
      ['Ann', '9'],
      ['Bo', '8'],
    ],
  ],
  [
    'mixed line ends',
    'name,score\nAnn,9\r\nBo,8\rCy,7\n',
    [
      ['Ann', '9'],
      ['Bo', '8'],
      ['Cy', '7'],
    ],
  ],
  [
    'empty lines',
    '\n\nname,score\n\nAnn,9\n   \n\nBo,8\n\n',
    [
      ['Ann', '9'],
      ['Bo', '8'],
    ],
  ],
  ['rows of commas alone', 'name,score\n,\nAnn,9\n,,,,\n', [['Ann', '9']]],
  ['semicolons', 'name;circles\nAnn;"choir; crew"\n', [['Ann', 'choir; crew']]],
  [
    'tabs',
    'name\tscore\nAnn\t9\n\t8\n',
    [
      ['Ann', '9'],
      ['', '8'],
    ],
  ],
  ['bars', 'name|score\nAnn|9\n', [['Ann', '9']]],
  ['Excel says which', 'sep=;\r\nname;a,b\r\nAnn;9\r\n', [['Ann', '9']]],
  ['one column', 'name\nAnn\nBo\n', [['Ann'], ['Bo']]],
  ['quotes in quotes', 'name,result\nAnn,"said ""wow"", twice"\n', [['Ann', 'said "wow", twice']]],
  ['quotes in plain cells', 'name,result\nJoe "JJ" Lee,9" pipe\n', [['Joe "JJ" Lee', '9" pipe']]],
  ['spaces around quotes', 'name , score\n "Ann" , 9 \n', [['Ann', '9']]],
  [
    'a cell of several lines',
    'name,result\nAnn,"one\ntwo\r\nthree"\nBo,x\n',
    [
      ['Ann', 'one\ntwo\r\nthree'],
      ['Bo', 'x'],
    ],
  ],
  [
    'empty quoted cells',
    'name,result\nAnn,""\n"",""\nBo,x\n',
    [
      ['Ann', ''],
      ['Bo', 'x'],
    ],
  ],
  ['too few cells', 'name,score,gave\nAnn,9\nBo,8,x\n', [`row 1, line 2: ${RAGGED(2, 3)}`, ['Bo', '8', 'x']]],
  ['too many cells', 'name,score\nAnn,9,x\nBo,8\n', [`row 1, line 2: ${RAGGED(3, 2)}`, ['Bo', '8']]],
  ['empty cells too many', 'name,score\nAnn,9,,,\n', [['Ann', '9']]],
  ['one cell', 'name,score\nAnn\n', [`row 1, line 2: ${RAGGED(1, 2)}`]],
  [
    'a quote never closed',
    'name,score\n"Ann,9\nBo,8\nCy,7\n',
    [`row 1, line 2: ${QUOTE}`, ['Bo', '8'], ['Cy', '7']],
  ],
  [
    'a quote closed by a later one',
    'name,score\n"Ann,9\nBo,8\n"Cy",7\nDi,6\n',
    [`row 1, line 2: ${QUOTE}`, ['Bo', '8'], ['Cy', '7'], ['Di', '6']],
  ],
  ['a quote open on the last line', 'name,score\nAnn,9\n\nBo,"8', [['Ann', '9'], `row 2, line 4: ${QUOTE}`]],
  [
    'text behind a closing quote',
    'name,score\n"Ann" Lee,9\nBo,8\n',
    [`row 1, line 2: ${QUOTE}`, ['Bo', '8']],
  ],
  [
    'lines counted through cells',
    'name,x\n"A\nB\nC",1\nBo\n',
    [['A\nB\nC', '1'], `row 2, line 5: ${RAGGED(1, 2)}`],
  ],
  ['zero bytes', 'name,score\nA\0nn,9\n', [['A\0nn', '9']]],
  ['only a header', 'name,score\n', []],
  ['nothing', '', []],
  ['a mark and nothing', '\ufeff', []],
  ['spaces alone', ' \n \n', []],
];

describe('CSV', () => {
  it.each(TABLE)('reads %s', async (_, text, rows) => {
    expect(told(await readAll(text))).toEqual(rows);
  });

  it.each(TABLE)('reads %s from pieces of one, two and seven bytes', async (_, text, rows) => {
    for (const size of [1, 2, 7]) expect(told(await readAll(text, {}, size))).toEqual(rows);
  });

  it('keeps every row as it stood', async () => {
    const text = 'name,score\r\n"Ann\r\nLee",9\r\nBo\r\n\r\n"Cy,8\r\nDi,7';
    const { rows } = await readAll(text);
    expect(rows.map((row) => row.raw)).toEqual(['"Ann\r\nLee",9\r\n', 'Bo\r\n', '"Cy,8\r\n', 'Di,7']);
  });

  it('skips the notes above a LinkedIn export', async () => {
    const text =
      'Notes:\n"When exporting your connection data, you may notice some are missing."\n\nFirst Name,Last Name\nAnn,Lee\n';
    const read = await readAll(text);
    expect(read.header).toEqual(['First Name', 'Last Name']);
    expect(told(read)).toEqual([['Ann', 'Lee']]);
    expect(read.rows[0]!.line).toBe(5);
  });

  it('names a quote left open in the header', async () => {
    await expect(readAll('"name,score\nAnn,9\n')).rejects.toMatchObject({
      fault: 'data',
      place: { file: 'x', line: 1 },
    });
  });

  it('takes a cell without an end for an open quote, and reads on behind its line', async () => {
    const lines = Array.from({ length: 50_000 }, (_, n) => `Ann ${n},9`).join('\n');
    const { rows } = await readAll(`name,score\n"open,9\n${lines}\n`, { maxField: 10_000 });
    expect(rows).toHaveLength(50_001);
    expect(rows.filter((row) => row.problem).map((row) => row.line)).toEqual([2]);
  });

  it('gives back what was written', async () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.trim().replace(/\ufeff|\ufffd/g, ''));
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 20 }));
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 300 }), async (rows, size) => {
        const width = rows[0]?.length ?? 1;
        const header = Array.from({ length: width }, (_, n) => `c${n}`);
        const text = stringify([header, ...rows], { quoted: true });
        const kept = rows.filter((row) => row.some((one) => one !== ''));
        expect(told(await readAll(text, { input: 'csv' }, size))).toEqual(kept);
      }),
      { numRuns: 200 },
    );
  });

  it('never fails on any bytes, and loses none of them', async () => {
    const mess = fc.array(fc.constantFrom('"', ',', '\n', '\r', '\r\n', 'a', ' ', '""', '\t', ';', 'é'), {
      maxLength: 80,
    });
    await fc.assert(
      fc.asyncProperty(mess, fc.integer({ min: 1, max: 40 }), async (parts, size) => {
        const body = parts.join('');
        const { rows } = await readAll(`name,b,c\n${body}`, { input: 'csv' }, size);
        const letters = (text: string) => text.replace(/[\s,"]+/g, '');
        expect(letters(rows.map((row) => row.raw).join(''))).toBe(letters(body));
      }),
      { numRuns: 300 },
    );
  });
});
