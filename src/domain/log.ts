/** The log: what came of an ask, one entry for one thing that happened. */
import type { Signal } from './model.js';
import type { Verdict } from './playbook.js';

/**
 * What can happen, in the order it usually does: an ask was prepared, asked; a name was given; they were introduced;
 * the rep wrote or called; they met; it became work, or nothing; and thanks, reports, gifts and signs of good will beside it.
 */
export const EVENTS = [
  'prepared',
  'asked',
  'name-given',
  'introduced',
  'contacted',
  'met',
  'won',
  'nothing',
  'thanked',
  'reported',
  'gave',
  'scored',
  'showed',
] as const;
export type Event = (typeof EVENTS)[number];

/** One thing that happened with one customer. Text is '' when it isn't known. */
export interface LogEntry {
  id: string;
  /** ISO day. */
  at: string;
  /** The customer's id in the store. */
  customer: string;
  what: Event;
  /** How: a channel id. */
  channel: string;
  /** In the rep's words: what was said, given or agreed. */
  words: string;
  /** Whom was asked for: a face, its circle and its kind. */
  face: string;
  circle: string;
  kind: string;
  /** The person it's about: who was named, introduced, met. */
  who: string;
  /** It came without being asked for. */
  unasked: boolean;
  score: number | null;
  /** The sign of good will they showed. */
  signal: Signal | '';
  /** The readiness when the ask was prepared. */
  verdict: Verdict | '';
}

/** An entry before the store gives it an id. */
export type NewEntry = Pick<LogEntry, 'at' | 'customer' | 'what'> & Partial<LogEntry>;

/** What's left of a forgotten person's entries: how many of what, in which month. */
export interface Tally {
  id: string;
  /** "2027-04". */
  month: string;
  what: Event;
  channel: string;
  unasked: boolean;
  count: number;
}

/** A whole entry from the parts that are known. */
export const entryFrom = (known: NewEntry & { id: string }): LogEntry => ({
  channel: '',
  words: '',
  face: '',
  circle: '',
  kind: '',
  who: '',
  unasked: false,
  score: null,
  signal: '',
  verdict: '',
  ...known,
});

/** The form in which two spellings of one person's name are the same: composed letters, small, single spaces. */
export const personKey = (name: string): string =>
  name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** An entry as it's shown: with the customer's name in the place of an id that means nothing to people. */
export const withName = (entry: NewEntry, name: string): object => ({ ...entry, customer: name });
