/** All lines of a playbook that an ask says, ready to be said in an ink. */
import type { Ink } from './ink.js';
import { objectionsOf, type Objections } from './objections.js';
import type { Playbook } from './playbook.js';
import { poolFinder, type PoolFinder } from './pools.js';
import { assessor, type Assessor } from './readiness.js';
import { speech, type Speech } from './say.js';
import { questionsOf, type Questions } from './walk.js';

export interface Pen {
  ink: Ink;
  pools: PoolFinder;
  questions: Questions;
  objections: Objections;
  assess: Assessor;
  /** The two questions to oneself. */
  mirror: readonly Speech[];
}

/** Makes the lines of a playbook ready; days are counted from `today`. */
export const penOf = (playbook: Playbook, today: string, ink: Ink): Pen => ({
  ink,
  pools: poolFinder(playbook, ink),
  questions: questionsOf(playbook, ink),
  objections: objectionsOf(playbook, ink),
  assess: assessor(playbook.readiness, today, ink),
  mirror: playbook.readiness.mirror.map((line) => speech(line, ink.speak)),
});
