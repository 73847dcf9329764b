/** What the rep should know before asking: an occupation without an entry, a result nobody would repeat. */
import { isClear } from './hand/written.js';
import type { Acquaintance, Customer, Profile } from './model.js';
import type { Person } from './playbook.js';
import type { Warning } from './result.js';
import type { Values } from './say.js';
import type { Told } from './told/sentences.js';
import type { WordSets } from './words.js';

/** Nothing is made up about an occupation the playbook does not know. */
export function unmatched(customer: Customer, person: Person | undefined): Warning[] {
  if (person || !customer.occupation || customer.circles.length === 0) return [];
  return [
    {
      rule: 'no-entry',
      message: `No entry matches "${customer.occupation}", so the faces come from ${customer.callMe}'s circles.`,
    },
  ];
}

/** A saving nobody would tell a friend about makes a poor result. */
export function trifle(customer: Customer): Warning[] {
  if (!customer.result.includes('$')) return [];
  const amount =
    /\$\s?(\d+)(?![\d,.]*\d{3})(?:\.\d+)?(?!\s?(?:[kmb]\b|thousand|million|billion|each|ea\b|apiece|an? (?:hour|day|foot|bushel|head|box|unit|ton)|per|\/|(?:down|out of pocket|deductible|copay)\b))\b(?!\.\d)/i.exec(
      customer.result,
    );
  if (!amount || Number(amount[1]) > 60 || /[,\d]{4,}/.test(customer.result)) return [];
  return [
    {
      rule: 'trivial-saving',
      message: `A saving of $${amount[1]} isn't worth a friend's time. Say what changed for ${customer.callMe} instead.`,
    },
  ];
}

/** A long result, or one that couldn't be read to its end, is told in part: the rep should know which. */
export const inPart = ({ text, isPart, isUnsaid }: Told): Warning[] =>
  isPart && !isUnsaid
    ? [
        {
          rule: 'result-in-part',
          message: `Only a part of the result is said: "${text[0]!.toUpperCase()}${text.slice(1)}." Shorter results are said whole.`,
        },
      ]
    : [];

/** A result that a customer may well stumble over; what is hardly right isn't said at all. */
export const unsure = ({ text, isUnsure, isUnsaid }: Told): Warning[] => {
  const said = `"${text[0]?.toUpperCase() ?? ''}${text.slice(1)}."`;
  const how = 'Write it in a few plain words, with a comma between two things.';
  if (isUnsaid)
    return [{ rule: 'result-unsaid', message: `The result isn't said, the customer is asked for it. It would be ${said} ${how}` }]; // prettier-ignore
  return isUnsure
    ? [{ rule: 'result-unsure', message: `The result may not sound right: ${said} ${how}` }]
    : [];
};

/** A note that couldn't be made English isn't said of them. */
export const unsaid = (asked: Acquaintance | undefined, { person, known }: Values): Warning[] =>
  asked?.note && !known && person === asked.name
    ? [
        {
          rule: 'note-unsaid',
          message: `What you noted of ${asked.name} isn't said: "${asked.note}". Write it as it ends "${asked.name}, who …".`,
        },
      ]
    : [];

/** What the profile's people care about, where it couldn't be made English, isn't said of them. */
export function withoutUnclear(profile: Profile, sets: WordSets): { sayable: Profile; unclear: Warning[] } {
  const unclear = profile.psychographics.filter((one) => !isClear('likes', one, sets));
  if (unclear.length === 0) return { sayable: profile, unclear: [] };
  const psychographics = profile.psychographics.filter((one) => !unclear.includes(one));
  return {
    sayable: { ...profile, psychographics },
    unclear: unclear.map((one) => ({
      rule: 'care-unsaid',
      message: `What they care about isn't said: "${one}". Write it as it ends "people who …".`,
    })),
  };
}
