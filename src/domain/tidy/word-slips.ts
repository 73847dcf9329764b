/** Slips that are words themselves, and so no matter of spelling: told by the words beside them. */

/** What any of them has in it: few texts do. A slip that is added below is named here too. */
const MAY_SLIP = / an [a-z]| strait\b|\bbout |\bhole |\buse to |\bno body /i;

/** "Back an the moths" → "back and the moths", "up strait" → "up straight". */
export const withoutSlips = (text: string): string =>
  MAY_SLIP.test(text)
    ? text
        .replace(AN, 'and')
        .replace(STRAIT, 'straight')
        .replace(BOUT, 'about')
        .replace(HOLE, 'whole')
        .replace(USE_TO, 'used to')
        .replace(NO_BODY, 'nobody')
    : text;

/** "Clean an restore", "back an the moths": no article stands there. */
const AN =
  /(?<=[a-z] )an(?= (?:the|her|his|their|your|my|our|he|she|they|we|it|its|no|then|now|also|is|was|has|can|never|still|restore|fix|sell|clean|repair|build|make|keep|run|get|got)\b)/g;

/** "Stands up strait", "three years strait". */
const STRAIT =
  /(?<=\b(?:up|stands?|stood|runs?|ran|goes|went|is|are|was|were|sits?|hangs?|flies|back|comes?|came|years|yrs|months|mos|weeks|wks|days|times|games|seasons|nights|tests|wins) )strait\b/gi;
/** "The hole season". */
const HOLE =
  /\bhole(?= (?:[a-z]+ )?(?:season|year|summer|winter|spring|fall|time|team|family|house|week|month|day|thing|place|crew|office|class|school|town|fleet|room|building|homestand|way|staff|shift|weekend)\b)/g;
/** "More bout the fleece". */
const BOUT = /\bbout(?= (?:the|it|her|his|their|that|this|my|what|how|a|an|\d))/gi;
/** "Now use to be eleven". */
const USE_TO = /(?<!n['’]?t )\buse to(?= (?:be|have|go|take|get|run|cost|lose|need|spend|come|do|say)\b)/gi;
/** "No body lost". */
const NO_BODY =
  /\bno body(?= (?:lost|got|came|could|can|saw|was|is|has|had|knew|noticed|called|complained|went|quit|left|[a-z]+ed)\b)/gi;
