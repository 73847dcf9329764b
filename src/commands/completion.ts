/** refcoach completion: a script for bash, zsh or fish, made from the same tables as help. */
import type { Context } from '../context.js';
import { Problem } from '../domain/problem.js';
import { SCRIPTS } from '../formats/completion.js';
import { optionsOf } from '../parse.js';
import type { Command } from './command.js';

export const completion: Command = {
  name: 'completion',
  args: '<shell>',
  summary: 'A completion script for bash, zsh or fish.',
  examples: [
    ['refcoach completion bash >> ~/.bashrc', 'for bash'],
    ['refcoach completion zsh > ~/.zfunc/_refcoach', 'for zsh'],
    ['refcoach completion fish > ~/.config/fish/completions/refcoach.fish', 'for fish'],
  ],
  options: [],
  run,
};

async function run(context: Context, [shell = '']: string[]): Promise<number> {
  const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
  if (!script)
    throw new Problem(
      'usage',
      `There is no completion for "${shell}".`,
      {},
      `There is: ${Object.keys(SCRIPTS).join(', ')}.`,
    );
  const { COMMANDS } = await import('./index.js');
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  context.io.out(
    script(
      commands.map((command) => ({
        name: command.name,
        summary: command.summary,
        options: optionsOf(command).map(({ flag, help, value, choices }) => ({ flag, help, value, choices })),
      })),
    ),
  );
  return 0;
}
