// Pages a second: refcoach's PDF sheets for a class, beside others flowing the same words in the same font, in one run.
// Usage: node test/bench/sheets.mjs [participants]
// pdfkit is ours already. The others are looked for and left out when they are not there: pdfmake and typst in node_modules of the folder PEERS
// (npm i pdfmake @myriaddreamin/typst-ts-node-compiler), chromium on the path. Each is given what it takes: paragraphs, or our own HTML.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'refcoach-sheets-'));
const peers = process.env.PEERS ?? '';
const most = Number(process.argv[2] ?? 200);
const few = 2;
const ROUNDS = 3;
const { NODE_EXTRA_CA_CERTS: _left, ...env } = process.env;

for (const count of [few, most])
  writeFileSync(
    join(folder, `class-${count}.csv`),
    `participant,rep.company,name,occupation,score,result,circles\n${Array.from(
      { length: count },
      (_, n) =>
        `Łukasz Nguyễn ${n},Nordhaus,Ana Pérez ${n},nurse,9,kept the roof dry,the night shift on your floor\n`,
    ).join('')}`,
  );

const node = (cwd, ...args) => execFileSync(process.execPath, args, { cwd, env, stdio: 'pipe' });
const refcoach = (count, format) =>
  node(
    root,
    join(root, 'bin/refcoach.js'),
    ...['handout', '--trade', 'roofing', '--kind', 'handout', '-q', '--no-input'],
    ...['--from', join(folder, `class-${count}.csv`), '--out', join(folder, `ours-${count}.${format}`)],
  );

/** A program that flows the paragraphs of a text file, each a line, in a font, into a PDF; its packages are those of `home`. */
const flow = (program, home) => (count) =>
  node(
    home,
    '-e',
    program,
    join(folder, `ours-${count}.md`),
    join(root, 'dist/fonts/text.ttf'),
    join(folder, `out-${count}.pdf`),
  );

const PDFKIT = `
const PDFDocument = require('pdfkit');
const fs = require('fs');
const [text, font, out] = process.argv.slice(1);
const doc = new PDFDocument({ margin: 54 });
doc.pipe(fs.createWriteStream(out));
doc.font(fs.readFileSync(font)).fontSize(10);
for (const line of fs.readFileSync(text, 'utf8').split('\\n')) doc.text(line || ' ');
doc.end();`;

const PDFMAKE = `
const pdfmake = require('pdfmake');
const fs = require('fs');
const [text, font, out] = process.argv.slice(1);
pdfmake.setFonts({ Text: { normal: font, bold: font, italics: font, bolditalics: font } });
const content = fs.readFileSync(text, 'utf8').split('\\n').map((line) => line || ' ');
pdfmake.createPdf({ content, pageMargins: 54, defaultStyle: { font: 'Text', fontSize: 10 } }).write(out);`;

const TYPST = `
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const fs = require('fs');
const [text, font, out] = process.argv.slice(1);
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [fs.readFileSync(font)] }] });
const said = JSON.stringify(fs.readFileSync(text, 'utf8').split('\\n')).replace(/^\\[/, '(').replace(/\\]$/, ',)');
const mainFileContent = '#set page(paper: "us-letter", margin: 54pt)\\n#set text(font: "Literata", size: 10pt)\\n#for line in ' + said + ' { par(line) }';
fs.writeFileSync(out, compiler.pdf({ mainFileContent }));`;

const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);
const print = (count) =>
  execFileSync(
    chromium,
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'],
      `--print-to-pdf=${join(folder, `out-${count}.pdf`)}`,
      join(folder, `ours-${count}.html`),
    ],
    { stdio: 'pipe', env },
  );

const installed = (name) => peers !== '' && existsSync(join(peers, 'node_modules', name));
const ways = [
  ['refcoach: laid out, tagged', true, (count) => refcoach(count, 'pdf'), 'ours'],
  ['pdfkit: flowed, untagged', true, flow(PDFKIT, root), 'out'],
  ['pdfmake: flowed, untagged', installed('pdfmake'), flow(PDFMAKE, peers), 'out'],
  [
    'typst (native): flowed, tagged',
    installed('@myriaddreamin/typst-ts-node-compiler'),
    flow(TYPST, peers),
    'out',
  ],
  ['chromium: our HTML, laid out, tagged', Boolean(chromium), print, 'out'],
];

const pagesIn = (file) =>
  Number(
    /Pages:\s+(\d+)/.exec(
      execFileSync('pdfinfo', [file], { stdio: ['ignore', 'pipe', 'ignore'] }).toString(),
    )[1],
  );
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Seconds and pages of the large run over the small one, so that starting counts for nobody. */
function once(run, name) {
  const [small, large] = [few, most].map((count) => {
    rmSync(join(folder, `${name}-${count}.pdf`), { force: true });
    const start = process.hrtime.bigint();
    run(count);
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    return { seconds, pages: pagesIn(join(folder, `${name}-${count}.pdf`)) };
  });
  return { seconds: large.seconds - small.seconds, pages: large.pages - small.pages, whole: small.seconds };
}

for (const count of [few, most]) for (const format of ['md', 'html']) refcoach(count, format);
const found = new Map(ways.map(([what]) => [what, []]));
for (let round = 0; round < ROUNDS; round++)
  for (const [what, here, run, name] of ways) if (here) found.get(what).push(once(run, name));

const say = (line) => process.stdout.write(`${line}\n`);
say(`| ${most} participants, one handout each | pages | pages a second | two participants, whole process |`);
say('| --- | ---: | ---: | ---: |');
for (const [what] of ways) {
  const runs = found.get(what);
  if (runs.length === 0) say(`| ${what} | not here | | |`);
  else {
    const rate = median(runs.map(({ seconds, pages }) => pages / seconds));
    const whole = median(runs.map((run) => run.whole));
    say(`| ${what} | ${runs[0].pages} | ${Math.round(rate)} | ${whole.toFixed(2)} s |`);
  }
}
rmSync(folder, { recursive: true, force: true });
