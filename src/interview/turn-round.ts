/** Turning a need round on the spot: "people looking to sell" becomes kinds of people a customer can see. */
import type { Question } from '../domain/playbook.js';
import { isNeed, kindsFor } from './kinds.js';
import { list } from '../domain/english.js';
import { tradeOf, type Standing, type Talk } from './talk.js';

const EXPLAINED = 'Nobody can see that in a friend, so no name comes. It puts your job on them.';

/** The kinds of an answer with every need turned round; undefined when the rep should type again. */
export async function turnRound(
  talk: Talk,
  question: Question,
  typed: readonly string[],
  standing: Standing,
): Promise<string[] | undefined> {
  const trade = tradeOf(talk);
  const needs = typed.filter((words) => isNeed(words, talk.playbook, trade));
  if (needs.length === 0) return [...typed];
  const kinds = typed.filter((words) => !needs.includes(words));
  talk.prompter.say(`You said "${list(needs)}". ${EXPLAINED}`);
  const picked = await offerKinds(
    talk,
    question,
    needs.join('; '),
    'Who are they, when you look at your last ten customers?',
    standing,
  );
  const all = [...new Set([...kinds, ...picked])];
  return all.length > 0 ? all : undefined;
}

/** Offers kinds of people from the trade; gives those the rep ticked. */
export function offerKinds(
  talk: Talk,
  question: Question,
  words: string,
  ask: string,
  standing: Standing,
): Promise<string[]> {
  const choices = kindsFor(words, talk.playbook, tradeOf(talk)).map((kind) => ({ value: kind, name: kind }));
  return talk.prompter.chooseMany({
    field: `${question.field}:kinds`,
    ask,
    help: '',
    choices,
    before: [],
    ...standing,
    canGoBack: true,
  });
}
