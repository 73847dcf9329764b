/** What there is to check: files, --text, standard input, or the records of --from. One that can't be read doesn't stop the rest. */
import { resolve } from 'node:path';
import type { Context } from '../../context.js';
import { Problem } from '../../domain/problem.js';
import type { ShownFile } from '../../formats/findings/finding.js';
import { INPUTS, type Input } from '../../formats/passages/index.js';
import { fileChunks } from '../../io.js';
import { textOption } from '../command.js';
import { checkDraft } from './draft.js';
import type { Listener } from './listener.js';

/** One draft: what to call it, what its name says it is written in, and its bytes. */
export interface Source {
  path: string;
  input: Input | undefined;
  chunks: Iterable<Buffer>;
}

/** The drafts of a command line, in order. Throws a Problem when there is nothing to check. */
export function draftsOf(context: Context, files: readonly string[]): Source[] {
  const { options, io } = context;
  const text = options['text'];
  const from = options['from'];
  if ([text !== undefined, from !== undefined, files.length > 0].filter(Boolean).length > 1)
    throw new Problem('usage', 'Give files, --text or --from, not several of them.');
  if (from !== undefined) return [];
  const input = inputOf(options['input']);
  if (typeof text === 'string') return [{ path: 'text', input, chunks: [Buffer.from(text)] }];
  if (files.length > 0) return files.map((file) => sourceOf(context, file, input));
  if (!io.terminal.stdin) return [sourceOf(context, '-', input)];
  throw new Problem(
    'usage',
    'There is nothing to check.',
    {},
    'Give a file, --text "…", or - for standard input.',
  );
}

function inputOf(asked: unknown): Input | undefined {
  if (asked === undefined || (INPUTS as readonly unknown[]).includes(asked))
    return asked as Input | undefined;
  throw new Problem(
    'usage',
    `--input ${String(asked)} is for --from.`,
    {},
    `A draft is one of ${INPUTS.join(', ')}.`,
  );
}

function sourceOf(context: Context, file: string, input: Input | undefined): Source {
  if (file !== '-')
    return { path: file, input, chunks: fileChunks(resolve(context.io.cwd, file), context.io) };
  return { path: textOption(context.options, 'stdin-filename') || '-', input, chunks: context.io.stdin() };
}

/** What comes of each draft or record: what was found, or why it can't be read. */
export async function* everyDraft(
  context: Context,
  drafts: readonly Source[],
  listener: Listener,
): AsyncGenerator<ShownFile | Problem> {
  if (context.options['from'] !== undefined) {
    const { everyRecord } = await import('./records.js');
    yield* everyRecord(context, listener);
    return;
  }
  for (const draft of drafts)
    yield await checkDraft(context, draft, listener).catch((error: unknown) => placed(error, draft));
}

/** A problem of one file, with its name as it was given. Anything else is a fault of ours. */
function placed(error: unknown, { path }: Source): Problem {
  if (!(error instanceof Problem) || (error.fault !== 'unreadable' && error.fault !== 'data')) throw error;
  if (error.fault === 'data')
    return new Problem('data', error.what, { file: path, ...error.place }, error.todo);
  const code = / \([A-Z]+\)/.exec(error.what)?.[0] ?? '';
  const todo = code === ' (EISDIR)' ? 'It is a folder; give its files.' : 'Check its name.';
  return new Problem('unreadable', `"${path}" can't be read${code}.`, {}, todo);
}
