/** Every published schema by name. A new format adds its line here. */
import type { z } from 'zod';
import { askSchema } from './ask.js';
import { checkSchema } from './check.js';
import { nextSchema, reportSchema } from './over-time.js';
import { practiceSchema } from './practice.js';

export const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'refcoach.ask-1': askSchema,
  'refcoach.check-1': checkSchema,
  'refcoach.next-1': nextSchema,
  'refcoach.report-1': reportSchema,
  'refcoach.practice-1': practiceSchema,
};
