// The pairs of test/said: what a rep typed and how one says it.
import { readdirSync, readFileSync } from 'node:fs';
import { root } from '../ear/corpus.mjs';
import { aligned } from './align.mjs';

/** So many tokens are learned from. */
const MOST = 60;

/** All pairs {sort, writer, typed, told}, each typed note once. */
export function pairs(folder = `${root}test/said/`) {
  const seen = new Set();
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => {
      const [sort, writer] = name.replace('.tsv', '').split('-');
      return readFileSync(folder + name, 'utf8')
        .split('\n')
        .map((line) => line.split('\t'))
        .filter(([typed, told]) => typed && told)
        .map(([typed, told]) => ({ sort, writer, typed, told }));
    })
    .filter(({ sort, typed }) => {
      const key = `${sort} ${typed.toLowerCase().replace(/[^a-z0-9]+/g, ' ')}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** A pair as it is learned from: the tokens of the prepared note with their keys, and the edits; undefined for one that is too long. */
export function sampleOf(pair, { hand, sets }) {
  const tokens = hand.tokensOf(hand.prepared(pair.sort, pair.typed, sets));
  if (tokens.length === 0 || tokens.length > MOST) return undefined;
  return {
    ...pair,
    tokens,
    keys: [[`<${pair.sort}>`], ...tokens.map((token, at) => hand.keysOf(token, at)), ['<end>']],
    ...aligned(tokens, hand.tokensOf(pair.told)),
  };
}

/** A note of which some edits are made already, so that what is left to do is learned as well, and what is right is left alone. Undefined for one that gets too long. */
export function halfway(sample, chance, hand) {
  const { sort, tokens, gaps, ops, told } = sample;
  const share = chance();
  const some = (edits, none) => edits.map((edit) => (edit === none || chance() < share ? edit : none));
  const [put, becoming] = [some(gaps, ''), some(ops, '=')];
  const text = hand.edited(tokens, { gaps: put, ops: becoming }, () => true);
  const made = hand.tokensOf(text);
  if (made.length === 0 || made.length > MOST) return undefined;
  return {
    ...sample,
    tokens: made,
    keys: [[`<${sort}>`], ...made.map((token, at) => hand.keysOf(token, at)), ['<end>']],
    ...aligned(made, hand.tokensOf(told)),
  };
}
