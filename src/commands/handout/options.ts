/** The options of handout, as a table. */
import type { OptionSpec } from '../command.js';
import { PAGE_FORMATS } from './settings.js';

const CLASS = 'A class';
const LOOK = 'How it looks';

export const HANDOUT_OPTIONS: readonly OptionSpec[] = [
  { flag: 'trade', value: 'TRADE', help: 'the trade, by its id or in your words' },
  {
    flag: 'kind',
    value: 'KIND',
    many: true,
    help: 'handout, worksheet, leader, cards, score-sheet, or a sheet of your own; several with commas',
  },
  {
    flag: 'format',
    value: 'FORMAT',
    choices: PAGE_FORMATS,
    help: "what to make; else what the file's name ends with",
  },
  { flag: 'out', value: 'FILE', help: 'write to a file; with --each to a folder' },
  {
    flag: 'minutes',
    value: 'MINUTES',
    choices: ['60', '90'],
    help: 'length of the class, for the leader notes (both plans without it)',
  },
  { flag: 'no-key', help: 'leave the answer key out' },
  { flag: 'seed', value: 'TEXT', help: 'choose other phrasings' },
  { flag: 'today', value: 'DATE', help: 'the day on the sheets' },
  {
    flag: 'from',
    value: 'FILE',
    help: 'the class: CSV, TSV, JSON array or NDJSON; - for standard input',
    group: CLASS,
  },
  { flag: 'each', help: 'a file for each participant, in the folder --out', group: CLASS },
  {
    flag: 'input',
    value: 'FORMAT',
    choices: ['csv', 'tsv', 'json', 'ndjson'],
    help: 'what --from is, when it cannot be told',
    group: CLASS,
  },
  { flag: 'map', value: 'FIELD=COLUMN', many: true, help: 'which column holds a field', group: CLASS },
  { flag: 'rejects', value: 'FILE', help: 'keep bad rows here, unchanged', group: CLASS },
  { flag: 'strict', help: 'stop at the first bad row', group: CLASS },
  { flag: 'encoding', value: 'NAME', help: 'encoding of the list, such as windows-1252', group: CLASS },
  { flag: 'max-field', value: 'BYTES', help: 'longest field of a row (1 MB)', group: CLASS },
  {
    flag: 'brand',
    value: 'FILE',
    help: 'brand.yaml: name, logo, colors, font, footer, contact',
    group: LOOK,
  },
  { flag: 'paper', value: 'PAPER', choices: ['letter', 'a4'], help: 'size of the pages', group: LOOK },
  { flag: 'large-print', help: 'large type', group: LOOK },
  { flag: 'black-and-white', help: 'no colors and no gray', group: LOOK },
];
