/** Reading an input of any length: bytes → text → rows, the format told from its first lines. */
import { detect, refuseOtherFiles, tellable, type Detected, type Input } from './detect.js';
import type { Header, TableCutter } from './csv.js';
import { makeDecoder } from './encoding.js';
import { jsonCutter } from './json.js';
import { ndjsonCutter } from './ndjson.js';
import type { Cutter, Row } from './row.js';

export interface ReadOptions {
  /** What to call the input in messages. */
  file: string;
  /** What the input is; '' to find out. */
  input: Input | '';
  /** Its encoding; '' to find out. */
  encoding: string;
  /** Longest cell, in characters. */
  maxField: number;
}

/** Rows as they come, and what is known of the input once the first have come. */
export interface Records {
  rows: AsyncGenerator<Row[]>;
  /** The format; '' while nothing has been read. */
  input(): Input | '';
  /** The header of a table. */
  header(): Header | undefined;
  /** Whether the input began with a byte order mark. */
  marked(): boolean;
}

/** So many bytes tell what is no table; a pipe may hand over fewer at first. */
const TOLD_BY = 64;

type Chunks = AsyncIterable<Buffer> | Iterable<Buffer>;

/** Reads records from bytes. Nothing is read before the rows are asked for. */
export function readRecords(chunks: Chunks, options: ReadOptions): Records {
  const decoder = makeDecoder(options.encoding, options.file);
  let detected: Detected | undefined;
  let cutter: Cutter | undefined;
  async function* rows(): AsyncGenerator<Row[]> {
    let head = '';
    const open = async () => {
      detected = detect(head, options.input);
      cutter = await cutterFor(detected, options);
      return cutter.push(head);
    };
    let first: Buffer | undefined = Buffer.alloc(0);
    for await (const chunk of chunks) {
      if (first) {
        first = Buffer.concat([first, chunk]);
        refuseOtherFiles(first, options.file);
        if (first.length >= TOLD_BY) first = undefined;
      }
      const text = decoder.push(chunk);
      if (cutter) yield cutter.push(text);
      else if (tellable((head += text))) yield await open();
    }
    const last = decoder.end();
    if (!cutter && (head + last).trim() === '') return;
    if (cutter) yield cutter.push(last);
    else {
      head += last;
      yield await open();
    }
    yield cutter!.end();
  }
  return {
    rows: rows(),
    input: () => detected?.input ?? '',
    header: () => (cutter && isTable(cutter) ? cutter.header() : undefined),
    marked: () => decoder.marked(),
  };
}

const isTable = (cutter: Cutter): cutter is TableCutter => 'header' in cutter;

async function cutterFor({ input, delimiter }: Detected, { file, maxField }: ReadOptions): Promise<Cutter> {
  if (input === 'ndjson') return ndjsonCutter(file);
  if (input === 'json') return jsonCutter(file);
  const { csvCutter } = await import('./csv.js');
  return csvCutter(file, delimiter, maxField);
}
