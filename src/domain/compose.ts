/** From parts to a script: the parts in the channel's order, one phrasing of each, inside the channel's limit. */
import { begin, slotOn } from './choose.js';
import type { Channel, Playbook, Sequence, Temper } from './playbook.js';
import type { PoolFinder, Pools } from './pools.js';
import { Problem } from './problem.js';
import type { ScriptResult } from './result.js';
import { countWords, say, type Values } from './say.js';

/** What every composing needs: the words, whose they are, and the seed of the choice. */
export interface Voice {
  playbook: Playbook;
  pools: PoolFinder;
  values: Values;
  temper: Temper;
  /** Seed and customer, hashed so far: the same key always chooses the same words. */
  begun: number;
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
export const phrase = (part: string, family: string, voice: Voice): Spoken | null =>
  spokenBy(part, family, voice.pools(voice.temper, family), voice);

function spokenBy(
  part: string,
  family: string,
  pools: Pools,
  { instead, begun, values }: Voice,
): Spoken | null {
  const name = instead[part] ?? part;
  const choice = name ? pools(name) : undefined;
  if (!choice) return null;
  const { speeches } = choice;
  const rest = name === part ? choice.rest : `|${part}|${family}`;
  const start = slotOn(begun, rest, speeches.length);
  for (let i = 0; i < speeches.length; i++) {
    const text = speeches[(start + i) % speeches.length]!(values);
    if (text !== null)
      return {
        part,
        text,
        others: () => speeches.map((say) => say(values)).filter((one): one is string => one !== null),
      };
  }
  return null;
}

type Piece = string | Spoken;

/** The pieces of an order of parts: literal text, and the parts that have something to say. */
function pieces(sequence: Sequence, family: string, voice: Voice): Piece[] {
  const pools = voice.pools(voice.temper, family);
  const made: Piece[] = [];
  for (const item of sequence) {
    if (typeof item === 'string') made.push(item);
    else if (!Array.isArray(item)) made.push(say(item.line, voice.values) ?? '');
    else {
      const spoken = spokenBy(item[0], family, pools, voice);
      if (!spoken && endsInComma(made)) made.push(`${(made.pop() as string).trimEnd().slice(0, -1)}: `);
      made.push(spoken ?? '');
    }
  }
  return made;
}

/** "Lucinda, " before a part that fell away becomes "Lucinda: ", so that what follows may start a sentence. */
const endsInComma = (made: readonly Piece[]): boolean =>
  typeof made.at(-1) === 'string' && /,\s*$/.test(made.at(-1) as string);

/** What a part that fell away leaves behind. Most texts have none of it. */
const UNTIDY = /[ \t]{2}|\t| \n|\n |\n{3}| [,.]/;

/** The text of pieces: no doubled spaces, no empty lines where a part fell away. */
function textOf(all: readonly Piece[]): string {
  let text = '';
  let fell = false;
  for (const piece of all) {
    const next = typeof piece === 'string' ? piece : piece.text;
    text = joined(text, fell && text.endsWith('\n') && next.startsWith('\n') ? next.slice(1) : next);
    fell = next === '';
  }
  return UNTIDY.test(text) ? tidied(text) : text.trim();
}

/** Two texts, with one space between them where both have one. */
function joined(before: string, after: string): string {
  if (after.startsWith(' ') && (before === '' || before.endsWith(' ') || before.endsWith('\n')))
    return before + after.slice(1);
  return after.startsWith('\n') && before.endsWith(' ') ? before.slice(0, -1) + after : before + after;
}

const tidied = (text: string): string =>
  text
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
    pieces(
      sequence,
      channel.family,
      attempt ? { ...voice, begun: begin(`|${attempt}`, voice.begun) } : voice,
    );
  const { made, words } = shorten(again, channel);
  const text = textOf(made);
  const parts = made
    .filter((piece): piece is Spoken => typeof piece !== 'string')
    .map(({ part, text: said }) => ({ part, text: said }));
  const subject = channel.subject ? phrase('subject', channel.family, voice)?.text : undefined;
  return {
    channel: channel.id,
    ...(subject ? { subject } : {}),
    text,
    words,
    seconds: Math.ceil(countWords(text) / WORDS_PER_SECOND),
    parts,
  };
}

/** Words that count against the limit. */
function counted(all: readonly Piece[], { apart }: Channel): number {
  const counts = (piece: Piece) => typeof piece === 'string' || !apart.includes(piece.part);
  return countWords(textOf(apart.length > 0 ? all.filter(counts) : all));
}

/** How often other phrasings are tried before the shortest are taken: a short script still should not read like a form letter. */
const ATTEMPTS = 8;

/** Within the limit: other phrasings first, then the shortest of each, the longest part first; then the channel's droppable parts. */
function shorten(again: (attempt: number) => Piece[], channel: Channel): { made: Piece[]; words: number } {
  let made = again(0);
  let words = counted(made, channel);
  for (let attempt = 1; attempt <= ATTEMPTS && words > channel.words; attempt++) {
    made = again(attempt);
    words = counted(made, channel);
  }
  if (words <= channel.words) return { made, words };
  for (const shorter of [...shortest(made, channel), ...channel.drop.map(without)]) {
    made = restarted(made.map(shorter));
    words = counted(made, channel);
    if (words <= channel.words) return { made, words };
  }
  throw new Problem(
    'data',
    `The answers are too long for ${channel.name}: ${words} words at the least, and ${channel.words} fit.`,
    {},
    'Shorten the result or the circle.',
  );
}

/** A literal "Lucinda, " before a part that was dropped becomes "Lucinda: ". */
const restarted = (made: Piece[]): Piece[] =>
  made.map((piece, at) =>
    typeof piece === 'string' && made[at + 1] === '' && /,\s*$/.test(piece)
      ? `${piece.trimEnd().slice(0, -1)}: `
      : piece,
  );

type Change = (piece: Piece, at: number) => Piece;

/** Changes that put the shortest phrasing in place, of the longest part first. */
function shortest(made: readonly Piece[], { apart }: Channel): Change[] {
  const size = (piece: Piece) =>
    typeof piece === 'string' || apart.includes(piece.part) ? 0 : countWords(piece.text);
  return made
    .map((piece, index) => ({ piece, index, words: size(piece) }))
    .filter(({ words }) => words > 0)
    .sort((a, b) => b.words - a.words || a.index - b.index)
    .map(
      ({ index }) =>
        (piece, at) =>
          at === index && typeof piece !== 'string' ? shortened(piece) : piece,
    );
}

const shortened = (piece: Spoken): Spoken => ({
  ...piece,
  text: piece
    .others()
    .reduce((best, text) => (countWords(text) < countWords(best) ? text : best), piece.text),
});

const without =
  (part: string): Change =>
  (piece) =>
    typeof piece !== 'string' && piece.part === part ? '' : piece;

/** A letter: an order of parts without a limit of its own. '' when nothing in it can be said. */
export function composeLetter(name: string, voice: Voice, family = 'letter'): string {
  const sequence = voice.playbook.letters[name];
  return sequence ? textOf(pieces(sequence, family, voice)) : '';
}
