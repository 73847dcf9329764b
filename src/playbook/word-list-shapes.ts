/** The shape of playbook/words.yaml. A list that a trainer's own file leaves out is empty, but for those that every reading needs. */
import { z } from 'zod';
import { text, words } from './shape-words.js';

export const wordsFile = z.strictObject({
  groups: words,
  people: words,
  persons: words,
  titles: words,
  levels: words,
  heads: words,
  verbs: words,
  participles: z.record(z.string(), text),
  pasts: z.record(z.string(), text),
  adjectives: words,
  needs: words,
  proper: words.default([]),
  capitals: words.default([]),
  right: words.default([]),
  slips: z.record(z.string(), text).default({}),
  doneFor: words.default([]),
  mended: words.default([]),
  places: words.default([]),
  bare: words.default([]),
  own: words.default([]),
  things: words.default([]),
  everyones: words.default([]),
  names: words.default([]),
  members: z.record(z.string(), text).default({}),
  cues: z.record(z.string(), text).default({}),
  private: words.default([]),
  short: z.record(z.string(), text).default({}),
  jobs: z.record(z.string(), text).default({}),
});
