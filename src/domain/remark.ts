/** What the rep says after naming a result, by what the result is about (templates/playbook/remarks.yaml). */
import { slotOn } from './choose.js';
import { Memory } from './memory.js';
import type { Line, RemarkTheme, Temper } from './playbook.js';
import { say } from './say.js';

/** One remark on a result as it is said to the customer, by the customer's hash; '' when none fits. */
export type Remarker = (told: string, temper: Temper, begun: number) => string;

/** Makes the remarker of a playbook: what fits a result is worked out once, however many customers have it. */
export function remarker(themes: readonly RemarkTheme[]): Remarker {
  let index: ((told: string) => Found) | undefined;
  let results = 0;
  // A lone result is looked through cue by cue: the index costs more than that.
  const find = (told: string): Found =>
    ++results > 1 ? (index ??= cueFinder(themes))(told) : foundIn(told, themes);
  const known = new Memory<Fitting>();
  return (told, temper, begun) => {
    if (!told) return '';
    const { formal, plain } = known.get(told, () => fitting(themes, find(told)));
    const lines = temper === 'formal' ? formal : plain;
    const line = lines[slotOn(begun, '|remark', lines.length)];
    return (line && say(line, {})) ?? '';
  };
}

/** Remarks that fit a result. */
interface Fitting {
  plain: readonly Line[];
  formal: readonly Line[];
}

function fitting(themes: readonly RemarkTheme[], { cued, undone }: Found): Fitting {
  const held = themes.filter((theme) => cued.has(theme) && !undone.has(theme));
  return { plain: held.flatMap(({ say: lines }) => lines), formal: held.flatMap(({ formal }) => formal) };
}

/** Themes of which a cue stands in a result, and those that another word takes back. */
interface Found {
  cued: Set<RemarkTheme>;
  undone: Set<RemarkTheme>;
}

/** The same cue by cue. */
function foundIn(told: string, themes: readonly RemarkTheme[]): Found {
  const words = wordsOf(told);
  const stands = (text: string) => words.includes(text) || told.includes(text);
  return {
    cued: new Set(themes.filter(({ cues }) => cues.some(stands))),
    undone: new Set(themes.filter(({ unless }) => unless.some(stands))),
  };
}

interface Cue {
  text: string;
  theme: RemarkTheme;
  list: keyof Found;
}

/** Finds cues: those that are words by their first word, in one pass over the result's words; any other where it stands. */
function cueFinder(themes: readonly RemarkTheme[]): (told: string) => Found {
  const all = themes.flatMap((theme): Cue[] => [
    ...theme.cues.map((text) => ({ text, theme, list: 'cued' }) as const),
    ...theme.unless.map((text) => ({ text, theme, list: 'undone' }) as const),
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
    const found: Found = { cued: new Set(), undone: new Set() };
    const words = wordsOf(told);
    for (let at = 0; at < words.length - 1;) {
      const end = words.indexOf(' ', at + 1);
      for (const { text, theme, list } of byFirst.get(words.slice(at + 1, end)) ?? [])
        if (words.startsWith(text, at)) found[list].add(theme);
      at = end;
    }
    for (const { text, theme, list } of others)
      if (words.includes(text) || told.includes(text)) found[list].add(theme);
    return found;
  };
}

/** A text's words in small letters, a blank on either side of each. A cue that is such a text stands where it stands in the result's words. */
const wordsOf = (text: string): string => ` ${text.toLowerCase().replace(MARKS, ' ').trim()} `;
const MARKS = /[^a-z0-9'$%-]+/g;
