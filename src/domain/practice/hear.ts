/** From a line to what was heard: the moves in it, what is wrong with it, and whose face it points at. */
import type { Finding } from '../check/index.js';
import { lower, marked, sentencesOf } from './cues.js';
import { findingsOf, ruleFinding, saysResult, type Sentence } from './judge.js';
import { pointing, type Pointing } from './targets.js';
import type { Heard, Room, State } from './talk.js';

/** Moves that are told from the words of a sentence alone. */
const MOVES = [
  'opener', 'permission', 'freedom', 'serve', 'my-job', 'next-step', 'thanks', 'accept', 'explore', 'argue', 'feedback', 'repair', 'give', 'greeting', 'silence',
] as const; // prettier-ignore

/** Hears one line of the rep's. */
export function hear(line: string, room: Room, state: State): Heard {
  const sentences = sentencesOf(line).map((text) => sentence(text, room));
  const asking = askingOf(sentences, line, room, state);
  const walk = asking.some((one) => one.who && !one.wide && isSeen(one.low, room));
  const open = walk || (asking.length > 0 && !asking.some((one) => one.introduce || one.who));
  const about = sentences.filter(({ low }) => /\byour?\b/.test(low) || room.cue('serve', low));
  const leaning = asking.some(({ introduce, low }) => introduce && LEANS.test(low));
  const at = pointing(
    asking.map(({ text }) => text),
    (leaning ? sentences : about).map(({ text }) => text),
    open,
    leaning,
    room,
    state,
  );
  const again =
    asking.some((one) => one.else) &&
    state.last !== '' &&
    (!at.target || at.target.place.key === state.last || at.phrase === '');
  const heard = findingsOf(sentences, { pointed: at.phrase !== '', again }, room, state);
  const blank = asking.find(
    (one) => one.who && !at.target && !again && !at.stranger && !at.unseen && !at.offLimits,
  );
  const findings = blank && heard.length === 0 ? ruleFinding('vague-anyone', blank.text, line, room) : heard;
  return {
    line,
    moves: movesOf(sentences, asking.length > 0, line, room),
    findings,
    fault: faultOf(findings, at, room),
    asks: asking.length > 0,
    target: asking.length > 0 && !(again && at.phrase === '') ? at.target : undefined,
    else: again,
    walk,
    stranger: at.stranger,
    unseen: at.unseen,
  };
}

/** A request that leans on somebody spoken of beside it. */
const LEANS =
  /\b(?:introduc(?:e[sd]?|ing) (?:us|the two of us|him|her|them|me(?! to))|(?:us|the two of us) (?:in touch|together)|(?:him|her|them)|(?:an?|the|your) (?:quick |short |warm |little |easy )?(?:intro|introduction)|be introduced)\b/;

/** Whether a who-question is about something the customer has in sight: themselves, or what people do there. */
const isSeen = (low: string, { cue }: Room): boolean =>
  /\b(?:you|your|yours|you're|you've|you'd)\b|\bwho(?:se|'s)?\b.*\b(?:the|that|this|at|on|in)\b/.test(low) ||
  cue('seeing', low) ||
  /\b(?:them|him|her|they|she|he)\b/.test(low);

/** The sentences that ask for a person: by their cues, else all of a line that `check` hears as a good ask. */
function askingOf(
  sentences: readonly Sentence[],
  line: string,
  room: Room,
  { open }: State,
): readonly Sentence[] {
  const asking = sentences.filter((one) => one.introduce || one.who || one.else);
  if (asking.length > 0 || sentences.length === 0) return asking;
  const moves = [
    'opener',
    'feedback',
    'permission',
    'next-step',
    'give',
    'greeting',
    ...(open ? ['explore'] : []),
  ];
  if (sentences.some(({ low }) => moves.some((move) => room.cue(move, low)))) return asking;
  const { asks, findings } = room.listen(line);
  return asks && findings.length === 0 ? sentences : asking;
}

function sentence(text: string, { cue }: Room): Sentence {
  const low = marked(lower(text));
  const is = (name: string) => cue(name, low);
  const introduce = is('introduce') && !(is('next-step') && !low.includes('?') && !is('permission'));
  return { text, low, introduce, who: is('who') || is('who-else'), else: is('who-else'), wide: is('wide') };
}

/** Every move that stands in the line. A sentence that asks for a person is no opener and explores nothing. */
function movesOf(sentences: readonly Sentence[], asks: boolean, line: string, room: Room): Set<string> {
  const moves = new Set<string>();
  for (const { low, introduce, who } of sentences)
    for (const move of MOVES) {
      if (
        (introduce || who) &&
        (move === 'opener' || move === 'explore' || move === 'feedback' || move === 'give')
      )
        continue;
      if (room.cue(move, low)) moves.add(move);
    }
  if (tellsResult(sentences, room)) moves.add('result');
  if (asks) moves.delete('greeting');
  if (!line.trim()) moves.add('silence');
  return moves;
}

/** The result said back: its own words, or "you've …" with something that came of it. */
function tellsResult(sentences: readonly Sentence[], room: Room): boolean {
  return sentences.some(
    ({ low, introduce, who }) =>
      !introduce && !who && (saysResult(low, room) || (TOLD.test(low) && !low.includes('?'))),
  );
}

const TOLD =
  /\byou(?:'ve| have| told me| said| mentioned| just said| finally| actually)?\s+(?:got|gotten|cut|saved|saving|slept|sleep|stopped|started|made|gone|went|kept|found|finished|opened|doubled|paid|earned|won|landed|added|dropped|lowered|ridden|moved|sold|closed|grew|grown|beat|lost|gained|no longer)\b/;

/** The reaction of the worst broken rule. */
function faultOf(findings: readonly Finding[], at: Pointing, { playbook }: Room): string {
  if (at.offLimits) return 'off-limits';
  const rules = new Set(findings.map(({ rule }) => rule));
  const hit = Object.values(playbook.reactions)
    .filter((reaction) => reaction.rules.some((rule) => rules.has(rule)))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  return hit[0]?.id ?? '';
}
