/** Holding the interview of `ask` at the terminal, and what is said when somebody ends it early. */
import type { Context } from '../context.js';
import { wordSets } from '../domain/english.js';
import { Problem, type Fault } from '../domain/problem.js';
import { holdInterview } from '../interview/interview.js';
import { inquirerPrompter } from '../interview/inquirer-prompter.js';
import { lookOf } from '../interview/look.js';
import { Stopped } from '../interview/prompter.js';
import type { Talk } from '../interview/talk.js';
import { addRaw, type Answers } from './gather.js';
import { memoryOf, savedProfile } from './saved.js';
import { paintsFor } from '../paint.js';

/** Asks what the answers leave open and fills it in. Throws a Problem when somebody ends it. */
export async function talkAt(context: Context, answers: Answers): Promise<void> {
  addRaw(answers, await savedProfile(context));
  const talk = await newTalk(context, answers);
  try {
    await holdInterview(talk);
  } catch (error) {
    throw error instanceof Stopped ? ended(error, talk) : error;
  }
}

/** The words are written and kept: there is nothing to go on with. */
export async function talkIsOver(context: Context): Promise<void> {
  (await memoryOf(context)).dropDraft();
}

async function newTalk(context: Context, answers: Answers): Promise<Talk> {
  const playbook = await context.playbook();
  const drawing =
    context.io.env['TERM'] !== 'dumb' && context.io.env['TERM'] !== 'linux' && !context.options['plain'];
  return {
    prompter: inquirerPrompter(
      context.io.keyboard(),
      lookOf(await paintsFor(context.color.err), drawing, context.io),
    ),
    playbook,
    sets: wordSets(playbook.words),
    today: context.today,
    memory: await memoryOf(context),
    answers,
    made: new Set(),
    saved: {},
  };
}

const FAULTS: Record<Stopped['why'], Fault> = {
  SIGINT: 'interrupted',
  end: 'interrupted',
  SIGTERM: 'terminated',
  SIGHUP: 'hung-up',
};

function ended({ why }: Stopped, talk: Talk): Problem {
  const kept = talk.memory.saves && talk.made.size > 0;
  return new Problem(
    FAULTS[why],
    kept ? 'Stopped. Your answers are kept.' : 'Stopped.',
    {},
    kept ? 'Go on with: refcoach ask' : '',
  );
}
