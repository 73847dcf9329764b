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
  const ask = 'Who are they, when you look at your last ten customers?';
  const picked = await offerKinds(talk, question, { words: needs.join('; '), kinds, ask }, standing);
  return picked.length > 0 ? picked : undefined;
}

interface Offer {
  /** The need, or '' when nothing was typed. */
  words: string;
  /** Kinds typed beside it; they come ticked. */
  kinds: readonly string[];
  ask: string;
}

/** Offers kinds of people from the trade; gives those the rep ticked. */
export function offerKinds(
  talk: Talk,
  question: Question,
  { words, kinds, ask }: Offer,
  standing: Standing,
): Promise<string[]> {
  const offered = [...new Set([...kinds, ...kindsFor(words, talk.playbook, tradeOf(talk))])];
  const choices = offered.map((kind) => ({ value: kind, name: kind }));
  const head = { field: `${question.field}:kinds`, ask, help: '', ...standing, canGoBack: true };
  return talk.prompter.chooseMany({ ...head, choices, before: kinds });
}
