/** The better wording of a turn: from the script that `ask` would give for the same customer. */
import { begin } from '../choose.js';
import { answer } from '../objections.js';
import type { AskResult } from '../result.js';
import { customerValues, faceValues } from '../voice.js';
import type { Room, State, Turn } from './talk.js';

/** Which parts of the script answer a broken rule; other rules are answered by the ask itself. */
const PARTS: Readonly<Record<string, string[]>> = {
  pushy: ['ask', 'easy-no'],
  'off-limits': ['walk'],
  'too-soon': ['feedback'],
  list: ['walk'],
  'yes-no': ['walk'],
  'no-face': ['walk'],
  unseen: ['walk'],
  exhausted: ['walk'],
  cold: ['repair'],
  pitch: ['result', 'ask'],
};

/** What would have been better in this turn; '' when it was fine as it was. */
export function betterWords(turn: Turn, before: State, script: AskResult | null, room: Room): string {
  const reaction = room.playbook.reactions[turn.event];
  if (turn.slips.includes('argued') || turn.slips.includes('unheard'))
    return objectionAnswer(before.open, room, script);
  if (turn.event === 'gone' || turn.event === 'leaves') return '';
  if (reaction?.names !== false && !turn.findings.some(({ severity }) => severity === 'error')) return '';
  const parts = PARTS[turn.event] ?? ['ask', 'my-job'];
  return parts
    .map((part) => partWords(part, script, turn.turn))
    .filter(Boolean)
    .join(' ');
}

/** The words of a part in the customer's script, or a step of the walk. */
export function partWords(part: string, script: AskResult | null, turn = 0): string {
  if (!script) return '';
  if (part === 'walk') return script.walk[turn % Math.max(1, script.walk.length)]?.question ?? '';
  if (part === 'who-else') return script.walk[0]?.followUp ?? '';
  if (part === 'thanks-now') return script.after[0]?.text ?? '';
  if (part === 'feedback') return 'What would have made it a ten?';
  return script.scripts[0]?.parts.find((one) => one.part === part)?.text ?? '';
}

/** How the objection that was open is answered. */
function objectionAnswer(id: string, { playbook, who, sets }: Room, script: AskResult | null): string {
  const objection = playbook.objection(id);
  if (!objection) return '';
  const face = script?.faces[0]?.phrase ?? '';
  const circle = who.places.find(({ words }) => words)?.words ?? '';
  const values = { ...customerValues(who.customer, [], sets), ...faceValues(undefined, circle, sets), face };
  return answer(objection, { temper: who.temper, values, begun: begin(who.seed) }).answer;
}
