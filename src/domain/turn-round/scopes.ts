/** A long text is turned round part by part: only the paragraphs around a wrong ask are heard again, so that time stays linear. */
import type { CheckResult } from '../check/index.js';
import type { Stretch } from '../sentences.js';
import { turnRound, type Turned, type Turner } from './turn-round.js';

/** Up to this many characters a text is one message. */
const ONE_MESSAGE = 6000;
/** The most that is heard together around wrong asks that follow one another. */
const MOST = 1500;

/** Turns a text of any length round. */
export function turnText(text: string, result: CheckResult, turner: Turner): Turned {
  if (text.length <= ONE_MESSAGE || turner.whole) return turnRound(text, result, turner);
  const turned = scopesOf(text, result).map((scope) => {
    const part = text.slice(scope.start, scope.end);
    const { edits, left } = turnRound(part, within(result, scope), turner);
    return {
      edits: edits.map((edit) => moved(edit, scope.start)),
      left: left.map((one) => moved(one, scope.start)),
    };
  });
  return {
    edits: turned.flatMap(({ edits }) => edits),
    left: turned.flatMap(({ left }) => left),
    versions: [],
  };
}

/** The paragraphs with findings and those beside them, joined where they meet. */
function scopesOf(text: string, { findings }: CheckResult): Stretch[] {
  const scopes: Stretch[] = [];
  for (const { start, end } of findings) {
    const last = scopes.at(-1);
    const from = paragraphStart(text, paragraphStart(text, start) - 2);
    const to = paragraphEnd(text, paragraphEnd(text, end) + 2);
    if (last && from < last.end && to - last.start < MOST) last.end = Math.max(last.end, to);
    else scopes.push({ start: Math.max(from, last?.end ?? 0), end: Math.max(to, last?.end ?? 0) });
  }
  return scopes.filter((scope) => scope.end > scope.start);
}

function paragraphStart(text: string, at: number): number {
  const blank = at > 0 ? text.lastIndexOf('\n\n', at - 1) : -1;
  return Math.max(blank < 0 ? 0 : blank + 2, at - MOST, 0);
}

function paragraphEnd(text: string, at: number): number {
  const blank = text.indexOf('\n\n', at);
  return Math.min(blank < 0 ? text.length : blank, at + MOST, text.length);
}

function within(result: CheckResult, scope: Stretch): CheckResult {
  const inside = ({ start, end }: Stretch) => start >= scope.start && end <= scope.end;
  const here = <T extends Stretch>(spans: readonly T[]) =>
    spans.filter(inside).map((one) => moved(one, -scope.start));
  return { ...result, findings: here(result.findings), asks: here(result.asks) };
}

const moved = <T extends Stretch>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});
