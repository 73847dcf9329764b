/** A practice on the terminal: a line in, the customer's answer out, drawn on standard error; the report on standard output. */
import { createInterface, type Interface } from 'node:readline';
import type { Context } from '../../context.js';
import type { Progress } from '../../domain/practice/progress.js';
import { openSession, type Session } from '../../domain/practice/session.js';
import { wrapped } from '../../formats/wrap.js';
import { textOption, type Options } from '../command.js';
import { writeOut } from '../output.js';
import { dueToday, keepProgress, savedProgress } from './keep.js';
import { printed, type PracticeFormat } from './print.js';
import { settingOf } from './setting.js';

/** Holds the practice; exit 130 when it was broken off with Ctrl-C, else 0. The report so far is printed either way. */
export async function attend(context: Context, options: Options): Promise<number> {
  const progress = await savedProgress(context);
  const due = dueToday(progress, context);
  const seed = textOption(options, 'seed') || `${context.today}-${progress.sessions + 1}`;
  const setting = await settingOf(context, options, seed, due);
  const session = openSession(setting);
  welcome(session, setting.limit, due, progress, context);
  const ended = await hold(session, setting.limit, context);
  const result = session.result(ended);
  const kept =
    result.turns.length > 0 ? await keepProgress(context, result, session.objections()) : undefined;
  context.io.err('\n');
  const format = (textOption(options, 'format') || 'text') as PracticeFormat;
  writeOut(context, textOption(options, 'out'), await printed(result, kept, format, context));
  return ended === 'interrupted' ? 130 : 0;
}

function welcome(
  session: Session,
  limit: number,
  due: readonly string[],
  { streak }: Progress,
  context: Context,
): void {
  const clock = limit > 0 ? ` You have ${limit} seconds for each line.` : '';
  const watch = due.length > 0 ? `Last time's trouble, due today: ${due.slice(0, 3).join(', ')}.\n` : '';
  const days = streak > 1 ? `${streak} days in a row.\n` : '';
  const places = session.places.length > 0 ? `They know: ${session.places.join('; ')}.\n` : '';
  const head = `${session.card}\n${places}Type what you'd say. An empty line is silence. Ctrl-D ends it.${clock}\n${days}${watch}`;
  context.io.err(`${wrapped(head.trimEnd(), context.io.columns).join('\n')}\n\n`);
}

/** Line after line until it's over; tells how it ended. */
function hold(session: Session, limit: number, context: Context): Promise<string> {
  const keyboard = context.io.keyboard();
  const talk = createInterface({
    input: keyboard.input,
    output: keyboard.output,
    terminal: true,
    prompt: 'You   ',
  });
  return new Promise((resolve) => {
    let clock = startClock(limit, talk, context);
    let finished = false;
    const end = (why: string) => {
      if (finished) return;
      finished = true;
      clock.stop();
      unlisten();
      talk.close();
      resolve(why);
    };
    const unlisten = keyboard.onEnding((why) => end(why === 'end' ? 'done' : 'interrupted'));
    talk.on('SIGINT', () => end('interrupted'));
    talk.on('close', () => end('done'));
    talk.on('line', (line) => {
      const seconds = clock.stop();
      const { reply } = session.say({ say: line.trim(), ...(limit > 0 ? { seconds } : {}) });
      if (reply) context.io.err(spoken('Them', reply, context));
      if (session.over()) return end('done');
      ask(session, talk, context);
      clock = startClock(limit, talk, context);
    });
    ask(session, talk, context);
  });
}

function ask(session: Session, talk: Interface, context: Context): void {
  const prompt = session.prompt();
  if (prompt) context.io.err(`\n${staged(prompt, context)}`);
  talk.prompt();
}

/** What a task puts before the rep: a stage direction in brackets is nobody's words. */
function staged(prompt: string, context: Context): string {
  const [, stage = '', words = ''] = /^(\([^)]*\))? *(.*)$/s.exec(prompt) ?? [];
  return `${stage && spoken('', stage, context)}${words && spoken('Them', words, context)}`;
}

const INDENT = 6;

/** Words with whose they are before them, wrapped beside it. */
const spoken = (label: string, words: string, { io }: Context): string =>
  wrapped(words, io.columns - INDENT)
    .map((line, at) => `${(at === 0 ? label : '').padEnd(INDENT)}${line}\n`)
    .join('');

/** Seconds since the question; says so when they are up. */
function startClock(limit: number, talk: Interface, context: Context): { stop(): number } {
  const from = performance.now();
  const warn = () => {
    context.io.err(`\n(${limit} seconds. They look at the clock.)\n`);
    talk.prompt(true);
  };
  const timer = limit > 0 ? setTimeout(warn, limit * 1000) : undefined;
  return {
    stop() {
      clearTimeout(timer);
      return Math.round((performance.now() - from) / 100) / 10;
    },
  };
}
