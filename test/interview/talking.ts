/** A talk for tests: the built-in playbook, a scripted rep, a memory that can be looked into. */
import { wordSets } from '../../src/domain/english.js';
import type { Raw } from '../../src/domain/answers.js';
import type { Memory } from '../../src/interview/memory.js';
import type { Talk } from '../../src/interview/talk.js';
import { openPlaybook } from '../../src/playbook/open.js';
import { fixed } from './fixed.js';
import { scripted, type Keys, type Scripted } from './scripted.js';

export interface TestTalk extends Talk {
  prompter: Scripted;
  memory: Memory & { kept: Raw | undefined };
}

export async function talking(
  script: Record<string, Keys | { then: Keys[] }>,
  given: { answers?: Raw; customers?: Record<string, Raw>; draft?: Raw } = {},
): Promise<TestTalk> {
  const playbook = fixed(await openPlaybook());
  return {
    prompter: scripted(script),
    playbook,
    sets: wordSets(playbook.words),
    today: '2027-04-12',
    memory: remembering(given.customers ?? {}, given.draft),
    answers: new Map(Object.entries(given.answers ?? {})),
    made: new Set(),
    saved: {},
  };
}

function remembering(
  customers: Record<string, Raw>,
  draft: Raw | undefined,
): Memory & { kept: Raw | undefined } {
  const memory = {
    kept: draft,
    saves: true,
    names: () => Object.keys(customers),
    customer: (name: string) => customers[name] ?? {},
    draft: () => memory.kept,
    keepDraft: (answers: Raw) => void (memory.kept = answers),
    dropDraft: () => void (memory.kept = undefined),
  };
  return memory;
}

/** The profile of a rep who has been here before. */
export const MAYA: Raw = {
  'rep.name': 'Maya Brandt',
  'rep.company': 'Fernhill Planning',
  'rep.phone': '503-555-0114',
  trade: 'financial advice',
  does: 'help doctors keep more of what they earn',
  serves: ['physicians', 'practice owners'],
  psychographics: ['have more income than time'],
};
