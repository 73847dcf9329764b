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
import { fit, tellingOf, weighed } from './ear/fit.mjs';
import { fitGate } from './ear/gate.mjs';
import { packedGroups } from './ear/groups.mjs';
import { isOwn, own } from './ear/own.mjs';

/** A weight of so many times the usual size of its output, or more, counts as that much. */
const CLIP = 4;

/** Weights as characters, with what one step is worth per output. */
export function quantise(weights, outputs, ear) {
  const steps = Array.from({ length: outputs }, (_, k) => {
    let squares = 0;
    for (let i = k; i < weights.length; i += outputs) squares += weights[i] ** 2;
    return Number(((CLIP * Math.sqrt((squares * outputs) / weights.length)) / ear.LARGEST).toPrecision(6));
  });
  return {
    steps,
    weights: ear.packWeights(
      weights.map((weight, i) => weight / steps[i % outputs]),
      outputs,
    ),
  };
}

export const FIT = { rate: 0.35, epochs: 10, least: 3 };
export const SIZE = 56000;
const DROP = 0.5;
/** What is no ask weighs more: a false alarm costs the tool more than a miss. */
const PRIOR = [1.5, 1, 1];
/** What a composed sentence weighs against one written by hand: it teaches words and turns, not how often they are said. */
const COMPOSED = 0.2;
/** What refcoach says itself, and how many passages of it: they share their turns of phrase. */
const OWN = 1.2;
const OWN_PASSAGES = 16_000;

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
    target: targetOf(row.labels),
    weight: isBanked(row) ? COMPOSED : isOwn(row) ? OWN : 1,
  }));
  const numbers = strongest(samples, select(samples, FIT.least), size, { ...FIT, drop: DROP });
  const kept = samples.map((sample) => keep(sample, numbers));
  const scale = tellingOf(kept, numbers.size);
  const { weights, biases } = fit(weighed(kept, scale), {
    ...FIT,
    drop: DROP,
    epochs: 12,
    prior: PRIOR,
    size: numbers.size,
  });
  weights.forEach((weight, i) => (weights[i] = weight * scale[Math.floor(i / OUTPUTS.length)]));
  return {
    version: 1,
    outputs: OUTPUTS,
    thresholds: cuts,
    size: numbers.size,
    keys: ear.packKeys([...numbers.keys()]),
    table: {
      ...quantise(weights, OUTPUTS.length, ear),
      biases: [...biases].map((b) => Number(b.toPrecision(6))),
    },
    gate: fitGate(
      rows.filter((row) => !isBanked(row) && !isOwn(row)),
      ear,
    ),
    groups,
    lexicon,
  };
}

// Scores (log odds) from which a passage is wrong and a label counts: chosen on writers who were not trained on.
const WRONG = 0.9;
const LABEL = {
  'need-based': -1,
  'vague-anyone': -2,
  coy: -1.25,
  pushy: -0.5,
  bribe: -1.75,
  'self-serving': -1.25,
  screening: -1,
  'yes-no': -1.25,
};
export const cuts = [0, 0, WRONG, ...LABELS.map((label) => LABEL[label])];

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
