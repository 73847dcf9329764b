// The gate: a quick look at the words alone, so that the ear need not listen to everything.
import { hash } from './corpus.mjs';
import { shuffled } from './fit.mjs';

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
