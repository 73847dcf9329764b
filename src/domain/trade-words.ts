/** What the rep's trade has to say to its customers: a question to open with, and why the sorting is the rep's job. */
import { slotOn } from './choose.js';
import { countWords } from './count-words.js';
import type { Talk, Trade } from './playbook.js';
import type { Values } from './say.js';

/** A trade's words for a rep, worked out once: one of each by the customer's hash; '' where there are none. */
export type TradeWords = (begun: number) => TradeValues;
export type TradeValues = ReturnType<typeof valuesOf>;

/**
 * `typed` is the trade as the rep typed it; a trade found by one word of it lends no words. `talk` is what a trade without an entry
 * says.
 */
export function tradeWords(
  trade: Trade | undefined,
  typed: string,
  talk: () => Talk | undefined,
): TradeWords {
  const other = typed ? talk() : undefined;
  const isTheOther = other?.names.some((name) => plainName(name) === plainName(typed)) ?? false;
  const named = trade && !isTheOther && isNamed(trade, typed) ? trade : other;
  const provider = !named?.sorting.length && PROVIDER.test(typed) ? smallTrade(typed) : '';
  return (begun) => valuesOf(named, provider, begun);
}

const valuesOf = (trade: Omit<Talk, 'names'> | undefined, provider: string, begun: number) =>
  ({
    opening: one(trade?.opening, '|opening', begun),
    sorting: one(trade?.sorting, '|sorting', begun),
    sortingBrief: one(brief(trade?.sorting), '|sorting', begun),
    provider,
  }) satisfies Values;

/** Most words of a sorting line that goes into a text message. */
const BRIEF = 8;

/** The short lines of a list, else the shortest. */
function brief(lines: readonly string[] = []): readonly string[] {
  const most = Math.max(BRIEF, Math.min(...lines.map(countWords)));
  return lines.filter((line) => countWords(line) <= most);
}

const one = (texts: readonly string[] = [], of: string, begun: number): string =>
  texts[slotOn(begun, of, texts.length)] ?? '';

/** Whether the words name the trade itself, and not another of its kind: who drills wells doesn't speak of furnaces. */
function isNamed({ id, name, aka, called }: Trade, typed: string): boolean {
  const plain = [plainName(typed), plainName(typed.replace(/ for .*/i, ''))];
  const own = id.replace(/-/g, ' ');
  const begins = plainName(`${own} ${name}`)
    .split(' ')
    .map((word) => word.slice(0, 4));
  const isLike = (other: string) =>
    plainName(other)
      .split(' ')
      .some((word) => begins.includes(word.slice(0, 4)));
  const names = [own, name, ...called, ...aka.filter((other, at) => at < 3 || isLike(other))];
  return names.some((other) => plain.includes(plainName(other)));
}

const plainName = (words: string): string =>
  words
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(
      /\b(?:services?|company|business|contractor|contracting|local|independent|residential|commercial)\b/g,
      ' ',
    )
    .replace(/s\b/g, '')
    .replace(/ +/g, ' ')
    .trim();

/** Trades named for who does the work, or for what one has of it. */
const PROVIDER =
  /^[a-z&' -]+(?:tuner|surgeon|interpreter|printer|writer|planner|designer|painter|builder|trainer|broker|lender|agent|adviser|advisor|consultant|coach|tutor|teacher|photographer|groomer|farrier|sweep|mechanic|electrician|plumber|roofer|cleaner|inspector|translator|bookkeeper|accountant|lawyer|attorney|therapist|stylist|caterer|florist|baker|tailor|jeweler|engraver|walker|sitter|mover|surveyor|appraiser|contractor|carpenter|mason|welder|landscaper|arborist|beekeeper|CFO|lab|service|software|supplier)$/i;

const smallTrade = (typed: string): string =>
  typed
    .trim()
    .split(' ')
    .map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase()))
    .join(' ');
