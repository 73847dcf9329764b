/**
 * The one door for facts from outside: answers of an interview, flags, a file, a CSV row. What comes in is loose;
 * what goes out is a Profile and a Customer whose words fit their sentences, and a list of what does not.
 */
import { Reader, type Misfit, type Raw } from './answer-reader.js';
import type { WordSets } from './english.js';
import { PairMemory } from './memory.js';
import { emptyProfile, type Profile } from './model.js';
import { companyName } from './people-names.js';
import type { Warning } from './result.js';
import * as tidy from './tidy.js';

export type { Misfit, Raw } from './answer-reader.js';
export { CUSTOMER_FIELDS, isCustomerField, isProfileField, PROFILE_FIELDS } from './answer-fields.js';
export { readCustomer } from './customer-answers.js';

/** Reads a profile; what is missing stays empty. */
export function readProfile(raw: Raw, sets: WordSets): { profile: Profile; misfits: Misfit[] } {
  const reader = new Reader(raw, sets, new PairMemory());
  const nested = (field: string, part: string): unknown => {
    const whole = raw[field];
    const flat = raw[`${field}.${part}`];
    if (flat !== undefined) return flat;
    return whole !== null && typeof whole === 'object' && Object.hasOwn(whole, part)
      ? (whole as Record<string, unknown>)[part]
      : undefined;
  };
  const rep = (part: string) => reader.textOf(`rep.${part}`, nested('rep', part));
  const result = (part: string) =>
    reader.fittedOf(`results.${part}`, tidy.fitResult, nested('results', part));
  const profile: Profile = {
    ...emptyProfile(),
    rep: {
      name: typeof raw['rep'] === 'string' ? reader.text('rep') : rep('name'),
      company: companyName(rep('company')),
      title: rep('title'),
      phone: rep('phone'),
      email: rep('email'),
    },
    trade: reader.spelled('trade'),
    does: reader.fitted('does', tidy.fitDoes),
    serves: reader.fittedList('serves', tidy.fitServes),
    demographics: reader.fittedList('demographics', tidy.fitCount),
    psychographics: reader.fittedList('psychographics', tidy.fitWho),
    results: { problem: result('problem'), cost: result('cost'), revenue: result('revenue') },
  };
  return { profile, misfits: reader.misfits };
}

/** Whether faces can be found without the kind that can't be said: by another kind, else by what the rep does. */
const isKnownElse = ({ serves, trade, does }: Profile): boolean =>
  serves.length > 0 || (trade !== '' && does !== '');

/**
 * A profile of which one kind can't be said while others can, or while the trade and what the rep does are known, or what the rep does or one of their results can't: that is left out, with a word of why,
 * so that the meeting still has its script.
 */
export function withoutUnsaid({ profile, misfits }: { profile: Profile; misfits: readonly Misfit[] }): {
  misfits: Misfit[];
  leftOut: Warning[];
} {
  const spare = ({ field }: Misfit) =>
    field === 'does' ||
    field === 'psychographics' ||
    field === 'demographics' ||
    field.startsWith('results.') ||
    (field === 'serves' && isKnownElse(profile));
  return {
    misfits: misfits.filter((misfit) => !spare(misfit)),
    leftOut: misfits
      .filter(spare)
      .map(({ message }) => ({ rule: 'need-based', message: `Left out: ${message}` })),
  };
}
