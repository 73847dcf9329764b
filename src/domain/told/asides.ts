/** What a hurried result goes on with that is said of the words before it: "on budget", "down from 12%", "for $45 a month". */
import { BEST_YET } from '../tidy/clauses.js';
import { JOINED, MEASURE, movedFrom } from '../tidy/second-part.js';

/** What is said of the words before: "on budget", "down from 12%", "for $45 a month"; '' when it's no aside. */
export function asideOf(part: string, before: string): string {
  const from = movedFrom(part, before);
  if (from) return from;
  if (/^\d+ (?:minutes?|miles?|blocks?|hours?|steps) (?:to|from)\b/.test(part)) return part;
  const each = /^(\$?[\d,.]+) (a (?:month|year|week|day|visit|head|person))$/.exec(part);
  if (each) return `for ${/^\$/.test(each[1]!) ? '' : '$'}${each[1]} ${each[2]}`;
  if (
    /^not (?:an? |the )?\d|^(?:both|all) (?:(?:\d+ )?of (?:them|it|you)|[a-z]+s|two|three|four|five|six|seven|eight|nine|ten)$/.test(
      part,
    )
  )
    return part;
  if (NOT_ONE.test(part)) return '';
  if (/^\d+ of \d+(?: [a-z]+)?$|^(?:all )?\$[\d,.]+(?: million)?$/.test(part)) return part;
  if (JOINED.test(part) || (MEASURE.test(part) && !/^\S+ [a-z]+ of /.test(part)) || ASIDE.test(part))
    return part;
  if (RANKED.test(part) || /^\d+ [a-z]+ (?:better|more|less|fewer|faster|lighter|cheaper)$/.test(part))
    return part;
  if (/^(?:no|zero|not one)\b/.test(before.trim()) && BEFORE_THIS.test(part)) return `after ${part}`;
  if (STOOD.test(part)) return `after it ${part.replace(/^had /, '')}`;
  if (BEST_YET.test(part)) return /^the /.test(part) ? part : `the ${part}`;
  if (/^(?:1st|first|2nd|second|3rd|third) time\b/i.test(part)) return `for the ${part}`;
  if (/^\d+ [a-z]+ an? (?:day|week|month|night|year)$/.test(part)) return part;
  if (/^used to be .*(?:\d|\bzero\b)/.test(part)) return `where it ${part}`;
  if (/^used to (?:get|have|pay|lose|spend|miss|throw|call) /.test(part)) return `where you ${part}`;
  if (
    /^never (?:once |even )?(?:stuck|late|down|out|cold|short|behind|sick|empty|full|wet|closed)\b/.test(part)
  )
    return part;
  return /^\d\.\d+%?$/.test(part) ? `at ${part}` : '';
}

/** "two outbreaks last year", behind "zero lice this summer". */
const BEFORE_THIS =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten) .+ (?:last (?:year|season|summer|winter|month|week|time)|the (?:year|season|summer|winter|month|week) before)$/;
/** "sat two years in your closet": what the thing did till then. */
const STOOD =
  /^(?:had )?(?:sat|lain|lay|hung|stood)\b.* (?:months|years|weeks|decades|ages|forever|a (?:year|month|decade))\b/;

const NOT_ONE = /^not (?:one|an?|a single) /;
/** "second highest in the state", "first hunt". */
const RANKED =
  /^(?:second|third|fourth|fifth|2nd|3rd|4th|5th) (?:highest|best|fastest|lowest|biggest|largest|overall|place)\b|^first (?:hunt|try|day|night|week|year|season|show|race|attempt|visit|offer|time out|ride|meet|game)$/;
/** Said of what stands before: "on budget", "up 22%", "double last year". */
const ASIDE =
  /^(?:[a-z]+s? and all$|(?:up|down|double|triple|twice|half|on|in|under|ahead|better|more|less|fewer|right|early|late|no (?:charge|extra|fuss|drama|spray|chemicals|sweat)$)\b(?! (?:the|a|and)\b)|(?:knowing|feeling|thinking) |that [a-z]+ (?:in|on|at|last) |(?:both|all) (?:on|over|under|above|in|at|for|with)\b|(?:\d+|two|three|four) [a-z]+s (?:now|running|in a row|straight)\b)/i;
