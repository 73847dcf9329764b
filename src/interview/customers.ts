/** Whom it is about: a new name, or somebody saved, who then comes pre-filled. */
import type { Question } from '../domain/playbook.js';
import type { Choice } from './prompter.js';
import { throughTheDoor } from './reading.js';
import type { Standing, Talk } from './talk.js';
import { textQuestion } from './text-question.js';

/** Asks for the customer's name: with type-ahead when there are saved ones. */
export async function askName(talk: Talk, question: Question, standing: Standing): Promise<string> {
  const names = talk.memory.names();
  const typed =
    names.length > 0
      ? await searched(talk, question, standing, names)
      : await typedName(talk, question, standing);
  return takeUp(talk, String(throughTheDoor('name', typed, talk).value));
}

/** Whom a name given on the command line means: somebody saved of that name, one of those it begins, or somebody new. */
export async function whoIsMeant(talk: Talk, name: string): Promise<string> {
  const choices = found(name, talk.memory.names());
  const exact = choices.find(
    (choice) => folded(choice.value) === folded(name) && choice.value === choice.name,
  );
  if (exact || choices.length < 2) return takeUp(talk, exact?.value ?? name);
  const asked = { field: 'name', ask: 'Whom do you mean?', help: '', place: '', canGoBack: false };
  return takeUp(talk, await talk.prompter.choose({ ...asked, choices, before: choices[0]!.value }));
}

/** Takes up what is saved of a customer; gives the name as it is saved ("Jo Lee" for "Jo Lee, Acme"). */
export function takeUp(talk: Talk, name: string): string {
  talk.saved = talk.memory.customer(name);
  return typeof talk.saved['name'] === 'string' ? talk.saved['name'] : name;
}

function typedName(talk: Talk, question: Question, standing: Standing): Promise<string> {
  const text = textQuestion(talk, question, standing);
  const read = (typed: string) =>
    typed.trim() ? text.read(typed) : { misfit: 'I need a name. A first name will do.' };
  return talk.prompter.text({ ...text, read });
}

function searched(
  talk: Talk,
  question: Question,
  standing: Standing,
  names: readonly string[],
): Promise<string> {
  const { field, ask } = question;
  return talk.prompter.search({
    field,
    ask,
    help: 'Type a name.',
    ...standing,
    find: (typed) => found(typed, names),
  });
}

/** Saved names that contain what was typed, those that begin with it first; then the typed words as somebody new. */
function found(typed: string, names: readonly string[]): Choice[] {
  const part = folded(typed);
  if (!part) return names.map((name) => ({ value: name, name }));
  const rank = (name: string) =>
    folded(name).startsWith(part)
      ? 0
      : folded(name).includes(` ${part}`)
        ? 1
        : folded(name).includes(part)
          ? 2
          : 3;
  const hits = names.filter((name) => rank(name) < 3).sort((a, b) => rank(a) - rank(b));
  const same = names.some((name) => folded(name) === part);
  return [
    ...hits.map((name) => ({ value: name, name })),
    ...(same ? [] : [{ value: typed.trim(), name: `${typed.trim()} (somebody new)` }]),
  ];
}

/** Without accents and capitals: "Zoë" is found by "zoe". */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
