/** What the rep says after naming a result, by what the result is about (templates/playbook/remarks.yaml). */
import { slotOn } from './choose.js';
import type { Line, RemarkTheme, Temper } from './playbook.js';
import { say } from './say.js';

/** One remark on a result as it is said to the customer, by the customer's hash; '' when none fits. */
export function remarkOn(
  told: string,
  themes: readonly RemarkTheme[],
  temper: Temper,
  begun: number,
): string {
  if (!told) return '';
  const words = ` ${told.toLowerCase().replace(MARKS, ' ')} `;
  const stands = (cue: string) => words.includes(cue) || told.includes(cue);
  const fits: Line[] = [];
  for (const { cues, unless, say: lines, formal } of themes)
    if (cues.some(stands) && !unless.some(stands)) fits.push(...(temper === 'formal' ? formal : lines));
  const line = fits[slotOn(begun, '|remark', fits.length)];
  return (line && say(line, {})) ?? '';
}

const MARKS = /[^a-z0-9'$%-]+/g;
