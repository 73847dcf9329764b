/** The prompter on a terminal: inquirer, drawn on standard error. Each question is cleared when answered; one line of it stays. */
import inquirer from 'inquirer';
import type { Keyboard } from '../io.js';
import { answerPrompt } from './answer-prompt.js';
import { answerConfig, choiceConfig, confirmConfig, manyConfig, searchConfig } from './drawing.js';
import { keyPrompt, type KeyChoice } from './key-prompt.js';
import type { Look } from './look.js';
import { GoBack, Stopped, type Prompter } from './prompter.js';
import { wrapped } from './sentences.js';

/** One prompt of inquirer, run on its own so that a key or a signal can end it. */
type Config = { type: string; message: string };

/** A prompter at a keyboard. */
export function inquirerPrompter(keyboard: Keyboard, look: Look): Prompter {
  const ask = <Value>(config: Config, backKey: boolean) => run<Value>(keyboard, config, backKey);
  const write = (text: string) => void keyboard.output.write(`${text}\n`);
  let spoke = false;
  const leave = (line: string) => {
    write(spoke ? `\n${line}` : line);
    spoke = false;
  };
  return {
    async text(question) {
      const words = await ask<string>({ type: 'answer', ...answerConfig(question, look) }, false);
      if (question.canGoBack && words === '<') throw new GoBack();
      return words;
    },
    choose: (question) =>
      ask<string>({ type: 'select', ...choiceConfig(question, look) }, question.canGoBack),
    chooseMany: (question) =>
      ask<string[]>({ type: 'checkbox', ...manyConfig(question, look) }, question.canGoBack),
    async search(question) {
      const found = await ask<string>({ type: 'search', ...searchConfig(question, look) }, false);
      if (question.canGoBack && found === '<') throw new GoBack();
      return found;
    },
    confirm: async (question) =>
      (await ask<string>({ type: 'select', ...confirmConfig(question, look) }, question.canGoBack)) === 'yes',
    say(text) {
      write(said(text, widthOf(look)));
      spoke = true;
    },
    note: (sentence) => leave(kept(look.accent(look.done), sentence, widthOf(look))),
    skip: (ask) => leave(look.faint(kept(' ', `${ask} –`, widthOf(look)))),
  };
}

/** How wide words that stay may be, beside their mark or indent. */
const widthOf = (look: Look): number => Math.min(76, look.columns() - 4);

/** The coach's words, set apart by an empty line and an indent. */
const said = (text: string, width: number): string =>
  `\n${text
    .split('\n')
    .flatMap((line) => wrapped(line, width))
    .map((line) => `  ${line}`)
    .join('\n')}`;

/** A line that stays, with its mark; what runs over is indented. */
function kept(mark: string, text: string, width: number): string {
  const [first = '', ...more] = wrapped(text, width);
  return [`${mark} ${first}`, ...more.map((line) => `  ${line}`)].join('\n');
}

/** Asks for one key. Throws Stopped when somebody ends it. */
export const pressKey = (
  keyboard: Keyboard,
  look: Look,
  ask: string,
  choices: readonly KeyChoice[],
): Promise<string> => {
  const config = {
    type: 'key',
    message: `\n${look.strong(ask)}`,
    choices,
    help: look.faint('one key; Enter takes the first'),
  };
  return run<string>(keyboard, config, false);
};

/** Runs one prompt until it is answered, or throws GoBack or Stopped. */
async function run<Value>(keyboard: Keyboard, config: Config, backKey: boolean): Promise<Value> {
  const controller = new AbortController();
  const stopListening = keyboard.onEnding((why) => controller.abort(new Stopped(why)));
  const onKey = (key: string | undefined) => {
    if (backKey && key === '<') controller.abort(new GoBack());
  };
  keyboard.input.on('keypress', onKey);
  const streams = {
    input: keyboard.input,
    output: keyboard.output,
    signal: controller.signal,
    clearPromptOnDone: true,
  };
  const prompt = inquirer.createPromptModule(streams);
  prompt.registerPrompt('answer', answerPrompt);
  prompt.registerPrompt('key', keyPrompt);
  try {
    const answers: Record<string, unknown> = await prompt([{ ...config, name: 'answer' }]);
    return answers['answer'] as Value;
  } catch (error) {
    throw reasonOf(error as Error, controller.signal);
  } finally {
    keyboard.input.removeListener('keypress', onKey);
    stopListening();
  }
}

function reasonOf(error: Error, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  if (error.name === 'ExitPromptError') return new Stopped('SIGINT');
  return error;
}
