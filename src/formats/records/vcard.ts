/** Contacts of phones and mail programs (vCard 2.1, 3.0 and 4.0) as records in our own names. */
import ICAL from 'ical.js';
import { cardsIn, fromOld, isOld, type Card } from './vcard-old.js';

/** A card as a record, or why it can't be one. */
export interface CardRow {
  /** The line it begins on. */
  line: number;
  raw: string;
  record: Readonly<Record<string, unknown>>;
  problem: string;
}

/** Whether text holds vCards. */
export const isVcard = (text: string): boolean => /^\uFEFF?\s*(?:[\w-]+\.)?BEGIN\s*:\s*VCARD\b/i.test(text);

/** Every card of a file; a card that can't be read doesn't stop the others. */
export const readVcards = (text: string): CardRow[] => cardsIn(text.replace(/^\uFEFF/, '')).map(rowOf);

/** Text of a contacts file: UTF-8 or UTF-16, else what older Windows programs write. */
export function vcardText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function rowOf(card: Card): CardRow {
  const row = { line: card.line, raw: card.lines.join('\n') };
  try {
    const record = recordOf(parsed(card));
    const problem = typeof record === 'string' ? record : '';
    return { ...row, record: typeof record === 'string' ? {} : record, problem };
  } catch (error) {
    return { ...row, record: {}, problem: `it can't be read: ${(error as Error).message.split('\n')[0]}` };
  }
}

/** Properties that are used; the others are never looked at, so that an odd one spoils nothing. */
const USED =
  /^(?:[\w-]+\.)?(?:FN|N|NICKNAME|ORG|TITLE|ROLE|CATEGORIES|TEL|EMAIL|NOTE|KIND|X-ADDRESSBOOKSERVER-KIND|X-ABSHOWAS)[;:]/i;

function parsed({ lines }: Card): ICAL.Component {
  if (!/END\s*:\s*VCARD$/i.test(lines.at(-1)?.trim() ?? '')) throw new Error('its end is missing');
  const modern = isOld(lines) ? fromOld(lines) : unfolded(lines);
  const version =
    modern
      .find((line) => /^VERSION\s*:/i.test(line))
      ?.split(':')[1]
      ?.trim() ?? '3.0';
  const used = modern.filter((line) => USED.test(line) && isReadable(line, version));
  return new ICAL.Component(parseLines(used, version));
}

const parseLines = (lines: readonly string[], version: string) =>
  ICAL.parse(['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD'].join('\r\n')) as [
    string,
    unknown[],
    unknown[],
  ];

/** A line goes on where the next begins with white space. */
function unfolded(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    if (/^[ \t]/.test(line) && whole.length > 0) whole[whole.length - 1] += line.slice(1);
    else whole.push(line);
  }
  return whole;
}

function isReadable(line: string, version: string): boolean {
  try {
    parseLines([line], version);
    return true;
  } catch {
    return false;
  }
}

/** The record, or why there's none: a group or a company is nobody to ask. */
function recordOf(card: ICAL.Component): Record<string, unknown> | string {
  const kind = first(card, 'kind').toLowerCase() || first(card, 'x-addressbookserver-kind').toLowerCase();
  if (kind && kind !== 'individual') return `it is a ${kind === 'org' ? 'company' : kind}, not a person`;
  if (first(card, 'x-abshowas').toUpperCase() === 'COMPANY') return 'it is a company, not a person';
  const name = first(card, 'fn') || fromParts(card);
  if (!name) return 'it has no name';
  const [company = ''] = values(card, 'org');
  const record: Record<string, string> = {
    name,
    callMe: first(card, 'nickname'),
    occupation: first(card, 'title') || first(card, 'role'),
    company,
    relation: relation(values(card, 'categories')),
    customerPhone: first(card, 'tel').replace(/^tel:/i, ''),
    customerEmail: first(card, 'email').replace(/^mailto:/i, ''),
    note: first(card, 'note'),
  };
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ''));
}

/** Every text of a property, structured or listed, in order. */
const values = (card: ICAL.Component, name: string): string[] =>
  card.getAllProperties(name).flatMap((property) => flat(property.getValues()));

const flat = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(flat)
    : value === null || value === undefined
      ? []
      : [String(value).trim()];

const first = (card: ICAL.Component, name: string): string => values(card, name).find(Boolean) ?? '';

/** "Dr. Ann Marie Lee Jr." from family; given; additional; prefixes; suffixes. */
function fromParts(card: ICAL.Component): string {
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = values(card, 'n');
  return [prefix, given, additional, family, suffix].filter(Boolean).join(' ');
}

/** A contact list that is called so says what somebody is to the rep. */
function relation(lists: readonly string[]): string {
  const named = (pattern: RegExp) => lists.some((list) => pattern.test(list));
  if (named(/^family$/i)) return 'family';
  if (named(/^friends?$/i)) return 'friend';
  if (named(/^(?:co-?workers?|colleagues?)$/i)) return 'colleague';
  return '';
}
