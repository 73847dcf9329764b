/** From parts to a script: the parts in the channel's order, one phrasing of each, inside the channel's limit. */
import { slot } from './choose.js';
import type { Channel, Phrasing, Playbook, Sequence, Temper } from './playbook.js';
import { Problem } from './problem.js';
import type { ScriptResult } from './result.js';
import { countWords, say, type Values } from './say.js';

/** What every composing needs: the words, whose they are, and the seed of the choice. */
export interface Voice {
  playbook: Playbook;
  values: Values;
  temper: Temper;
  /** Seed and customer: the same key always chooses the same words. */
  key: string;
  /** Parts that take another's place ("ask" → "ask-named") or are silent ("benefit" → ""). */
  instead: Readonly<Record<string, string>>;
}

interface Spoken {
  part: string;
  text: string;
  /** Every phrasing that could stand here, rendered only when the script must get shorter. */
  others(): string[];
}

/** One phrasing of a part for a family of channels, or null when none can be said with these values. */
export function phrase(part: string, family: string, voice: Voice): Spoken | null {
  const name = voice.instead[part] ?? part;
  const pool = name ? voice.playbook.parts[name] : undefined;
  if (!pool) return null;
  const phrasings = ofFamily(pool[voice.temper], family);
  const usable = phrasings.length > 0 ? phrasings : ofFamily(pool.plain, family);
  const start = slot(`${voice.key}|${part}|${family}`, usable.length);
  for (let i = 0; i < usable.length; i++) {
    const text = say(usable[(start + i) % usable.length]!.line, voice.values);
    if (text !== null)
      return {
        part,
        text,
        others: () =>
          usable.map(({ line }) => say(line, voice.values)).filter((one): one is string => one !== null),
      };
  }
  return null;
}

function ofFamily(phrasings: readonly Phrasing[], family: string): readonly Phrasing[] {
  const own = phrasings.filter((phrasing) => phrasing.families?.includes(family));
  return own.length > 0 ? own : phrasings.filter((phrasing) => !phrasing.families);
}

type Piece = string | Spoken;

/** The pieces of an order of parts: literal text, and the parts that have something to say. */
function pieces(sequence: Sequence, family: string, voice: Voice): Piece[] {
  const made: Piece[] = [];
  for (const item of sequence) {
    if (typeof item === 'string') made.push(item);
    else if (!Array.isArray(item)) made.push(say(item.line, voice.values) ?? '');
    else {
      const spoken = phrase(item[0], family, voice);
      if (!spoken && endsInComma(made)) made.push(`${(made.pop() as string).trimEnd().slice(0, -1)}: `);
      made.push(spoken ?? '');
    }
  }
  return made;
}

/** "Lucinda, " before a part that fell away becomes "Lucinda: ", so that what follows may start a sentence. */
const endsInComma = (made: readonly Piece[]): boolean =>
  typeof made.at(-1) === 'string' && /,\s*$/.test(made.at(-1) as string);

/** The text of pieces: no doubled spaces, no empty lines where a part fell away. */
const textOf = (all: readonly Piece[]): string =>
  all
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('')
    .replace(/[ \t]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ +([,.])/g, '$1')
    .trim();

const WORDS_PER_SECOND = 2.5;

/** A script for a channel. Throws a Problem when even the shortest wording is over the channel's limit. */
export function composeScript(channel: Channel, order: string, voice: Voice): ScriptResult {
  const sequence = voice.playbook.asks[order];
  if (!sequence)
    throw new Problem(
      'data',
      `The playbook has no asks/${order}.hbs.`,
      {},
      'Add it, or take another channel.',
    );
  const again = (attempt: number) =>
    pieces(sequence, channel.family, attempt ? { ...voice, key: `${voice.key}|${attempt}` } : voice);
  const fitted = shorten(again, channel);
  const text = textOf(fitted);
  const parts = fitted
    .filter((piece): piece is Spoken => typeof piece !== 'string')
    .map(({ part, text: words }) => ({ part, text: words }));
  const subject = channel.subject ? phrase('subject', channel.family, voice)?.text : undefined;
  return {
    channel: channel.id,
    ...(subject ? { subject } : {}),
    text,
    words: counted(fitted, channel),
    seconds: Math.ceil(countWords(text) / WORDS_PER_SECOND),
    parts,
  };
}

/** Words that count against the limit. */
function counted(all: readonly Piece[], channel: Channel): number {
  return countWords(
    textOf(all.filter((piece) => typeof piece === 'string' || !channel.apart.includes(piece.part))),
  );
}

/** How often other phrasings are tried before the shortest are taken: a short script still should not read like a form letter. */
const ATTEMPTS = 8;

/** Within the limit: other phrasings first, then the shortest of each, the longest part first; then the channel's droppable parts. */
function shorten(again: (attempt: number) => Piece[], channel: Channel): Piece[] {
  let now = again(0);
  for (let attempt = 1; attempt <= ATTEMPTS && counted(now, channel) > channel.words; attempt++)
    now = again(attempt);
  if (counted(now, channel) <= channel.words) return now;
  const size = (piece: Piece) =>
    typeof piece === 'string' || channel.apart.includes(piece.part) ? 0 : countWords(piece.text);
  const byLength = now
    .map((piece, index) => ({ index, words: size(piece) }))
    .sort((a, b) => b.words - a.words || a.index - b.index);
  for (const { index } of byLength) {
    const piece = now[index]!;
    if (typeof piece === 'string' || size(piece) === 0) continue;
    const shortest = piece
      .others()
      .reduce((best, text) => (countWords(text) < countWords(best) ? text : best), piece.text);
    now = now.map((other, at) => (at === index ? { ...piece, text: shortest } : other));
    if (counted(now, channel) <= channel.words) return now;
  }
  for (const part of channel.drop) {
    now = now.map((piece) => (typeof piece !== 'string' && piece.part === part ? '' : piece));
    if (counted(now, channel) <= channel.words) return now;
  }
  throw new Problem(
    'data',
    `The answers are too long for ${channel.name}: ${counted(now, channel)} words at the least, and ${channel.words} fit.`,
    {},
    'Shorten the result or the circle.',
  );
}

/** A letter: an order of parts without a limit of its own. '' when nothing in it can be said. */
export function composeLetter(name: string, voice: Voice, family = 'letter'): string {
  const sequence = voice.playbook.letters[name];
  return sequence ? textOf(pieces(sequence, family, voice)) : '';
}
