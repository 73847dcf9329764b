/** refcoach playbook: a trainer's own trades, words, rules, questions, channels and sheets, laid over the built-in ones. */
import type { Context } from '../context.js';
import { Problem } from '../domain/problem.js';
import { closest } from '../playbook/closest.js';
import type { Command } from './command.js';

type Action = (context: Context, name: string) => Promise<number>;

const ACTIONS: Readonly<Record<string, Action>> = {
  new: async (context, name) => (await import('./playbook/make.js')).makeNew(context, name),
  eject: async (context, name) => (await import('./playbook/make.js')).eject(context, name),
  check: async (context, name) => (await import('./playbook/inspect.js')).checkFolder(context, name),
  show: async (context, name) => (await import('./playbook/inspect.js')).show(context, name),
};

export const playbook: Command = {
  name: 'playbook',
  args: '<action> [name]',
  summary: 'Your own trades, words, rules, questions, channels and sheets: new, eject, check, show.',
  examples: [
    ['refcoach playbook new my-playbook', 'a folder with one small file of each sort'],
    [
      'refcoach playbook eject trades/solar --playbook my-playbook',
      'copy a built-in file there, to change it',
    ],
    ['refcoach playbook check my-playbook', 'what is wrong, with file, line and column'],
    ['refcoach playbook show my-playbook', 'what takes the place of what'],
  ],
  options: [],
  run,
};

async function run(context: Context, [action = '', name = '']: string[]): Promise<number> {
  const known = Object.keys(ACTIONS);
  if (Object.hasOwn(ACTIONS, action)) return ACTIONS[action]!(context, name);
  const near = closest(action, known);
  throw new Problem(
    'usage',
    action ? `playbook can't "${action}".` : 'Say what to do.',
    {},
    near ? `Did you mean "${near}"?` : `There are: ${known.join(', ')}.`,
  );
}
