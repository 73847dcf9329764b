/** Where a hurried result breaks off and goes on: dashes, pluses and shouts become commas, before its first sentence is looked for. */
import { isShouted } from './mend.js';

const DASH = / *(?:(?<= )-{1,2}(?= )|--|[–—](?!\d)) */g;
const PLUS = / \+ (?=\S)/g;
/** Words behind the last break before a place. */
const lastPart = (before: string): string =>
  before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1).trim();

/** "in 19 days - beat 2 offers" → "in 19 days, beat 2 offers"; "PASSED FIRE INSP!! 1st time" → "passed fire insp, 1st time". */
export function withBreaks(answer: string): string {
  const one = (answer.includes('(') ? answer.replace(/ \([^()]{0,80}\)(?=[,;. ])/g, '') : answer).replace(
    /\n+/g,
    ', ',
  );
  const calm = /[A-Z]{4}/.test(one)
    ? one.replace(/[^.,;!?]+/g, (part) => (isShouted(part) ? part.toLowerCase() : part))
    : one;
  const ended = calm.includes('!') ? calm.replace(/!+ +(?=\S)/g, ', ') : calm;
  const dashed = /--|[-–—] /.test(ended)
    ? ended
        .replace(/(\d) [-–] (?=\d)/g, '$1 to ')
        .replace(DASH, (dash, at: number) => (at === 0 ? dash : ', '))
    : ended;
  return dashed.includes(' + ')
    ? dashed.replace(PLUS, (plus, at: number) => (isBreak(dashed, at) ? ', ' : plus))
    : dashed;
}

/** "18% more bookings + weekdays filling up" breaks, "wash + wax" doesn't. */
const isBreak = (text: string, at: number): boolean =>
  lastPart(text.slice(0, at)).includes(' ') && / \+ \S+ \S/.test(text.slice(at, at + 80));

const WAS =
  / (?:now )?(?:(?:on )?average )?(?:was|used to (?:be|take)) (?=(?:about |over |almost |nearly |around )?[$\d]|(?:half|an?|two|three|four|five|six|all) [a-z])/;

/** "takes 1 hour was 2 days" → "takes 1 hour, was 2 days": a figure of before behind the one of now. */
export function withThen(text: string): string {
  const at = text.search(WAS);
  if (at < 0) return text;
  const before = text.slice(0, at);
  if (
    !/\d|\bone\b/.test(lastPart(before).replace(/\b20\d\d\b/g, '')) ||
    /\b(?:it|that|which|what|and|but|who|bill|number)$/.test(before)
  )
    return text;
  const [then = ''] = WAS.exec(text) ?? [];
  return `${before}${then.includes('average') ? ' on average' : ''}, was ${text.slice(at + then.length)}`;
}
