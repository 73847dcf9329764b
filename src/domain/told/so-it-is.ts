/** Beginnings told of them with somebody, of a pet by its name, of the weather, of what was done with them. */
import { thing, you, type Way } from './begun.js';

/** "you and your wife no longer argue about money". */
export const together: Way = ({ part }) => (/^you and your [a-z]+ ./.test(part) ? you(part) : undefined);

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
