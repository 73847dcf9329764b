import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bytesOf, tablesOf, unpack, unpacked, type Model } from '../../src/domain/check/index.js';

const file = join(__dirname, '..', '..', 'src', 'domain', 'check', 'model.json');
const model = JSON.parse(readFileSync(file, 'utf8')) as Model;

it('gives back from bytes the tables that were unpacked', () => {
  const tables = unpack(model);
  const back = tablesOf(bytesOf(tables), model.size);
  for (const name of ['begins', 'lows', 'weights', 'groups', 'gate'] as const)
    expect(Buffer.compare(Buffer.from(back[name].buffer, back[name].byteOffset, back[name].byteLength), Buffer.from(tables[name].buffer, tables[name].byteOffset, tables[name].byteLength)), name).toBe(0); // prettier-ignore
  expect(back.begins.at(-1)).toBe(model.size);
  expect(back.weights.length).toBe(6 * model.size);
});

it('leaves nothing packed in what is read beside the bytes', () => {
  const { keys, table, groups, gate } = unpacked(model);
  expect([keys, table.weights, groups.keys, groups.numbers, gate.keys, gate.weights].join('')).toBe('');
  expect(table.biases).toEqual(model.table.biases);
});
