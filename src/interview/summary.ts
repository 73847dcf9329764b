/** Before the words are written: what was answered, in short, and the chance to change it. */
import type { Question } from '../domain/playbook.js';
import { askQuestion } from './ask-question.js';
import { GoBack } from './prompter.js';
import { clipped, shownValue } from './sentences.js';
import { known, questionOf, type Talk } from './talk.js';

export type Decision = 'write' | 'again' | 'back';

/** Shows the answers until the rep wants the words, wants to start over, or goes back to the last question. */
export async function sumUp(talk: Talk): Promise<Decision> {
  for (;;) {
    talk.prompter.say(summary(talk));
    const next = await orBack(() =>
      talk.prompter.choose({
        field: 'summary',
        ask: 'Shall I write your words?',
        help: '',
        place: '',
        canGoBack: true,
        before: 'write',
        choices: [
          { value: 'write', name: 'Write my words' },
          { value: 'change', name: 'Change one answer' },
          { value: 'again', name: 'Start over' },
        ],
      }),
    );
    if (next !== 'change') return next as Decision;
    await orBack(() => changeOne(talk));
  }
}

async function changeOne(talk: Talk): Promise<string> {
  const questions = changeable(talk);
  const choices = questions.map((question) => ({ value: question.field, name: row(talk, question) }));
  const field = await talk.prompter.choose({
    field: 'change',
    ask: 'Which one?',
    help: '',
    place: '',
    canGoBack: true,
    before: choices[0]!.value,
    choices,
  });
  await askQuestion(talk, questionOf(talk, field)!, { place: '', canGoBack: true });
  return '';
}

async function orBack(ask: () => Promise<string>): Promise<string> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GoBack) return 'back';
    throw error;
  }
}

/** The customer's answers first, then the rep's own. */
const changeable = (talk: Talk): Question[] => {
  const questions = talk.playbook.questions;
  return [
    ...questions.filter((question) => question.of !== 'profile'),
    ...questions.filter((question) => question.of === 'profile'),
  ];
};

/** The answers that say something: of the profile only whom the rep serves, when this talk asked. */
function summary(talk: Talk): string {
  return changeable(talk)
    .filter(
      (question) => question.of !== 'profile' || (question.field === 'serves' && talk.made.has('serves')),
    )
    .filter(
      (question) => question.field === 'name' || shownValue(question, known(talk, question.field)) !== '',
    )
    .map((question) => row(talk, question))
    .join('\n');
}

const LABEL = 16;

/** "result          cut your tax bill by $41,000". */
function row(talk: Talk, question: Question): string {
  const label = question.flag
    .replace(/^rep-name$/, 'your name')
    .replace(/^rep-/, 'your ')
    .replace(/-/g, ' ');
  return clipped(`${label.padEnd(LABEL)}${shownValue(question, known(talk, question.field))}`.trimEnd());
}
