/** refcoach profile: who the rep is and who they serve. */
import type { Context } from '../context.js';
import { readProfile, type Raw } from '../domain/answers.js';
import { wordSets } from '../domain/english.js';
import { gradeProfile } from '../domain/grade.js';
import { emptyProfile, type Profile } from '../domain/model.js';
import { Problem } from '../domain/problem.js';
import { gradeSheet, profileSheet } from '../formats/profile.js';
import { toText } from '../formats/scripts/text.js';
import { closest } from '../playbook/closest.js';
import { textLook } from './ask-formats.js';
import { oneText, textOption, type Command } from './command.js';
import { FIELD_OPTIONS, FIELDS, flagOf } from './fields.js';
import { writeOut } from './output.js';
import { refuseMisfits } from './missing.js';

type Action = (context: Context, file: string) => Promise<number>;
const ACTIONS: Readonly<Record<string, Action>> = { show, edit, import: importProfile, grade };

export const profile: Command = {
  name: 'profile',
  args: '[action] [file]',
  summary: `Who you are and who you serve: ${Object.keys(ACTIONS).join(', ')}.`,
  examples: [
    ['refcoach profile', 'what is saved'],
    ['refcoach profile edit --serves "physicians; practice owners"', 'change what flags say'],
    ['refcoach profile edit', 'in your editor'],
    ['refcoach profile edit --playbook my-playbook', 'your own playbook, on from now on; "" for none'],
    ['refcoach profile import maya.yaml', 'from a YAML or JSON file'],
    ['refcoach profile grade', 'will it bring names?'],
  ],
  options: [
    { flag: 'format', value: 'FORMAT', choices: ['text', 'json'], help: 'how to print it' },
    { flag: 'out', value: 'FILE', help: 'write to a file' },
    ...FIELD_OPTIONS.filter(({ group }) => group !== 'The customer'),
  ],
  run,
};

async function run(context: Context, [action = 'show', file = '']: string[]): Promise<number> {
  if (Object.hasOwn(ACTIONS, action)) return ACTIONS[action]!(context, file);
  const near = closest(action, Object.keys(ACTIONS));
  const todo = near ? `Did you mean "${near}"?` : `There are: ${Object.keys(ACTIONS).join(', ')}.`;
  throw new Problem('usage', `There is no "profile ${action}".`, {}, todo);
}

const isJson = ({ options }: Context) => textOption(options, 'format') === 'json';
const print = (context: Context, text: string) => writeOut(context, textOption(context.options, 'out'), text);

async function savedProfile(context: Context): Promise<Profile> {
  const found = (await context.store()).profile();
  if (found) return found;
  throw new Problem(
    'usage',
    'No profile is saved yet.',
    {},
    'Make one with: refcoach ask, or refcoach profile edit',
  );
}

async function show(context: Context): Promise<number> {
  const found = await savedProfile(context);
  const playbook = (await context.store()).settings()['playbook'] ?? '';
  const json = () =>
    `${JSON.stringify({ schema: 'refcoach.profile/1', ...found, ...(playbook ? { playbook } : {}) }, null, 2)}\n`;
  print(context, isJson(context) ? json() : toText(profileSheet(found, playbook), await textLook(context)));
  return 0;
}

/** Changes what flags say, the playbook too; on a terminal without flags the profile opens in the editor. */
async function edit(context: Context): Promise<number> {
  const store = await context.store();
  const before = store.profile() ?? emptyProfile();
  const changes = given(context);
  if (typeof context.options['playbook'] === 'string') {
    await context.playbook();
    await store.saveSettings({ ...store.settings(), playbook: context.ownPlaybook().path });
    if (Object.keys(changes).length === 0) return said(context);
  }
  if (Object.keys(changes).length > 0) return keep(context, { ...before, ...changes });
  if (!context.mayAsk)
    throw new Problem(
      'usage',
      'Say what to change.',
      {},
      'Give flags such as --serves. See: refcoach profile --help',
    );
  const { inEditor } = await import('./editor.js');
  return keep(context, inEditor(context, before));
}

/** What flags say, by field; "rep.name" stands beside "rep" and outranks it. */
function given({ options }: Context): Raw {
  return Object.fromEntries(
    FIELDS.flatMap((field) =>
      options[flagOf(field)] === undefined ? [] : [[field, oneText(options[flagOf(field)])]],
    ),
  );
}

async function importProfile(context: Context, file: string): Promise<number> {
  if (!file) throw new Problem('usage', 'Say which file.', {}, 'Write: refcoach profile import maya.yaml');
  const { answersIn, flatten } = await import('./gather.js');
  return keep(context, Object.fromEntries(flatten(await answersIn(file, context), file)));
}

async function keep(context: Context, raw: Raw): Promise<number> {
  const { profile: read, misfits } = readProfile(raw, wordSets((await context.playbook()).words));
  refuseMisfits(misfits);
  await (await context.store()).saveProfile(read);
  return said(context);
}

function said({ io, options }: Context): number {
  io.out(options['no-save'] ? 'Not saved.\n' : 'Saved.\n');
  return 0;
}

async function grade(context: Context): Promise<number> {
  const found = { ...(await savedProfile(context)) };
  const playbook = await context.playbook();
  const grades = gradeProfile(found, playbook, wordSets(playbook.words));
  const json = () => `${JSON.stringify({ schema: 'refcoach.grade/1', grades }, null, 2)}\n`;
  print(context, isJson(context) ? json() : toText(gradeSheet(grades), await textLook(context)));
  return 0;
}
