import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAll, told } from './read-all.js';

const TABLE: [what: string, text: string, input: string, rows: string[]][] = [
  ['lines', '{"name":"Ann"}\n{"name":"Bo"}\n', 'ndjson', ['{"name":"Ann"}\n', '{"name":"Bo"}\n']],
  [
    'lines with Windows ends, empty ones and no last end',
    '{"a":1}\r\n\r\n  \n{"b":2}',
    'ndjson',
    ['{"a":1}\r\n', '{"b":2}'],
  ],
  ['one line', '{"name":"Ann"}', 'ndjson', ['{"name":"Ann"}']],
  ['a broken first line', '{"name":}\n{"name":"Bo"}\n', 'ndjson', ['{"name":}\n', '{"name":"Bo"}\n']],
  ['an array', '[{"a":1}, {"b":[2,{"c":"]}"}]}]', 'json', ['{"a":1}', '{"b":[2,{"c":"]}"}]}']],
  [
    'an array over lines',
    '[\n  {\n    "a": "x\\"y\\\\"\n  },\n  {}\n]\n',
    'json',
    ['{\n    "a": "x\\"y\\\\"\n  }', '{}'],
  ],
  ['an empty array', ' [ ] ', 'json', []],
  [
    'values over lines, as jq prints them',
    '{\n  "a": 1\n}\n{\n  "b": 2\n}\n',
    'json',
    ['{\n  "a": 1\n}', '{\n  "b": 2\n}'],
  ],
  ['two arrays', '[{"a":1}]\n[{"b":2}]', 'json', ['{"a":1}', '{"b":2}']],
  ['bare words', '[1,null,"x",tru,[{}],{"a":1}]', 'json', ['1', 'null', '"x"', 'tru', '[{}]', '{"a":1}']],
  ['a bracket of the wrong sort', '[{"a":1]},{"b":2}]', 'json', ['{"a":1]}', '{"b":2}']],
  [
    'an element cut off',
    '[{"a":1},{"b":',
    'json',
    ['{"a":1}', "row 2, line 1: It isn't closed before the file ends."],
  ],
  [
    'an array cut off',
    '[{"a":1},\n',
    'json',
    ['{"a":1}', 'row 2, line 2: The file ends before its "]". Is it cut off?'],
  ],
  [
    'a text never closed',
    '[{"a":1},\n{"b":"x},{"c":1}]',
    'json',
    ['{"a":1}', "row 2, line 2: It isn't closed before the file ends."],
  ],
];

describe('JSON', () => {
  it.each(TABLE)('reads %s', async (_, text, input, rows) => {
    for (const size of [65_536, 1, 3]) {
      const read = await readAll(text, {}, size);
      expect(told(read)).toEqual(rows);
      expect(read.input).toBe(input);
    }
  });

  it('tells the line of every record', async () => {
    const { rows } = await readAll('[\n{"a":\n1},\n\n{"b":2}, {"c":3}]');
    expect(rows.map((row) => row.line)).toEqual([2, 5, 5]);
  });

  it('gives back what was written, as lines, as an array and as values', async () => {
    const records = fc.array(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), {
      minLength: 1,
      maxLength: 10,
    });
    await fc.assert(
      fc.asyncProperty(
        records,
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom(0, 2),
        async (all, size, indent) => {
          const texts = all.map((record) => JSON.stringify(record));
          const ways = [
            `${texts.join('\n')}\n`,
            JSON.stringify(all, null, indent),
            all.map((one) => JSON.stringify(one, null, 2)).join('\n'),
          ];
          for (const text of ways) {
            const { rows } = await readAll(text, {}, size);
            expect(rows.map((row) => JSON.stringify(JSON.parse(row.data as string)))).toEqual(texts);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('stops at a record without an end rather than fill the memory', async () => {
    const endless = Buffer.alloc(70 * 1024 * 1024, 'a');
    endless.write('{"name":"');
    await expect(readAll(endless)).rejects.toMatchObject({ fault: 'data', place: { line: 1 } });
  });
});
