/** Whose doing a verb behind a comma is: the customer's, or that of somebody of theirs. */
import type { Piece } from './join.js';

/** "cut wood use about a third" → "cut your wood use by about a third"; "$38,000 back" → "got $38,000 back". */
export function ofSum(part: string, subject: string): Piece | undefined {
  const cut =
    /^cut ((?!back|off|out|down|up|it|them|the|your|all)[a-z]+(?: [a-z]+)?) (?:by )?((?:about |almost |nearly |over )?(?:a third|a quarter|in half|half|two-thirds|\$?\d[\d,.]*%?)\b.*)$/.exec(
      part,
    );
  if (cut)
    return {
      kind: 'verb',
      text: `cut your ${cut[1]} ${cut[2] === 'in half' ? '' : 'by '}${cut[2]}`,
      subject: 'you',
    };
  const returned = /^(\$[\d,.]+(?: million)?) back(?=$| (?:in|from|on|for|by)\b)/.exec(part);
  if (returned && (subject === 'you' || subject === 'we'))
    return { kind: 'verb', text: `got ${part}`, subject: 'you' };
  return undefined;
}

/** "wore his uniform", said of a father: what is his own, or what a body does. */
export const isTheirs = (past: string, subject: string): boolean =>
  (subject === 'he' && / (?:his|himself)\b/.test(past)) ||
  (subject === 'she' && / (?:her|herself)\b/.test(past)) ||
  (/^s?he$/.test(subject) && BODILY.test(past));
const BODILY =
  /^(?:gained|danced|walked|ate|drove|cooked|smiled|laughed|sang|wore|hugged|called|graduated|swam|smelled|woke|napped|hiked|biked|climbed|jumped|ran|skipped|blew out|opened up|made (?:it|friends|the team|the cut|varsity|a friend))\b/;
