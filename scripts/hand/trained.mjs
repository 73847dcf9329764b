// The trained hand, for what is learned on top of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { load, root } from '../ear/corpus.mjs';

const FILE = `${root}src/domain/hand/model.json`;

/** The hand as it is, able to read `most` tokens: its functions, its `net`, the rows of the marks of a token, and how many numbers are in mind at a place. */
export async function openTrained(most) {
  const hand = await load('src/domain/hand/train.ts');
  const trained = JSON.parse(readFileSync(FILE, 'utf8'));
  const { model, numbers } = hand.unpackHand(trained);
  return {
    hand,
    net: new hand.Net(model, numbers, most),
    width: 2 * model.sizes.read + hand.AROUND * model.sizes.word,
    rowsOf: (keys) => keys.map((key) => hand.rowOf(hand.hashOf(key), numbers.keys)).filter((row) => row >= 0),
    /** Writes the model with a head that was learned. */
    keep: (learner) => writeFileSync(FILE, JSON.stringify(learner.putInto(trained, hand.charOf))),
  };
}

/** The playbook's words as the build left them, which notes are spelled out by. */
export async function builtWords(hand) {
  const { asPlaybook } = await load('src/playbook/open.ts');
  const { builtSource } = await load('src/playbook/source.ts');
  return hand.wordSets(asPlaybook(builtSource(`${root}dist/content`)).words);
}

/** What stands behind a flag of the command line. */
export const argument = (name) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
