// Pages a second: refcoach's PDF sheets for a class, beside plain pdfkit flowing the same words in the same font, in one run.
// Usage: node test/bench/sheets.mjs [participants]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'refcoach-sheets-'));
const most = Number(process.argv[2] ?? 200);
const few = 2;

const classOf = (count) => {
  const file = join(folder, `class-${count}.csv`);
  const row = (n) =>
    `Łukasz Nguyễn ${n},Nordhaus,Ana Pérez ${n},nurse,9,kept the roof dry,the night shift on your floor`;
  writeFileSync(
    file,
    [
      'participant,rep.company,name,occupation,score,result,circles',
      ...Array.from({ length: count }, (_, n) => row(n)),
      '',
    ].join('\n'),
  );
  return file;
};

const seconds = (work) => {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
};

const ours = (count, format) =>
  seconds(() =>
    execFileSync(process.execPath, [
      join(root, 'bin/refcoach.js'),
      'handout',
      '--trade',
      'roofing',
      '--from',
      classOf(count),
      '--kind',
      'handout',
      '--out',
      join(folder, `ours-${count}.${format}`),
      '-q',
      '--no-input',
    ]),
  );

/** Plain pdfkit: the words of the Markdown sheets, flowed as paragraphs in the same embedded font. */
const PLAIN = `
const PDFDocument = require('pdfkit');
const fs = require('fs');
const [text, font, out] = process.argv.slice(1);
const doc = new PDFDocument({ margin: 54 });
doc.pipe(fs.createWriteStream(out));
doc.font(fs.readFileSync(font)).fontSize(10);
for (const line of fs.readFileSync(text, 'utf8').split('\\n')) doc.text(line || ' ');
doc.end();
`;
const plain = (count) =>
  seconds(() =>
    execFileSync(
      process.execPath,
      [
        '-e',
        PLAIN,
        join(folder, `ours-${count}.md`),
        join(root, 'dist/fonts/text.ttf'),
        join(folder, `plain-${count}.pdf`),
      ],
      { cwd: root },
    ),
  );

const pagesIn = (name) => readFileSync(join(folder, name), 'latin1').match(/\/Type \/Page\n/g)?.length ?? 0;
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const slope = (run, name) => {
  const times = [1, 2, 3].map(() => run(most) - run(few));
  const pages = pagesIn(name(most)) - pagesIn(name(few));
  return { pages, rate: pages / median(times) };
};

for (const count of [few, most]) ours(count, 'md');
const sheets = slope(
  (count) => ours(count, 'pdf'),
  (count) => `ours-${count}.pdf`,
);
const flowed = slope(plain, (count) => `plain-${count}.pdf`);
process.stdout.write(
  `refcoach PDF, tagged, laid out: ${Math.round(sheets.rate)} pages a second (${sheets.pages} pages)\n`,
);
process.stdout.write(
  `plain pdfkit, untagged, flowed: ${Math.round(flowed.rate)} pages a second (${flowed.pages} pages)\n`,
);
process.stdout.write(`ratio ${(sheets.rate / flowed.rate).toFixed(1)}\n`);
