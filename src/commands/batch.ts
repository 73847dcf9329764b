/** refcoach ask --from: a result for every row, in order and in flat memory. A bad row is named and kept, and stops no other. */
import type { Context } from '../context.js';
import type { AskOptions } from '../domain/ask.js';
import { readRecords, type Records } from '../formats/records/read.js';
import { fileChunks } from '../io.js';
import { askOptions, formatOf } from './ask-options.js';
import { standing } from './batch/answers.js';
import { BATCH_FORMATS } from './batch/formats.js';
import { makeProgress } from './batch/progress.js';
import { openRejects } from './batch/rejects.js';
import { Run } from './batch/run.js';
import { settingsOf, type Settings } from './batch/settings.js';
import { goesToFolder, openSink } from './batch/sinks.js';
import type { WorkPlan } from './batch/work.js';

/** Runs ask over many customers; gives the exit code. */
export async function runBatch(context: Context): Promise<number> {
  const settings = settingsOf(context);
  const plan = await planOf(context, settings);
  const records = open(context, settings);
  const sink = openSink(settings.out, BATCH_FORMATS[plan.format], context.io);
  const rejects = openRejects(settings.rejects, records, context.io);
  const progress = makeProgress(context, () => performance.now());
  const run = new Run({ context, settings, plan, records, sink, rejects, progress });
  const abandon = () => (sink.abandon(), rejects.abandon());
  const leave = settings.out || settings.rejects ? context.io.onSignal(abandon) : () => undefined;
  try {
    await run.all();
    sink.finish();
    rejects.finish();
  } catch (error) {
    abandon();
    throw error;
  } finally {
    leave();
    progress.clear();
    await run.stop();
  }
  return run.close();
}

function open({ io }: Context, { from, file, input, encoding, maxField }: Settings): Records {
  const chunks = from === '-' ? io.stdinLive() : fileChunks(from, io);
  return readRecords(chunks, { file, input, encoding, maxField });
}

async function planOf(context: Context, { map, maxField, out, strict }: Settings): Promise<WorkPlan> {
  const { under, over } = await standing(context);
  const ask: AskOptions = askOptions(context, context.options);
  const apart = goesToFolder(out, context.io.cwd);
  const defaults = context.options['yes'] === true;
  return {
    under,
    over,
    ask,
    format: formatOf(context.options),
    fields: [],
    map,
    maxField,
    apart,
    strict,
    defaults,
  };
}
