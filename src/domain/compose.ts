/** From parts to a script: the parts in the channel's order, one phrasing of each, inside the channel's limit. */
import { briefer, inSubject } from './briefer.js';
import { begin, slotOn } from './choose.js';
import type { Channel, Playbook, Temper } from './playbook.js';
import type { Choice, Instead, Place, PoolFinder } from './pools.js';
import { Problem } from './problem.js';
import type { ScriptResult } from './result.js';
import { countedAhead, type Known } from './count-ahead.js';
import { countWords } from './count-words.js';
import { firstSaid, type Values } from './say.js';
import { laidTogether } from './seams.js';
import { afterText, NOT_SAID, wordsOf } from './word-count.js';

/** What every composing needs: the words, whose they are, and the seed of the choice. */
export interface Voice {
  playbook: Playbook;
  pools: PoolFinder;
  values: Values;
  temper: Temper;
  /** Seed and customer, hashed so far: the same key always chooses the same words. */
  begun: number;
  instead: Instead;
}

/** A part as it is said. */
interface Spoken {
  choice: Choice;
  text: string;
}

/** One phrasing of a part for a family of channels, or null when none can be said with these values. */
export function phrase(part: string, family: string, voice: Voice): Spoken | null {
  const choice = voice.pools(voice.temper, family).part(part, voice.instead);
  return choice && spokenBy(choice, voice.begun, voice.values);
}

function spokenBy(choice: Choice, begun: number, values: Values): Spoken | null {
  const { speeches, rest } = choice;
  const text = firstSaid(speeches, slotOn(begun, rest, speeches.length), values);
  return text === null ? null : { choice, text };
}

type Piece = string | Spoken;

/** The pieces of an order of parts: literal text, and the parts that have something to say. */
function pieces(places: readonly Place[], begun: number, values: Values): Piece[] {
  const made: Piece[] = [];
  for (const place of places) {
    if (place && 'speech' in place) {
      made.push(place.speech(values) ?? '');
      continue;
    }
    const spoken = place && spokenBy(place, begun, values);
    if (!spoken && endsInComma(made)) made.push(`${(made.pop() as string).trimEnd().slice(0, -1)}: `);
    made.push(spoken ?? '');
  }
  return made;
}

/** "Lucinda, " before a part that fell away becomes "Lucinda: ", so that what follows may start a sentence. */
const endsInComma = (made: readonly Piece[]): boolean =>
  typeof made.at(-1) === 'string' && /,\s*$/.test(made.at(-1) as string);

const textOf = (all: readonly Piece[]): string =>
  laidTogether(all.map((piece) => (typeof piece === 'string' ? piece : piece.text)));

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
  const places = voice.pools(voice.temper, channel.family).order(sequence, voice.instead);
  const { made, words } = shorten(places, voice, channel);
  const text = textOf(made);
  const parts: ScriptResult['parts'] = [];
  for (const piece of made)
    if (typeof piece !== 'string') parts.push({ part: piece.choice.part, text: piece.text });
  const subject = channel.subject
    ? phrase('subject', channel.family, { ...voice, values: inSubject(voice.values) })?.text
    : undefined;
  const all = made.some((piece) => isApart(piece, channel)) ? countWords(text) : words;
  const seconds = Math.ceil(all / WORDS_PER_SECOND);
  return subject
    ? { channel: channel.id, subject, text, words, seconds, parts }
    : { channel: channel.id, text, words, seconds, parts };
}

/** Words that count against the limit. */
function counted(all: readonly Piece[], channel: Channel): number {
  const own = all.filter((piece) => !isApart(piece, channel));
  let state = 0;
  for (const piece of own) {
    state = afterText(typeof piece === 'string' ? piece : piece.text, state);
    if (state < 0) return countWords(textOf(own));
  }
  return wordsOf(state);
}

/** Whether a piece is a turn of its own, which does not count. */
const isApart = (piece: Piece, { apart }: Channel): boolean =>
  typeof piece !== 'string' && apart.includes(piece.choice.part);

/** How often other phrasings are tried before the shortest are taken: a short script still should not read like a form letter. */
const ATTEMPTS = 16;

/** What is let go before anything is said more briefly: nobody misses it. */
const SPARE: ReadonlySet<string> = new Set(['benefit', 'my-job']);

/**
 * Within the limit: other phrasings first, then the shortest of each, the longest part first; then the result without a word on it; then
 * the result, the kind and the face said briefly; then without the channel's droppable parts.
 */
function shorten(
  places: readonly Place[],
  { begun, values }: Voice,
  channel: Channel,
): { made: Piece[]; words: number } {
  let made: Piece[] | undefined;
  let words = Infinity;
  const known: Known = [];
  for (let attempt = 0; attempt <= ATTEMPTS && words > channel.words; attempt++) {
    const from = attempt ? begin(`|${attempt}`, begun) : begun;
    const state = countedAhead(places, from, values, channel, known);
    if (state >= 0 && wordsOf(state) > channel.words && attempt < ATTEMPTS) continue;
    made = pieces(places, from, values);
    words = state >= 0 ? wordsOf(state) : counted(made, channel);
  }
  made ??= [];
  if (words <= channel.words) return { made, words };
  const first = made;
  const { drop } = channel;
  const needed = drop.find((part) => !SPARE.has(part));
  const spare = needed ? drop.slice(0, drop.indexOf(needed)) : drop;
  const ways = [
    () => shortest(first, values, channel, begun),
    () => shortest(first, values, channel),
    () => spare.map(without),
    () => [unremarked(values), ...BRIEFLY.map((part) => briefly(part, values, begun))],
    () => drop.slice(spare.length).map(without),
  ];
  for (const way of ways)
    for (const shorter of way()) {
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

/** Changes that put the shortest phrasing in place, of the longest part first; with `begun`, one nearly as short, chosen by it. */
function shortest(made: readonly Piece[], values: Values, channel: Channel, begun?: number): Change[] {
  const size = (piece: Piece) =>
    typeof piece === 'string' || isApart(piece, channel) ? 0 : countWords(piece.text);
  return made
    .map((piece, index) => ({ piece, index, words: size(piece) }))
    .filter(({ words }) => words > 0)
    .sort((a, b) => lasts(a.piece) - lasts(b.piece) || b.words - a.words || a.index - b.index)
    .map(
      ({ index }) =>
        (piece, at) =>
          at === index && typeof piece !== 'string' ? shortened(piece, values, begun) : piece,
    );
}

/** What is said of the customer's own result is shortened last: 1 for it. */
const lasts = (piece: Piece): number => (typeof piece !== 'string' && TELLING.has(piece.choice.part) ? 1 : 0);
const TELLING: ReadonlySet<string> = new Set(['result', 'told', 'bridge']);

function shortened({ choice, text }: Spoken, values: Values, begun?: number): Spoken {
  const { speeches, counters, rest } = choice;
  const now = countWords(text);
  const lengths: number[] = [];
  for (let at = 0; at < speeches.length; at++) {
    const state = counters[at]!(values, 0);
    if (state === NOT_SAID) lengths.push(Infinity);
    else if (state >= 0) lengths.push(wordsOf(state));
    else lengths.push(countWords(speeches.say(at, values) ?? text));
  }
  const most = Math.min(now - 1, Math.min(...lengths) + (begun === undefined ? 0 : NEAR));
  const short = lengths.flatMap((words, at) => (words <= most ? [at] : []));
  const at = short[begun === undefined ? 0 : slotOn(begun, `${rest}|short`, short.length)];
  const other = at === undefined ? null : speeches.say(at, values);
  return { choice, text: other === null || countWords(other) >= now ? text : other };
}

/** Words that a phrasing may be longer than the shortest, so that not everybody hears the same. */
const NEAR = 4;

/** A change that tells the result and says nothing of it: whom the rep serves is worth more words than "I'm so glad". */
const unremarked =
  ({ resultFirst = '' }: Values): Change =>
  (piece) => {
    if (typeof piece === 'string' || !TELLING.has(piece.choice.part) || !resultFirst) return piece;
    const at = piece.text.toLowerCase().indexOf(resultFirst.toLowerCase());
    return at < 0 ? piece : { ...piece, text: `${piece.text.slice(0, at + resultFirst.length)}.` };
  };

/** Parts that can be said briefly, in the order in which they are. */
const BRIEFLY = ['result', 'note-brief', 'who-brief', 'note', 'who-i-serve', 'ask'];

/** A change that says a part with briefer values. */
const briefly =
  (part: string, values: Values, begun: number): Change =>
  (piece) => {
    const said = part.startsWith('note') ? 'ask' : part === 'who-brief' ? 'who-i-serve' : part;
    if (typeof piece === 'string' || piece.choice.part !== said) return piece;
    const brief = briefer(part, values);
    const spoken = brief && spokenBy(piece.choice, begun, brief);
    const shorter = spoken && shortened(spoken, brief);
    return shorter && countWords(shorter.text) < countWords(piece.text) ? shorter : piece;
  };

const without =
  (part: string): Change =>
  (piece) =>
    typeof piece !== 'string' && piece.choice.part === part ? '' : piece;

/** A letter: an order of parts without a limit of its own. '' when nothing in it can be said. */
export function composeLetter(name: string, voice: Voice, family = 'letter'): string {
  const sequence = voice.playbook.letters[name];
  if (!sequence) return '';
  const places = voice.pools(voice.temper, family).order(sequence, voice.instead);
  return textOf(pieces(places, voice.begun, voice.values));
}
