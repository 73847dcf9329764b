/**
 * refcoach as a library: what the commands do, pure and typed. Nothing is asked, saved or sent.
 *
 *     import { ask } from 'refcoach';
 *     const result = ask({ rep: { name: 'Maya Brandt' }, serves: ['physicians'] }, { name: 'Alan Whitcomb', score: 10 });
 */
import { readCustomer, readProfile, withoutUnsaid, type Raw } from './domain/answers.js';
import { PairMemory } from './domain/memory.js';
import type { Fit } from './domain/tidy.js';
import { coach, type AskOptions } from './domain/ask.js';
import { wordSets } from './domain/english.js';
import { Problem } from './domain/problem.js';
import type { AskResult } from './domain/result.js';
import { contentFolder } from './playbook/content-folder.js';
import { asPlaybook } from './playbook/open.js';
import { builtSource } from './playbook/source.js';

export { Problem } from './domain/problem.js';
export type {
  AskResult,
  Face,
  Introduction,
  ReadinessResult,
  ScriptResult,
  Step,
  WalkStep,
  Warning,
} from './domain/result.js';
export type { CheckedFile, CheckedMessage, CheckFinding, CheckResult } from './domain/check-result.js';
export type { Customer, Profile } from './domain/model.js';

/** How to ask: the day to count from is needed, since the library has no clock; the rest has defaults. */
export type Settings = Partial<AskOptions> & { today?: string };

/**
 * What to say to one customer. Facts are loose, as in an answers file; fields are those of the contract.
 * Without `today` nothing is dated from now: the customer's `meeting`, else 1970-01-01, is the day.
 * Throws a Problem of fault "data" when a fact can't be used.
 */
export function ask(profile: Raw, customer: Raw, settings: Settings = {}): AskResult {
  return askFor(profile, settings)(customer);
}

/** The same for many customers of one rep: what holds for the rep is worked out once. */
export function askFor(profile: Raw, settings: Settings = {}): (customer: Raw) => AskResult {
  const playbook = asPlaybook(builtSource(contentFolder()));
  const sets = wordSets(playbook.words);
  const fits = new PairMemory<string, string, Fit>();
  const rep = readProfile(profile, sets);
  const { misfits, leftOut } = withoutUnsaid(rep);
  refuse(misfits);
  const options = (day: string): AskOptions => ({
    today: day,
    seed: '',
    channels: [],
    anyway: false,
    version: '',
    leftOut,
    ...settings,
  });
  const fixed = settings.today ? coach(rep.profile, playbook, options(settings.today)) : undefined;
  return (raw) => {
    const read = readCustomer(raw, sets, fits, settings.today, rep.profile.rep);
    refuse(read.misfits);
    const run = fixed ?? coach(rep.profile, playbook, options(read.customer.meeting || '1970-01-01'));
    return run(read.customer);
  };
}

function refuse(misfits: readonly { message: string }[]): void {
  if (misfits.length > 0) throw new Problem('data', misfits.map(({ message }) => message).join(' '));
}
