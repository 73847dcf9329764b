/** The shapes of a trainer's YAML files. Everything read from a playbook passes through here and is typed after it. */
import { z } from 'zod';
import { hearingFile, marksFile, namesFile, reactionFile, truthsFile } from './practice-shapes.js';
import { id, ids, text, texts, words } from './shape-words.js';
import { wordsFile } from './word-list-shapes.js';

const circleFile = z.strictObject({
  name: text,
  about: text,
  cues: words.min(1),
  offers: texts,
  questions: texts,
  'in-their-words': z.strictObject({ people: texts, group: texts, any: texts }),
  'follow-ups': z.strictObject({ who: texts, place: texts, role: texts, time: texts }),
});

const kindFile = z.strictObject({
  one: text,
  many: text,
  say: text,
  traits: ids.min(1),
  circles: ids.min(1),
  aka: words.default([]),
});

const caution = z.strictObject({ match: words.min(1), say: text });

const personFile = z.strictObject({
  name: text,
  sort: z.enum(['occupation', 'life']),
  aka: words.default([]),
  peer: z.strictObject({ one: text, many: text }),
  groups: z.array(z.strictObject({ say: text, circle: id, kinds: ids })).min(3),
  cautions: z.array(caution).default([]),
  give: texts,
});

const tradeFile = z.strictObject({
  name: text,
  aka: words.default([]),
  called: words.default([]),
  does: texts,
  opening: words.default([]),
  sorting: words.default([]),
  buyers: z
    .array(z.strictObject({ trait: text, sort: z.enum(['demographic', 'psychographic']), kinds: ids.min(1) }))
    .min(1),
  needs: z.array(z.strictObject({ need: text, match: words.min(1), who: text, kinds: ids.min(1) })).min(1),
  introducers: texts,
  moments: texts,
  results: z.strictObject({ problem: texts, cost: texts, revenue: texts }),
  asks: z.array(z.strictObject({ bad: text, good: text })).min(1),
  cautions: z.array(z.strictObject({ say: text, traits: words.optional() })).default([]),
  words: words.default([]),
});

/** Trades that have no file of their own, by id: what such a rep asks. */
const talkFile = z.record(
  id,
  z.strictObject({
    names: words.min(1),
    opening: texts,
  }),
);

/** What a rep says to a result, by the cues that stand in it: after naming it, or as a question before it. */
const resultThemesFile = z.record(
  id,
  z.strictObject({
    cues: words.min(1),
    unless: words.default([]),
    say: words.default([]),
    formal: words.default([]),
  }),
);

const answer = z.strictObject({ accept: texts, explore: texts, face: texts, out: texts });

const objectionFile = z.strictObject({
  heard: texts,
  cause: text,
  when: z.enum(['always', 'employed', 'unfinished', 'unnamed', 'named', 'caution', 'executive', 'family']),
  answers: z.strictObject({ warm: answer, plain: answer, formal: answer }),
  never: text,
});

const channelFile = z.strictObject({
  name: text,
  medium: z.enum(['spoken', 'written']),
  family: id,
  words: z.int().min(10).max(500),
  apart: ids,
  drop: ids,
  subject: z.boolean(),
  letters: ids,
});

const ruleFile = z.strictObject({
  severity: z.enum(['error', 'warning']),
  reason: text,
  fix: text,
  where: z.enum(['ask', 'end', 'anywhere', 'message']),
  patterns: z
    .array(z.string())
    .nullish()
    .transform((patterns) => patterns ?? []),
  bad: texts,
  good: texts,
});

const traitsFile = z.record(id, text);

const condition = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

const readinessFile = z.strictObject({
  verdicts: z.array(
    z.strictObject({
      id,
      if: condition,
      verdict: z.enum(['repair', 'not-yet', 'give-first', 'ask']),
      reason: text,
      lift: text.optional(),
    }),
  ),
  notes: z.array(
    z.strictObject({
      id,
      if: condition,
      did: text.optional(),
      and: text.optional(),
      reason: text.optional(),
    }),
  ),
  mirror: texts,
});

const followUpFile = z.strictObject({
  thanks: z.int(),
  offer: z.int().default(3),
  reportBack: z.int(),
  lookAgain: z.int(),
  giveFirst: z.int(),
  lightAsk: z.int(),
  repairAnswer: z.int(),
  askAgain: z.int(),
  contact: z.array(z.int()),
});

const evidenceFile = z.strictObject({
  evidence: z.array(
    z.strictObject({
      id,
      claim: text,
      figures: text,
      source: text,
      url: text,
      grade: z.enum(['solid', 'second-hand', 'survey', 'folklore']),
      use: text,
    }),
  ),
  'not-shown': text,
});

const castFile = z.strictObject({
  rep: z.strictObject({ name: text, company: text, phone: text, email: text }),
  customers: z.array(z.strictObject({ name: text, occupation: text, circles: texts })).min(1),
});

const choice = z.strictObject({ value: text, name: text });

const questionsFile = z.strictObject({
  questions: z.array(
    z.strictObject({
      field: text,
      of: z.enum(['profile', 'customer', 'extra']),
      ask: text,
      sentence: z.string().default(''),
      help: z.string().default(''),
      asked: z.boolean().default(true),
      type: z.enum([
        'text',
        'list',
        'score',
        'date',
        'choice',
        'choices',
        'yes-no',
        'circles',
        'people',
        'trade',
      ]),
      choices: z.array(choice).default([]),
      flag: z.string().regex(/^[a-z][a-z-]*$/, 'a flag without dashes in front, such as call-me'),
      example: z.string().default(''),
    }),
  ),
});

/** The shape of every file of a playbook, by folder or by name. */
export const FOLDERS = {
  circles: circleFile,
  kinds: kindFile,
  people: personFile,
  trades: tradeFile,
  talk: talkFile,
  objections: objectionFile,
  channels: channelFile,
  rules: ruleFile,
  practice: reactionFile,
} as const;

export const FILES = {
  'traits.yaml': traitsFile,
  'words.yaml': wordsFile,
  'readiness.yaml': readinessFile,
  'follow-up.yaml': followUpFile,
  'evidence.yaml': evidenceFile,
  'questions.yaml': questionsFile,
  'practice-hearing.yaml': hearingFile,
  'practice-names.yaml': namesFile,
  'practice-marks.yaml': marksFile,
  'practice-truths.yaml': truthsFile,
  'cast.yaml': castFile,
  'remarks.yaml': resultThemesFile,
  'openings.yaml': resultThemesFile,
} as const;

export type FolderName = keyof typeof FOLDERS;
export type DocumentName = keyof typeof FILES;
export type FileOf<F extends FolderName> = z.infer<(typeof FOLDERS)[F]>;
export type DocumentOf<F extends DocumentName> = z.infer<(typeof FILES)[F]>;
