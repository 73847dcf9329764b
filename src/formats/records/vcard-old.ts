/** vCard 2.1, which Outlook and older phones still write, into 3.0: quoted-printable, its folding, types without a name. */

/** A card as lines, unfolded, with the line in the file where it begins. */
export interface Card {
  line: number;
  lines: string[];
}

/** The cards of a file, told apart by BEGIN and END. Lines between cards don't count. */
export function cardsIn(text: string): Card[] {
  const cards: Card[] = [];
  let card: Card | undefined;
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    if (!card && /^\s*(?:[\w-]+\.)?BEGIN\s*:\s*VCARD\s*$/i.test(line)) card = { line: index + 1, lines: [] };
    if (!card) return;
    card.lines.push(line);
    if (!/^\s*(?:[\w-]+\.)?END\s*:\s*VCARD\s*$/i.test(line)) return;
    cards.push(card);
    card = undefined;
  });
  return card ? [...cards, card] : cards;
}

/** Whether a card is of 2.1, or quotes as 2.1 does, which older phones do in 3.0 too. */
export const isOld = (lines: readonly string[]): boolean =>
  lines.some(
    (line) =>
      /^VERSION\s*:\s*2\.1\s*$/i.test(line.trim()) ||
      /^[^:]*;\s*(?:ENCODING=)?QUOTED-PRINTABLE\s*[;:]/i.test(line),
  );

/** Lines of a 2.1 card as those of a 3.0 card. What isn't said in 3.0, such as pictures, is left out. */
export function fromOld(lines: readonly string[]): string[] {
  return joined(lines).flatMap((line) => {
    const colon = colonOf(line);
    if (colon < 0) return [];
    const [name = '', ...given] = line.slice(0, colon).split(';');
    const property = name.toUpperCase();
    const value = line.slice(colon + 1);
    if (property === 'VERSION') return ['VERSION:3.0'];
    const parameters = given.map((one) => one.trim().toUpperCase());
    if (parameters.some((one) => /^(?:ENCODING=)?(?:BASE64|B)$/.test(one))) return [];
    const text = isQuoted(parameters) ? decodeQuoted(value, charsetOf(parameters)) : value;
    return [`${name}${types(parameters)}:${escaped(text, property)}`];
  });
}

const QUOTED = /^(?:ENCODING=)?QUOTED-PRINTABLE$/;
const isQuoted = (parameters: readonly string[]) => parameters.some((one) => QUOTED.test(one));

/** A colon that isn't within quotes. */
function colonOf(line: string): number {
  for (let at = 0, quoted = false; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted;
    if (line[at] === ':' && !quoted) return at;
  }
  return -1;
}

/** One line a property: a quoted-printable line ending in = goes on; so does one after which white space begins a line. */
function joined(lines: readonly string[]): string[] {
  const whole: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    const last = whole.length - 1;
    if (goesOn) whole[last] = whole[last]!.slice(0, -1) + line.replace(/^[ \t]/, '');
    else if (/^[ \t]/.test(line) && last >= 0) whole[last] += line.slice(1);
    else whole.push(line);
    const now = whole.at(-1)!;
    goesOn = now.endsWith('=') && /QUOTED-PRINTABLE/i.test(now.slice(0, Math.max(0, colonOf(now))));
  }
  return whole;
}

/** Bytes written as =C3=A9, in their charset. */
function decodeQuoted(value: string, charset: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < value.length; at++) {
    const hex = value[at] === '=' ? /^[0-9a-f]{2}/i.exec(value.slice(at + 1, at + 3))?.[0] : undefined;
    if (hex) {
      bytes.push(parseInt(hex, 16));
      at += 2;
    } else bytes.push(...Buffer.from(value[at]!));
  }
  return decoded(Buffer.from(bytes), charset);
}

function decoded(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset || 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const charsetOf = (parameters: readonly string[]): string =>
  parameters.find((one) => one.startsWith('CHARSET='))?.slice(8) ?? '';

/** HOME;VOICE is TYPE=HOME,VOICE in 3.0. */
function types(parameters: readonly string[]): string {
  const kept = parameters.filter(
    (one) => /^(?:TYPE=)?[A-Z][A-Z0-9-]*$/.test(one) && !QUOTED.test(one) && !/^[78]BIT$/.test(one),
  );
  const names = kept.map((one) => one.replace(/^TYPE=/, ''));
  return names.length > 0 ? `;TYPE=${names.join(',')}` : '';
}

/** In 3.0 a line end is \n, and a comma in plain text is escaped; N and ORG keep the semicolons that part them. */
function escaped(text: string, property: string): string {
  const flat = text.replace(/\r\n|\n|\r/g, '\\n').replace(/(?<!\\),/g, '\\,');
  return ['N', 'ORG', 'ADR'].includes(property) ? flat : flat.replace(/(?<!\\);/g, '\\;');
}
