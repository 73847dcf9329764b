/** What `check` finds in a line, heard in the talk around it: parts of a good ask aren't judged alone. */
import type { Finding } from '../check/index.js';
import { lower } from './cues.js';
import { wordsIn } from './kinds.js';
import type { Room, State } from './talk.js';

/** A sentence with what it does. */
export interface Sentence {
  text: string;
  low: string;
  introduce: boolean;
  who: boolean;
  else: boolean;
  wide: boolean;
}

/** What is known of the face before judging. */
export interface Seen {
  /** Words of the line point at somebody. */
  pointed: boolean;
  /** It asks who else is where somebody was just named. */
  again: boolean;
}

/** Parts of a good ask, as statements and as questions; the last ones only while an objection waits for an answer. */
const SAID = [
  'my-job',
  'next-step',
  'freedom',
  'thanks',
  'permission',
  'serve',
  'repair',
  'greeting',
] as const;
const ASKED = ['opener', 'permission', 'next-step', 'feedback', 'give', 'greeting'] as const;
const ANSWERED = ['accept', 'explore'] as const;
/** A longer sentence says more than one of these. */
const SHORT = 14;

/** The findings of a line. "Who else is there?" is judged with the place it means. */
export function findingsOf(sentences: readonly Sentence[], seen: Seen, room: Room, state: State): Finding[] {
  const line = sentences.map(({ text }) => text).join(' ');
  const kept = sentences.filter((one) => !isHarmless(one, room, state));
  const text = kept
    .map((one) => (one.else && seen.again ? inPlace(one.text, room, state) : one.text))
    .join(' ');
  const heard = text ? room.listen(text).findings.filter((finding) => stands(finding, kept, seen, room)) : [];
  const whole = kept.some((one) => one.introduce || one.who) ? heard : inBoth(heard, line, text, room);
  const listed = sentences.find(({ low }) => kindsIn(low, room) >= MANY);
  const known = new Set(whole.map(({ rule }) => rule));
  const quiet = [
    ...suspected(sentences, line, room),
    ...(listed ? ruleFinding('too-many-kinds', listed.text, line, room) : []),
  ];
  return [...whole.map((finding) => placed(finding, line)), ...quiet.filter(({ rule }) => !known.has(rule))];
}

/** What is left of a line that asks for nobody counts when the whole line breaks the same rule. */
function inBoth(heard: readonly Finding[], line: string, text: string, room: Room): Finding[] {
  if (line === text || heard.length === 0) return [...heard];
  const rules = new Set(room.listen(line).findings.map(({ rule }) => rule));
  return heard.filter(({ rule }) => rules.has(rule));
}

function isHarmless({ low, introduce, who }: Sentence, room: Room, state: State): boolean {
  const told = saysResult(low, room);
  if (introduce || who || room.cue('harm', told ? low.replace(MONEY, '') : low)) return false;
  const moves: readonly string[] = low.includes('?') ? ASKED : SAID;
  const has = (move: string) => room.cue(move, low);
  if (told || moves.some(has)) return true;
  return state.open !== '' && low.split(/\s+/).length <= SHORT && !has('argue') && ANSWERED.some(has);
}

const MONEY = /[$£€]\s?[\d,.]+k?|\d+ ?%/g;
const ANYBODY = /\b(?:any ?(?:one|body)|some ?(?:one|body)|whoever|others)\b/;
const OURS = /\b(?:i|we|me|us|my|our)\b/;
const THERE = /\b(?:there|them|him|her|those two|you two|next to|beside)\b/;

/** Who-questions aren't yes-or-no questions, and a question with a face in it isn't vague. */
function stands({ rule }: Finding, kept: readonly Sentence[], { pointed, again }: Seen, room: Room): boolean {
  const asking = kept.filter((one) => one.introduce || one.who);
  const person = asking.some((one) => one.who && !one.wide);
  if (rule === 'yes-no') return !person;
  if (rule === 'need-based' && asking.length > 0)
    return !asking.every(({ low, who }) => who && room.cue('seeing', low));
  if (rule !== 'vague-anyone' || asking.length === 0 || asking.some(({ low }) => ANYBODY.test(low)))
    return true;
  if (again && asking.some(({ low }) => THERE.test(low))) return false;
  return !(pointed || (person && asking.every(({ low }) => /\byou\b/.test(low) && !OURS.test(low))));
}

/** A yes-or-no question about people they know. */
const ABOUT_THEM =
  /^(?:(?:and|so|hey|ok|okay|well),? )*(?:do|does|did|is|are|has|have|would|could|can|will|any|know|think)\b.*\b(?:your|any|any ?one|any ?body|some ?one|some ?body)\b.*\?/;

/** What a rule is looked for in: judging in the requests, a goal of one's own beside them, leaning on somebody anywhere. */
function aboutOf(rule: string, sentences: readonly Sentence[], room: Room): readonly Sentence[] {
  const asking = sentences.filter((one) => one.introduce || one.who || ABOUT_THEM.test(one.low));
  if (rule === 'need-based' || rule === 'screening')
    return asking.filter(({ low }) => !room.cue('my-job', low));
  return rule === 'self-serving' && asking.length === 0 ? [] : sentences;
}

/** Rules that the words of a request break, where `check` was quiet. */
function suspected(sentences: readonly Sentence[], line: string, room: Room): Finding[] {
  return Object.entries(room.playbook.practice.suspects).flatMap(([id, sources]) => {
    const quote = aboutOf(id, sentences, room).flatMap(({ low, text }) =>
      sources.flatMap((source) => placeOf(new RegExp(source).exec(low), text)),
    )[0];
    return quote ? ruleFinding(id, quote, line, room) : [];
  });
}

/** A finding of a rule of `check` at these words. */
export function ruleFinding(id: string, quote: string, line: string, { playbook }: Room): Finding[] {
  const rule = playbook.rule(id);
  if (!rule) return [];
  return [
    placed(
      {
        rule: id,
        severity: rule.severity,
        start: 0,
        end: 0,
        quote,
        message: rule.reason,
        suggestion: rule.fix,
      },
      line,
    ),
  ];
}

/** So many kinds in one breath are a list. */
const MANY = 4;

/** How many kinds a sentence with commas names. */
function kindsIn(low: string, { kinds }: Room): number {
  if (!low.includes(',')) return 0;
  const words = wordsIn(low);
  return new Set(
    words.flatMap((word, at) => kinds.get(`${word} ${words[at + 1] ?? ''}`) ?? kinds.get(word) ?? []),
  ).size;
}

/** A finding where its words stand in the line; in all of it when they were heard with the talk around them. */
function placed(finding: Finding, line: string): Finding {
  const start = line.indexOf(finding.quote);
  if (start < 0) return { ...finding, start: 0, end: line.length, quote: line };
  return { ...finding, start, end: start + finding.quote.length };
}

const placeOf = (match: RegExpExecArray | null, text: string): string[] =>
  match ? [text.slice(match.index, match.index + match[0].length)] : [];

/** "And who else is usually there?" → "And who sits next to you with Leo's soccer team?": the question with its place. */
function inPlace(text: string, { who }: Room, state: State): string {
  const place = state.places.find(({ key }) => key === state.last);
  const words = place?.words || 'your table';
  const won = state.won.filter((one) => one.place === state.last).at(-1)?.name ?? who.customer.callMe;
  return text
    .replace(/\b(who|whom)\s+else\b/gi, '$1')
    .replace(/\b(?:is )?(?:usually |always |generally |often )?there\b/i, `sits next to you with ${words}`)
    .replace(/\b(?:them|him|her)\b/i, won);
}

/** The result said back in its own words. */
export function saysResult(low: string, { who }: Room): boolean {
  const own = lower(who.customer.result)
    .split(/[^\p{L}\d$,.]+/u)
    .map((word) => word.replace(/[.,]+$/, ''))
    .filter((word) => word.length > 3 || /\d/.test(word));
  const shared = own.filter((word) => low.includes(word));
  return shared.length >= 2 || (shared.length === 1 && (own.length <= 2 || /\d/.test(shared[0]!)));
}
