/** Writes the man page from the same tables as help. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../src/commands/index.js';
import { COMMON, type Command, type OptionSpec } from '../src/commands/command.js';
import { EXIT } from '../src/domain/problem.js';

const roff = (text: string) =>
  text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/gm, '\\&$1');

const option = (spec: OptionSpec) =>
  `.TP\n.B ${roff(`${spec.short ? `-${spec.short}, ` : ''}--${spec.flag}`)}${spec.value ? ` \\fI${roff(spec.value)}\\fR` : ''}\n${roff(spec.help)}\n`;

const example = ([line, what]: readonly [string, string]) => `.TP\n.B ${roff(line)}\n${roff(what)}\n`;

const section = (command: Command) =>
  `.SS refcoach ${roff(command.name)} ${roff(command.args)}\n${roff(command.summary)}\n${command.examples.map(example).join('')}${command.options.map(option).join('')}`;

/** Writes man/refcoach.1 for a version. */
export async function writeMan(folder: string, version: string): Promise<void> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const codes = Object.entries(EXIT).map(([fault, code]) => `.TP\n.B ${code}\n${roff(fault)}\n`);
  const page = `.TH REFCOACH 1 "" "refcoach ${version}" "User commands"
.SH NAME
refcoach \\- helps you ask a customer for introductions in the way that works
.SH SYNOPSIS
.B refcoach
.I command
[\\fIoptions\\fR]
.SH DESCRIPTION
From a few answers about you and one customer: whether to ask, whom to ask for, what to say, and what to do after.
Everything stays on this machine.
.SH COMMANDS
${commands.map(section).join('')}.SH COMMON OPTIONS
${COMMON.map(option).join('')}.SH EXIT STATUS
.TP
.B 0
done
${codes.join('')}.SH ENVIRONMENT
.TP
.B REFCOACH_HOME
the folder everything is kept in
.TP
.B REFCOACH_PLAYBOOK
a playbook folder laid over the built\\-in one
.TP
.B REFCOACH_NO_INPUT, CI
never ask
.TP
.B NO_COLOR, FORCE_COLOR
colors off, or on
`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'refcoach.1'), page);
}
