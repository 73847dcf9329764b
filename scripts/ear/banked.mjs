// Labelled sentences composed of the phrase banks in test/corpus/banks. Deterministic: the same banks give the same sentences.
// node scripts/ear/banked.mjs [how many to show]
import { fileURLToPath } from 'node:url';
import { readBanks } from './banks.mjs';
import { chances } from './chance.mjs';
import { composer } from './composer.mjs';

/** How often a frame is filled: what is good or no ask stands against many kinds of wrong. */
const DRAWS = { good: 50, 'not-an-ask': 22, wrong: 20 };
const SEED = 20260;
const WRITER = 'banks';

/** Whether a row was composed by this script. */
export const isBanked = (row) => row.writer === WRITER;

/** All composed sentences: {text, labels, trade, writer}. */
export function banked() {
  const banks = readBanks();
  const chance = chances(SEED);
  const seen = new Set();
  const rows = [];
  const compose = (frame, labels, draws) => {
    for (let i = 0; i < (frame.includes('{') ? draws : 1); i++) {
      const { fill, trade } = composer(banks, chance);
      const text = fill(frame);
      if (!seen.has(text)) rows.push({ text, labels, trade, writer: WRITER });
      seen.add(text);
    }
  };
  for (const [label, frames] of Object.entries(banks.asks))
    for (const frame of frames) compose(frame, label.split('+'), DRAWS[label] ?? DRAWS.wrong);
  for (const frame of banks.innocent) compose(frame, ['not-an-ask'], DRAWS['not-an-ask']);
  return rows;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = banked();
  const none = rows.filter((row) => row.labels[0] === 'not-an-ask').length;
  const step = Math.max(1, Math.floor(rows.length / Number(process.argv[2] ?? 40)));
  for (let i = 0; i < rows.length; i += step) console.log(`${rows[i].labels.join(' ')}: ${rows[i].text}`);
  console.log(`${rows.length} sentences, ${Math.round((100 * none) / rows.length)} % of them no ask`);
}
