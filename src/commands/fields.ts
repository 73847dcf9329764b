/** The built-in fields as flags: one name per fact, the same in question, flag, column, JSON key and template. */
import type { OptionSpec } from './command.js';

/** Field → what help says of it. The order is the help's. */
const PROFILE: Record<string, string> = {
  'rep.name': 'your name',
  'rep.company': 'your company',
  'rep.title': 'your title',
  'rep.phone': 'the phone number people may call',
  'rep.email': 'your email address',
  trade: 'your trade, in your own words',
  does: 'what you do; ends "I …"',
  serves: 'who you do it for: kinds of people, plural; with ; between',
  demographics: 'what one can count of them; ends "people …"',
  psychographics: 'what they care about; ends "people who …"',
  'results.problem': 'a problem gone; ends "Since we started, you\'ve …"',
  'results.cost': 'a cost down; ends the same',
  'results.revenue': 'an income up; ends the same',
};

const CUSTOMER: Record<string, string> = {
  name: "the customer's name",
  callMe: 'what you call them',
  occupation: 'what they do, in plain words',
  company: 'their company',
  relation: 'customer, friend, family, colleague or partner',
  since: 'a customer since; a date such as 2024-03-18',
  score: 'how likely to recommend you, 0 to 10',
  result: 'what they got; ends "Since we started, you\'ve …"',
  openIssue: 'anything open or gone wrong',
  signals: 'came-back, praised, asks-advice, sent-someone, defended-price',
  lastAsked: 'when you last asked them; a date',
  gave: 'what you last gave them',
  circles: 'where they see people, in their own words; with ; between',
  people: 'people you know they know: "Priya Shah, who …"; with ; between',
  channel: 'in-person, phone, video, text, email, social, card, voicemail; several with commas',
  meeting: 'the day you meet; a date',
  executive: 'yes if they run a company or a large part of one',
};

/** The flag of a field: "callMe" → "call-me", "rep.name" → "rep-name". */
export function flagOf(field: string): string {
  let flag = flags.get(field);
  if (flag === undefined)
    flags.set(
      field,
      (flag = field.replace('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)),
    );
  return flag;
}
const flags = new Map<string, string>();

/** The environment variable of a field: "callMe" → "REFCOACH_CALL_ME". */
export const variableOf = (field: string): string =>
  `REFCOACH_${flagOf(field).toUpperCase().replaceAll('-', '_')}`;

export const FIELDS: readonly string[] = [...Object.keys(PROFILE), ...Object.keys(CUSTOMER)];

const specs = (fields: Record<string, string>, group: string): OptionSpec[] =>
  Object.entries(fields).map(([field, help]) => ({
    flag: flagOf(field),
    value: valueName(field),
    help,
    group,
    many: LISTS.has(field),
  }));

const LISTS = new Set([
  'serves',
  'demographics',
  'psychographics',
  'signals',
  'circles',
  'people',
  'channel',
]);
const DATES = new Set(['since', 'lastAsked', 'meeting']);

const valueName = (field: string): string =>
  DATES.has(field) ? 'DATE' : field === 'score' ? '0-10' : field === 'executive' ? 'yes|no' : 'TEXT';

/** A flag for every built-in question. */
export const FIELD_OPTIONS: readonly OptionSpec[] = [
  ...specs(CUSTOMER, 'The customer'),
  ...specs(PROFILE, 'You and who you serve'),
];
