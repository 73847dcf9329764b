// What refcoach itself says, as labelled passages: it must never be heard as a wrong ask.
import { loadWhole } from '../whole.mjs';
import { root } from './corpus.mjs';

const WRITER = 'own';
/** A gate that stays open. */
const OPEN = { weights: new Int8Array(1 << 17), question: 0, least: 0 };

/** Whether a row is refcoach's own words. */
export const isOwn = (row) => row.writer === WRITER;

/** One case of the content plan in so many is enough to hear every turn of phrase … */
const SPREAD = 283;
/** … but turns that are seldom said and near to a wrong ask are learned from more of them: a wish to meet "them" whom the question before told, a plea for a name, leave to say no. */
const FINE = 31;
const SELDOM_SAID =
  /\bmeet them\b|\bsend me\b|\b(?:a|first|one) name\b|\bturn me down\b|\bany chance\b|\bin a spot\b|\bdo it well\b/i;

/** The different passages of texts made of one case in so many, cut as `check` cuts them, with where they are said. */
function passagesOf(texts, ear) {
  const passages = new Map();
  for (const { where, text } of texts)
    for (const { start, end } of ear.scan(text, OPEN, true)) passages.set(text.slice(start, end), where);
  return passages;
}

/** `count` different passages of texts made from the playbook, from all over the content plan, and more of what is seldom said. Some ask, some don't: none is wrong. */
export async function own(count, ear) {
  const { madeTexts } = await loadWhole();
  const all = [...passagesOf(madeTexts(root, SPREAD), ear)];
  const step = Math.max(1, all.length / count);
  const drawn = new Map(all.filter((_, i) => Math.floor(i / step) > Math.floor((i - 1) / step)));
  for (const [text, where] of passagesOf(madeTexts(root, FINE), ear))
    if (SELDOM_SAID.test(text)) drawn.set(text, where);
  return [...drawn].map(([text, trade]) => ({ text, labels: [], trade, writer: WRITER }));
}
