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
  const number = COUNT.exec(told)?.[1]?.toLowerCase() ?? '';
  const words = ` ${told.toLowerCase().replace(MARKS, ' ')} `;
  const stands = (cue: string) => words.includes(cue) || told.includes(cue);
  const fits: Line[] = [];
  for (const { cues, unless, say: lines, formal } of themes)
    if (cues.some(stands) && !unless.some(stands)) fits.push(...(temper === 'formal' ? formal : lines));
  const start = slotOn(begun, '|remark', fits.length);
  for (let at = 0; at < fits.length; at++) {
    const text = say(fits[(start + at) % fits.length]!, { number });
    if (text) return text;
  }
  return '';
}

/** A count of things, not of days or money: "four listings". */
const COUNT =
  /(?<!\b(?:last|past|next|first|every|these) )\b(three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?!(?:seconds|minutes|hours|days|nights|weeks|months|seasons|years|percent|in|times|a|p)\b)(?:[a-z]+ )?[a-z]+s\b/i;
const MARKS = /[^a-z0-9'$%-]+/g;
