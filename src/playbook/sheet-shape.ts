/** The shape of a sheet's file, templates/sheets/<id>.yaml: sections of blocks, each block one of a few sorts. */
import { z } from 'zod';
import { SOURCES } from '../domain/sheet.js';

/** One line of a sheet; longer ones belong in several. */
const line = z.string().trim().min(1).max(1200);
const lineOrNothing = z.string().trim().max(1200);
const each = z
  .string()
  .meta({ enum: Object.keys(SOURCES), description: 'Says the item once for every record of this source.' });
const most = z.int().min(1).max(200).describe('At most so many records.');
const flag = z
  .string()
  .meta({ description: 'A variable: it stands only when the variable is filled (when) or empty (unless).' });

const item = z.union([line, z.strictObject({ each, most: most.optional(), item: line })], {
  error: 'a line of text, or each: and item:',
});
const items = z.array(item).min(1);
const cells = z.array(lineOrNothing).min(1).max(8);
const row = z.union([cells, z.strictObject({ each, most: most.optional(), row: cells })], {
  error: 'a list of cells, or each: and row:',
});
const repeat = { each: each.optional(), most: most.optional() };

const table = z.strictObject({
  head: z.array(line).min(1).max(8),
  widths: z.array(z.number().min(0.1).max(20)).optional(),
  rows: z.array(row).default([]),
  'empty-rows': z.int().min(0).max(40).default(0),
});

const block = z.strictObject({
  text: line.optional(),
  lead: line.optional(),
  note: line.optional(),
  quote: line.optional(),
  bullets: items.optional(),
  numbers: items.optional(),
  checks: items.optional(),
  labelled: z
    .array(z.strictObject({ ...repeat, label: line, text: line }))
    .min(1)
    .optional(),
  table: table.optional(),
  pairs: z
    .strictObject({
      labels: z.tuple([line, line]),
      rows: z.array(z.strictObject({ ...repeat, wrong: line, right: line, why: line.optional() })).min(1),
    })
    .optional(),
  blank: z
    .strictObject({ label: line, begin: line.optional(), lines: z.int().min(0).max(40).default(1) })
    .optional(),
  callout: z.strictObject({ title: line, text: items }).optional(),
  cards: z
    .array(z.strictObject({ ...repeat, title: line, text: z.array(line).min(1).max(6) }))
    .min(1)
    .optional(),
  when: flag.optional(),
  unless: flag.optional(),
});

const section = z.strictObject({
  heading: line,
  'new-page': z.boolean().default(false),
  wide: z.boolean().default(false),
  when: flag.optional(),
  unless: flag.optional(),
  blocks: z.array(block).min(1),
});

export const sheetFile = z.strictObject({
  name: line,
  about: line,
  per: z.enum(['participant', 'class']).default('class'),
  also: z.array(z.string()).default([]),
  kicker: line,
  title: line,
  subtitle: line.optional(),
  sections: z.array(section).min(1).max(60),
});

export type SheetFile = z.infer<typeof sheetFile>;
export type BlockFile = SheetFile['sections'][number]['blocks'][number];

/** The keys of a block that say what it is; each block has exactly one. */
export const BLOCK_SORTS = [
  'text',
  'lead',
  'note',
  'quote',
  'bullets',
  'numbers',
  'checks',
  'labelled',
  'table',
  'pairs',
  'blank',
  'callout',
  'cards',
] as const;
