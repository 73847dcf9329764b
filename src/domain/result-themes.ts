/** What the rep says to a result, by what it is about: the cues that stand in it, theme by theme. */
import { slotOn } from './choose.js';
import { Memory } from './memory.js';
import type { ResultTheme, Temper } from './playbook.js';
import { say } from './say.js';

/** What is said to a result as it is told, by the customer's hash; '' when nothing fits. */
export type ToResult = (told: string, temper: Temper, begun: number) => string;

/** Says one line of all themes that hold: remarks on a result (templates/playbook/remarks.yaml). */
export const remarker = (themes: () => readonly ResultTheme[]): ToResult => sayer(themes, remarksOf);

/** Says one line of the first theme that holds: the question that brings a result up (templates/playbook/openings.yaml). */
export const asker = (themes: () => readonly ResultTheme[]): ToResult => sayer(themes, questionsOf);

/** What fits a result is worked out once, however many customers have it; the themes are read when there is a result. */
function sayer(read: () => readonly ResultTheme[], fitting: (held: readonly Held[]) => Fitting): ToResult {
  let index: ((told: string) => Found) | undefined;
  let results = 0;
  // A lone result is looked through cue by cue: the index costs more than that.
  const find = (told: string): Found =>
    ++results > 1 ? (index ??= cueFinder(read()))(told) : foundIn(told, read());
  const known = new Memory<Fitting>();
  return (told, temper, begun) => {
    if (!told) return '';
    const { formal, plain } = known.get(told, () => fitting(heldOf(read(), find(told))));
    const lines = temper === 'formal' ? formal : plain;
    return lines[slotOn(begun, '|remark', lines.length)] ?? '';
  };
}

/** What can be said to a result. */
interface Fitting {
  plain: readonly string[];
  formal: readonly string[];
}

/** A theme that holds, with its first cue that stands in the result. */
interface Held {
  theme: ResultTheme;
  cued: string;
}

const heldOf = (themes: readonly ResultTheme[], { cued, undone }: Found): Held[] =>
  themes.flatMap((theme) =>
    cued.has(theme) && !undone.has(theme) ? [{ theme, cued: cued.get(theme)! }] : [],
  );

const linesOf = (held: readonly Held[], of: 'say' | 'formal'): string[] =>
  held.flatMap(({ theme, cued }) => theme[of].flatMap((line) => say(line, { cued }) ?? []));

const remarksOf = (held: readonly Held[]): Fitting => ({
  plain: linesOf(held, 'say'),
  formal: linesOf(held, 'formal'),
});

/** A theme without questions of its own for formal talks asks the same in them. */
function questionsOf(held: readonly Held[]): Fitting {
  const plain = linesOf(held.slice(0, 1), 'say');
  const formal = linesOf(held.slice(0, 1), 'formal');
  return { plain, formal: formal.length > 0 ? formal : plain };
}

/** Themes of which a cue stands in a result, with the first such cue, and those that another word takes back. */
interface Found {
  cued: Map<ResultTheme, string>;
  undone: Set<ResultTheme>;
}

/** The same cue by cue. */
function foundIn(told: string, themes: readonly ResultTheme[]): Found {
  const words = wordsOf(told);
  const stands = (text: string) => words.includes(text) || told.includes(text);
  const found: Found = { cued: new Map(), undone: new Set() };
  for (const theme of themes) {
    const cue = theme.cues.find(stands);
    if (cue) found.cued.set(theme, cue.trim());
    if (theme.unless.some(stands)) found.undone.add(theme);
  }
  return found;
}

interface Cue {
  text: string;
  theme: ResultTheme;
  /** Its place among the theme's cues; -1 for one that takes the theme back. */
  at: number;
}

/** Finds cues: those that are words by their first word, in one pass over the result's words; any other where it stands. */
function cueFinder(themes: readonly ResultTheme[]): (told: string) => Found {
  const all = themes.flatMap((theme): Cue[] => [
    ...theme.cues.map((text, at) => ({ text, theme, at })),
    ...theme.unless.map((text) => ({ text, theme, at: -1 })),
  ]);
  const others: Cue[] = [];
  const byFirst = new Map<string, Cue[]>();
  for (const cue of all) {
    const { text } = cue;
    const first = text === wordsOf(text) ? text.slice(1, text.indexOf(' ', 1)) : '';
    const same = byFirst.get(first);
    if (!first) others.push(cue);
    else if (same) same.push(cue);
    else byFirst.set(first, [cue]);
  }
  return (told) => {
    const met = new Map<ResultTheme, number>();
    const undone = new Set<ResultTheme>();
    const meet = ({ theme, at }: Cue) => {
      if (at < 0) undone.add(theme);
      else met.set(theme, Math.min(at, met.get(theme) ?? at));
    };
    const words = wordsOf(told);
    for (let at = 0; at < words.length - 1;) {
      const end = words.indexOf(' ', at + 1);
      for (const cue of byFirst.get(words.slice(at + 1, end)) ?? [])
        if (words.startsWith(cue.text, at)) meet(cue);
      at = end;
    }
    for (const cue of others) if (words.includes(cue.text) || told.includes(cue.text)) meet(cue);
    return { cued: new Map([...met].map(([theme, at]) => [theme, theme.cues[at]!.trim()])), undone };
  };
}

/** A text's words in small letters, a blank on either side of each. A cue that is such a text stands where it stands in the result's words. */
const wordsOf = (text: string): string => ` ${text.toLowerCase().replace(MARKS, ' ').trim()} `;
const MARKS = /[^a-z0-9'$%-]+/g;
