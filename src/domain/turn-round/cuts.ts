/** Which sentences of a text have to go so that a good ask can stand there: from the least to the whole passage. */
import type { CheckResult, Finding } from '../check/index.js';
import type { Playbook } from '../playbook.js';
import type { Stretch } from '../sentences.js';
import { factsOf } from './facts.js';
import { isFrame, openingOf } from './opening.js';

/** What of a text is taken out, by number of the sentence, and where the new ask stands. */
export interface Cut {
  taken: number[];
  target: number;
}

/** The ear and the rules, as far as cutting needs them. */
export interface CutNeeds {
  hear(text: string): CheckResult;
  marks: Marks;
}

/** How rules tell a sentence that trails behind a wrong ask, and the parts of a good one. */
export interface Marks {
  trailing: readonly RegExp[];
  parts: readonly RegExp[];
}

/** The marks of a playbook's rules, compiled once. */
export function marksOf(playbook: Playbook): Marks {
  const compiled = (ids: readonly string[]) =>
    ids.flatMap((id) => (playbook.rule(id)?.patterns ?? []).map((pattern) => new RegExp(pattern)));
  return { trailing: [TRAILING, ...compiled(TRAILING_RULES)], parts: compiled(PART_RULES) };
}

/** Sentences that spans lie in, but for those that only frame the message. */
export const overlapping = (
  text: string,
  sentences: readonly Stretch[],
  spans: readonly Stretch[],
): number[] =>
  touched(sentences, spans).filter(
    (at) => !isFrame(text.slice(sentences[at]!.start, sentences[at]!.end), at, sentences.length),
  );

const touched = (sentences: readonly Stretch[], spans: readonly Stretch[]): number[] =>
  sentences.flatMap(({ start, end }, at) =>
    spans.some((one) => one.start < end && one.end > start) ? [at] : [],
  );

/** Ways to cut, the gentlest first. */
export function cutsOf(
  text: string,
  sentences: readonly Stretch[],
  result: CheckResult,
  hurt: readonly Finding[],
  needs: CutNeeds,
): Cut[] {
  const words = (at: number) => text.slice(sentences[at]!.start, sentences[at]!.end);
  const within = (spans: readonly Stretch[]) => overlapping(text, sentences, spans);
  const unframed = within(hurt);
  // "Cheers, send referrals." looks like a closing, and is all that hurts.
  const over = unframed.length > 0 ? unframed : touched(sentences, hurt);
  const bad = result.asks.filter((ask) => hurt.some((one) => one.start < ask.end && one.end > ask.start));
  const inside = [...new Set([...within(bad), ...over])].sort((a, b) => a - b);
  const alone = new Map(inside.map((at) => [at, needs.hear(openingOf(words(at)).rest)]));
  const wrong = inside.filter((at) => alone.get(at)!.findings.length > 0);
  const asking = inside.filter((at) => alone.get(at)!.asks.length > 0);
  const core = wrong.filter((at) => !isKeeper(words(at)));
  const first = core.length > 0 ? core : wrong.length > 0 ? wrong : over;
  const target = firstOf(first, asking) ?? firstOf(first, over) ?? first[0]!;
  const behind = sentences
    .map((_, at) => at)
    .filter((at) => at > target && !parted(text, sentences, target, at));
  const loose = behind.filter(
    (at) =>
      asking.includes(at) ||
      (isLoose(words(at), needs.marks.parts) &&
        (inside.includes(at) || (at < target + 3 && DANGLING.test(words(at))))),
  );
  const beside = [...inside, ...neighbors(inside, text, sentences)].filter((at) =>
    trails(words(at), needs.marks.trailing),
  );
  const going = within(hurt.filter(({ rule }) => BESIDE.has(rule))).filter((at) => !isKeeper(words(at)));
  const plain = inside.filter((at) => over.includes(at) || wrong.includes(at) || !/\d/.test(words(at)));
  const sets = [first, wrong, [...wrong, ...over], [...wrong, ...over, ...asking], plain, inside];
  return distinct(sets.map((set) => [target, ...set, ...loose, ...beside, ...going])).map((taken) => ({
    taken,
    target,
  }));
}

/** Rules that color a sentence beside the ask; it goes with it. */
const BESIDE = new Set(['bribe', 'self-serving', 'pushy', 'begging', 'coy', 'false-urgency']);

const firstOf = (these: readonly number[], wanted: readonly number[]): number | undefined =>
  these.find((at) => wanted.includes(at));

/** Sentences right before and behind, but for frames. */
function neighbors(inside: readonly number[], text: string, sentences: readonly Stretch[]): number[] {
  const near = inside.flatMap((at) => [at - 1, at + 1]).filter((at) => sentences[at] && !inside.includes(at));
  return near.filter(
    (at) => !isFrame(text.slice(sentences[at]!.start, sentences[at]!.end), at, sentences.length),
  );
}

/** Words that point back at the people of the wrong ask. */
const DANGLING = /\b(?:whoever|whichever|them|they|their|theirs)\b|^(?:and|say|seriously|or)\b/i;

/** Whether a blank line stands between two sentences. */
const parted = (text: string, sentences: readonly Stretch[], one: number, two: number): boolean =>
  /\n\s*\n/.test(text.slice(sentences[one]!.end, sentences[two]!.start));

/** What hangs on the wrong ask before it: no fact, no thanks, no part of a good ask. */
const isLoose = (sentence: string, parts: readonly RegExp[]): boolean =>
  !isKeeper(sentence) &&
  !isFrame(sentence, 1, 1) &&
  factsOf(sentence).size === 0 &&
  !parts.some((part) => part.test(sentence.toLowerCase().replace(/’/g, "'")));

/** How the parts of a good ask are told: my job, an easy no, what happens next. */
const PART_RULES = ['no-my-job', 'no-freedom', 'no-next-step'];

/** A sentence that tells a result or thanks: it goes only when nothing else helps. */
const isKeeper = (sentence: string): boolean =>
  !sentence.includes('?') && KEEPER.test(openingOf(sentence).rest);
const KEEPER =
  /^(?:you(?!['’](?:d|ll))(?:['’]ve| have|r| saved| cut| got)?|we(?!['’](?:d|ll))(?:['’]ve| have| cut| saved| got| finished)?|it(?:['’]s| was)|i(?:['’]m| am|['’]ve)? (?:so |really |very )?(?:glad|happy|loved|enjoyed)|thanks|thank you|so glad|glad|great|good)\b/i;

const TRAILING =
  /^(?:everybody|everyone|anybody|people|they all|we all) (?:really )?(?:needs?|wants?|could use)\b|^(?:i'd|i would|we'd|we would|i could|we could) (?:really |sure )?(?:love|use|appreciate|welcome) (?:the|more|any) (?:extra )?(?:work|business|jobs?|help)\b/;

/** Rules whose words have no place beside a good ask. */
const TRAILING_RULES = [
  'names-and-numbers',
  'referral-word',
  'false-urgency',
  'begging',
  'self-serving',
  'bribe',
  'pushy',
  'folklore',
];

/** Whether a sentence only trails behind a wrong ask: "just text me their names", "everybody needs one", "I'd love the work". */
function trails(sentence: string, trailing: readonly RegExp[]): boolean {
  const low = sentence.toLowerCase().replace(/’/g, "'");
  return trailing.some((pattern) => pattern.test(low));
}

/** Sets that differ, each in the order of the text. */
function distinct(sets: readonly number[][]): number[][] {
  const seen = new Set<string>();
  return sets.flatMap((set) => {
    const taken = [...new Set(set)].sort((a, b) => a - b);
    if (taken.length === 0 || seen.has(taken.join())) return [];
    seen.add(taken.join());
    return [taken];
  });
}
