/** refcoach practice: a rehearsal with a simulated customer, on the terminal or from a script of lines. */
import type { Context } from '../context.js';
import { DRILLS, type Drill } from '../domain/practice/content.js';
import { openSession } from '../domain/practice/session.js';
import { VERDICTS } from '../domain/playbook.js';
import { Problem } from '../domain/problem.js';
import { listOption, textOption, type Command, type Options } from './command.js';
import { FIELD_OPTIONS } from './fields.js';
import { keepProgress, savedProgress } from './practice/keep.js';
import { linesIn } from './practice/lines.js';
import { printed, type PracticeFormat } from './practice/print.js';
import { settingOf } from './practice/setting.js';
import { writeOut } from './output.js';

export const practice: Command = {
  name: 'practice',
  args: '',
  summary: 'Rehearse with a simulated customer who answers as real ones do; then see what worked and why.',
  examples: [
    ['refcoach practice', 'a customer is drawn; type what you would say'],
    ['refcoach practice --customer "Alan Whitcomb"', 'with a customer of yours'],
    ['refcoach practice --drill objections', 'five objections, two lines each'],
    ['refcoach practice --lines ann.txt --occupation nurse --format json', 'mark what a learner wrote'],
  ],
  options: [
    { flag: 'drill', value: 'NAME', choices: DRILLS, help: 'the whole talk, or one skill of it (full)' },
    { flag: 'tasks', value: 'N', help: 'how many tasks a drill has (5)' },
    { flag: 'timed', value: 'SECONDS', help: 'seconds for each answer' },
    { flag: 'customer', value: 'NAME', help: 'practice with this saved customer' },
    { flag: 'readiness', value: 'VERDICT', choices: VERDICTS, help: 'how ready a drawn customer is (ask)' },
    { flag: 'example', help: 'practice with the built-in example' },
    { flag: 'answers', value: 'FILE', help: 'who you and the customer are, from a YAML or JSON file' },
    { flag: 'set', value: 'FIELD=VALUE', many: true, help: 'answer any field' },
    { flag: 'lines', value: 'FILE', many: true, help: 'what was said, a line a turn; - for standard input', group: 'Unattended' },
    { flag: 'save', help: 'count it as practice of yours, with --lines too', group: 'Unattended' },
    { flag: 'format', value: 'FORMAT', choices: ['text', 'json'], help: 'how to print it; json with --lines' },
    { flag: 'out', value: 'FILE', help: 'write to a file' },
    { flag: 'seed', value: 'TEXT', help: 'draw another customer' },
    { flag: 'today', value: 'DATE', help: 'count from this day' },
    ...FIELD_OPTIONS,
  ], // prettier-ignore
  run,
};

async function run(context: Context, _args: string[], options: Options): Promise<number> {
  const files = listOption(options, 'lines');
  if (files.length > 0) return mark(context, files, options);
  if (!context.mayAsk)
    throw new Problem('usage', 'Nobody is at the keyboard.', {}, 'Give what was said with --lines FILE.');
  const { attend } = await import('./practice/attend.js');
  return attend(context, options);
}

/** Marks one learner, or several: a file each, in order. */
async function mark(context: Context, files: readonly string[], options: Options): Promise<number> {
  const format = (textOption(options, 'format') || 'json') as PracticeFormat;
  const progress = options['save'] ? await savedProgress(context) : undefined;
  const setting = await settingOf(context, options, textOption(options, 'seed'), []);
  const several = files.length > 1;
  const parts: string[] = [];
  for (const file of files) {
    const session = openSession(setting);
    for (const said of linesIn(file, context.io)) {
      if (setting.drill !== 'full' && session.over()) break;
      session.say(said);
    }
    const result = session.result('lines');
    const kept = progress && (await keepProgress(context, result, session.objections()));
    parts.push(await printed(result, kept, format, context, several ? file : ''));
  }
  writeOut(context, textOption(options, 'out'), parts.join(format === 'text' ? '\n' : ''));
  return 0;
}

export type { Drill };
