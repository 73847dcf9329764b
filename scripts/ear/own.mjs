// What refcoach itself says, as labelled sentences: it must never be heard as a wrong ask.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { root } from './corpus.mjs';

const WRITER = 'own';
/** Pieces in which the customer gives an introduction or the rep says hello: no ask at all. */
const GIVEN = new Set(['blurb', 'approach', 'optIn', 'threeWay', 'subject']);

/** Whether a row is refcoach's own words. */
export const isOwn = (row) => row.writer === WRITER;

/** So many different texts made from the playbook, in the order of the content plan. */
export async function own(count) {
  const dir = join(root, 'node_modules', '.cache', 'refcoach', `own-${process.pid}`);
  const build = await rolldown({
    cwd: root,
    input: 'test/content/whole.ts',
    platform: 'node',
    logLevel: 'silent',
  });
  await build.write({ dir, format: 'cjs', entryFileNames: '[name].cjs' });
  await build.close();
  const { madeTexts } = await import(pathToFileURL(join(dir, 'whole.cjs')).href);
  rmSync(dir, { recursive: true, force: true });
  return madeTexts(root, count).map(({ where, text }) => ({
    text,
    labels: [GIVEN.has(where) ? 'not-an-ask' : 'good'],
    trade: where,
    writer: WRITER,
  }));
}
