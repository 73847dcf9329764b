// The gate: a quick look at the words alone, so that of a long text the ear need not listen to everything.
import { chances, shuffled } from './chance.mjs';
import { hash } from './corpus.mjs';

const GATE_BITS = 16;
const SLOTS = 1 << GATE_BITS;
/** Slots of words, of pairs of words, and past them: a question mark, a word that was never met, a bias. */
const PAIRS = SLOTS;
const [QUESTION, UNKNOWN, BIAS] = [2 * SLOTS, 2 * SLOTS + 1, 2 * SLOTS + 2];
const ALL = 2 * SLOTS + 3;
const GATE_SIZE = 9000;
const GATE_FIT = { epochs: 8, rate: 0.15, pull: 1e-4, ask: 1.5 };
/** A word counts when so many sentences have it, a pair of words when so many have that. */
const LEAST = { word: 3, pair: 4 };
/** Steps of a weight: the largest is 45 of them. */
const STEP = 1 / 12;
/** The share of asks in unseen trades that may be passed over. */
const LOST = 0.08;

/** Slots that enough sentences share. */
function known(inputs) {
  const seen = new Map();
  for (const { words, pairs } of inputs)
    for (const [slots, least] of [
      [words, LEAST.word],
      [pairs, LEAST.pair],
    ])
      for (const slot of new Set(slots)) {
        const held = seen.get(slot) ?? { count: 0, least };
        held.count++;
        held.least = Math.min(held.least, least);
        seen.set(slot, held);
      }
  return new Map(
    [...seen].filter(([, { count, least }]) => count >= least).map(([slot, { count }]) => [slot, count]),
  );
}

/** Log odds of an ask by AdaGrad. What is no ask comes twice, the second time with most words unknown: other texts have other words. */
function trainGate(inputs, slots) {
  const weights = new Float64Array(ALL);
  const sums = new Float64Array(ALL).fill(1e-2);
  const chance = chances(1);
  const learn = ({ words, pairs, questions, ask }, dropped) => {
    const used = [BIAS, ...Array(questions).fill(QUESTION)];
    for (const slot of words) {
      const met = slots.has(slot) && chance() >= dropped;
      if (met) used.push(slot);
      else if (!slots.has(slot) || (!ask && chance() < 0.5)) used.push(UNKNOWN);
    }
    for (const slot of pairs) if (slots.has(slot) && chance() >= dropped) used.push(slot);
    const sum = used.reduce((total, slot) => total + weights[slot], 0);
    const error = (1 / (1 + Math.exp(-sum)) - ask) * (ask ? GATE_FIT.ask : 1);
    for (const slot of used) {
      const slope = error + GATE_FIT.pull * weights[slot];
      sums[slot] += slope * slope;
      weights[slot] -= (rate * slope) / Math.sqrt(sums[slot]);
    }
  };
  let rate = 0;
  for (let epoch = 0; epoch < GATE_FIT.epochs; epoch++) {
    rate = GATE_FIT.rate * (1 - (0.9 * epoch) / GATE_FIT.epochs);
    for (const index of shuffled(inputs.length, epoch + 7)) {
      learn(inputs[index], inputs[index].ask ? 0.15 : 0.1);
      if (!inputs[index].ask) learn(inputs[index], 0.3 + 0.5 * chance());
    }
  }
  return weights;
}

/** The sum over what is kept, in steps, as the quick ear adds it up. */
const gateSum = (packed, { words, pairs, questions }) =>
  words.reduce((sum, slot) => sum + (packed.of.get(slot) ?? packed.unknown), 0) +
  pairs.reduce((sum, slot) => sum + (packed.of.get(slot) ?? 0), 0) +
  questions * packed.question;

/** One weight per hashed word or pair: is there an ask in here at all? The threshold lets unseen asks through: found by training on parts. */
export function fitGate(rows, ear, lost = LOST) {
  const inputs = rows.map((row) => ({
    ...gateSlots(row.text),
    ask: row.labels.includes('not-an-ask') ? 0 : 1,
    part: hash(row.trade ?? row.text) % 4,
  }));
  const unseen = [0, 1, 2, 3].flatMap((part) => {
    const packed = steps(inputs.filter((one) => one.part !== part));
    return inputs
      .filter((one) => one.part === part)
      .map((one) => ({ ...one, sum: gateSum(packed, one) + packed.bias }));
  });
  const asks = unseen
    .filter((one) => one.ask)
    .map((one) => one.sum)
    .sort((a, b) => a - b);
  const threshold = asks[Math.floor(asks.length * lost)];
  const none = unseen.filter((one) => !one.ask);
  const through = none.filter((one) => one.sum >= threshold).length / none.length;
  console.log(
    `gate: threshold ${threshold.toFixed(1)}, lets through ${(100 * through).toFixed(0)} % of what is no ask`,
  );
  const packed = steps(inputs);
  const keys = [...packed.of.keys()].sort((a, b) => a - b);
  return {
    keys: ear.packKeys(keys),
    weights: keys.map((key) => ear.charOf(packed.of.get(key))).join(''),
    question: packed.question,
    unknown: packed.unknown,
    threshold: Math.round(threshold - packed.bias),
  };
}

/** The weights that matter, in whole steps. */
function steps(inputs) {
  const slots = known(inputs);
  const weights = trainGate(inputs, slots);
  const whole = (weight) => Math.max(-45, Math.min(45, Math.round(weight / STEP)));
  const worth = (slot) => Math.abs(weights[slot]) * Math.sqrt(slots.get(slot));
  const rank = (slot) => (slot < PAIRS ? 1e6 : 0) + worth(slot);
  const kept = [...slots.keys()].sort((a, b) => rank(b) - rank(a) || a - b).slice(0, GATE_SIZE);
  return {
    of: new Map(kept.map((slot) => [slot, whole(weights[slot])])),
    question: whole(weights[QUESTION]),
    unknown: whole(weights[UNKNOWN]),
    bias: weights[BIAS] / STEP,
  };
}

function gateSlots(text) {
  const mask = SLOTS - 1;
  const slots = { words: [], pairs: [], questions: 0 };
  let before = 0;
  for (const [piece] of text
    .toLowerCase()
    .replaceAll('’', "'")
    .matchAll(/[a-z0-9'\u0080-\uffff]+|[.?!\n]/g)) {
    if (/[.?!\n]/.test(piece)) {
      before = 0;
      if (piece === '?') slots.questions++;
      continue;
    }
    const h = hashOf(piece);
    slots.words.push((h ^ (h >>> 15)) & mask);
    const pair = Math.imul(before ^ h, 0x9e3779b1);
    slots.pairs.push(PAIRS + ((pair ^ (pair >>> 15)) & mask));
    before = Math.imul(h, 31);
  }
  return slots;
}

function hashOf(word) {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}
