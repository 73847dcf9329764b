// What refcoach itself says, as labelled passages: it must never be heard as a wrong ask.
import { loadWhole } from '../whole.mjs';
import { root } from './corpus.mjs';

const WRITER = 'own';
/** A gate that stays open. */
const OPEN = { weights: new Int8Array(1 << 17), question: 0, least: 0 };

/** Whether a row is refcoach's own words. */
export const isOwn = (row) => row.writer === WRITER;

/** Different passages of texts made from the playbook, cut as `check` cuts them, from all over the content plan. Some ask, some don't: none is wrong. */
export async function own(count, ear) {
  const { madeTexts } = await loadWhole();
  const passages = new Map();
  for (const { where, text } of madeTexts(root))
    for (const { start, end } of ear.scan(text, OPEN, true)) passages.set(text.slice(start, end), where);
  const step = Math.max(1, passages.size / count);
  return [...passages]
    .filter((_, i) => Math.floor(i / step) > Math.floor((i - 1) / step))
    .map(([text, trade]) => ({ text, labels: [], trade, writer: WRITER }));
}
