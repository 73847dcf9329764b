// Trains the ear of `refcoach check` from test/corpus/*.jsonl and writes src/domain/check/model.json. Deterministic.
// node scripts/train-check.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  corpus,
  dressed,
  LABELS,
  load,
  OUTPUTS,
  readRules,
  root,
  split,
  targetOf,
  WRITERS,
} from './ear/corpus.mjs';
import { banked, isBanked } from './ear/banked.mjs';
import { keep, packLexicon, select, strongest, vectorOf } from './ear/features.mjs';
import { coded } from './ear/codes.mjs';
import { fit, tellingOf, weighed } from './ear/fit.mjs';
import { fitGate } from './ear/gate.mjs';
import { packedGroups, readGroups } from './ear/groups.mjs';
import { packedReader } from './ear/packed-reader.mjs';
import { readable, vocabulary } from './ear/read-samples.mjs';
import { learn } from './ear/reading.mjs';
import { isOwn, own } from './ear/own.mjs';
import { vectorsOf } from './ear/vectors.mjs';

/** The table of a model: weights against no ask, of the states for every row, of the labels for those that are labelled. */
export function tableOf({ weights, biases }, labelled, met, ear) {
  const K = OUTPUTS.length;
  const rows = [...labelled.keys()];
  const told = rows.filter((row) => labelled[row]);
  const pair = (of, k, against) => {
    const column = (k) =>
      Float64Array.from(of, (row) => weights[row * K + k] - (against ? weights[row * K] : 0));
    return coded(
      column(k),
      column(k + 1),
      Float64Array.from(of, (row) => met[row]),
      ear,
    );
  };
  const states = pair(rows, 1, true);
  const labels = [3, 5, 7, 9].map((k) => pair(told, k, false));
  return {
    codes: [states.codes, ...labels.map(({ codes }) => codes)],
    biases: [...biases].slice(1).map((bias, k) => Number((k < 2 ? bias - biases[0] : bias).toPrecision(6))),
    states: states.chars.join(''),
    labelled: ear.packKeys(told),
    labels: told.map((_, i) => labels.map(({ chars }) => chars[i]).join('')).join(''),
  };
}

/** How much each row says in all samples together. */
function metIn(samples, size) {
  const met = new Float64Array(size);
  for (const { rows, values, weight } of samples)
    rows.forEach((row, i) => (met[row] += weight * values[i] ** 2));
  return met;
}

export const FIT = { rate: 0.35, epochs: 12, least: 3 };
/** The first fit need not be exact: it tells which features are worth keeping. */
const FIRST = 5;
/** How many features are kept, and how many of them tell the labels apart. */
export const SIZE = { size: 60_000, labels: 20_000 };
const DROP = 0.5;
/** What is no ask weighs more: a false alarm costs the tool more than a miss. */
const PRIOR = [1.5, 1, 1];
/** What a composed sentence weighs against one written by hand: it teaches words and turns, not how often they are said. */
const COMPOSED = 0.2;
/** What refcoach says itself, and how many passages of it: they share their turns of phrase. */
const OWN = 1.2;
const OWN_PASSAGES = 20_000;

/** How much of every score is the reader's. */
const SHARE = 0.45;

/** The reader of the model, from the samples of `build`. */
function reader(ear, words, samples, groups) {
  const rows = vocabulary(ear, words, samples);
  const sizes = {
    words: rows.size + 1,
    groups: groups + 1,
    shapes: 3 * ear.SHAPES,
    sorts: 2 * ear.CLASSES.length,
  };
  const read = samples.map(({ text, target, weight, seldom }) => ({
    ...readable(ear, words, rows, text),
    target,
    weight,
    seldom,
  }));
  const told = (epoch) => console.log(`read ${epoch + 1} times`);
  return packedReader(
    ear,
    learn(ear, read, sizes, { prior: PRIOR, vectors: vectorsOf(ear, rows), told }),
    rows,
    SHARE,
  );
}

/** The whole model from labelled rows. */
export function build(ear, rows, cuts, size = SIZE) {
  const groups = packedGroups(ear);
  const lexicon = packLexicon(
    ear,
    rows.map((row) => row.text),
  );
  const words = new ear.Lexicon(
    new ear.Phrases(ear.unpackPhrases(lexicon)),
    new ear.Groups(ear.unpackGroups(groups)),
  );
  const samples = rows.map((row) => ({
    ...vectorOf(ear, words, row.text),
    text: row.text,
    target: targetOf(row.labels),
    weight: isBanked(row) ? COMPOSED : isOwn(row) ? OWN : 1,
    seldom: isBanked(row) || isOwn(row) || row.dressed === true,
  }));
  const { numbers, labelled } = strongest(samples, select(samples, FIT.least), size, {
    ...FIT,
    epochs: FIRST,
    drop: DROP,
  });
  const kept = samples.map((sample) => keep(sample, numbers));
  const scale = tellingOf(kept, numbers.size);
  const { weights, biases } = fit(weighed(kept, scale), {
    ...FIT,
    drop: DROP,
    prior: PRIOR,
    size: numbers.size,
    labelled,
  });
  weights.forEach((weight, i) => (weights[i] = weight * scale[Math.floor(i / OUTPUTS.length)]));
  return {
    version: 1,
    outputs: OUTPUTS,
    thresholds: cuts,
    size: numbers.size,
    keys: ear.packKeys([...numbers.keys()]),
    table: tableOf({ weights, biases }, labelled, metIn(kept, numbers.size), ear),
    gate: fitGate(
      rows.filter((row) => !isBanked(row) && !isOwn(row)),
      ear,
    ),
    groups,
    lexicon,
    reader: reader(ear, words, samples, readGroups().length),
  };
}

// By how much a good ask is heard louder, and scores (log odds) from which a passage is wrong and a label counts: chosen on writers who were not trained on.
const LEAD = 0.25;
const WRONG = 0.6;
const LABEL = {
  'need-based': -1,
  'vague-anyone': -0.75,
  coy: -1.25,
  pushy: -0.75,
  bribe: -1,
  'self-serving': -1.25,
  screening: -1,
  'yes-no': -1,
};
export const cuts = [0, LEAD, WRONG, ...LABELS.map((label) => LABEL[label])];

/** The rules' own bad examples, thrice: each is an ask, and wrong by what its rule is about. */
async function proofs() {
  const rows = (await readRules()).flatMap(({ id, bad }) =>
    bad.map((text) => ({ text, labels: [LABELS.includes(id) ? id : 'good'], trade: id, writer: 'rules' })),
  );
  return [...rows, ...rows, ...rows];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const ear = await load('src/domain/check/train.ts');
  const { train, test } = split(WRITERS.flatMap(corpus));
  const model = build(
    ear,
    [...train, ...dressed(train), ...(await proofs()), ...banked(), ...(await own(OWN_PASSAGES, ear))],
    cuts,
  );
  writeFileSync(`${root}src/domain/check/model.json`, JSON.stringify(model));
  console.log(
    `${train.length} sentences in training, ${test.length} held out, ${(JSON.stringify(model).length / 1000).toFixed(0)} kB`,
  );
}
