/**
 * The one door for facts from outside: answers of an interview, flags, a file, a CSV row. What comes in is loose;
 * what goes out is a Profile and a Customer whose words fit their sentences, and a list of what does not.
 */
import { readDay } from './dates.js';
import { Memory } from './memory.js';
import type { WordSets } from './english.js';
import {
  emptyCustomer,
  emptyProfile,
  RELATIONS,
  SIGNALS,
  type Acquaintance,
  type CircleWords,
  type Customer,
  type Profile,
  type Relation,
  type Signal,
} from './model.js';
import * as tidy from './tidy.js';

/** Facts as they come: field → text, number, list or object. */
export type Raw = Readonly<Record<string, unknown>>;

/** One answer that can't be used, with the field it belongs to. */
export interface Misfit {
  field: string;
  message: string;
}

type Fitter = (text: string, sets: WordSets) => tidy.Fit;

/** Reads one kind of fact after another and collects what is wrong. */
class Reader {
  readonly misfits: Misfit[] = [];

  constructor(
    readonly raw: Raw,
    readonly sets: WordSets,
    readonly fits: Memory<tidy.Fit>,
  ) {}

  wrong(field: string, message: string): void {
    this.misfits.push({ field, message });
  }

  text(field: string): string {
    return this.textOf(field, this.raw[field]);
  }

  textOf(field: string, value: unknown): string {
    if (value === undefined || value === null) return '';
    if (typeof value === 'object') {
      this.wrong(field, `${field} should be text.`);
      return '';
    }
    const clean = tidy.cleanText(String(value));
    return tidy.isNothing(clean) ? '' : clean;
  }

  fitted(field: string, fit: Fitter): string {
    return this.fittedOf(field, fit, this.raw[field]);
  }

  fittedOf(field: string, fit: Fitter, value: unknown): string {
    const text = this.textOf(field, value);
    if (!text) return '';
    const fits = this.fits.get(`${field}|${text}`, () => fit(text, this.sets));
    if ('text' in fits) return fits.text;
    this.wrong(field, `${field}: ${fits.misfit}.`);
    return '';
  }

  list(field: string): unknown[] {
    const value = this.raw[field];
    if (value === undefined || value === null || value === '') return [];
    if (Array.isArray(value)) return value;
    if (typeof value === 'object') return [value];
    return String(value)
      .split(/[;\n]/)
      .map((item) => item.trim())
      .filter(Boolean);
  }

  fittedList(field: string, fit: Fitter): string[] {
    return this.list(field)
      .map((item) => this.fittedOf(field, fit, item))
      .filter(Boolean);
  }

  day(field: string): string {
    const typed = this.text(field);
    if (!typed) return '';
    const day = readDay(typed);
    if (!day) this.wrong(field, `${field}: "${typed}" is not a date. Write it as 2027-04-12.`);
    return day ?? '';
  }
}

/** Reads a profile; what is missing stays empty. */
export function readProfile(raw: Raw, sets: WordSets): { profile: Profile; misfits: Misfit[] } {
  const reader = new Reader(raw, sets, new Memory());
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
      company: rep('company'),
      title: rep('title'),
      phone: rep('phone'),
      email: rep('email'),
    },
    trade: reader.text('trade'),
    does: reader.fitted('does', tidy.fitDoes),
    serves: reader.fittedList('serves', tidy.fitServes),
    demographics: reader.fittedList('demographics', tidy.fitCount),
    psychographics: reader.fittedList('psychographics', tidy.fitWho),
    results: { problem: result('problem'), cost: result('cost'), revenue: result('revenue') },
  };
  return { profile, misfits: reader.misfits };
}

/** Fields of a customer; everything else in a record rides along as `extra`. */
export const CUSTOMER_FIELDS = [
  'name',
  'callMe',
  'occupation',
  'company',
  'relation',
  'since',
  'score',
  'result',
  'openIssue',
  'signals',
  'lastAsked',
  'gave',
  'circles',
  'people',
  'channel',
  'meeting',
  'executive',
  'extra',
] as const;

export const PROFILE_FIELDS = [
  'rep',
  'trade',
  'does',
  'serves',
  'demographics',
  'psychographics',
  'results',
] as const;

const CUSTOMER = new Set<string>(CUSTOMER_FIELDS);
const PROFILE = new Set<string>(PROFILE_FIELDS);

/** Whether a field belongs to the profile ("serves", "rep.name"). */
export const isProfileField = (field: string): boolean => PROFILE.has(field.split('.')[0]!);
export const isCustomerField = (field: string): boolean => CUSTOMER.has(field);

/** Reads a customer; only the name is required. `fits` keeps what was fitted, for those who read many. */
export function readCustomer(
  raw: Raw,
  sets: WordSets,
  fits = new Memory<tidy.Fit>(),
): { customer: Customer; misfits: Misfit[] } {
  const reader = new Reader(raw, sets, fits);
  const occupation = reader.text('occupation');
  const customer: Customer = {
    ...emptyCustomer(),
    name: reader.text('name'),
    callMe: reader.text('callMe'),
    occupation,
    company: reader.text('company'),
    relation: relation(reader),
    since: reader.day('since'),
    score: score(reader),
    result: reader.fitted('result', tidy.fitResult),
    openIssue: nothingOpen(reader.text('openIssue')),
    signals: signals(reader),
    lastAsked: reader.day('lastAsked'),
    gave: reader.text('gave'),
    circles: circles(reader),
    people: people(reader),
    channel: channels(reader),
    meeting: reader.day('meeting'),
    executive: executive(reader, occupation),
    extra: extra(raw),
  };
  if (!customer.name) reader.wrong('name', 'name is empty.');
  return { customer, misfits: reader.misfits };
}

const nothingOpen = (text: string): string =>
  /^(?:no|none|nothing|n\/a|nil|-|false)\.?$/i.test(text) ? '' : text;

function relation(reader: Reader): Relation {
  const typed = reader.text('relation').toLowerCase();
  if (!typed) return 'customer';
  const known = RELATIONS.find((one) => one === typed);
  if (!known) reader.wrong('relation', `relation: "${typed}" isn't one of ${RELATIONS.join(', ')}.`);
  return known ?? 'customer';
}

/** 0 to 10; "9/10" and "9 out of 10" are taken too. */
function score(reader: Reader): number | null {
  const typed = reader.text('score');
  if (!typed || /^(?:n\/a|none|unknown|-)$/i.test(typed)) return null;
  const match = /^(\d+(?:\.\d+)?)(?:\s*(?:\/|out of)\s*10)?$/i.exec(typed);
  const value = match ? Math.floor(Number(match[1])) : NaN;
  if (value >= 0 && value <= 10 && Number(match![1]) <= 10) return value;
  reader.wrong('score', `score: "${typed}" isn't a number from 0 to 10.`);
  return null;
}

function signals(reader: Reader): Signal[] {
  const typed = reader.list('signals').flatMap((item) => String(item).split(','));
  const found = new Set<Signal>();
  for (const item of typed) {
    const id = item
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-');
    const known = SIGNALS.find((signal) => signal === id);
    if (known) found.add(known);
    else if (id) reader.wrong('signals', `signals: "${item.trim()}" isn't one of ${SIGNALS.join(', ')}.`);
  }
  return SIGNALS.filter((signal) => found.has(signal));
}

function circles(reader: Reader): CircleWords[] {
  return reader.list('circles').flatMap((item) => {
    const given = (typeof item === 'object' && item !== null ? item : { words: item }) as Raw;
    const words = reader.fittedOf('circles', tidy.fitCircle, given['words']);
    return words ? [{ circle: reader.textOf('circles', given['circle']), words }] : [];
  });
}

/** People as objects, or as "Priya Shah, who runs the practice next door". */
function people(reader: Reader): Acquaintance[] {
  return reader.list('people').flatMap((item) => {
    const given = typeof item === 'object' && item !== null ? (item as Raw) : named(String(item));
    const name = reader.textOf('people', given['name']);
    if (!name) return [];
    return [
      {
        name,
        circle: reader.textOf('people', given['circle']),
        note: reader.fittedOf('people', tidy.fitNote, given['note']),
      },
    ];
  });
}

function named(typed: string): Raw {
  const [, name = typed, circle = '', note = ''] =
    /^([^,(]+?)\s*(?:\(([^)]*)\))?\s*(?:,\s*(.*))?$/.exec(typed.trim()) ?? [];
  return { name, circle, note };
}

const channels = (reader: Reader): string[] =>
  reader
    .list('channel')
    .flatMap((item) => String(item).split(','))
    .map((item) =>
      item
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-'),
    )
    .filter(Boolean);

const CHIEF = /\b(?:c[efot]o|coo|cio|chief [a-z]+ officer|president|managing director|executive director)\b/i;

function executive(reader: Reader, occupation: string): boolean {
  const typed = reader.text('executive').toLowerCase();
  if (/^(?:true|yes|y|1)$/.test(typed)) return true;
  if (/^(?:false|no|n|0)$/.test(typed)) return false;
  if (typed) reader.wrong('executive', `executive: "${typed}" isn't yes or no.`);
  return (
    CHIEF.test(occupation) &&
    !/\b(?:vice|pta|hoa|club|class|student|assistant|former|retired)\b/i.test(occupation)
  );
}

function extra(raw: Raw): Record<string, string> {
  const rest: Record<string, string> = {};
  const put = (key: string, value: unknown) => {
    if (value === undefined || value === null || key === '__proto__') return;
    rest[key] = typeof value === 'object' ? JSON.stringify(value) : String(value);
  };
  for (const key in raw)
    if (Object.hasOwn(raw, key) && !CUSTOMER.has(key) && !isProfileField(key)) put(key, raw[key]);
  const given = raw['extra'];
  if (given !== null && typeof given === 'object')
    for (const [key, value] of Object.entries(given)) put(key, value);
  return rest;
}
