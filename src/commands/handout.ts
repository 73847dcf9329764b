/** refcoach handout: the trainer's paper, for a trade or for every participant of a class. */
import type { Context } from '../context.js';
import { desk, templatesOf, tradeOf, type Desk, type DeskOptions, type Participant } from '../domain/desk.js';
import type { Look } from '../domain/look.js';
import type { Sheet } from '../domain/page.js';
import type { Playbook } from '../domain/playbook.js';
import { Problem } from '../domain/problem.js';
import type { Row, SheetTemplate } from '../domain/sheet.js';
import { nameGiver } from '../formats/safe-name.js';
import type { Fonts, PageOptions } from '../formats/pages/format.js';
import { closest } from '../playbook/closest.js';
import { counted, makeProgress, type Progress } from './batch/progress.js';
import type { Command } from './command.js';
import { readClass } from './handout/class-list.js';
import { fontsOf, lookOf } from './handout/look.js';
import { missingLetters, type MissingLetters } from './handout/missing-letters.js';
import { HANDOUT_OPTIONS } from './handout/options.js';
import { ENDINGS, handoutSettings, type HandoutSettings } from './handout/settings.js';
import { fileIn, pageFormat, writeSheets } from './handout/write.js';
import { leavingNothing, makeOutFolder } from './output.js';

export const handout: Command = {
  name: 'handout',
  args: '',
  summary:
    'Paper for a class: handout, worksheet, leader notes, cards, score sheet, for a trade or for each participant.',
  examples: [
    ['refcoach handout --trade real-estate --out handout.pdf', 'the handout for a trade'],
    ['refcoach handout --trade roofing --kind worksheet,score-sheet --out class.docx', 'to edit in Word'],
    ['refcoach handout --trade roofing --kind leader --minutes 60 --out leader.pdf', 'a plan for an hour'],
    [
      'refcoach handout --trade roofing --from class.csv --brand brand.yaml --out class.pdf',
      'a sheet for each participant',
    ],
    ['refcoach handout --trade roofing --from class.csv --each --format pdf --out class/', 'a file for each'],
  ],
  options: HANDOUT_OPTIONS,
  run,
};

interface Job {
  context: Context;
  settings: HandoutSettings;
  playbook: Playbook;
  look: Look;
  letters: MissingLetters;
}

async function run(context: Context): Promise<number> {
  const settings = handoutSettings(context);
  const playbook = await context.playbook();
  const look = await lookOf(context, settings);
  const job: Job = { context, settings, playbook, look, letters: missingLetters(context) };
  const code = await leavingNothing(context.io, () => (settings.list ? forClass(job) : forTrade(job)));
  job.letters.tell();
  return code;
}

const deskOptions = ({ context, settings, look }: Job, classList: readonly Row[]): DeskOptions => ({
  today: context.today,
  seed: settings.seed,
  version: context.version,
  minutes: settings.minutes,
  brand: look.brand,
  classList,
});

const templates = ({ playbook }: Job, kinds: readonly string[]): SheetTemplate[] =>
  templatesOf(kinds, playbook, (kind, known) => closest(kind, known));

/** Each sheet with those that go with it, such as a worksheet's answer key. */
function withKeys(job: Job, all: readonly SheetTemplate[]): SheetTemplate[] {
  const also = job.settings.noKey
    ? []
    : all.flatMap(({ also }) => also).filter((id) => !all.some((template) => template.id === id));
  return [...all, ...templates(job, [...new Set(also)])];
}

function pageOptions({ look, letters, settings }: Job, title: string): PageOptions {
  return { look, title, fonts: settings.format === 'pdf' ? fontsOf(look) : NO_FONTS, onMissing: letters.add };
}

const NO_FONT = new Uint8Array();
const NO_FONTS: Fonts = { text: NO_FONT, voice: NO_FONT, head: NO_FONT, also: [], ofScript: () => undefined };

async function forTrade(job: Job): Promise<number> {
  const { context, settings } = job;
  const trade = settings.trade || context.io.env['REFCOACH_TRADE'] || '';
  if (!trade) throw new Problem('usage', 'Missing: trade (--trade).', {}, 'See: refcoach list trades');
  tellUnknown(trade, job);
  const sheets = desk(job.playbook, deskOptions(job, [])).sheets(
    withKeys(job, templates(job, settings.kinds)),
    trade,
  );
  await writeSheets(
    context,
    settings.out,
    sheets,
    await pageFormat(settings.format),
    pageOptions(job, sheets[0]!.title),
  );
  return 0;
}

/** Sheets of a trade that the playbook lacks speak of none: the trainer is told, before a class is. */
function tellUnknown(trade: string, { context, playbook }: Job): void {
  if (context.quiet || playbook.trade(trade) || playbook.match('trades', trade)) return;
  const near = closest(trade, playbook.ids('trades'));
  context.io.err(
    `refcoach: There is no trade "${trade}", so the sheets speak of none. ${near ? `Did you mean "${near}"?` : 'See: refcoach list trades'}\n`,
  );
}

async function forClass(job: Job): Promise<number> {
  const { context, settings, playbook } = job;
  const trade = settings.trade || context.io.env['REFCOACH_TRADE'] || '';
  const rows: Row[] = [];
  const table = desk(playbook, deskOptions(job, rows));
  const { participants, bad } = await readClass(context, settings.list!, trade, table.check);
  if (participants.length === 0)
    throw new Problem('data', 'The class list has no participant that can be used.', {
      file: settings.list!.file,
    });
  rows.push(...participants.map((participant, index) => listed(participant, index, playbook)));
  const progress = makeProgress(context, () => performance.now());
  try {
    if (settings.each) await filePerPerson(job, table, participants, progress);
    else await oneFile(job, table, participants, progress);
  } finally {
    progress.clear();
  }
  if (!context.quiet) context.io.err(`refcoach: ${summary(participants.length, bad, settings)}\n`);
  return bad > 0 ? 65 : 0;
}

const listed = ({ profile, customer }: Participant, index: number, playbook: Playbook): Row => ({
  number: String(index + 1),
  participant: profile.rep.name,
  participantCompany: profile.rep.company,
  participantTrade: tradeOf(profile.trade, playbook)?.name ?? profile.trade,
  participantCustomer: customer?.name ?? '',
});

function summary(good: number, bad: number, { list }: HandoutSettings): string {
  const done = `sheets for ${counted(good)} ${good === 1 ? 'participant' : 'participants'}`;
  if (bad === 0) return `${done}.`;
  return `${done}; ${counted(bad)} bad ${bad === 1 ? 'row' : 'rows'}${list!.rejects ? ` kept in ${list!.rejects}` : ' left out (--rejects FILE keeps them)'}.`;
}

/** What everybody gets, and what the trainer gets once. */
function divided(job: Job): { personal: SheetTemplate[]; shared: SheetTemplate[] } {
  const all = withKeys(job, templates(job, job.settings.kinds));
  return {
    personal: all.filter(({ per }) => per === 'participant'),
    shared: all.filter(({ per }) => per === 'class'),
  };
}

/** The trainer's sheets, once for each trade in the class. */
const sharedSheets = (
  table: Desk,
  shared: readonly SheetTemplate[],
  participants: readonly Participant[],
): Sheet[] =>
  [...new Set(participants.map(({ profile }) => profile.trade))].flatMap((trade) =>
    table.sheets(shared, trade),
  );

async function oneFile(
  job: Job,
  table: Desk,
  participants: readonly Participant[],
  progress: Progress,
): Promise<void> {
  const { personal, shared } = divided(job);
  const cover = templates(job, ['cover']);
  function* all(): Generator<Sheet> {
    yield* table.sheets(cover, job.settings.trade);
    let done = 0;
    for (const participant of participants) {
      yield* table.sheets(personal, participant.profile.trade, participant);
      progress.at(++done, 0);
    }
    yield* sharedSheets(table, shared, participants);
  }
  await writeSheets(
    job.context,
    job.settings.out,
    all(),
    await pageFormat(job.settings.format),
    pageOptions(job, 'Class set'),
  );
}

async function filePerPerson(
  job: Job,
  table: Desk,
  participants: readonly Participant[],
  progress: Progress,
): Promise<void> {
  const { context, settings } = job;
  makeOutFolder(settings.out);
  const format = await pageFormat(settings.format);
  const nameFor = nameGiver();
  const write = (name: string, sheets: Sheet[], title: string) =>
    writeSheets(
      context,
      fileIn(settings.out, nameFor(name), ENDINGS[settings.format]),
      sheets,
      format,
      pageOptions(job, title),
    );
  const { personal, shared } = divided(job);
  await write('00-class-list', table.sheets(templates(job, ['cover']), settings.trade), 'Class list');
  const forTrainer = sharedSheets(table, shared, participants);
  if (forTrainer.length > 0) await write('00-trainer', forTrainer, forTrainer[0]!.title);
  if (personal.length === 0) return;
  let done = 0;
  for (const participant of participants) {
    const sheets = table.sheets(personal, participant.profile.trade, participant);
    await write(participant.profile.rep.name, sheets, `${sheets[0]!.title}: ${participant.profile.rep.name}`);
    progress.at(++done, 0);
  }
}
