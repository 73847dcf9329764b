/** The JSON Schemas of next and report, kept equal to their TypeScript types by the compiler. */
import { z } from 'zod';
import type { Link } from '../domain/chains.js';
import { ACTIONS } from '../domain/duties.js';
import type { Due } from '../domain/follow-up.js';
import { EVENTS } from '../domain/log.js';
import { GROUPINGS, type Report } from '../domain/report.js';

const text = z.string();
const count = z.int().min(0);
const day = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/);
const share = z.number().min(0).max(1).nullable();

const due = z.object({
  action: z.enum(ACTIONS),
  date: day,
  late: z.int().describe('days since it was due; 0 or less when it is not late'),
  customer: text,
  callMe: text,
  who: text.describe('the person it is about, or empty'),
  why: text,
  text: text.describe('what to say or send, or empty'),
  command: text.describe('what to type when it is done'),
});

export const nextSchema = z
  .object({ schema: z.literal('refcoach.next/1'), today: day, until: day, items: z.array(due) })
  .describe('What refcoach next says is due');

const funnel = {
  asks: count,
  names: count,
  introductions: count,
  meetings: count,
  customers: count,
  nothing: count,
  unasked: count,
};
const group = z.object({ key: text, ...funnel });
const link: z.ZodType<Link> = z.object({
  name: text,
  reached: z.enum(['customer', 'met', 'introduced', 'named', 'nothing', '']),
  unasked: z.boolean(),
  get introduced() {
    return z.array(link);
  },
});

const added = {
  since: day,
  until: day,
  events: z.partialRecord(z.enum(EVENTS), count),
  funnel: z.object(funnel).describe('asks, and people once per customer who named them'),
  unasked: z.object({ count, of: count, share, low: share, high: share }),
  by: z.record(z.enum(GROUPINGS), z.array(group)),
  customers: count,
};

export const reportSchema = z
  .object({ schema: z.literal('refcoach.report/1'), ...added, chains: z.array(link) })
  .describe('What refcoach report adds up');

/** Fails to compile when the schemas and the types drift apart. */
export const agrees: { due: z.ZodType<Omit<Due, 'letter'>>; report: z.ZodType<Report> } = {
  due,
  report: z.object(added),
};
