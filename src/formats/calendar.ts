/** What is due as a calendar: an all-day entry each, that any calendar program takes in (RFC 5545). */
import ICAL from 'ical.js';
import { addDays } from '../domain/dates.js';
import { hash } from '../domain/choose.js';
import type { Due } from '../domain/follow-up.js';
import { TITLES } from './due.js';

/** The calendar, with the line ends the format asks for. Late things stand on today; the same thing keeps its id. */
export function toCalendar(items: readonly Due[], today: string): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//refcoach//next//EN');
  calendar.updatePropertyWithValue('calscale', 'GREGORIAN');
  calendar.updatePropertyWithValue('method', 'PUBLISH');
  for (const item of items) calendar.addSubcomponent(entry(item, today));
  const lines = calendar
    .toString()
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** At most 75 bytes a line, as the format asks for; a letter is never cut. (ical.js counts the space of a fold out.) */
function folded(line: string): string {
  let text = '';
  let size = 0;
  for (const letter of line) {
    const bytes = Buffer.byteLength(letter);
    if (size + bytes > 75) {
      text += '\r\n ';
      size = 1;
    }
    text += letter;
    size += bytes;
  }
  return text;
}

function entry(item: Due, today: string): ICAL.Component {
  const event = new ICAL.Component('vevent');
  const day = item.date > today ? item.date : today;
  const date = (text: string) => ICAL.Time.fromDateString(text);
  event.updatePropertyWithValue('uid', `${idOf(item)}@refcoach`);
  event.updatePropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${today}T00:00:00Z`));
  event.updatePropertyWithValue('dtstart', date(day));
  event.updatePropertyWithValue('dtend', date(addDays(day, 1)));
  event.updatePropertyWithValue(
    'summary',
    `${TITLES[item.action]}: ${item.customer}${item.who ? ` (${item.who})` : ''}`,
  );
  event.updatePropertyWithValue(
    'description',
    [item.why, item.text, item.command].filter(Boolean).join('\n\n'),
  );
  event.updatePropertyWithValue('transp', 'TRANSPARENT');
  return event;
}

const idOf = ({ action, customer, who, date }: Due): string => {
  const always = action === 'ask' || action === 'readiness';
  const key = `${action}|${customer}|${who}|${always ? '' : date}`;
  return [`a|${key}`, `b|${key}`].map((part) => hash(part).toString(36)).join('-');
};
