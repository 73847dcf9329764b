// What refcoach itself says, as labelled sentences: it must never be heard as a wrong ask.
import { loadWhole } from '../whole.mjs';
import { root } from './corpus.mjs';

const WRITER = 'own';
/** Pieces in which the customer gives an introduction or the rep says hello: no ask at all. */
const GIVEN = new Set(['blurb', 'approach', 'optIn', 'threeWay', 'subject']);

/** Whether a row is refcoach's own words. */
export const isOwn = (row) => row.writer === WRITER;

/** So many different texts made from the playbook, in the order of the content plan. */
export async function own(count) {
  const { madeTexts } = await loadWhole();
  return madeTexts(root, count).map(({ where, text }) => ({
    text,
    labels: [GIVEN.has(where) ? 'not-an-ask' : 'good'],
    trade: where,
    writer: WRITER,
  }));
}
