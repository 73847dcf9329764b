/** Reading parts/<part>.hbs: blocks by temper, one phrasing a line, and which channel families they belong to. */
import { closest } from './closest.js';
import { compileLine, type Names } from './line.js';
import { Problem } from '../domain/problem.js';
import { TEMPERS, type Pool, type Temper } from '../domain/playbook.js';

const OPEN = /^\{\{#\s*([\w-]+)(?:\s+for="([\w\s-]*)")?\s*\}\}$/;
const CLOSE = /^\{\{\/\s*([\w-]+)\s*\}\}$/;
const COMMENT = /^\{\{!--.*--\}\}$/;

/** The phrasings of one part. Throws a Problem at the first line that isn't one. */
export function readPhrasings(source: string, file: string, names: Names): Pool {
  const pool: Pool = { warm: [], plain: [], formal: [] };
  let temper: Temper | undefined;
  let families: string[] | undefined;
  source.split(/\r?\n/).forEach((raw, index) => {
    const text = raw.trim();
    const place = { file, line: index + 1, column: 1 };
    if (!text || COMMENT.test(text)) return;
    const open = OPEN.exec(text);
    const close = CLOSE.exec(text);
    if (open && !temper) {
      temper = asTemper(open[1]!, place);
      families = open[2]?.split(/\s+/).filter(Boolean);
    } else if (close && close[1] === temper) temper = undefined;
    else if (!temper)
      throw new Problem(
        'data',
        'A phrasing stands outside {{#warm}}, {{#plain}} and {{#formal}}.',
        place,
        'Put it inside one.',
      );
    else
      pool[temper].push({ line: compileLine(text, names, place), ...(families?.length ? { families } : {}) });
  });
  if (temper)
    throw new Problem(
      'data',
      `{{#${temper}}} isn't closed.`,
      { file },
      `End it with {{/${temper}}} on a line of its own.`,
    );
  return pool;
}

function asTemper(name: string, place: object): Temper {
  const temper = TEMPERS.find((known) => known === name);
  if (temper) return temper;
  const near = closest(name, TEMPERS);
  throw new Problem(
    'data',
    `"${name}" isn't a temper.`,
    place,
    near ? `Did you mean "${near}"?` : `Allowed: ${TEMPERS.join(', ')}.`,
  );
}
