/** Who the rep does it for: kinds of people one can see. A need is turned round, an empty answer gets kinds offered. */
import type { Question } from '../domain/playbook.js';
import { GoBack } from './prompter.js';
import { readAnswer } from './reading.js';
import type { Standing, Talk } from './talk.js';
import { textQuestion } from './text-question.js';
import { offerKinds, turnRound } from './turn-round.js';

const AGAIN: Partial<Question> = {
  ask: 'Then who are they?',
  help: 'People one can point at: what they do, where they work, which street they live on.',
};

/** Asks until there are kinds of people, or none at all. */
export async function askServes(talk: Talk, question: Question, standing: Standing): Promise<string[]> {
  let asked = question;
  for (;;) {
    const typed = await kindsTyped(talk, asked, standing);
    const kinds = await orTypeAgain(() =>
      typed.length > 0 ? turnRound(talk, question, typed, standing) : someKinds(talk, question, standing),
    );
    if (kinds) return kinds;
    asked = { ...question, ...AGAIN };
  }
}

async function kindsTyped(talk: Talk, question: Question, standing: Standing): Promise<string[]> {
  const answered = readAnswer(
    question,
    await talk.prompter.text(textQuestion(talk, question, standing)),
    talk,
  );
  return 'value' in answered ? (answered.value as string[]) : [];
}

/** For a rep who typed nothing: kinds the trade does well by. Nothing ticked is an answer too. */
const someKinds = (talk: Talk, question: Question, standing: Standing): Promise<string[]> => {
  const ask = 'Any of these? Tick some, or press Enter to go on.';
  return offerKinds(talk, question, { words: '', kinds: [], ask }, standing);
};

/** Going back from the kinds leads to the typed words, not to the question before. */
async function orTypeAgain(pick: () => Promise<string[] | undefined>): Promise<string[] | undefined> {
  try {
    return await pick();
  } catch (error) {
    if (error instanceof GoBack) return undefined;
    throw error;
  }
}
