/** Contacts of phones and mail programs (vCard 2.1, 3.0 and 4.0) as records in our own names. */
import ICAL from 'ical.js';
import { cardsIn, fromOld, isOld, type Card } from './vcard-old.js';
import { recordOf } from './vcard-person.js';

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
  /^(?:[\w-]+\.)?(?:FN|N|NICKNAME|ORG|TITLE|ROLE|CATEGORIES|TEL|EMAIL|NOTE|KIND|X-ADDRESSBOOKSERVER-KIND|X-ABSHOWAS|X-ANDROID-CUSTOM)[;:]/i;

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
