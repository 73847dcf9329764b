/** The shapes of what `practice` reads: what the simulated customer hears, says and is called, and how a talk is marked. */
import { z } from 'zod';
import { id, ids, text, texts, words } from './shape-words.js';

const spoken = z.strictObject({ warm: texts.optional(), plain: texts, formal: texts.optional() });

/** What the simulated customer of `practice` does about one thing a rep says. */
export const reactionFile = z.strictObject({
  rules: ids.default([]),
  rank: z.int().default(50),
  names: z.boolean().default(true),
  warmth: z.int().min(-10).max(10).default(0),
  opens: ids.default([]),
  say: spoken,
});

const cues = z.strictObject({ patterns: texts, not: z.array(text).default([]) });
export const hearingFile = z.strictObject({
  nobody: words.min(1),
  cues: z.record(id, cues),
  suspects: z.record(id, texts),
});

export const namesFile = z.strictObject({
  first: words.min(1),
  last: words.min(1),
  titles: z.record(id, text),
});

export const marksFile = z.record(
  id,
  z.strictObject({ points: z.int(), drills: ids, say: text, next: z.string(), part: z.string().default('') }),
);

export const truthsFile = z.record(id, texts);
