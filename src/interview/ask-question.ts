/** Asking one question: in the way its type wants, showing what the answer completes. */
import type { Question } from '../domain/playbook.js';
import { askCircles } from './circles.js';
import { askName } from './customers.js';
import type { Choice } from './prompter.js';
import { heard, readAnswer, resultTold, shownTrade } from './reading.js';
import { completed, shownValue } from './sentences.js';
import { askServes } from './serves.js';
import { answer, known, knownText, type Standing, type Talk } from './talk.js';
import { headOf, textQuestion } from './text-question.js';

/** Asks a question and keeps its answer. Throws GoBack when the rep wants the one before. */
export async function askQuestion(talk: Talk, question: Question, standing: Standing): Promise<void> {
  const value = await valueOf(talk, question, standing);
  answer(talk, question.field, question.of === 'extra' ? inWords(question, value) : value);
  noteAnswer(talk, question);
}

/** The answer to a playbook's own question stands in templates as it is: words, not lists or truth values. */
const inWords = (question: Question, value: unknown): unknown =>
  typeof value === 'string' && question.choices.length === 0 ? value : shownValue(question, value);

/** Leaves the answer of a question on the screen. */
export function noteAnswer(talk: Talk, question: Question): void {
  const shown = shownValue(question, talk.answers.get(question.field));
  if (!shown) talk.prompter.skip(question.ask);
  else if (question.field === 'result') talk.prompter.note(heard(shown, knownText(talk, 'resultTold'), talk));
  else talk.prompter.note(completed(question, question.type === 'trade' ? shownTrade(shown, talk) : shown));
}

function valueOf(talk: Talk, question: Question, standing: Standing): Promise<unknown> {
  if (question.field === 'name') return askName(talk, question, standing);
  if (question.field === 'serves') return askServes(talk, question, standing);
  switch (question.type) {
    case 'circles':
      return askCircles(talk, question, standing);
    case 'choices':
      return askMany(talk, question, standing);
    case 'choice':
      return askOne(talk, question, standing);
    case 'yes-no':
      return talk.prompter.confirm({
        ...headOf(question, standing),
        before: known(talk, question.field) === true,
      });
    default:
      return askText(talk, question, standing);
  }
}

async function askText(talk: Talk, question: Question, standing: Standing): Promise<unknown> {
  const typed = await talk.prompter.text(textQuestion(talk, question, standing));
  const answered = readAnswer(question, typed, talk);
  if ('misfit' in answered) throw new Error(`${question.field}: ${answered.misfit}`);
  if (question.field === 'result') answer(talk, 'resultTold', resultTold(typed, talk));
  return answered.value;
}

async function askMany(talk: Talk, question: Question, standing: Standing): Promise<string[]> {
  const before = [known(talk, question.field) ?? []].flat().map(String);
  return talk.prompter.chooseMany({ ...headOf(question, standing), choices: question.choices, before });
}

/** One of some, or as it was when several were saved. A field that takes several, such as channel, is kept as a list. */
async function askOne(talk: Talk, question: Question, standing: Standing): Promise<string | string[]> {
  const before = [known(talk, question.field) ?? []].flat().map(String);
  const asBefore: Choice[] =
    before.length > 1 ? [{ value: before.join(','), name: shownValue(question, before) }] : [];
  const choices = [...asBefore, ...question.choices];
  const chosen = await talk.prompter.choose({
    ...headOf(question, standing),
    choices,
    before: before.join(',') || choices[0]!.value,
  });
  return question.field === 'channel' ? chosen.split(',') : chosen;
}
