/** refcoach list: what the playbook holds, for people and for scripts. */
import type { Context } from '../context.js';
import type { Playbook, Section } from '../domain/playbook.js';
import { SHEET_VARIABLES } from '../domain/sheet.js';
import { VARIABLES } from '../domain/variables.js';
import { Problem } from '../domain/problem.js';
import { closest } from '../playbook/closest.js';
import { textOption, type Command, type Options } from './command.js';

interface Row {
  id: string;
  name: string;
}

const SECTIONS: Record<string, (playbook: Playbook) => Row[]> = {
  kinds: rows('kinds', (playbook, id) => playbook.kind(id)!.say),
  circles: rows('circles', (playbook, id) => playbook.circle(id)!.about),
  trades: rows('trades', (playbook, id) => playbook.trade(id)!.name),
  people: rows('people', (playbook, id) => playbook.person(id)!.name),
  rules: rows('rules', (playbook, id) => playbook.rule(id)!.reason),
  objections: rows('objections', (playbook, id) => playbook.objection(id)!.heard[0]!),
  channels: rows(
    'channels',
    (playbook, id) => `${playbook.channel(id)!.name}, at most ${playbook.channel(id)!.words} words`,
  ),
  traits: ({ traits }) => Object.entries(traits).map(([id, name]) => ({ id, name })),
  sheets: rows('sheets', (playbook, id) => playbook.sheet(id)!.about),
  variables: variableRows,
  templates: (playbook) =>
    (['asks', 'letters', 'parts'] as const).flatMap((folder) =>
      Object.keys(playbook[folder])
        .sort()
        .map((id) => ({ id: `${folder}/${id}.hbs`, name: '' })),
    ),
};

function rows(
  section: Section,
  name: (playbook: Playbook, id: string) => string,
): (playbook: Playbook) => Row[] {
  return (playbook) => playbook.ids(section).map((id) => ({ id, name: name(playbook, id) }));
}

/** What {{ }} may name: in every template, or in sheets alone; questions of a trainer's own among the first. */
function variableRows({ questions }: Playbook): Row[] {
  const own = questions.filter(({ of }) => of === 'extra');
  return [
    ...VARIABLES.map((id) => ({ id, name: 'everywhere' })),
    ...own.map(({ field, ask }) => ({ id: field, name: `everywhere: ${ask}` })),
    ...SHEET_VARIABLES.map((id) => ({ id, name: 'sheets' })),
  ];
}

const WHAT = [...Object.keys(SECTIONS), 'schemas'];

export const list: Command = {
  name: 'list',
  args: '<what>',
  summary: `What the playbook holds: ${WHAT.join(', ')}.`,
  examples: [
    ['refcoach list trades', 'the trades it knows'],
    ['refcoach list rules --format json', 'the rules of check, for a script'],
  ],
  options: [{ flag: 'format', value: 'FORMAT', choices: ['text', 'json'], help: 'text or json' }],
  run,
};

async function run(context: Context, [what = '']: string[], options: Options): Promise<number> {
  if (!WHAT.includes(what)) throw unknownList(what);
  if (what === 'schemas') return printSchemas(context);
  const all = SECTIONS[what]!(await context.playbook());
  context.io.out(textOption(options, 'format') === 'json' ? `${JSON.stringify(all, null, 2)}\n` : table(all));
  return 0;
}

function unknownList(what: string): Problem {
  const near = closest(what, WHAT);
  const todo = near ? `Did you mean "${near}"?` : `There are: ${WHAT.join(', ')}.`;
  return new Problem('usage', what ? `There is no list of "${what}".` : 'Say what to list.', {}, todo);
}

function table(all: readonly Row[]): string {
  const wide = Math.max(0, ...all.map(({ id }) => id.length));
  return all.map(({ id, name }) => `${name ? id.padEnd(wide) : id}${name ? `  ${name}` : ''}\n`).join('');
}

async function printSchemas(context: Context): Promise<number> {
  const { readSchemas } = await import('../schemas/read.js');
  context.io.out(`${JSON.stringify(readSchemas(), null, 2)}\n`);
  return 0;
}
