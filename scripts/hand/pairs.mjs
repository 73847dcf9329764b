// The pairs of test/said: what a rep typed and how one says it.
import { readdirSync, readFileSync } from 'node:fs';
import { root } from '../ear/corpus.mjs';
import { aligned } from './align.mjs';

/** So many tokens are learned from. */
const MOST = 60;

/** All pairs {sort, writer, typed, told}, each typed note once. */
export function pairs(folder = `${root}test/said/`) {
  const seen = new Set();
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => {
      const [sort, writer] = name.replace('.tsv', '').split('-');
      return readFileSync(folder + name, 'utf8')
        .split('\n')
        .map((line) => line.split('\t'))
        .filter(([typed, told]) => typed && told)
        .map(([typed, told]) => ({ sort, writer, typed, told }));
    })
    .filter(({ sort, typed }) => {
      const key = `${sort} ${typed.toLowerCase().replace(/[^a-z0-9]+/g, ' ')}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** A pair as it is learned from: the tokens of the prepared note with their keys, and the edits; undefined for one that is too long. */
export function sampleOf(pair, { hand, sets }) {
  const tokens = hand.tokensOf(hand.prepared(pair.sort, pair.typed, sets));
  if (tokens.length === 0 || tokens.length > MOST) return undefined;
  return {
    ...pair,
    tokens,
    keys: [[`<${pair.sort}>`], ...tokens.map((token, at) => hand.keysOf(token, at)), ['<end>']],
    ...aligned(tokens, hand.tokensOf(pair.told)),
  };
}

const GOES = /^(?:the|a|an|your|and|with|is|are|was|were|on|so)$/;
const OTHERS = [
  { you: 'she', them: 'her', your: 'her' },
  { you: 'he', them: 'him', your: 'his' },
  { you: 'they', them: 'them', your: 'their' },
];
const ONE = { have: 'has', "haven't": "hasn't", are: 'is', "don't": "doesn't", were: 'was' };
const NO_VERB =
  /^(?:and|,|so|but|that|when|if|because|since|where|what|\.|until|till|before|after|as|who|than|how|thing|way|day|time|ones?|place)$/;

/** The same told note typed in another hurry, or with care: small words left out, "you" as "she", small letters. Undefined where nothing is left. */
export function hurried({ sort, writer, told }, chance, hand) {
  const words = hand.tokensOf(told);
  const other = chance() < 0.5 ? undefined : OTHERS[Math.floor(chance() * OTHERS.length)];
  const isCareful = chance() < 0.4;
  const isSmall = !isCareful && chance() < 0.7;
  const typed = [];
  words.forEach((word, at) => {
    const token = word.toLowerCase();
    const before = words[at - 1]?.toLowerCase() ?? '';
    if (!isCareful && GOES.test(token) && chance() < 0.5) return;
    if (at === 0 && sort === 'results' && /^(?:you|you've|your)$/.test(token) && chance() < 0.6) return;
    if (!isCareful && token === ',' && chance() < 0.3) return;
    const as = other && asOther(token, before, other);
    if (as) typed.push(as);
    else typed.push(isSmall && at > 0 && chance() < 0.7 ? token : word);
  });
  if (typed.length === 0) return undefined;
  const text = hand.textOf(typed);
  return { sort, writer, typed: isSmall ? text[0].toLowerCase() + text.slice(1) : text, told };
}

/** "You" as a rep notes it of somebody; '' for any other token. */
function asOther(token, before, { you, them, your }) {
  const isMany = you === 'they';
  if (token === 'your') return your;
  if (token === 'you') return before && !NO_VERB.test(before) ? them : you;
  if (token === "you've") return isMany ? "they've" : `${you}'s`;
  if (token === "you're") return isMany ? "they're" : `${you}'s`;
  if (token === "you'd") return `${you}'d`;
  return before === 'you' && !isMany ? (ONE[token] ?? '') : '';
}
