/** Beginnings told of them with somebody, of a pet by its name, of the weather, of what was done with them. */
import { REPS_I } from './reps-own.js';
import { isMany, whose, withIs } from './states.js';
import { thing, you, type Way } from './begun.js';

/** "you and your wife no longer argue about money". */
export const together: Way = ({ part }) =>
  part.includes(` and ${REPS_I} `) && /^your /.test(part)
    ? thing(part, true, 'we')
    : /^you and your [a-z]+ ./.test(part)
      ? you(part)
      : undefined;

/** "Biscuit doesn't shake anymore and walks into the van by himself": a name, by what is its own. */
export const named: Way = ({ part }) => {
  const self = / (him|her)self\b/.exec(part)?.[1];
  return self && PET.test(part) ? thing(part, true, self === 'him' ? 'he' : 'she') : undefined;
};
const PET =
  /^(?:(?:Mrs?\.|Ms\.|Miss) )?[A-Z][a-z]+ (?:(?:does|has|is)n['’]t|(?!is |was |has )[a-z]+s|went|came|slept|walked) /;

/** "it rained". */
export const weather: Way = ({ part }) =>
  /^it (?:rained|snowed|hailed|stormed|poured)\b/.test(part) ? thing(part, true, 'it') : undefined;

/** "only had to talk to me". */
export const onlyHad: Way = ({ part, hasSubject }) =>
  !hasSubject && /^only (?:had|have|needed|need) to ./.test(part) ? you(`you ${part}`) : undefined;

/** "warm". */
export const isWarm: Way = ({ part }) =>
  /^(?:warm|cozy|comfortable|safe)(?: again| now| at last)?$/.test(part) ? you(`you're ${part}`) : undefined;

/** "licensing didn't write you up", "DOT passed it": offices that take no article. */
export const office: Way = ({ part, hasSubject }) =>
  !hasSubject && OFFICE.test(part) ? thing(part, true) : undefined;
const OFFICE =
  /^(?:licensing|corporate|management|accounting|code enforcement|zoning|DOT|OSHA|HR|the state|overtime|turnover) (?:(?:did|has|have|is|was|were|does)(?:n['’]t)?|passed|signed|said|approved|loved|went|dropped|fell|never|found|quit) ./;

/** "on time six quarters running". */
export const onTime: Way = ({ part, hasSubject }) =>
  !hasSubject &&
  /^(?:on time|on budget|on schedule|up to code|in compliance) (?:\d|two|three|four|five|six|seven|eight|nine|ten|every|all|for|since) ?./.test(
    part,
  )
    ? you(`you've been ${part}`)
    : undefined;

/** "sober 200 days", "pain-free since May". */
export const sober: Way = ({ part, hasSubject }) =>
  !hasSubject &&
  /^(?:sober|clean(?= (?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:days|weeks|months|years))|smoke-free|debt-free|pain-free|cancer-free|seizure-free|symptom-free|in remission|out of debt) (?:(?:for|since) |\d|two|three|four|five|six|seven|eight|nine|ten)/.test(
    part,
  )
    ? you(`you've been ${part}`)
    : undefined;

/** "dishwasher so quiet he asked if it was broke". */
export const soThat: Way = ({ part, hasSubject, sets }) => {
  const [, who = '', how = ''] =
    hasSubject || !part.includes(' so ')
      ? []
      : (/^((?:(?:the|your) )?(?:[a-z]+ )?[a-z]+) so ([a-z]+ (?:that |you|nobody|everyone|everybody|the |your |it ).*)$/.exec(
          part,
        ) ?? []);
  const head = who.split(' ').at(-1)!;
  return who &&
    (sets.things.has(head) || !sets.verbs.has(head)) &&
    !/(?:ed|ing|ly)$/.test(head) &&
    !sets.bases.has(head) &&
    !/^(?:is|are|was|were|slept|looks?|feels?|not|you|it)$/.test(head)
    ? thing(`${whose(who, sets)} ${isMany(head) ? 'are' : 'is'} so ${how}`, true)
    : undefined;
};

/** "paint on the '68 still perfect", "crew never late". */
export const stillIs: Way = ({ part, hasSubject, sets }) => {
  if (
    hasSubject ||
    !/ (?:never [a-z]+$|all (?:alive|fine|healthy|sold|full|home|safe|back|paid|rented|booked|current)\b|(?:on|in) .* still )/.test(
      part,
    )
  )
    return undefined;
  const is = withIs(part, sets);
  return is ? thing(is, true) : undefined;
};

/** "under budget by $900", "off the stairs". */
export const cameIn: Way = ({ part, typed }) => {
  if (/^(?:under|ahead of|within) (?:the )?(?:budget|bid|schedule|estimate)\b/.test(part))
    return you(`you came in ${part}`);
  const off =
    /^off the (?:stairs|couch|road|street|phone|floor|ladder|cane|walker|oxygen|insulin|meds)\b(?! (?:and|in|at|on|for))/.exec(
      part,
    );
  return off
    ? you(`you're ${/finally/i.test(typed) ? 'finally ' : ''}${part.replace(/ finally\b/, '')}`)
    : undefined;
};

/** "approved the same day", "covered for half what you paid": what was done with them. */
export const gotDone: Way = ({ part, hasSubject }) => {
  if (hasSubject) return undefined;
  if (/^covered (?:for|in|at|since|from|with)\b/.test(part)) return you(`you're ${part}`);
  if (/^(?:deployed|laid off|furloughed|hospitalized) (?:\d|in|for|two|three|four|five|six)/.test(part))
    return you(`you were ${part}`);
  if (/^done (?:in|by|before|within|ahead|on|early|a (?:day|week))\b/.test(part)) return thing(part);
  return /^(?:approved|accepted|hired|promoted|licensed|certified|booked)(?= (?:after|in|for|on|with|at|by|to|within|same|the same|first)\b|$)/.test(
    part,
  )
    ? you(`you got ${part}`)
    : undefined;
};

/** "gone from 60-hour weeks to home by six": the end of "you've …", as it was asked for, is told so. */
export const haveDone: Way = ({ part, hasSubject }) =>
  !hasSubject && HAVE_DONE.test(part) ? you(`you've ${part}`) : undefined;
const HAVE_DONE =
  /^(?:gone (?:from|back|to|over|through|home|all|every|an?|the|one|two|three|four|five|six|seven|eight|nine|ten|\d+)|seen (?:[A-Z]\S*|(?=.* (?:first time|since)\b)(?:your|the|a|an))|(?:taken|ridden|driven|flown|worn|eaten|grown) (?:the|your|a|an|all|every|one|two|three|four|five|six|seven|eight|nine|ten|\d+|both|from|to|short|back)) /;

/** "had all seven grandkids sleep out there": their own "had" is said. */
export const hadIt: Way = ({ part, typed, hasSubject }) => {
  if (
    hasSubject ||
    !/^\W*had /i.test(typed) ||
    !/^had (?:all|both|every|the|your|an?|two|three|four|five|six|seven|eight|nine|ten|[2-9]|\d\d+) /.test(
      part,
    )
  )
    return undefined;
  return you(`you${TILL_NOW.test(part) ? "'ve" : ''} ${part}`);
};
const TILL_NOW = /\b(?:since|so far|yet|lately|by now|to date)\b/;
