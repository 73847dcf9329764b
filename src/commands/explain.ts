/** refcoach explain: one entry of the playbook in full. */
import type { Context } from '../context.js';
import type { Line, Playbook } from '../domain/playbook.js';
import { Problem } from '../domain/problem.js';
import { closest } from '../playbook/closest.js';
import { wrap } from '../formats/scripts/text.js';
import { textWidth } from './ask-formats.js';
import { textOption, type Command, type Options } from './command.js';

export const explain: Command = {
  name: 'explain',
  args: '<id>',
  summary: 'One entry in full: a rule, kind, circle, trade, occupation, objection or channel; or "evidence".',
  examples: [
    ['refcoach explain need-based', 'why the ask fails, with bad and good examples'],
    ['refcoach explain evidence', 'what research shows, and what is folklore'],
  ],
  options: [{ flag: 'format', value: 'FORMAT', choices: ['text', 'json'], help: 'text or json' }],
  run,
};

/** Where an id is looked for, in this order. */
const PLACES: [
  name: string,
  find: (playbook: Playbook, id: string) => unknown,
  ids: (playbook: Playbook) => string[],
][] = [
  ['rule', (playbook, id) => playbook.rule(id), (playbook) => playbook.ids('rules')],
  ['circle', (playbook, id) => playbook.circle(id), (playbook) => playbook.ids('circles')],
  ['objection', (playbook, id) => playbook.objection(id), (playbook) => playbook.ids('objections')],
  ['channel', (playbook, id) => playbook.channel(id), (playbook) => playbook.ids('channels')],
  [
    'trade',
    (playbook, id) => playbook.trade(id) ?? playbook.trade(playbook.match('trades', id)),
    (playbook) => playbook.ids('trades'),
  ],
  ['kind', (playbook, id) => playbook.kind(id), (playbook) => playbook.ids('kinds')],
  [
    'occupation',
    (playbook, id) => playbook.person(id) ?? playbook.person(playbook.match('people', id)),
    (playbook) => playbook.ids('people'),
  ],
];

async function run(context: Context, [id = '']: string[], options: Options): Promise<number> {
  const playbook = await context.playbook();
  const json = textOption(options, 'format') === 'json';
  if (id === 'evidence') {
    const { evidence } = playbook;
    context.io.out(
      json ? `${JSON.stringify(evidence, null, 2)}\n` : fitted(evidenceText(evidence), textWidth(context)),
    );
    return 0;
  }
  for (const [name, find] of PLACES) {
    const entry = find(playbook, id);
    if (!entry) continue;
    context.io.out(
      json
        ? `${JSON.stringify(entry, null, 2)}\n`
        : fitted(entryText(name, id, entry as Record<string, unknown>), textWidth(context)),
    );
    return 0;
  }
  const near = closest(
    id,
    PLACES.flatMap(([, , ids]) => ids(playbook)),
  );
  throw new Problem(
    'usage',
    `Nothing is called "${id}".`,
    {},
    near ? `Did you mean "${near}"?` : 'See: refcoach list kinds, rules, trades, …',
  );
}

function evidenceText({ items, notShown }: Playbook['evidence']): string {
  const item = ({ grade, claim, figures, source, url, use }: (typeof items)[number]) =>
    `${grade.toUpperCase()}  ${claim}\n  ${figures}\n  ${source}\n  ${url}\n  Use: ${use}\n`;
  const known = items.filter(({ grade }) => grade !== 'folklore');
  const folklore = items.filter(({ grade }) => grade === 'folklore');
  return [
    ...known.map(item),
    'FOLKLORE: quoted everywhere, traced to nothing. Do not print.\n',
    ...folklore.map(item),
    `${notShown}\n`,
  ].join('\n');
}

/** An entry as labeled lines; compiled lines are shown as the trainer wrote them. */
function entryText(name: string, id: string, entry: Record<string, unknown>): string {
  const rows = Object.entries(entry).filter(
    ([key, value]) => key !== 'id' && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return `${String(entry['id'] ?? id)} (${name})\n${rows.map(([key, value]) => valueText(key, value, 2)).join('')}`;
}

function valueText(key: string, value: unknown, indent: number): string {
  const pad = ' '.repeat(indent);
  if (isLine(value)) return `${pad}${key}: ${lineText(value)}\n`;
  if (Array.isArray(value)) {
    if (key === 'aka' || key === 'cues' || key === 'words' || key === 'match')
      return `${pad}${key}: ${value.join(', ')}\n`;
    return `${pad}${key}:\n${value.map((item) => `${pad}  - ${itemText(item)}\n`).join('')}`;
  }
  if (value !== null && typeof value === 'object')
    return `${pad}${key}:\n${Object.entries(value)
      .map(([inner, one]) => valueText(inner, one, indent + 2))
      .join('')}`;
  return `${pad}${key}: ${String(value)}\n`;
}

function itemText(item: unknown): string {
  if (isLine(item)) return lineText(item);
  if (Array.isArray(item)) return item.join('');
  if (item === null || typeof item !== 'object') return String(item);
  return Object.entries(item)
    .map(([key, value]) =>
      key === 'say' ? String(value) : `${key}: ${Array.isArray(value) ? value.join(', ') : String(value)}`,
    )
    .join(' · ');
}

/** A step of a line that is not text: a variable, alone or with what is said when it is filled and when it is not. */
const isStep = (op: unknown): boolean =>
  Array.isArray(op) &&
  typeof op[0] === 'string' &&
  /^[a-z]\w*$/i.test(op[0]) &&
  (op.length === 1 || op.length === 3);

/** A compiled line is a list that holds at least one variable; a list of plain texts is not, nor is a list of lines. */
const isLine = (value: unknown): value is Line =>
  Array.isArray(value) && value.some(isStep) && value.every((op) => typeof op === 'string' || isStep(op));

const lineText = (line: Line): string =>
  line
    .map((op) =>
      typeof op === 'string'
        ? op
        : op.length === 1
          ? `{{${op[0]}}}`
          : `{{#if ${op[0]}}}${lineText(op[1])}{{else}}${lineText(op[2])}{{/if}}`,
    )
    .join('');

/** Text whose lines keep their indent and break between words at `width` (0: never). */
const fitted = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => {
      const indent = line.length - line.trimStart().length;
      return wrap(line.trimStart(), indent, indent + 2, width);
    })
    .join('\n');
