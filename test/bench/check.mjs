// How well `check` hears: precision and recall per rule and the false alarms, as Markdown tables.
// node test/bench/check.mjs            the held-out part, the blind writer
// node test/bench/check.mjs --cross=2  also: trained on all writers but every sixth from the third on, measured on those (about twenty minutes)
import { readFileSync } from 'node:fs';
import {
  corpus,
  dressed,
  LABELS,
  load,
  readLines,
  readRules,
  root,
  split,
  WRITERS,
} from '../../scripts/ear/corpus.mjs';
import { measure } from '../../scripts/ear/measure.mjs';
import { banked } from '../../scripts/ear/banked.mjs';
import { build, cuts } from '../../scripts/train-check.mjs';

const { checkWith, prepare } = await load('src/domain/check/index.ts');
const rules = await readRules();
const ear = (model) => {
  const ready = prepare(rules, model);
  return (row) => {
    const { verdict, findings } = checkWith(ready, row.text);
    const found = [...new Set(findings.map((finding) => finding.rule))];
    return { labels: row.labels, found: found.length ? found : [verdict] };
  };
};

const pc = (share) => `${(100 * share).toFixed(1)} %`;
const head = [
  'sentences',
  'n',
  'wrong asks caught',
  'macro-F1',
  'good misjudged',
  'no ask, flagged',
  'need-based P / R',
];

function row(name, rows, hear) {
  if (!rows.length) return;
  const m = measure(rows.map(hear));
  const need = `${pc(m.rules[0].precision)} / ${pc(m.rules[0].recall)}`;
  const cells = [name, m.size, pc(m.caught), pc(m.macroF1), pc(m.goodWrong), pc(m.noneFlagged), need];
  console.log(`| ${cells.join(' | ')} |`);
  return m;
}

const title = (cells) => console.log(`\n| ${cells.join(' | ')} |\n| ${cells.map(() => '---').join(' | ')} |`);
const byRegister = (name, rows, hear) => {
  for (const register of ['ordinary', 'idiomatic'])
    row(
      `${name}, ${register}`,
      rows.filter((one) => one.register === register),
      hear,
    );
};

const all = WRITERS.flatMap(corpus);
const shipped = ear(JSON.parse(readFileSync(`${root}src/domain/check/model.json`, 'utf8')));
const { test } = split(all);
const blind = ['', '-2', '-3', '-4'].map((which) => corpus(`blind${which}`));
const later = ['kd', 'ke', 'kf'].flatMap((name) => corpus(`later-${name}`));
const hard = ['ka', 'kb', 'kc'].flatMap((name) => corpus(`later-${name}`));

title(head);
byRegister('held-out trades', test, shipped);
['blind writer', 'second blind writer', 'third blind writer', 'fourth blind writer'].forEach((name, i) =>
  byRegister(name, blind[i], shipped),
);
byRegister('the four together', blind.flat(), shipped);
byRegister('three likenesses', later, shipped);
byRegister('hard kinds', hard, shipped);
row('sample of the brief', readLines(process.env.REFCOACH_SAMPLE ?? ''), shipped);
const part = process.argv.find((arg) => arg.startsWith('--cross='))?.slice('--cross='.length);
if (part) {
  const trainer = await load('src/domain/check/train.ts');
  const out = WRITERS.filter((name, i) => name !== 'more' && i % 6 === Number(part));
  const known = all.filter((one) => !out.includes(one.writer));
  const others = ear(build(trainer, [...known, ...dressed(known), ...banked()], cuts));
  byRegister(
    `${out.join(', ')}, trained on the others`,
    all.filter((one) => out.includes(one.writer)),
    others,
  );
}

for (const [name, rows] of [
  ['held-out trades', test],
  ['blind writers', blind.flat()],
]) {
  const m = measure(rows.map(shipped));
  title([`rule (${name})`, 'precision', 'recall', 'F1']);
  for (const label of LABELS) {
    const rule = m.rules.find((one) => one.label === label);
    console.log(`| ${label} | ${pc(rule.precision)} | ${pc(rule.recall)} | ${pc(rule.f1)} |`);
  }
}
