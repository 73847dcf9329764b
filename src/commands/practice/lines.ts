/** Reading what was said: a line a turn, or {"say": "…", "seconds": 9} a line. */
import { Problem } from '../../domain/problem.js';
import type { Said } from '../../domain/practice/talk.js';
import { cleanText } from '../../domain/tidy.js';
import { readAll, type Io } from '../../io.js';

/** The lines of a file or of standard input. Blank lines and lines that begin with "# " are left out; "…" is silence. */
export function linesIn(file: string, io: Io): Said[] {
  const text = readAll(file, io)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  return text.split(/\r\n|\r|\n/).flatMap((raw, index) => {
    const line = raw.trim();
    if (!line || line === '#' || line.startsWith('# ')) return [];
    return [line.startsWith('{') ? fromJson(line, file, index + 1) : { say: cleanText(line) }];
  });
}

function fromJson(line: string, file: string, number: number): Said {
  try {
    const value = JSON.parse(line) as { say?: unknown; seconds?: unknown };
    if (typeof value.say === 'string') {
      const seconds = Number(value.seconds);
      return {
        say: cleanText(value.say),
        ...(value.seconds !== undefined && seconds >= 0 ? { seconds } : {}),
      };
    }
  } catch {
    // Told below.
  }
  throw new Problem(
    'data',
    'This is no line of a practice.',
    { file, line: number },
    'Write {"say": "…"} or the words alone.',
  );
}
