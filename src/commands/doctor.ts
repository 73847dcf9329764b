/** refcoach doctor: what a bug report needs, and nothing personal. */
import { accessSync, constants, existsSync } from 'node:fs';
import type { Context } from '../context.js';
import { textOption, type Command, type Options } from './command.js';

export const doctor: Command = {
  name: 'doctor',
  args: '',
  summary: 'Versions, folders, terminal and playbook, for a bug report. No personal data.',
  examples: [
    ['refcoach doctor', 'is everything all right?'],
    ['refcoach doctor --format json', 'the same for a script'],
  ],
  options: [{ flag: 'format', value: 'FORMAT', choices: ['text', 'json'], help: 'text or json' }],
  run,
};

type Finding = [what: string, found: string];

async function run(context: Context, _args: string[], options: Options): Promise<number> {
  const findings: Finding[] = [
    ['refcoach', context.version],
    ['node', context.io.node],
    ['platform', context.io.platform],
    ['terminal', terminalText(context)],
    ['color', context.color.out ? 'yes' : 'no'],
    ['may ask', context.mayAsk ? 'yes' : 'no'],
    ['today', context.today],
    ['folder', folderText(context)],
    ...(await playbookFindings(context)),
  ];
  const wide = Math.max(...findings.map(([what]) => what.length));
  const json = textOption(options, 'format') === 'json';
  context.io.out(
    json
      ? `${JSON.stringify(Object.fromEntries(findings), null, 2)}\n`
      : findings.map(([what, found]) => `${what.padEnd(wide)}  ${found}\n`).join(''),
  );
  return 0;
}

function terminalText({ io }: Context): string {
  const { stdin, stdout, stderr } = io.terminal;
  const names = [stdin && 'input', stdout && 'output', stderr && 'errors'].filter(Boolean);
  return names.length > 0 ? `${names.join(', ')}; ${io.columns} columns` : 'none';
}

/** Where things are kept. */
function folderText(context: Context): string {
  const folder = context.folder();
  if (!folder) return 'none: set REFCOACH_HOME to keep anything';
  const shown = withoutHome(context, folder);
  if (!existsSync(folder)) return `${shown} (not made yet)`;
  try {
    accessSync(folder, constants.W_OK);
    return `${shown} (writable)`;
  } catch {
    return `${shown} (not writable: set REFCOACH_HOME to another folder)`;
  }
}

/** A path with the home folder as ~, since its name may be a person's. */
function withoutHome(context: Context, path: string): string {
  const home = context.io.home();
  return home && path.startsWith(home) ? `~${path.slice(home.length)}` : path;
}

const NAMED_BY = {
  flag: 'by --playbook',
  environment: 'by REFCOACH_PLAYBOOK',
  profile: 'by your profile',
  nothing: '',
} as const;

function ownText(context: Context): string {
  const { path, by } = context.ownPlaybook();
  return path ? `${withoutHome(context, path)} (${NAMED_BY[by]})` : 'none';
}

async function playbookFindings(context: Context): Promise<Finding[]> {
  const count = (playbook: Awaited<ReturnType<Context['playbook']>>) =>
    (['trades', 'people', 'kinds', 'circles', 'objections', 'rules'] as const)
      .map((section) => `${playbook.ids(section).length} ${section}`)
      .join(', ');
  try {
    return [
      ['own playbook', ownText(context)],
      ['playbook', count(await context.playbook())],
    ];
  } catch (error) {
    return [
      ['own playbook', ownText(context)],
      ['playbook', `faulty: ${(error as Error).message}`],
    ];
  }
}
