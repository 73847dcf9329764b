// Trains the ear of `refcoach check` from test/corpus/*.jsonl and writes src/domain/check/model.json. Deterministic.
// node scripts/train-check.mjs            trains on the training part of all writers and writes the model
// node scripts/train-check.mjs --cross    trains on all writers but one and measures on that one, in turn; writes nothing
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const LABELS = [
  'need-based',
  'vague-anyone',
  'coy',
  'pushy',
  'bribe',
  'self-serving',
  'screening',
  'yes-no',
];
export const OUTPUTS = ['not-an-ask', 'good', 'wrong', ...LABELS];
export const BITS = 22;

/** A TypeScript file of the project as a module. */
export async function load(file) {
  const out = `${root}node_modules/.cache/refcoach/${process.pid}-${file.replace(/\W/g, '-')}.mjs`;
  const build = await rolldown({ input: root + file, logLevel: 'silent' });
  await build.write({ file: out, format: 'esm' });
  const module = await import(pathToFileURL(out).href);
  rmSync(out);
  return module;
}

export const readLines = (path) =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => JSON.parse(line))
    : [];
export const corpus = (name) =>
  readLines(`${root}test/corpus/${name}.jsonl`).map((row) => ({ ...row, writer: name }));

/** Every run of two to five stems in the texts: turns of phrase that never occur are left out of the model. */
function runsOf(ear, texts) {
  const seen = new Set();
  for (const text of texts) {
    const stems = ear.wordsOf(text, ear.plain(text), 0, text.length).map((word) => word.stem);
    for (let n = 2; n <= 5; n++)
      for (let i = 0; i + n <= stems.length; i++) seen.add(stems.slice(i, i + n).join(' '));
  }
  return seen;
}

/** The lexicon as the model carries it: first stem → "rest:class,class|…". */
export function packLexicon(ear, texts = null) {
  const seen = texts && runsOf(ear, texts);
  const phrases = new Map();
  const all = { ...ear.PEOPLE, ...ear.ASKING, ...ear.NEEDING, ...ear.JUDGING, ...ear.OTHER, ...ear.TURNS };
  for (const [name, text] of Object.entries(all)) {
    const number = ear.classNumber(name);
    if (number < 0) throw new Error(`no such class: ${name}`);
    for (const phrase of text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean)) {
      const key = ear
        .wordsOf(phrase, phrase, 0, phrase.length)
        .map((word) => word.stem)
        .join(' ');
      if (!key || (seen && name in ear.TURNS && !seen.has(key))) continue;
      phrases.set(key, [...new Set([...(phrases.get(key) ?? []), number])]);
    }
  }
  const packed = {};
  for (const [key, numbers] of [...phrases].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const [first, ...rest] = key.split(' ');
    const entry = `${rest.join(' ')}:${numbers.join(',')}`;
    packed[first] = packed[first] ? `${packed[first]}|${entry}` : entry;
  }
  return packed;
}

/** Rows of the table and their values for one passage, at length one. */
export function vectorOf(ear, lexicon, text, bits = BITS, gain = ear.GAIN) {
  const low = ear.plain(text);
  const words = ear.wordsOf(text, low, 0, text.length);
  const out = new ear.Features((1 << bits) - 1);
  ear.featuresOf(words, lexicon.find(words), out, gain);
  const norm = Math.sqrt(out.square) || 1;
  return {
    rows: Int32Array.from(out.rows),
    values: Float32Array.from(out.values, (value) => value / norm),
    words,
  };
}

export function targetOf(labels) {
  const wrong = LABELS.filter((label) => labels.includes(label));
  const state = wrong.length ? 2 : labels.includes('good') ? 1 : 0;
  return { state, wrong: LABELS.map((label) => (wrong.includes(label) ? 1 : 0)) };
}

function shuffled(count, seed) {
  const order = Array.from({ length: count }, (_, i) => i);
  let state = seed;
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** Keeps the features that enough passages share, numbered from 0; the rest is dropped. */
export function select(samples, least = 3) {
  const seen = new Map();
  for (const { rows } of samples) for (const row of rows) seen.set(row, (seen.get(row) ?? 0) + 1);
  const numbers = new Map();
  for (const [row, count] of [...seen].sort((a, b) => a[0] - b[0]))
    if (count >= least) numbers.set(row, numbers.size);
  return numbers;
}

/** A sample with the kept features alone. */
export function keep(sample, numbers) {
  const rows = [];
  const values = [];
  sample.rows.forEach((row, i) => {
    const number = numbers.get(row);
    if (number === undefined) return;
    rows.push(number);
    values.push(sample.values[i]);
  });
  return { ...sample, rows: Int32Array.from(rows), values: Float32Array.from(values) };
}

/** Softmax over the three states and a logistic regression per label, by AdaGrad with a pull to zero. */
export function fit(
  samples,
  {
    epochs = 14,
    rate = 0.25,
    decay = 3e-6,
    size,
    labelsOnAsks = false,
    biasRate = 0.05,
    prior = [1, 1, 1],
    drop = 0,
  } = {},
) {
  const K = OUTPUTS.length;
  const weights = new Float32Array(size * K);
  const sums = new Float32Array(size * K).fill(1e-3);
  const biases = new Float32Array(K);
  const scores = new Float32Array(K);
  const errors = new Float32Array(K);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = rate * (1 - (0.9 * epoch) / epochs);
    for (const index of shuffled(samples.length, epoch + 1)) {
      const { target } = samples[index];
      const { rows, values } = drop
        ? thinned(samples[index], drop, epoch * 1_000_003 + index)
        : samples[index];
      const weight = prior[target.state];
      scoreInto(scores, weights, biases, rows, values, K);
      const top = Math.max(scores[0], scores[1], scores[2]);
      let total = 0;
      for (let k = 0; k < 3; k++) total += errors[k] = Math.exp(scores[k] - top);
      for (let k = 0; k < 3; k++) errors[k] = weight * (errors[k] / total - (target.state === k ? 1 : 0));
      for (let k = 3; k < K; k++)
        errors[k] =
          labelsOnAsks && target.state === 0
            ? 0
            : weight * (1 / (1 + Math.exp(-scores[k])) - target.wrong[k - 3]);
      for (let f = 0; f < rows.length; f++) {
        const base = rows[f] * K;
        const value = values[f];
        for (let k = 0; k < K; k++) {
          const slope = errors[k] * value + decay * weights[base + k];
          sums[base + k] += slope * slope;
          weights[base + k] -= (step * slope) / Math.sqrt(sums[base + k]);
        }
      }
      for (let k = 0; k < K; k++) biases[k] -= biasRate * step * errors[k];
    }
  }
  return { weights, biases };
}

/** A sample without a share of its features, another share each time: no single word may carry a verdict. */
function thinned({ rows, values }, drop, seed) {
  const keptRows = [];
  const keptValues = [];
  let state = (seed ^ 0x9e3779b9) >>> 0;
  for (let f = 0; f < rows.length; f++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    if (state / 4294967296 < drop) continue;
    keptRows.push(rows[f]);
    keptValues.push(values[f] / (1 - drop));
  }
  return { rows: keptRows, values: keptValues };
}

/** How much a feature tells wrong asks from the rest, by its log-count ratio: common words that stand in both weigh little. */
export function tellingOf(samples, size) {
  const counts = [new Float64Array(size).fill(1), new Float64Array(size).fill(1)];
  const totals = [0, 0];
  for (const { rows, target } of samples) {
    const side = target.state === 2 ? 1 : 0;
    totals[side]++;
    for (const row of rows) counts[side][row]++;
  }
  return Float32Array.from(
    counts[0],
    (_, row) => 0.3 + Math.abs(Math.log(counts[1][row] / totals[1] / (counts[0][row] / totals[0]))),
  );
}

/** Samples with their values weighed by `scale`. */
const weighed = (samples, scale) =>
  samples.map((sample) => ({
    ...sample,
    values: sample.values.map((value, f) => value * scale[sample.rows[f]]),
  }));

export function scoreInto(scores, weights, biases, rows, values, K) {
  for (let k = 0; k < K; k++) scores[k] = biases[k];
  for (let f = 0; f < rows.length; f++) {
    const base = rows[f] * K;
    const value = values[f];
    for (let k = 0; k < K; k++) scores[k] += weights[base + k] * value;
  }
}

/** [not-an-ask, good, wrong] as shares, then the share of each label. */
export function shares(model, sample) {
  const K = OUTPUTS.length;
  const scores = new Float32Array(K);
  scoreInto(scores, model.weights, model.biases, sample.rows, sample.values, K);
  const top = Math.max(scores[0], scores[1], scores[2]);
  const exps = [0, 1, 2].map((k) => Math.exp(scores[k] - top));
  const total = exps[0] + exps[1] + exps[2];
  return [...exps.map((e) => e / total), ...Array.from(scores.subarray(3), (s) => 1 / (1 + Math.exp(-s)))];
}

/** The labels of a passage from its shares. */
export function decide(p, cut = {}) {
  const { wrong = 0.5, label = 0.5 } = cut;
  const ratio = (i) => p[3 + i] / (Array.isArray(label) ? label[i] : label);
  if (p[2] < wrong) return p[0] > p[1] ? ['not-an-ask'] : ['good'];
  const found = LABELS.filter((_, i) => ratio(i) >= 1);
  if (found.length) return found;
  return [LABELS[LABELS.reduce((best, _, i) => (ratio(i) > ratio(best) ? i : best), 0)]];
}

/** The figures over [{labels, found}]. */
export function measure(pairs) {
  const count = (list, test) => list.filter(test).length;
  const isWrong = (labels) => labels.some((label) => LABELS.includes(label));
  const wrong = pairs.filter((pair) => isWrong(pair.labels));
  const good = pairs.filter((pair) => !isWrong(pair.labels) && pair.labels.includes('good'));
  const none = pairs.filter((pair) => pair.labels.includes('not-an-ask'));
  const rules = LABELS.map((label) => {
    const hit = count(pairs, (p) => p.labels.includes(label) && p.found.includes(label));
    const precision = hit / (count(pairs, (p) => p.found.includes(label)) || 1);
    const recall = hit / (count(pairs, (p) => p.labels.includes(label)) || 1);
    return { label, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
  });
  return {
    caught: count(wrong, (p) => isWrong(p.found)) / (wrong.length || 1),
    goodWrong: count(good, (p) => isWrong(p.found)) / (good.length || 1),
    goodMissed: count(good, (p) => p.found.includes('not-an-ask')) / (good.length || 1),
    noneFlagged: count(none, (p) => isWrong(p.found)) / (none.length || 1),
    noneAsked: count(none, (p) => !p.found.includes('not-an-ask')) / (none.length || 1),
    macroF1: rules.reduce((sum, rule) => sum + rule.f1, 0) / LABELS.length,
    rules,
    size: pairs.length,
  };
}

const pc = (x) => (100 * x).toFixed(1).padStart(5);
export const line = (name, m) =>
  `${name.padEnd(22)} n=${String(m.size).padStart(4)} caught ${pc(m.caught)} F1 ${pc(m.macroF1)} good→wrong ${pc(m.goodWrong)} none→flag ${pc(m.noneFlagged)} good→none ${pc(m.goodMissed)} none→ask ${pc(m.noneAsked)} need P ${pc(m.rules[0].precision)} R ${pc(m.rules[0].recall)}`;

// --- split --------------------------------------------------------------------------------------------------------------

const hash = (text) => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
};
const wordSet = (text) => new Set(text.toLowerCase().match(/[a-z']{3,}/g) ?? []);
const twins = (a, b) => {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared || 1) > 0.6;
};

/** Training and test part: one trade in eight is held out; a near twin of a training sentence goes to training. */
export function split(rows) {
  const held = (row) => row.writer !== 'more' && hash(row.trade ?? '') % 8 === 0;
  const train = rows.filter((row) => !held(row));
  const sets = train.map((row) => wordSet(row.text));
  const test = [];
  for (const row of rows.filter(held)) {
    const words = wordSet(row.text);
    (sets.some((set) => twins(words, set)) ? train : test).push(row);
  }
  return { train, test };
}

// --- the model file -----------------------------------------------------------------------------------------------------

/** The rules of the playbook, as `check` takes them. */
export async function readRules() {
  const { parse } = await import('yaml');
  const { readdirSync } = await import('node:fs');
  const folder = `${root}templates/playbook/rules/`;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ id: name.slice(0, -5), ...parse(readFileSync(folder + name, 'utf8')) }));
}

/** The rows that matter most: a first fit tells which. */
export function strongest(samples, numbers, size, options) {
  const first = fit(
    samples.map((sample) => keep(sample, numbers)),
    { ...options, size: numbers.size },
  );
  const K = OUTPUTS.length;
  const seen = new Float64Array(numbers.size);
  for (const { rows } of samples) for (const row of rows) if (numbers.has(row)) seen[numbers.get(row)]++;
  const worth = (n) => {
    let sum = 0;
    for (let k = 0; k < K; k++) sum += first.weights[n * K + k] ** 2;
    return sum * Math.sqrt(seen[n]);
  };
  const kept = [...numbers]
    .map(([key, n]) => [key, worth(n)])
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, size);
  return new Map(
    kept
      .map(([key]) => key)
      .sort((a, b) => a - b)
      .map((key, n) => [key, n]),
  );
}

/** Weights as characters, with what one step is worth per output. */
export function quantise(weights, count, charOf) {
  const K = count;
  const steps = Array.from({ length: K }, (_, k) => {
    let most = 0;
    for (let i = k; i < weights.length; i += K) most = Math.max(most, Math.abs(weights[i]));
    return most / 45 ** 2 || 1;
  });
  let text = '';
  for (let i = 0; i < weights.length; i++)
    text += charOf(Math.sign(weights[i]) * Math.round(Math.sqrt(Math.abs(weights[i]) / steps[i % K])));
  return { steps: steps.map((step) => Number(step.toPrecision(6))), weights: text };
}

const GATE_BITS = 16;
const GATE_SIZE = 6000;
const GATE_FIT = { epochs: 12, pull: 0.02, ask: 2 };

/** What is no ask, once more with two words in five unknown: other texts have other words. */
const strange = ({ slots, ask, part }, seed) => ({
  ask,
  part,
  slots: slots.filter(
    (slot, i) => slot > 1 << GATE_BITS || Math.imul(i + seed, 0x9e3779b1) >>> 0 > 0x66666666,
  ),
});

function trainGate(known) {
  const none = known.filter((one) => !one.ask);
  const inputs = [
    ...known,
    ...none.map((one) => strange(one, 1)),
    ...none.map((one) => strange(strange(one, 2), 3)),
  ];
  const weights = new Float64Array((1 << GATE_BITS) + 2);
  for (let epoch = 0; epoch < GATE_FIT.epochs; epoch++) {
    const rate = 0.15 / (1 + epoch * 0.3);
    for (const index of shuffled(inputs.length, epoch + 7)) {
      const { slots, ask } = inputs[index];
      const error = (1 / (1 + Math.exp(1 - gateSum(weights, slots))) - ask) * (ask ? GATE_FIT.ask : 1);
      for (const slot of slots) weights[slot] -= rate * (error + GATE_FIT.pull * weights[slot]);
    }
  }
  return weights.map((weight) => Math.max(-0.6, Math.min(2, weight)));
}
const gateSum = (weights, slots) => slots.reduce((sum, slot) => sum + weights[slot], 0);

/** One weight per hashed word: is there an ask in here at all? Its threshold lets unseen asks through: found by training on parts. */
export function fitGate(rows, ear, lost = 0.02) {
  const inputs = rows.map((row) => ({
    slots: gateSlots(row.text),
    ask: row.labels.includes('not-an-ask') ? 0 : 1,
    part: hash(row.trade ?? row.text) % 5,
  }));
  const unseen = [0, 1, 2, 3, 4].flatMap((part) => {
    const weights = trainGate(inputs.filter((one) => one.part !== part));
    return inputs
      .filter((one) => one.part === part)
      .map(({ slots, ask }) => ({ ask, sum: gateSum(weights, slots) }));
  });
  const asks = unseen
    .filter((one) => one.ask)
    .map((one) => one.sum)
    .sort((a, b) => a - b);
  const threshold = Number(asks[Math.floor(asks.length * lost)].toFixed(3));
  const none = unseen.filter((one) => !one.ask);
  console.log(
    `gate: threshold ${threshold}, lets through ${((100 * none.filter((one) => one.sum >= threshold).length) / none.length).toFixed(0)} % of what is no ask`,
  );
  return packGate(trainGate(inputs), inputs, threshold, ear);
}

/** The weights that matter, in whole steps. */
function packGate(weights, inputs, threshold, { charOf, packKeys }) {
  const step = 2 / 45;
  const whole = (weight) => Math.max(-45, Math.min(45, Math.round(weight / step)));
  const worth = (slot) => Math.abs(weights[slot]);
  const used = [...new Set(inputs.flatMap((one) => one.slots))].filter(
    (slot) => slot < 1 << GATE_BITS && whole(weights[slot]),
  );
  const keys = used
    .sort((a, b) => worth(b) - worth(a) || a - b)
    .slice(0, GATE_SIZE)
    .sort((a, b) => a - b);
  return {
    keys: packKeys(keys),
    weights: keys.map((slot) => charOf(whole(weights[slot]))).join(''),
    question: whole(weights[1 << GATE_BITS]),
    each: weights[(1 << GATE_BITS) + 1] / step,
    threshold: threshold / step,
  };
}

function gateSlots(text) {
  const mask = (1 << GATE_BITS) - 1;
  const slots = [];
  let before = 0;
  for (const [piece] of text
    .toLowerCase()
    .replaceAll('’', "'")
    .matchAll(/[a-z0-9'\u0080-\uffff]+|[.?!\n]/g)) {
    if (/[.?!\n]/.test(piece)) before = 0;
    if (piece === '?') slots.push(1 << GATE_BITS);
    if (/[.?!\n]/.test(piece)) continue;
    const h = hashOf(piece);
    slots.push((h ^ (h >>> 15)) & mask);
    const pair = Math.imul(before ^ h, 0x9e3779b1);
    slots.push((pair ^ (pair >>> 15)) & mask);
    slots.push((1 << GATE_BITS) + 1);
    before = Math.imul(h, 31);
  }
  return slots;
}

function hashOf(word) {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}

export const FIT = { rate: 0.35, epochs: 10, least: 3 };
export const SIZE = 24000;
const DROP = 0.5;
/** What is no ask weighs more: a false alarm costs the tool more than a miss. */
const PRIOR = [1.5, 1, 1];

/** The whole model from labelled rows. */
export function build(ear, rows, cuts, size = SIZE) {
  const lexicon = packLexicon(
    ear,
    rows.map((row) => row.text),
  );
  const words = new ear.Lexicon(lexicon);
  const samples = rows.map((row) => ({
    ...vectorOf(ear, words, row.text),
    target: targetOf(row.labels),
  }));
  const numbers = strongest(samples, select(samples, FIT.least), size, FIT);
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
      ...quantise(weights, OUTPUTS.length, ear.charOf),
      biases: [...biases].map((b) => Number(b.toPrecision(6))),
    },
    gate: fitGate(rows, ear),
    lexicon,
  };
}

// Scores (log odds) from which a passage is wrong and a label counts: chosen by training on two writers and measuring on the third.
const LABEL = -1.2;
export const cuts = [0, 0, -0.25, ...LABELS.map(() => LABEL)];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const ear = await load('src/domain/check/train.ts');
  const { train, test } = split(
    ['business', 'consumer', 'idiom', 'more', 'lead', 'sample-like-f', 'sample-like-h', 'sample-like-j'].flatMap(corpus),
  );
  const model = build(ear, train, cuts);
  writeFileSync(`${root}src/domain/check/model.json`, JSON.stringify(model));
  console.log(
    `${train.length} sentences in training, ${test.length} held out, ${(JSON.stringify(model).length / 1000).toFixed(0)} kB`,
  );
}
