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
 * says. `said` is what the rep does, and for whom: of a trade that is found by a part of the words ("dairy hoof trimming"), only what
 * speaks of things the rep speaks of is taken, and no question about the horses.
 */
export function tradeWords(
  trade: Trade | undefined,
  typed: string,
  talk: () => Talk | undefined,
  said = '',
): TradeWords {
  const other = typed ? talk() : undefined;
  const isTheOther = other?.names.some((name) => plainName(name) === plainName(typed)) ?? false;
  const named =
    trade && !isTheOther && isNamed(trade, typed)
      ? trade
      : other && !isTheOther
        ? spokenOf(other, typed, said)
        : other;
  const sorting = (named === trade && trade?.sorting) || [];
  const provider = sorting.length === 0 && PROVIDER.test(typed) ? smallTrade(typed) : '';
  return (begun) => valuesOf(named?.opening ?? [], sorting, provider, begun);
}

const valuesOf = (opening: readonly string[], sorting: readonly string[], provider: string, begun: number) =>
  ({
    opening: one(opening, '|opening', begun),
    sorting: one(sorting, '|sorting', begun),
    sortingBrief: one(brief(sorting), '|sorting', begun),
    provider,
  }) satisfies Values;

/** Most words of a sorting line that goes into a text message. */
const BRIEF = 8;

/** The short lines of a list, else the shortest. */
function brief(lines: readonly string[]): readonly string[] {
  const most = Math.max(BRIEF, Math.min(...lines.map(countWords)));
  return lines.filter((line) => countWords(line) <= most);
}

const one = (texts: readonly string[], of: string, begun: number): string =>
  texts[slotOn(begun, of, texts.length)] ?? '';

/**
 * The questions of a near trade that name no thing or person the rep doesn't; undefined where half of them do, or where it's another thing
 * that is done ("fine art crating" deals in no art).
 */
function spokenOf(talk: Talk, typed: string, said: string): Talk | undefined {
  if (isOtherWork(talk, typed)) return undefined;
  const stems = new Set(stemsOf(`${typed} ${said}`));
  const isOurs = (line: string) =>
    [...line.matchAll(THING)].every(([, words]) =>
      words!
        .toLowerCase()
        .split(' ')
        .some((word) => ANYONES.test(word) || stems.has(stemOf(word))),
    );
  const opening = talk.opening.filter(isOurs);
  return 2 * opening.length > talk.opening.length ? { ...talk, opening } : undefined;
}

/** Whether the trade's name is followed by what is done with it. */
function isOtherWork({ names }: Talk, typed: string): boolean {
  const bare = ` ${plainName(typed.replace(/ (?:for|and|in|with|to|at|of)\b.*|[&/,(].*/i, ''))} `;
  const behind = names.flatMap((name) => {
    const plain = ` ${plainName(name)} `;
    const at = bare.indexOf(plain);
    return plain.trim() && at >= 0 ? [bare.slice(at + plain.length).trim()] : [];
  });
  return behind.length > 0 && behind.every((rest) => rest !== '' && !SAME_WORK.test(rest));
}
const SAME_WORK =
  /^(?:rental|hire|shop|studio|sale|dealer|specialist|expert|pro|guy|work|lesson|classe?|system|installation|install|group|firm|solution)$/;

/** What a line names: "the horses", "a translator", "their water heater". */
const THING =
  /\b(?:the|an?|your|their|his|her|these|those) ((?:new |old |best |first |last )?[a-z'’-]+(?: [a-z'’-]+)?)/gi;
/** What everybody has, and what isn't a thing. */
const ANYONES =
  /^(?:best|first|last|most|biggest|part|thing|things|way|difference|change|day|days|week|month|season|morning|mornings|evening|night|nights|time|times|year|years|summer|winter|spring|fall|home|house|place|yard|room|rooms|building|ground|job|jobs|work|business|shop|company|office|team|crew|family|kids|people|customers|guests|neighbors|someone|somebody|name|word|words|question|side|end|look|feel|sound|plan|reason|answer|phone|phones|mail|door|doors|bill|bills|price|money|cost|costs|rest|same|other|others|one|ones|problem|call|calls|visit|visits|story|moment|minute|hour|table|set-up|setup)$/;

const stemsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2)
    .map(stemOf);
/** "Scales" and "scale", "tuning" and "tuner". */
const stemOf = (word: string): string => word.replace(/['’]s$/, '').slice(0, 4);

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
      /\b(?:services?|svcs?|company|business|contractor|contracting|local|independent|residential|commercial)\b/g,
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
