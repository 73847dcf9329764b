/** A question in free words, as the prompter is handed it. */
import type { Question } from '../domain/playbook.js';
import { exampleFor } from './examples.js';
import type { TextQuestion } from './prompter.js';
import { readAnswer } from './reading.js';
import { completed, typedAgain } from './sentences.js';
import { known, type Standing, type Talk } from './talk.js';

/** What every way of asking shows of a question. */
export const headOf = (question: Question, standing: Standing) => ({
  field: question.field,
  ask: question.ask,
  help: question.help,
  ...standing,
});

/** A question in free words, its sentence completed as the rep types. */
export function textQuestion(talk: Talk, question: Question, standing: Standing): TextQuestion {
  return {
    ...headOf(question, standing),
    sentence: question.sentence,
    needed: question.field === 'name',
    example: exampleFor(talk, question),
    before: typedAgain(question, beforeOf(talk, question)),
    read(typed) {
      const answered = readAnswer(question, typed, talk);
      if ('misfit' in answered) return answered;
      return { shown: answered.heard || (answered.shown && completed(question, answered.shown)) };
    },
  };
}

/** What Enter keeps. A meeting that is over is not offered again. */
function beforeOf(talk: Talk, question: Question): unknown {
  const value = known(talk, question.field);
  return question.field === 'meeting' && typeof value === 'string' && value < talk.today ? '' : value;
}
