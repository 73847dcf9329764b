/** --fix: turns the messages of a draft round and puts the new words where the old ones stood in the source. */
import { poolFinder } from '../../domain/pools.js';
import type { Context } from '../../context.js';
import { readCustomer, readProfile, type Raw } from '../../domain/answers.js';
import { wordSets } from '../../domain/english.js';
import { edited, type Edit } from '../../domain/turn-round/edits.js';
import { faceFinder, type FaceFinder, type Known } from '../../domain/turn-round/faces-for.js';
import { turnText } from '../../domain/turn-round/scopes.js';
import { marksOf, type Marks } from '../../domain/turn-round/cuts.js';
import type { Turner } from '../../domain/turn-round/turn-round.js';
import type { Speaker } from '../../domain/turn-round/words.js';
import { profileValues } from '../../domain/voice.js';
import type { Finding } from '../../domain/check/index.js';
import type { ShownFile } from '../../formats/findings/finding.js';
import { sourceEdit } from '../../formats/passages/markup.js';
import { listOption, textOption } from '../command.js';
import { refuseMisfits } from '../missing.js';
import type { HeardPassage } from './draft.js';
import type { Listener } from './listener.js';

/** The file with its rewrite. */
export async function turnDraft(
  context: Context,
  file: ShownFile,
  passages: readonly HeardPassage[],
  listener: Listener,
): Promise<ShownFile> {
  const before = passages[0]?.passage.block.text ?? '';
  if (file.verdict !== 'fix') return { ...file, before, rewrite: before, left: [] };
  const turners = await openTurners(context, listener);
  const edits: Edit[] = [];
  const left: Finding[] = [];
  const versions: string[][] = [];
  for (const heard of passages) {
    if (heard.result.findings.length === 0) continue;
    const turned = turnText(heard.passage.text, heard.result, turners(heard));
    for (const edit of turned.edits) edits.push(sourceEdit(edit, heard.passage));
    left.push(...turned.left);
    versions.push(turned.versions);
  }
  const rewrite = edited(before, edits);
  const [lone] = passages.length === 1 ? versions : [];
  return {
    ...file,
    before,
    rewrite,
    left,
    ...(lone && lone.length > 1 ? { versions: lone.map((one) => one.trim()) } : {}),
  };
}

/** Turners for one run: profile, customer and playbook are read once. */
async function openTurners(context: Context, listener: Listener): Promise<(heard: HeardPassage) => Turner> {
  const known = await knownOf(context);
  const finder = faceFinder(known);
  const channel = known.playbook.channel(textOption(context.options, 'channel'));
  const speaker: Speaker = {
    playbook: known.playbook,
    pools: poolFinder(known.playbook),
    sets: wordSets(known.playbook.words),
    values: profileValues(known.profile, wordSets(known.playbook.words)),
    family: channel?.family ?? '',
    seed: textOption(context.options, 'seed'),
  };
  const marks = marksOf(known.playbook);
  return (heard) => turnerOf(heard, listener, finder, speaker, marks);
}

function turnerOf(
  { passage, whole, hidden }: HeardPassage,
  listener: Listener,
  finder: FaceFinder,
  speaker: Speaker,
  marks: Marks,
): Turner {
  return {
    whole,
    marks,
    speaker: { ...speaker, seed: `${speaker.seed}|${passage.text}` },
    missing: (text) => listener.missing(text),
    faces: (sentence) => finder(sentence, passage.text),
    hear: (text) => {
      const result = listener.hearNow(text, whole);
      return { ...result, findings: result.findings.filter(({ rule }) => !hidden.has(rule)) };
    },
  };
}

const FIELDS = ['trade', 'serves', 'occupation', 'circles'] as const;

/** The rep and the customer: flags first, then what is saved. */
async function knownOf(context: Context): Promise<Known> {
  const playbook = await context.playbook();
  const name = textOption(context.options, 'customer');
  const saved = await savedOf(context, name);
  const flags = Object.fromEntries(FIELDS.flatMap((field) => flagOf(context, field)));
  const raw: Raw = { ...saved, ...flags, name: name || '-' };
  const sets = wordSets(playbook.words);
  const { profile, misfits } = readProfile(raw, sets);
  const read = readCustomer(raw, sets);
  const wrong = [...misfits, ...read.misfits].filter(({ field }) => Object.hasOwn(flags, field));
  refuseMisfits(wrong);
  return { playbook, profile, customer: name ? read.customer : { ...read.customer, name: '', callMe: '' } };
}

function flagOf({ options }: Context, field: string): [string, string][] {
  const given = listOption(options, field);
  return given.length > 0 ? [[field, given.join(';')]] : [];
}

/** What is saved; nothing when the store can't be read, unless a customer was named. */
async function savedOf(context: Context, name: string): Promise<Raw> {
  try {
    const { savedAnswers } = await import('../saved.js');
    return await savedAnswers(context, name);
  } catch (error) {
    if (name) throw error;
    return {};
  }
}
