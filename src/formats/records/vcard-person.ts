/** From a card to a person in our own names: which of several numbers, whose name, and who is no person at all. */
import type ICAL from 'ical.js';

/** The record, or why there's none: a group or a company is nobody to ask. */
export function recordOf(card: ICAL.Component): Record<string, unknown> | string {
  const kind = first(card, 'kind').toLowerCase() || first(card, 'x-addressbookserver-kind').toLowerCase();
  if (kind && kind !== 'individual') return `it is a ${kind === 'org' ? 'company' : kind}, not a person`;
  const [company = ''] = values(card, 'org');
  const name = nameOf(card);
  const isCompany = company !== '' && name === company && fromParts(card) === '';
  if (isCompany || first(card, 'x-abshowas').toUpperCase() === 'COMPANY')
    return 'it is a company, not a person';
  if (!name) return 'it has no name';
  const record: Record<string, string> = {
    name,
    callMe: first(card, 'nickname') || androidNickname(card),
    occupation: first(card, 'title') || first(card, 'role'),
    company,
    relation: relation(values(card, 'categories')),
    customerPhone: best(card, 'tel', [isNoFax, isPreferred, isMobile]).replace(/^tel:/i, ''),
    customerEmail: best(card, 'email', [isPreferred]).replace(/^mailto:/i, ''),
    note: first(card, 'note'),
  };
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ''));
}

/** Every text of a property, structured or listed, in order. */
const values = (card: ICAL.Component, name: string): string[] =>
  card.getAllProperties(name).flatMap((property) => flat(property.getValues()));

/** What the parser leaves escaped, such as a semicolon in a note, is written plainly. */
const flat = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(flat)
    : value === null || value === undefined
      ? []
      : [
          String(value)
            .replace(/\\([;:,])/g, '$1')
            .trim(),
        ];

const first = (card: ICAL.Component, name: string): string => values(card, name).find(Boolean) ?? '';

/** As it's written in full; from its parts when that is "Last, First", as Outlook files it, or an address. */
function nameOf(card: ICAL.Component): string {
  const full = first(card, 'fn');
  const [family = ''] = values(card, 'n');
  const parts = fromParts(card);
  const isFiled = family !== '' && full.startsWith(`${family},`);
  return full && !isFiled && !full.includes('@') ? full : parts;
}

/** "Dr. Ann Marie Lee Jr." from family; given; additional; prefixes; suffixes. */
function fromParts(card: ICAL.Component): string {
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = values(card, 'n');
  return [prefix, given, additional, family, suffix].filter(Boolean).join(' ');
}

/** Android keeps nicknames in a property of its own. */
function androidNickname(card: ICAL.Component): string {
  const kept = values(card, 'x-android-custom').map((text) => text.split(';'));
  return kept.find(([kind]) => kind === 'vnd.android.cursor.item/nickname')?.[1]?.trim() ?? '';
}

type Says = (property: ICAL.Property) => boolean;

const types = (property: ICAL.Property): string[] =>
  flat(property.getParameter('type')).flatMap((type) => type.toLowerCase().split(','));
const isNoFax: Says = (property) => !types(property).some((type) => type === 'fax' || type === 'pager');
const isPreferred: Says = (property) =>
  types(property).includes('pref') || Number(property.getParameter('pref')) === 1;
const isMobile: Says = (property) => types(property).some((type) => type === 'cell' || type === 'mobile');

/** The one that says most, the earlier of what is said counting first; else the first of them. */
function best(card: ICAL.Component, name: string, says: readonly Says[]): string {
  const all = card.getAllProperties(name).filter((property) => flat(property.getValues()).some(Boolean));
  const rank = (property: ICAL.Property) => says.reduce((sum, say) => sum * 2 + (say(property) ? 1 : 0), 0);
  const [chosen] = all.sort((one, two) => rank(two) - rank(one));
  return chosen ? (flat(chosen.getValues()).find(Boolean) ?? '') : '';
}

/** A contact list that is called so says what somebody is to the rep. */
function relation(lists: readonly string[]): string {
  const named = (pattern: RegExp) => lists.some((list) => pattern.test(list));
  if (named(/^family$/i)) return 'family';
  if (named(/^friends?$/i)) return 'friend';
  if (named(/^(?:co-?workers?|colleagues?)$/i)) return 'colleague';
  return '';
}
