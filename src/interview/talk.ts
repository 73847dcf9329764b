/** A talk with a rep: what is asked with, what is known, and what was answered so far. */
import type { Raw } from '../domain/answers.js';
import type { WordSets } from '../domain/english.js';
import type { Playbook, Question, Trade } from '../domain/playbook.js';
import type { Memory } from './memory.js';
import type { Prompter } from './prompter.js';

export interface Talk {
  readonly prompter: Prompter;
  readonly playbook: Playbook;
  readonly sets: WordSets;
  /** ISO day. */
  readonly today: string;
  readonly memory: Memory;
  /** Answers by field: given by flags and files, then made here. The interview fills it; nothing else does. */
  readonly answers: Map<string, unknown>;
  /** Fields this talk has answered. */
  readonly made: Set<string>;
  /** What is saved of the customer: it comes pre-filled, Enter keeps it. */
  saved: Raw;
}

/** Where a question stands in the talk. */
export interface Standing {
  place: string;
  canGoBack: boolean;
}

/** The answer to a field so far: made, given or saved. */
export const known = (talk: Talk, field: string): unknown => talk.answers.get(field) ?? talk.saved[field];

/** A text answer so far, '' when there is none. */
export function knownText(talk: Talk, field: string): string {
  const value = known(talk, field);
  return typeof value === 'string' ? value : '';
}

/** Sets an answer and keeps the draft. */
export function answer(talk: Talk, field: string, value: unknown): void {
  talk.answers.set(field, value);
  talk.made.add(field);
  talk.memory.keepDraft(Object.fromEntries([...talk.made].map((made) => [made, talk.answers.get(made)])));
}

/** The trade the rep's words mean; the general one when they mean none. */
export function tradeOf(talk: Talk, words = knownText(talk, 'trade')): Trade | undefined {
  return talk.playbook.trade(talk.playbook.match('trades', words)) ?? talk.playbook.trade('general');
}

/** The question of a field. */
export const questionOf = (talk: Talk, field: string): Question | undefined =>
  talk.playbook.questions.find((question) => question.field === field);
