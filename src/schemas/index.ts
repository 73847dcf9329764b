/** Every published schema by name. A new format adds its line here. */
import type { z } from 'zod';
import { askSchema } from './ask.js';

export const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'refcoach.ask-1': askSchema,
};
