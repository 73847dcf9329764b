/** What a message lacks: the parts of a good ask, and a signature. */
import type { CheckResult } from '../check/index.js';
import type { Pick } from '../faces.js';
import type { Temper } from '../playbook.js';
import { sentencesOf } from '../sentences.js';
import { edited, type Edit } from './edits.js';
import type { Turner } from './turn-round.js';
import { temperIn, wordsFor } from './words.js';

/** Parts that can be added, in the order in which they follow the ask. */
export const PARTS = { 'no-my-job': 'my-job', 'no-next-step': 'next-step', 'no-freedom': 'easy-no' } as const;
/** What a whole message lacks and no candidate has brought: the parts behind its ask, the signature at its end. */
export function beside(text: string, edits: readonly Edit[], { asks }: CheckResult, turner: Turner): Edit[] {
  const missing = turner.missing(edited(text, edits));
  const more: Edit[] = [];
  const ask = sentencesOf(text).filter(({ start, end }) =>
    asks.some((one) => start < one.end && end > one.start),
  );
  const at = (ask.find(({ start, end }) => text.slice(start, end).includes('?')) ?? ask.at(-1))?.end;
  const words = partsFor(missing, turner, temperIn(text), undefined, 0);
  if (words && at !== undefined && edits.length === 0) more.push({ start: at, end: at, text: ` ${words}` });
  const signature = turner.speaker.values['signature'];
  const end = text.trimEnd().length;
  if (signature && missing.includes('unsigned')) more.push({ start: end, end, text: `\n\n${signature}` });
  return more;
}

/** The parts that are missing, in words. */
export function partsFor(
  missing: readonly string[],
  turner: Turner,
  temper: Temper,
  face: Pick | undefined,
  attempt: number,
): string {
  return Object.entries(PARTS)
    .filter(([rule]) => missing.includes(rule) && (turner.whole || rule !== 'no-next-step'))
    .map(([, part]) => wordsFor(part, turner.speaker, temper, face, attempt))
    .filter(Boolean)
    .join(' ');
}
