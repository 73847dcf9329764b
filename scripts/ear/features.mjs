// From a passage to its features, and which of them are kept.
import { fit, STATES, tellingOf, weighed } from './fit.mjs';
import { OUTPUTS } from './corpus.mjs';

const reading = new WeakMap();

/** The stems of a text. */
export function stemsOf(ear, text) {
  if (!reading.has(ear)) reading.set(ear, new ear.Passage());
  const { words, count } = reading.get(ear).read(text, ear.plain(text));
  return words.slice(0, count).map((word) => word.stem);
}

/** Every run of two to five stems in the texts: turns of phrase that never occur are left out of the model. */
function runsOf(ear, texts) {
  const seen = new Set();
  for (const text of texts) {
    const stems = stemsOf(ear, text);
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
      const key = stemsOf(ear, phrase).join(' ');
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
export function vectorOf(ear, lexicon, text, gain = ear.GAIN) {
  const passage = lexicon.read(text, ear.plain(text));
  const out = new ear.Features();
  out.reset();
  ear.featuresOf(passage, lexicon.find(passage), out, gain);
  const norm = Math.sqrt(out.square) || 1;
  return {
    rows: out.rows.slice(0, out.count),
    values: Float32Array.from(out.values.subarray(0, out.count), (value) => value / norm),
  };
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

/** The rows that matter most to tell the states apart, and which of them to tell the labels: a first fit, just like the last one, tells which. */
export function strongest(samples, numbers, { size, labels }, options) {
  const all = samples.map((sample) => keep(sample, numbers));
  const scale = tellingOf(all, numbers.size);
  const first = fit(weighed(all, scale), { ...options, size: numbers.size });
  const K = OUTPUTS.length;
  const seen = new Float64Array(numbers.size);
  for (const { rows } of all) for (const row of rows) seen[row]++;
  /** How far the outputs from `from` to `to` lie from `middle`, the oftener it is met the more. */
  const worth = (n, from, to, middle) => {
    let sum = 0;
    for (let k = from; k < to; k++) sum += (first.weights[n * K + k] - middle) ** 2;
    return sum * Math.sqrt(seen[n]);
  };
  const mean = (n) => (first.weights[n * K] + first.weights[n * K + 1] + first.weights[n * K + 2]) / STATES;
  const best = (of, count, value) =>
    of
      .map(([key, n]) => [key, n, value(n)])
      .sort((a, b) => b[2] - a[2] || a[0] - b[0])
      .slice(0, count);
  const kept = best([...numbers], size, (n) => worth(n, 0, STATES, mean(n))).sort((a, b) => a[0] - b[0]);
  const told = new Set(best(kept, labels, (n) => worth(n, STATES, K, 0)).map(([key]) => key));
  return {
    numbers: new Map(kept.map(([key], n) => [key, n])),
    labelled: Uint8Array.from(kept, ([key]) => (told.has(key) ? 1 : 0)),
  };
}
