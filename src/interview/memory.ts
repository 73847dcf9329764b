/** What the interview remembers between runs. The store stands behind it; without one, nothing is kept. */
import type { Raw } from '../domain/answers.js';

export interface Memory {
  /** Whether what is kept outlives this run. */
  readonly saves: boolean;
  /** The names of saved customers. */
  names(): readonly string[];
  /** What is saved of a customer, as answers; empty when there is nobody of that name. */
  customer(name: string): Raw;
  /** Answers of a talk that was broken off, or undefined. */
  draft(): Raw | undefined;
  /** Keeps the answers so far. Called after every answer. */
  keepDraft(answers: Raw): void;
  dropDraft(): void;
}
