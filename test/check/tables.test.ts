import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bytesOf, tablesOf, unpack, unpacked, type Model } from '../../src/domain/check/index.js';
import { Phrases, unpackPhrases } from '../../src/domain/check/phrases.js';
import { hashOf, type Known } from '../../src/domain/check/words.js';

const file = join(__dirname, '..', '..', 'src', 'domain', 'check', 'model.json');
const model = JSON.parse(readFileSync(file, 'utf8')) as Model;

it('gives back from bytes the tables that were unpacked', () => {
  const { gate, ...tables } = unpack(model);
  const back = tablesOf(bytesOf({ ...tables, gate }));
  expect(back).toEqual(tables);
  expect(back.begins.at(-1)).toBe(model.size);
  expect(back.states.length).toBe(model.size);
  expect(back.labels.length).toBe(4 * back.lows.filter((low) => low > 127).length);
  expect(back.ranks.at(-1)).toBe(back.labels.length / 4);
});

it('leaves nothing packed in what is read beside the bytes', () => {
  const { keys, table, groups, gate, lexicon, reader } = unpacked(model);
  const { states, labelled, labels } = table;
  const packed = [keys, states, labelled, labels, groups.keys, groups.numbers, gate.keys, gate.weights, reader.words, reader.tables.text, reader.numbers]; // prettier-ignore
  expect(packed.join('')).toBe('');
  expect(lexicon).toEqual({});
  expect(reader.parts).toEqual(model.reader.parts);
  expect(table.biases).toEqual(model.table.biases);
});

it('finds every phrase of the lexicon by its first word, and none for another', () => {
  const phrases = new Phrases(unpackPhrases(model.lexicon));
  const known = (hash: number) => ({ hash }) as Known;
  for (const [word, packed] of Object.entries(model.lexicon)) {
    const place = phrases.of(hashOf(word));
    for (const text of packed.split('|')) {
      const at = text.lastIndexOf(':');
      const rest = text.slice(0, at) ? text.slice(0, at).split(' ').map(hashOf) : [];
      const found: number[] = [];
      const take = (sort: number, to: number) => to === 1 + rest.length && found.push(sort);
      const words = [hashOf(word), ...rest].map(known);
      phrases.find(place, words, 1, words.length, take);
      expect(found, `${word} ${text}`).toEqual(text.slice(at + 1).split(',').map(Number)); // prettier-ignore
      if (rest.length === 0) continue;
      phrases.find(place, words, 1, words.length - 1, (_, to) => expect(to).toBeLessThan(words.length));
    }
  }
  expect(phrases.of(hashOf('zebra'))).toBe(0);
  expect(phrases.of(hashOf('constructor'))).toBe(0);
});
