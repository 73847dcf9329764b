/** The customer's part of the door: loose facts in, a Customer whose words fit their sentences out. */
import { Reader, type Fits, type Misfit, type Raw } from './answer-reader.js';
import { CUSTOMER, isProfileField } from './answer-fields.js';
import type { WordSets } from './english.js';
import {
  RELATIONS,
  SIGNALS,
  type Acquaintance,
  type CircleWords,
  type Customer,
  type Relation,
  type Rep,
  type Signal,
} from './model.js';
import { askedAs, ofCustomer, type Asked } from './customers-name.js';
import { withoutNames, type Named } from './named-in-result.js';
import { withoutOwnName } from './own-name.js';
import { isSeveral, personName, properName } from './people-names.js';
import { PairMemory } from './memory.js';
import * as tidy from './tidy.js';

/**
 * Reads a customer; only the name is required. `fits` keeps what was fitted, for those who read many; from `today` days are counted
 * that are said ("last June"). Without it only whole dates are taken. `rep` is who noted it, and is named in a result as "I".
 */
export function readCustomer(
  raw: Raw,
  sets: WordSets,
  fits: Fits = new PairMemory(),
  today = '',
  rep?: Rep,
): { customer: Customer; misfits: Misfit[] } {
  const reader = new Reader(raw, sets, fits, today);
  const occupation = reader.spelled('occupation');
  const name = reader.text('name');
  const callMe = reader.text('callMe');
  const company = reader.text('company');
  const asked = askedAs(name, callMe, sets);
  const customer: Customer = {
    name,
    callMe: calledAs(callMe, name),
    occupation,
    company,
    relation: relation(reader),
    since: reader.day('since'),
    score: score(reader),
    ...resultOf(reader, { asked, company, rep }),
    openIssue: openIssue(reader),
    signals: signals(reader),
    lastAsked: reader.day('lastAsked'),
    gave: reader.spelled('gave'),
    circles: circles(reader, asked),
    people: people(reader, asked),
    channel: channels(reader),
    meeting: reader.day('meeting', 'future'),
    executive: executive(reader, occupation),
    extra: extra(raw),
  };
  if (!customer.name) reader.wrong('name', 'name is empty.');
  return { customer, misfits: reader.misfits };
}

/** Where the whole name is typed in capitals, so is what one calls them; "JD" alone stays. */
function calledAs(callMe: string, name: string): string {
  const isShouted = callMe.length > 2 && !/\p{Ll}/u.test(callMe) && properName(name) !== name;
  return properName(isShouted ? callMe.toLowerCase() : callMe);
}

/**
 * A result as it's kept, and as it was typed, where that says it in other words; typed words of a result of before are left behind. What was kept from them
 * is kept as it is: it may be fitted otherwise once more.
 */
function resultOf(reader: Reader, named: Named): Pick<Customer, 'result' | 'resultTold'> {
  const answer = withoutNames(reader.raw['result'], named, reader.sets);
  const result = reader.fittedOf('result', tidy.fitResult, answer);
  const typed = reader.spelled('result', answer);
  const before = result ? reader.text('resultTold') : '';
  const fit = before ? tidy.fitResult(before, reader.sets) : { misfit: '' };
  if ('text' in fit && (fit.text === typed || fit.text === result))
    return { result: fit.text, resultTold: before === fit.text ? '' : before };
  return { result, resultTold: typed === result ? '' : typed };
}

function openIssue(reader: Reader): string {
  const text = reader.text('openIssue');
  return text && !NOTHING_OPEN.test(text) ? tidy.tidyIssue(text, reader.sets) : '';
}

const NOTHING_OPEN = /^(?:no|none|nothing|n\/a|nil|-|false)\.?$/i;

function relation(reader: Reader): Relation {
  const typed = reader.text('relation').toLowerCase();
  if (!typed) return 'customer';
  const known = RELATIONS.find((one) => one === typed);
  if (!known) reader.wrong('relation', `relation: "${typed}" isn't one of ${RELATIONS.join(', ')}.`);
  return known ?? 'customer';
}

/** 0 to 10; "9/10" and "9 out of 10" are taken too. */
function score(reader: Reader): number | null {
  const given = reader.raw['score'];
  if (typeof given === 'number' && Number.isInteger(given) && given >= 0 && given <= 10) return given;
  const typed = reader.text('score');
  if (!typed || /^(?:n\/a|none|unknown|-)$/i.test(typed)) return null;
  const match = /^(\d+(?:\.\d+)?)(?:\s*(?:\/|out of)\s*10)?$/i.exec(typed);
  const value = match ? Math.floor(Number(match[1])) : NaN;
  if (value >= 0 && value <= 10 && Number(match![1]) <= 10) return value;
  reader.wrong('score', `score: "${typed}" isn't a number from 0 to 10.`);
  return null;
}

function signals(reader: Reader): Signal[] {
  const typed = reader.words('signals');
  const found = new Set<Signal>();
  for (const item of typed) {
    const id = idOf(item);
    const known = SIGNALS.find((signal) => signal === id);
    if (known) found.add(known);
    else if (id) reader.wrong('signals', `signals: "${item.trim()}" isn't one of ${SIGNALS.join(', ')}.`);
  }
  return SIGNALS.filter((signal) => found.has(signal));
}

function circles(reader: Reader, asked: Asked): CircleWords[] {
  const found: CircleWords[] = [];
  for (const item of reader.folks('circles')) {
    const given = (typeof item === 'object' && item !== null ? item : { words: item }) as Raw;
    const words = reader.fittedOf('circles', tidy.fitCircle, ofCustomer(given['words'], asked, reader.sets));
    if (words) found.push({ circle: reader.textOf('circles', given['circle']), words });
  }
  return found;
}

/** People as objects, or as "Priya Shah, who runs the practice next door". */
function people(reader: Reader, asked: Asked): Acquaintance[] {
  const items = reader.list('people');
  const each = items.flatMap((item) =>
    typeof item === 'object' && item !== null ? [item as Raw] : tidy.acquaintances(String(item)),
  );
  const toThem = each.length > 0 && isToThem(reader);
  return each.flatMap((given) => {
    const name = reader.textOf('people', given['name']);
    if (!name) return [];
    const noted = withoutOwnName(given['note'], name, asked.names);
    const typed = ofCustomer(noted, asked, reader.sets) ?? '';
    const note = reader.fittedOf('people', tidy.fitNote, typed);
    return [
      {
        name: personName(name, reader.sets),
        circle: reader.textOf('people', given['circle']),
        note: agreed(name, toThem ? tidy.noteOfAnother(String(typed), note) : note, reader.sets),
      },
    ];
  });
}

/** Whether the rep wrote to the customer ("your study club"): then whoever is "she" in a note is the one who is noted. */
const isToThem = (reader: Reader): boolean => /\byour?\b/i.test(JSON.stringify(reader.list('circles')));

/** "Jo & Mireille from birthing class": two of them "are" and "run" the place, one "is" and "runs". */
const agreed = (name: string, note: string, sets: WordSets): string =>
  isSeveral(name) ? note.replace(/^[a-z]+/, (verb) => tidy.pluralVerb(verb, sets)) : note;

const channels = (reader: Reader): string[] =>
  reader
    .words('channel')
    .map(idOf)
    .map((id) => (Object.hasOwn(CHANNELS, id) ? CHANNELS[id]! : id));

/** Channels by other names: a letter on paper has the words of an email. */
const CHANNELS: Readonly<Record<string, string>> = {
  letter: 'email',
  mail: 'email',
  'e-mail': 'email',
  call: 'phone',
  'phone-call': 'phone',
  telephone: 'phone',
  sms: 'text',
  txt: 'text',
  texting: 'text',
  'text-message': 'text',
  dm: 'social',
  facebook: 'social',
  linkedin: 'social',
  messenger: 'social',
  zoom: 'video',
  'face-to-face': 'in-person',
  meeting: 'in-person',
  visit: 'in-person',
  vm: 'voicemail',
  postcard: 'card',
};

/** "Came back" as an id: "came-back". */
const idOf = (item: string): string =>
  IS_ID.test(item)
    ? item
    : item
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-');

const IS_ID = /^[a-z-]+$/;

const CHIEF = /\b(?:c[efot]o|coo|cio|chief [a-z]+ officer|president|managing director|executive director)\b/i;

function executive(reader: Reader, occupation: string): boolean {
  const typed = reader.text('executive').toLowerCase();
  if (!typed) return isChief(occupation);
  if (/^(?:true|yes|y|1)$/.test(typed)) return true;
  if (/^(?:false|no|n|0)$/.test(typed)) return false;
  reader.wrong('executive', `executive: "${typed}" isn't yes or no.`);
  return isChief(occupation);
}

const isChief = (occupation: string): boolean =>
  CHIEF.test(occupation) &&
  !/\b(?:vice|pta|hoa|club|class|student|assistant|former|retired)\b/i.test(occupation);

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
