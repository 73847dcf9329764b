/** From a table's columns, or a JSON record's keys, to our fields. What no field claims rides along under its own name. */
import { CUSTOMER_FIELDS, type Raw } from '../../domain/answers.js';
import { ALIASES, columnKey, LAST_RESORTS, NAME_PARTS } from './aliases.js';

/** Field → column, as given by --map. */
export type FieldMap = Readonly<Record<string, string>>;

const PROFILE_COLUMNS = [
  'rep.name',
  'rep.company',
  'rep.title',
  'rep.phone',
  'rep.email',
  'trade',
  'does',
  'serves',
  'demographics',
  'psychographics',
  'results.problem',
  'results.cost',
  'results.revenue',
];

/** Every field that a column may hold. */
export const COLUMN_FIELDS: readonly string[] = [
  ...CUSTOMER_FIELDS.filter((field) => field !== 'extra'),
  ...PROFILE_COLUMNS,
  ...Object.keys(NAME_PARTS),
];

/** Fields with the names they go by, in the order in which they claim columns. */
const CLAIMS: readonly (readonly [field: string, keys: readonly string[]])[] = [
  ...COLUMN_FIELDS.map((field) => [field, [columnKey(field)]] as const),
  ...Object.entries({ ...NAME_PARTS, ...ALIASES }).map(
    ([field, aliases]) => [field, aliases.map(columnKey)] as const,
  ),
];

/** Field of each column; the column's own name where no field claims it. */
export function fieldsOf(header: readonly string[], map: FieldMap = {}): string[] {
  const names = ownNames(header);
  const keys = names.map(columnKey);
  const fields: (string | undefined)[] = names.map(() => undefined);
  const claim = (field: string, at: number) => {
    if (at >= 0 && fields[at] === undefined && !fields.includes(field)) fields[at] = field;
  };
  for (const [field, column] of Object.entries(map)) claim(field, placeOf(column, names));
  for (const [field, known] of CLAIMS) for (const key of known) claim(field, keys.indexOf(key));
  if (!hasName(fields)) for (const key of LAST_RESORTS) claim('name', keys.indexOf(key));
  const taken = new Set(fields);
  return names.map((name, at) => fields[at] ?? notIn(taken, name));
}

/** A name that nothing has yet: "name_2" when "name" is taken. */
function notIn(taken: Set<string | undefined>, name: string): string {
  let own = name;
  for (let n = 2; taken.has(own); n++) own = `${name}_${n}`;
  taken.add(own);
  return own;
}

/** Where a column stands that the user names: as written, else but for case and marks; -1 when nowhere. */
export const placeOf = (column: string, names: readonly string[]): number =>
  names.includes(column) ? names.indexOf(column) : names.map(columnKey).indexOf(columnKey(column));

/** Whether these fields hold a name. */
export const hasName = (fields: readonly (string | undefined)[]): boolean =>
  fields.some((field) => field === 'name' || field === 'firstName' || field === 'lastName');

/** Header names that are all different: an empty one becomes column_3, a second "name" name_2. */
export function ownNames(header: readonly string[]): string[] {
  const taken = new Set<string | undefined>();
  return header.map((cell, at) => notIn(taken, cell.trim() || `column_${at + 1}`));
}

type Made = Record<string, unknown>;

/** Makes a table's rows into records: one field a column, empty cells left out, first and last name joined. */
export const rowReader =
  (fields: readonly string[]) =>
  (cells: readonly string[]): Raw => {
    const record = Object.create(null) as Made;
    for (let at = 0; at < fields.length; at++) if (cells[at]) record[fields[at]!] = unguarded(cells[at]!);
    return named(record);
  };

const OWN: ReadonlySet<string> = new Set([...CUSTOMER_FIELDS, ...PROFILE_COLUMNS, 'rep', 'results']);

/** Most different sets of keys whose fields are remembered. */
const REMEMBERED = 200;

/** Makes JSON records into ours by the names of their keys. A record in our own names passes as it is. */
export function recordReader(map: FieldMap = {}): (record: Raw) => Raw {
  const mapped = Object.keys(map).length > 0;
  const known = new Map<string, string[]>();
  const fieldsFor = (keys: readonly string[]): string[] => {
    const all = keys.join('\u0000');
    const fields = known.get(all) ?? keyFields(keys, map);
    if (known.size < REMEMBERED) known.set(all, fields);
    return fields;
  };
  const areOurs = (keys: readonly string[]): boolean =>
    (!mapped && keys.every((key) => OWN.has(key))) || (!keys.some(isOfName) && isSame(fieldsFor(keys), keys));
  let last: readonly string[] = [];
  let wereOurs = true;
  return (record) => {
    const keys = Object.keys(record);
    if (!isSame(keys, last)) {
      last = keys;
      wereOurs = areOurs(keys);
    }
    if (wereOurs) return record;
    const fields = fieldsFor(keys);
    const made = Object.create(null) as Made;
    keys.forEach((key, at) => (made[fields[at]!] = record[key]));
    return named(made);
  };
}

/** Parts of a name, and the one key that would become no key of a record. */
const isOfName = (key: string): boolean => key === 'firstName' || key === 'lastName' || key === '__proto__';

function isSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false;
  return true;
}

/** Keys in our own names keep them ("results" may hold an object), unless --map says otherwise. */
function keyFields(keys: readonly string[], map: FieldMap): string[] {
  const columns = Object.values(map).map((column) => placeOf(column, keys));
  return fieldsOf(keys, map).map((field, at) =>
    OWN.has(keys[at]!) && !columns.includes(at) && !Object.hasOwn(map, keys[at]!) ? keys[at]! : field,
  );
}

/** First and last name make the name where there is no other. */
function named(record: Made): Raw {
  const { firstName, lastName } = record;
  if (firstName === undefined && lastName === undefined) return record;
  delete record['firstName'];
  delete record['lastName'];
  if (!record['name']) record['name'] = [firstName, lastName].filter(Boolean).join(' ');
  return record;
}

/** A cell without the quote that guards a formula in spreadsheets: "'+1 555 0100" is "+1 555 0100". */
const unguarded = (cell: string): string =>
  cell.charCodeAt(0) === 39 && /^'[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
