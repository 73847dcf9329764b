/** Makes a case of the plan and says what is wrong with what came out. */
import { readCustomer, readProfile } from '../../src/domain/answers.js';
import { coach } from '../../src/domain/ask.js';
import { checkWith, type Prepared } from '../../src/domain/check/index.js';
import { wordSets } from '../../src/domain/english.js';
import type { Playbook } from '../../src/domain/playbook.js';
import type { AskResult } from '../../src/domain/result.js';
import { wrongEnglish } from './english.js';
import { customerOf, profileOf, type Case } from './plan.js';

const OPTIONS = { today: '2027-04-12', seed: '', channels: [], anyway: true, version: 'test' };

/** Makes results for cases of one playbook; what holds for a rep is worked out once a trade. */
export function maker(playbook: Playbook): (one: Case) => { result: AskResult; names: string[] } {
  const sets = wordSets(playbook.words);
  const coaches = new Map<string, ReturnType<typeof coach>>();
  return (one) => {
    const trade = playbook.trade(one.trade)!;
    const rep = () =>
      fitted(readProfile(profileOf(trade, `${one.trade}|${one.temper}`, playbook), sets)).profile;
    const run = coaches.get(`${one.trade}|${one.temper}`) ?? coach(rep(), playbook, OPTIONS);
    coaches.set(`${one.trade}|${one.temper}`, run);
    const { customer } = fitted(readCustomer(customerOf(one, trade, playbook.person(one.person)!), sets));
    return { result: run(customer), names: [customer.name, customer.callMe] };
  };
}

function fitted<T extends { misfits: readonly { message: string }[] }>(read: T): T {
  if (read.misfits.length > 0) throw new Error(read.misfits.map((misfit) => misfit.message).join(' '));
  return read;
}

/** Everything that is said to the customer, or by them, with where it came from. */
export function said(result: AskResult): [where: string, text: string][] {
  return [
    ...result.scripts.flatMap(
      ({ channel, text, subject }) =>
        [
          [`script ${channel}`, text],
          ['subject', subject ?? ''],
        ] as [string, string][],
    ),
    ...result.walk.flatMap(
      ({ question, followUp }) =>
        [
          ['walk', question],
          ['walk', followUp],
        ] as [string, string][],
    ),
    ...result.objections.map(({ answer }) => ['objection', answer] as [string, string]),
    ...Object.entries(result.introduction ?? {}).map(
      ([name, text]) => [name, text as string] as [string, string],
    ),
    ...result.after.map(({ action, text }) => [action, text] as [string, string]),
  ].filter(([, text]) => text !== '');
}

/** What is wrong with one result: English, limits, faces, and what `check` hears. */
export function problemsOf(
  result: AskResult,
  playbook: Playbook,
  ear?: Prepared,
  names: string[] = [],
): string[] {
  const found: string[] = [];
  for (const [where, text] of said(result)) {
    for (const wrong of wrongEnglish(where === 'subject' ? text : text, where !== 'subject'))
      found.push(`${where}: ${wrong}`);
    if (ear && !['subject', 'walk'].includes(where))
      for (const { rule, quote } of checkWith(ear, spokenOnly(text), { names }).findings)
        found.push(`${where}: check ${rule}: "${quote}" in "${text}"`);
  }
  for (const { channel, words } of result.scripts) {
    const limit = playbook.channel(channel)!.words;
    if (words > limit) found.push(`script ${channel}: ${words} words of ${limit}`);
    if (words < 8) found.push(`script ${channel}: only ${words} words`);
  }
  if (result.faces.length < 3 && circlesOf(result) < 3)
    found.push(`faces: only ${result.faces.map((face) => face.phrase).join(' · ')}`);
  for (const face of result.faces)
    for (const wrong of wrongEnglish(`Meet ${face.phrase}. ${face.why.join(' ')}`, false))
      found.push(`face: ${wrong}`);
  for (const reason of result.readiness.reasons)
    for (const wrong of wrongEnglish(reason, false)) found.push(`reason: ${wrong}`);
  return found;
}

/** Without stage directions: they are not said. */
export const spokenOnly = (text: string) => text.replace(/\([A-Z][^)]*\)/g, '').trim();

const circlesOf = (result: AskResult) => new Set(result.faces.map((face) => face.circle || face.phrase)).size;
