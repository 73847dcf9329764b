/** Which sentences of a text have to go so that a good ask can stand there: from the least to the whole passage. */
import type { CheckResult, Finding } from '../check/index.js';
import type { Playbook } from '../playbook.js';
import type { Stretch } from '../sentences.js';
import { isFrame, openingOf } from './opening.js';

/** What of a text is taken out, by number of the sentence, and where the new ask stands. */
export interface Cut {
  taken: number[];
  target: number;
}

/** The ear and the rules, as far as cutting needs them. */
export interface CutNeeds {
  hear(text: string): CheckResult;
  speaker: { playbook: Playbook };
}

/** Sentences that spans lie in, but for those that only frame the message. */
export const overlapping = (
  text: string,
  sentences: readonly Stretch[],
  spans: readonly Stretch[],
): number[] =>
  sentences.flatMap(({ start, end }, at) =>
    spans.some((one) => one.start < end && one.end > start) &&
    !isFrame(text.slice(start, end), at, sentences.length)
      ? [at]
      : [],
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
  const over = within(hurt);
  const inside = [
    ...new Set([
      ...within(result.asks.filter((ask) => hurt.some((one) => one.start < ask.end && one.end > ask.start))),
      ...over,
    ]),
  ];
  const frame = (at: number) => isFrame(words(at), at, sentences.length);
  const near = inside
    .flatMap((at) => [at - 1, at + 1])
    .filter((at) => sentences[at] && !inside.includes(at) && !frame(at));
  const trailing = [...inside, ...near].filter((at) => trails(words(at), needs.speaker.playbook));
  const alone = new Map(inside.map((at) => [at, needs.hear(openingOf(words(at)).rest)]));
  const wrong = inside.filter((at) => alone.get(at)!.findings.length > 0);
  const asking = inside.filter((at) => alone.get(at)!.asks.length > 0);
  const core = wrong.filter((at) => !KEEPER.test(openingOf(words(at)).rest) || words(at).includes('?'));
  const first = core.length > 0 ? core : wrong.length > 0 ? wrong : over;
  const plain = inside.filter((at) => over.includes(at) || wrong.includes(at) || !/\d/.test(words(at)));
  const sets = [first, wrong, [...wrong, ...over], [...wrong, ...over, ...asking], plain, inside];
  const target = (taken: readonly number[]) =>
    best(
      taken,
      asking.filter((at) => first.includes(at)),
    ) ??
    best(taken, asking) ??
    best(taken, over) ??
    taken[0]!;
  return distinct(sets.map((set) => [...set, ...trailing])).map((taken) => ({
    taken,
    target: target(taken.filter((at) => !trailing.includes(at) || taken.length === trailing.length)),
  }));
}

const best = (taken: readonly number[], wanted: readonly number[]): number | undefined =>
  taken.find((at) => wanted.includes(at));

/** A sentence that tells a result or thanks: it goes only when nothing else helps. */
const KEEPER =
  /^(?:you(?:['’]ve| have|r| saved| cut| got)?|we(?:['’]ve| have| cut| saved| got| finished)?|it(?:['’]s| was)|i(?:['’]m| am|['’]ve)? (?:so |really |very )?(?:glad|happy|loved|enjoyed)|thanks|thank you|so glad|glad|great|good)\b/i;

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
function trails(sentence: string, playbook: Playbook): boolean {
  const low = sentence.toLowerCase().replace(/’/g, "'");
  if (TRAILING.test(low)) return true;
  return TRAILING_RULES.some((id) =>
    playbook.rule(id)?.patterns.some((pattern) => new RegExp(pattern).test(low)),
  );
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
