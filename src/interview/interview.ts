/** The interview: asks what is not answered yet, in order, back and forth, and fills it in. The only code that asks. */
import type { Question } from '../domain/playbook.js';
import { askQuestion } from './ask-question.js';
import { whoIsMeant } from './customers.js';
import { GoBack } from './prompter.js';
import { resultTold, throughTheDoor } from './reading.js';
import { resume } from './resume.js';
import { sumUp } from './summary.js';
import { knownText, questionOf, type Talk } from './talk.js';

const WELCOME = `Let's find out whom to ask for, and what to say. About three minutes.
First a few questions about you. All of it stays on this machine.
Enter skips a question, < goes back.`;

const nowTheCustomer = (talk: Talk): string =>
  `Thank you. Now ${knownText(talk, 'name') || 'one customer you are going to see'}.`;

/** Asks for what is missing and fills the talk's answers. Throws Stopped when somebody ends it. */
export async function holdInterview(talk: Talk): Promise<void> {
  tidyGiven(talk);
  const given = new Map(talk.answers);
  const nameGiven = talk.answers.get('name');
  if (typeof nameGiven === 'string') talk.answers.set('name', await whoIsMeant(talk, nameGiven));
  await resume(talk);
  const open = talk.playbook.questions.filter((question) => question.asked && !given.has(question.field));
  if (open.length > 0) await askAndSumUp(talk, open, given);
  keepRest(talk);
}

/** What flags and files gave, read as the interview reads its own answers, so that it can be shown and changed. */
function tidyGiven(talk: Talk): void {
  for (const { field, of } of talk.playbook.questions) {
    const given = talk.answers.get(field);
    if (field === 'result' && given !== undefined) talk.answers.set('resultTold', resultTold(given, talk));
    if (of !== 'extra' && given !== undefined)
      talk.answers.set(field, throughTheDoor(field, given, talk).value);
  }
}

/** Asks what is open until the rep says that it is right. */
async function askAndSumUp(
  talk: Talk,
  open: readonly Question[],
  given: ReadonlyMap<string, unknown>,
): Promise<void> {
  if (open[0]!.of === 'profile' && talk.made.size === 0) talk.prompter.say(WELCOME);
  let at = open.findIndex((question) => !talk.made.has(question.field));
  for (;;) {
    await askFrom(talk, open, at < 0 ? open.length : at);
    const decision = await sumUp(talk);
    if (decision === 'write') return;
    at = decision === 'back' ? open.length - 1 : 0;
    if (decision === 'again') forget(talk, given);
  }
}

/** Asks one question after another from `start` on; going back asks the one before. That the customer's turn has come is said once. */
async function askFrom(talk: Talk, open: readonly Question[], start: number): Promise<void> {
  let said = false;
  for (let at = start; at < open.length;) {
    if (!said && at > 0 && open[at]!.of !== 'profile' && open[at - 1]!.of === 'profile') {
      talk.prompter.say(nowTheCustomer(talk));
      said = true;
    }
    try {
      await askQuestion(talk, open[at]!, { place: `${at + 1} of ${open.length}`, canGoBack: at > 0 });
      at++;
    } catch (error) {
      if (!(error instanceof GoBack)) throw error;
      at = Math.max(0, at - 1);
    }
  }
}

/** Starting over: what this talk answered is as it was before. */
function forget(talk: Talk, given: ReadonlyMap<string, unknown>): void {
  for (const field of talk.made) {
    if (given.has(field)) talk.answers.set(field, given.get(field));
    else talk.answers.delete(field);
  }
  talk.made.clear();
  talk.memory.dropDraft();
}

/** What is saved of the customer and was not asked stays as it is. */
function keepRest(talk: Talk): void {
  for (const [field, value] of Object.entries(talk.saved)) {
    const over =
      questionOf(talk, field)?.type === 'date' && field === 'meeting' && String(value) < talk.today;
    if (!talk.answers.has(field) && !over) talk.answers.set(field, value);
  }
}
