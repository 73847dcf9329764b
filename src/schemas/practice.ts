/** refcoach.practice/1: a practice, turn by turn, with its score as a sum of named rules. */
import { z } from 'zod';
import { DRILLS } from '../domain/practice/content.js';

const finding = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning']),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  message: z.string(),
  suggestion: z.string(),
  why: z.array(z.string()).optional(),
});

const turn = z.object({
  turn: z.int().describe('counted from 1'),
  said: z.string(),
  event: z.string().describe('what the customer did: a file of templates/playbook/practice'),
  reply: z.string(),
  warmth: z.int().min(0).max(10),
  moves: z.array(z.string()).describe('marks this turn earned'),
  findings: z.array(finding),
  slips: z.array(z.string()),
  better: z.string().describe('the better wording, or empty'),
  names: z.array(z.string()),
  seconds: z.number().optional(),
  prompt: z.string().optional().describe('what a drill put before the rep'),
});

export const practiceSchema = z.object({
  schema: z.literal('refcoach.practice/1'),
  file: z.string().optional().describe('whose lines, when several were marked'),
  drill: z.enum(DRILLS),
  seed: z.string(),
  customer: z.object({
    name: z.string(),
    callMe: z.string(),
    occupation: z.string(),
    temper: z.enum(['warm', 'plain', 'formal']),
    places: z.array(z.string()),
    verdict: z.enum(['repair', 'not-yet', 'give-first', 'ask']),
    reasons: z.array(z.string()),
    drawn: z.boolean(),
  }),
  turns: z.array(turn),
  names: z.object({
    won: z.array(z.object({ name: z.string(), place: z.string(), from: z.string(), turn: z.int() })),
    missed: z.array(z.object({ name: z.string(), from: z.string(), why: z.string() })),
  }),
  score: z.object({
    total: z.int().describe('the sum of the points below'),
    most: z.int(),
    rules: z.array(z.object({ rule: z.string(), points: z.int(), turns: z.array(z.int()), say: z.string() })),
  }),
  doNext: z.object({ rule: z.string(), say: z.string(), words: z.string() }),
  ended: z.enum(['lines', 'left', 'done', 'interrupted']),
  version: z.string(),
  progress: z
    .object({
      sessions: z.int(),
      streak: z.int(),
      best: z.int(),
      due: z.array(z.string()),
      scores: z.array(z.int()),
    })
    .optional(),
});
