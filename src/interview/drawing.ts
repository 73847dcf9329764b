/** How questions are drawn by inquirer: at most 76 columns wide and never wider than the terminal, the keys that work always in sight. */
import type { AnswerConfig } from './answer-prompt.js';
import type { Look } from './look.js';
import type { ChoiceQuestion, ManyQuestion, SearchQuestion, TextQuestion } from './prompter.js';
import { clipped, leadOf, wrapped } from './sentences.js';

interface Asked {
  ask: string;
  help: string;
  place: string;
  canGoBack: boolean;
}

/** The question with its place, and the help dimmed below it. */
function headOf(question: Asked, look: Look): string {
  const place = question.place ? `  ${question.place}` : '';
  const ask = wrapped(question.ask, widthOf(look) - place.length).map((line) => look.strong(line));
  const help = question.help ? lines(question.help, look).map((line) => look.faint(line)) : [];
  return [`${ask.join('\n')}${look.faint(place)}`, ...help].join('\n');
}

/** How wide a line may be: what the terminal holds, but no more than the eye likes. */
const widthOf = (look: Look): number => Math.min(70, look.columns() - 2);

const lines = (text: string, look: Look): string[] => wrapped(text, widthOf(look));

function keys(question: Asked, look: Look, ...parts: string[]): string {
  const all = [...parts, ...(question.canGoBack ? ['< goes back'] : [])].filter(Boolean).join(' · ');
  return lines(all, look)
    .map((line) => look.faint(line))
    .join('\n');
}

/** A question in free words. */
export function answerConfig(question: TextQuestion, look: Look): AnswerConfig {
  const lead = leadOf(question.sentence) || '> ';
  return {
    message: `\n${headOf(question, look)}`,
    lead: look.accent(lead),
    before: question.before,
    wrong: (words) => (question.canGoBack && words === '<' ? '' : misfitOf(question, words)),
    below: (words, typing, misfit) => belowText(question, look, { words, typing, misfit }),
  };
}

function misfitOf(question: TextQuestion, words: string): string {
  const reading = question.read(words);
  return 'misfit' in reading ? reading.misfit : '';
}

interface State {
  words: string;
  typing: boolean;
  misfit: string;
}

function belowText(question: TextQuestion, look: Look, { words, typing, misfit }: State): string {
  const above = misfit
    ? lines(misfit, look).map((line) => look.wrong(line))
    : previewOf(question, look, words);
  return [...above, keys(question, look, ...keysFor(question, words, typing, misfit))].join('\n');
}

function keysFor(question: TextQuestion, words: string, typing: boolean, misfit: string): string[] {
  if (misfit && words) return ['Ctrl+U empties it'];
  if (typing) return ['Enter goes on'];
  if (words) return ['Enter keeps it', 'Tab edits it', 'Backspace empties it'];
  return question.needed ? [] : ['Enter skips'];
}

/** The completed sentence, or an example while nothing is there. */
function previewOf(question: TextQuestion, look: Look, words: string): string[] {
  if (!words)
    return question.example ? [look.faint(clipped(`for example: ${question.example}`, widthOf(look)))] : [];
  const reading = question.read(words);
  if ('misfit' in reading || !reading.shown) return [look.faint(`${look.arrow} …`)];
  return lines(`${look.arrow} ${reading.shown}`, look).map((line) => look.accent(line));
}

/** The theme of lists: our marks, our paints, our line of keys. */
function listTheme(question: Asked, look: Look, ...help: string[]) {
  return {
    prefix: { idle: '', done: '' },
    icon: { cursor: look.cursor, checked: look.accent(look.ticked), unchecked: look.open },
    style: {
      message: (text: string) => text,
      highlight: look.accent,
      answer: look.accent,
      error: look.wrong,
      searchTerm: look.accent,
      keysHelpTip: () => keys(question, look, `${look.upDown} moves`, ...help),
    },
  };
}

const rows = (choices: readonly { value: string; name: string }[], look: Look) =>
  choices.map(({ value, name }) => ({ value, name: clipped(name, Math.min(72, look.columns() - 8)) }));

/** One of some. */
export const choiceConfig = (question: ChoiceQuestion, look: Look) => ({
  message: `\n${headOf(question, look)}`,
  choices: rows(question.choices, look),
  default: question.before,
  pageSize: 14,
  loop: false,
  theme: listTheme(question, look, 'Enter takes it'),
});

const YES_NO = [
  { value: 'yes', name: 'Yes' },
  { value: 'no', name: 'No' },
];

/** Yes or no: what is likelier stands first, so that Enter takes it. */
export const confirmConfig = (question: Asked & { field: string; before: boolean }, look: Look) => {
  const choices = question.before ? YES_NO : [...YES_NO].reverse();
  return choiceConfig({ ...question, choices, before: choices[0]!.value }, look);
};

/** Any number of some. */
export const manyConfig = (question: ManyQuestion, look: Look) => ({
  message: `\n${headOf(question, look)}`,
  choices: rows(question.choices, look).map((choice) => ({
    ...choice,
    checked: question.before.includes(choice.value),
  })),
  pageSize: 14,
  loop: false,
  shortcuts: { all: null, invert: null },
  theme: listTheme(question, look, 'Space ticks', 'Enter goes on'),
});

/** A name with type-ahead. */
export const searchConfig = (question: SearchQuestion, look: Look) => ({
  message: `\n${headOf(question, look)}\n>`,
  source: (typed: string | undefined) =>
    rows(
      question.canGoBack && typed === '<' ? [{ value: '<', name: 'go back' }] : question.find(typed ?? ''),
      look,
    ),
  pageSize: 10,
  theme: listTheme(question, look, 'Enter takes it'),
});
