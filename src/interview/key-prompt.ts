/** A prompt answered by one key: no Enter. */
import { createPrompt, isEnterKey, useKeypress } from '@inquirer/core';

/** What a key gives. */
export interface KeyChoice {
  key: string;
  value: string;
  name: string;
}

export interface KeyConfig {
  message: string;
  choices: readonly KeyChoice[];
  /** The line below, saying which keys there are. */
  help: string;
}

/** Gives the value of the key that is pressed; Enter gives the first. Other keys do nothing. */
export const keyPrompt = createPrompt<string, KeyConfig>((config, done) => {
  useKeypress((key, line) => {
    const typed = isEnterKey(key) ? config.choices[0]?.key : line.line.slice(-1).toLowerCase() || key.name;
    line.clearLine(0);
    const chosen = config.choices.find((choice) => choice.key === typed);
    if (chosen) done(chosen.value);
  });
  const lines = config.choices.map(({ key, name }) => `  ${key}  ${name}`);
  return [config.message, [...lines, config.help].join('\n')];
});
