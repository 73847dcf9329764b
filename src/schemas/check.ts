/** The JSON Schema of refcoach.check/1, kept equal to its TypeScript type by the compiler. */
import { z } from 'zod';
import type { CheckResult } from '../domain/check-result.js';

const text = z.string();
const place = z.int().min(1);
const score = z.int().min(0).max(100).describe('100 less what each broken rule costs, once');
const verdict = z.enum(['good', 'fix', 'not-an-ask']);

const finding = z.object({
  rule: text.describe('an id of refcoach list rules'),
  severity: z.enum(['error', 'warning']),
  line: place,
  column: place.describe('in UTF-16 units of the source'),
  endLine: place,
  endColumn: place.describe('just past the last letter'),
  quote: text.describe('the words it is about, without markup'),
  message: text.describe('why, in one line'),
  suggestion: text,
  why: z.array(text).optional().describe('the words that tipped the balance, strongest first'),
});

const file = z.object({
  path: text,
  row: place.optional().describe('number of the record, with --from'),
  id: text.optional().describe("the record's id, when it has one"),
  verdict,
  score,
  findings: z.array(finding),
  rewrite: text.nullable().describe('the text turned round, with --fix'),
  versions: z.array(text).optional().describe('versions with different faces, for a lone ask'),
  messages: z
    .array(z.object({ line: place, verdict, score }))
    .optional()
    .describe('the messages of a sequence, when there are several'),
});

export const checkSchema = z
  .object({ schema: z.literal('refcoach.check/1'), version: text, files: z.array(file) })
  .describe('What refcoach check found');

/** Fails to compile when the schema and the type drift apart. */
export const agrees: z.ZodType<CheckResult> = checkSchema;
