/** The parts of a result as one or two sentences: "sump pump died in April. We came at eleven and swapped it". */
import { wordCount } from '../tidy/text.js';

/**
 * What a result goes on with. An aside says something of what stands before ("on budget"), a verb has the subject of what stands before, a clause
 * has one of its own, a thing is told bare ("no leaks since March").
 */
export interface Piece {
  kind: 'aside' | 'verb' | 'clause' | 'thing';
  text: string;
  /** Who does what the verb says. */
  subject?: string;
}

/** Most words of one sentence, and of what is told in all. */
export const LONGEST = 18;
export const MOST = 27;

const isLong = (words: string): boolean => wordCount(words) > LONGEST;

/** Sentences without their stops, the first with a small letter; '' when even the first is too long for one breath. */
export function joined(first: Piece, pieces: readonly Piece[]): string {
  const units = withAsides([first, ...pieces]);
  if (isLong(units[0]!.text)) return '';
  const list = asList(units);
  if (list && !isLong(list)) return list;
  const sentences: string[] = [];
  let told = 0;
  for (let at = 0; at < units.length && sentences.length < 2;) {
    const one = alone(units[at]!, at === 0);
    const two = units[at + 1] ? one + behind(units[at + 1]!, units[at]!, one) : '';
    const said = two && !isLong(two) ? two : one;
    told += wordCount(said);
    if (told > MOST) {
      if (said === two && told - wordCount(two) + wordCount(one) <= MOST) sentences.push(one);
      break;
    }
    sentences.push(said);
    at += said === two ? 2 : 1;
  }
  return sentences.map((text, at) => (at === 0 ? text : text[0]!.toUpperCase() + text.slice(1))).join('. ');
}

/** Asides stand with what they are said of. */
function withAsides(pieces: readonly Piece[]): Piece[] {
  const units: Piece[] = [];
  for (const piece of pieces) {
    const before = units.at(-1);
    if (piece.kind !== 'aside' || !before) units.push({ ...piece });
    else if (!isLong(`${before.text}, ${piece.text}`)) before.text += `, ${piece.text}`;
  }
  return units;
}

/** Short things, and verbs of one subject, stand in a row: "no weeds, no bugs, and no bare spots". */
function asList(units: readonly Piece[]): string {
  if (units.length < 3) return '';
  const [first, ...rest] = units;
  const kind = rest[0]!.kind;
  const same = rest.every(
    (unit) => unit.kind === kind && unit.subject === rest[0]!.subject && !unit.text.includes(','),
  );
  if (
    !same ||
    (kind !== 'verb' && !(kind === 'thing' && first!.kind === 'thing')) ||
    / and |,/.test(first!.text)
  )
    return '';
  return `${[first!, ...rest.slice(0, -1)].map((unit) => unit.text).join(', ')}, and ${rest.at(-1)!.text}`;
}

/** A part as the beginning of a sentence. */
const alone = ({ kind, text, subject = '' }: Piece, isFirst: boolean): string =>
  kind === 'verb' && !isFirst ? `${subject} ${text}` : text;

/** A part behind another one of the same sentence. */
function behind(piece: Piece, before: Piece, text: string): string {
  if (piece.kind === 'verb' && piece.subject === subjectOf(before))
    return `${/, | and /.test(text) ? ', and' : piece.text.includes(' and ') ? ',' : ' and'} ${piece.text}`;
  if (piece.kind === 'verb') return `, and ${piece.subject} ${piece.text}`;
  if (piece.kind === 'thing' && takesWith(piece.text, before, text)) return `, with ${piece.text}`;
  const isPair =
    /^no /.test(piece.text) && /^no [a-z-]+(?: [a-z-]+)?$/.test(before.text) && text === before.text;
  return `${isPair ? '' : ','} and ${piece.text}`;
}

const subjectOf = ({ kind, subject, text }: Piece): string | undefined =>
  kind === 'thing' ? undefined : subject || /^(?:you|we|it)\b/.exec(text)?.[0];

/** "You closed on time, with no surprises". */
const takesWith = (thing: string, before: Piece, text: string): boolean =>
  / with /.test(text)
    ? false
    : /^(?:\d|the first ever)/.test(thing)
      ? !/^(?:no|zero|not|\d)/.test(before.text)
      : /^(?:you|we)\b/.test(before.text) &&
        /^(?:no|zero|not (?:one|a single))\b/.test(thing) &&
        !/without | no |n['’]t |not /.test(text);
