/** The JSON Schema of refcoach.ask/1, kept equal to its TypeScript type by the compiler. */
import { z } from 'zod';
import { RELATIONS, SIGNALS } from '../domain/model.js';
import { VERDICTS } from '../domain/playbook.js';
import type { AskResult } from '../domain/result.js';

const text = z.string();
const day = z
  .string()
  .regex(/^(\d{4}-\d{2}-\d{2})?$/)
  .describe('an ISO 8601 day, or empty');

const customer = z.object({
  name: text,
  callMe: text,
  occupation: text,
  company: text,
  relation: z.enum(RELATIONS),
  since: day,
  score: z.int().min(0).max(10).nullable(),
  result: text.describe('ends "Since we started, you\'ve …"'),
  resultTold: text.describe('the result as it was typed, when `result` says it in other words'),
  openIssue: text,
  signals: z.array(z.enum(SIGNALS)),
  lastAsked: day,
  gave: text,
  circles: z.array(z.object({ circle: text, words: text })),
  people: z.array(z.object({ name: text, circle: text, note: text })),
  channel: z.array(text),
  meeting: day,
  executive: z.boolean(),
  extra: z.record(z.string(), text).describe('unknown columns, as they came'),
});

const step = z.object({ when: text, date: day, action: text, text });

export const askSchema = z
  .object({
    schema: z.literal('refcoach.ask/1'),
    customer,
    readiness: z.object({
      verdict: z.enum(VERDICTS),
      reasons: z.array(text),
      lift: text,
      next: z.array(step),
    }),
    faces: z.array(
      z.object({
        phrase: text.describe('ends "Would you be open to introducing me to …"'),
        kind: text,
        circle: text,
        source: z.enum(['named', 'circle', 'occupation', 'trade']),
        why: z.array(text),
      }),
    ),
    scripts: z.array(
      z.object({
        channel: text,
        subject: text.optional(),
        text,
        words: z.int().min(0),
        seconds: z.int().min(0),
        parts: z.array(z.object({ part: text, text })),
      }),
    ),
    walk: z.array(z.object({ circle: text, question: text, followUp: text })),
    objections: z.array(z.object({ heard: text, answer: text })),
    introduction: z.object({ blurb: text, threeWay: text, optIn: text, approach: text }).nullable(),
    after: z.array(step),
    warnings: z.array(z.object({ rule: text, message: text })),
    seed: text,
    version: text,
  })
  .describe('What refcoach ask says for one customer');

/** Fails to compile when the schema and the type drift apart. */
export const agrees: z.ZodType<AskResult> = askSchema;
