/**
 * What was typed, made ready to be told: each sentence of it is a part, and what the rep did is marked as theirs. "We redid the flashing"
 * is the rep, "we cut our energy bill" is a customer's sentence, pasted.
 */
import { withBreaks } from '../tidy/run-on.js';
import { ABBREVIATION } from '../tidy/text.js';
import type { WordSets } from '../words.js';
import { baseVerb } from '../tidy/verbs.js';
import { REP, REPS_I, REPS_OWN, withRep } from './reps-own.js';

/** "The caterer wants our number": the rep's. */
const OUR_CARD =
  /\b((?:wants?|wanted|asks? for|asked for|asking for|took|takes|kept|keeps|has|gave out|gives out|passed along|passed on)(?: [a-z]+)?) our(?= (?:number|card|cards|info|name|contact)\b)/g;

/** "Me & his wife found …": the rep with somebody of theirs. */
const KIN_OF =
  '(?:his|her|their) (?:wife|husband|son|daughter|mom|dad|mother|father|sister|brother|partner|boss|foreman|manager|office manager|bookkeeper|accountant|assistant|crew|guys|team)';
const ME_AND = new RegExp(`^(?:me|i) (?:and|&|n) (${KIN_OF})(?= [a-z]+)`, 'i');
const AND_ME = new RegExp(`^(${KIN_OF}) (?:and|&|n) (?:me|i)(?= [a-z]+)`, 'i');

const STOP = /[.!?]+["”]?\s+(?=["“(]?[A-Za-z\d])/g;
const BREAK = /([,;] (?:and |but |then )?| and | but | & |^)(?=[A-Za-z])/g;

const OUR_WORK =
  /\b(with|w\/|on|off|from|using|in|after|since|before) our(?= (?:letter|visit|call|talk|repair|install|first|drawings|plans|designs?|help|software|system|program|photos|pictures|labels|boxes|parts|paint|feed|seed|mix|equipment|trucks|rentals|app|brochures?|signs?|new|old)\b)/g;

/** The text with its sentences as parts, and the rep's doing marked. */
export function toTell(given: string, sets: WordSets): string {
  const typed = COMMAS.test(given) ? given.replace(DOUBLED, ',').replace(GLUED, ', ') : given;
  const broken = withBreaks(typed.replace(ME_AND, `$1 and ${REPS_I}`).replace(AND_ME, `$1 and ${REPS_I}`));
  const parted = /[.!?]["”]?\s/.test(broken) ? withoutStops(broken, sets) : broken;
  const named = parted.includes(' our ')
    ? parted.replace(OUR_CARD, `$1 ${REPS_OWN}`).replace(OUR_WORK, `$1 ${REPS_OWN}`)
    : parted;
  const told = withRep(MAY_BE_REP.test(named) ? marked(named, sets) : named);
  return told === withBreaks(typed) ? typed : told;
}

/** "nobody stung,, got honey", "pushes,3 shutouts": slips of the fingers. */
const COMMAS = /,\s*,|[a-z],\d/;
const DOUBLED = /,(?:\s*,)+/g;
const GLUED = /(?<=[a-z]),(?=\d)/g;

/** A stop behind which another sentence begins: a part ends there, whatever its capital. */
const withoutStops = (text: string, sets: WordSets): string =>
  text
    .replace(STOP, (stop, at: number) =>
      (stop.startsWith('.') && ABBREVIATION.test(text.slice(0, at))) ||
      /^\W*\d*$/.test(text.slice(0, at)) ||
      (stop.startsWith('.') &&
        sets.short.has(`${/[a-z]*$/i.exec(text.slice(Math.max(0, at - 12), at))![0].toLowerCase()}.`))
        ? stop
        : '; ',
    )
    .replace(/; ([A-Z])([a-z'’]*)/g, (whole, first: string, rest: string) =>
      isPlainWord(`${first}${rest}`.toLowerCase(), sets) ? `; ${first.toLowerCase()}${rest}` : whole,
    );

const isPlainWord = (word: string, sets: WordSets): boolean =>
  !sets.proper.has(word) &&
  !sets.names.has(word) &&
  (SMALL.test(word) ||
    baseVerb(word, sets) !== '' ||
    sets.bases.has(word) ||
    sets.things.has(word) ||
    sets.everyones.has(word) ||
    sets.own.has(word));
const SMALL =
  /^(?:i|she|he|they|we|you|it|its|the|an?|season|all|none|no|not|never|nobody|everyone|everybody|even|and|but|so|also|now|then|still|zero|one|two|three|four|five|both|all|her|his|their|my|our|that|this|there|first|best|hasn|haven|didn|doesn|don|can|could|said|says|told|saves?|gets?|has|have|had|was|were|is|are|[a-z]+['’][a-z]+)$/;

const MAY_BE_REP =
  /\b(?:we|i|got|found|caught|fixed|hit|got|moved|rebooked|walked|talked|towed|repaired|replaced|swapped|saved|knocked|recovered|migrated|covered|traced|him)\b/i;

const marked = (text: string, sets: WordSets): string => {
  let of = '';
  let at = 0;
  const ends = [...text.matchAll(BREAK)];
  for (const [nth, found] of ends.entries()) {
    const from = found.index + found[0].length;
    const to = ends[nth + 1]?.index ?? text.length;
    of += text.slice(at, from) + byRep(text.slice(from, to), sets);
    at = to;
  }
  return of + text.slice(at);
};

/** One clause, with the rep as its subject where it's theirs. */
function byRep(clause: string, sets: WordSets): string {
  const [we = '', how = '', verb = ''] =
    /^(?:we|i)(?:['’]ve)? ((?:also |then |just |even |ended up |actually )?)([a-z-]+)(?= |$)/i.exec(clause) ??
    [];
  if (we)
    return isRep(verb.toLowerCase(), clause, sets)
      ? forYou(`${REP} ${how}${clause.slice(we.length - verb.length)}`)
      : clause;
  return FOR_THEM.test(clause) || FOUND.test(clause) || FIXED.test(clause)
    ? forYou(`${REP} ${clause[0]!.toLowerCase()}${clause.slice(1).replace(BARE_FIND, ' the ')}`)
    : clause;
}

function isRep(verb: string, clause: string, sets: WordSets): boolean {
  if (/\b(?:our|ours|us|my|me)\b/i.test(clause)) return false;
  const isForThem = / (?:them|him|you|their|his|her (?!own ))\b/.test(clause);
  if (verb === 'got') return isForThem || GOT_DONE.test(clause);
  if (sets.verbs.has(verb) && isForThem) return true;
  if (verb === 'moved' && / (?:it|everything|all) /.test(clause)) return true;
  if (CUSTOMERS.test(verb) && !isForThem) return /^we stayed$/i.test(clause);
  return Boolean(sets.bases.get(verb)) || /[a-z]{2}ed$/.test(verb) || sets.participleSet.has(verb);
}
/** "got the tree off the garage". */
const GOT_DONE =
  /^\S+ got (?:the|all|both|every) .{1,40} (?:off|out|away|running|moved|fixed|replaced|done|back (?:on|to|in|up|online))\b/i;

/** What somebody says of themselves, not of their work. */
const CUSTOMERS =
  /^(?:slept|felt|loved|saved|paid|needed|wanted|liked|worried|hoped|lost|gained|kept|sold|closed|passed|used|had|were|was|could|enjoyed|laughed|cried|moved|bought|hired|grew|retired|earned|won|made|went|ran|stopped|quit|learned|graduated|stayed|been|hit|doubled|tripled|finally|never)$/;

/** Whom the work is done for: "got them moved", "walked her through it". */
const FOR_THEM =
  /^(?:found them (?=\$?\d)|(?:found|got|built|made|wrote|drew|designed|cut|sewed|booked|landed|won|negotiated|fitted|matched|baked|cooked|brought) (?:him|her|them) (?=(?:an?|the|another|two|three|four|more|enough) )|knocked (?=(?:\$\d|\d+(?:k|%|\d{2})).{0,30} off (?:her|his|their) )|(?:got|moved|rebooked|switched|walked|talked|drove|flew|showed|towed|put|set) them |(?:(?!told|asked|beat|thanked|paid|married|called|missed|lost|saw|met)[a-z]+ed|got|drove|flew|put|set|taught|took|brought|kept) him |(?:got|moved|rebooked|switched|walked|talked|drove|flew|showed|towed|put|set) her (?=(?:in|out|up|down|off|on|over|through|back|home|to|from|into|moved|set|settled|approved|enrolled|covered|signed|[a-z]+ed)\b))/i;
/** What only somebody who was called finds. */
const FOUND =
  /^(?:found|caught|spotted|traced|tracked down) (?:(?!and |which |that )\S+ ){1,9}(?:missed|overlooked|never saw|walked past|couldn['’]t find|nobody(?: else)? could)(?=$|,| (?:[23]x|it|twice|three times|once|for|in|on|last|by|the|three|every|before)\b)|^(?:found|caught|spotted) (?:\$?\d[\d,.]*k?|two|three|four|five|six|seven|eight|nine|ten) (?:(?!and )[a-z]+ ){0,4}(?:he|she|they) |^(?:found|caught|fixed|spotted|traced|tracked down) (?:(?:the|a|an|his|her|their|\d+|two|three|four|five|six) )?(?:[a-z]+ ){0,2}(?:extinguisher|violation|overcharge|duplicate|recall|typo|load cell|lien|leak|problem|issue|source|short|clog|break|error|mistake|mold|bug|guy|thief|culprit|blockage|crack|cause|rattle|noise|smell)s?\b|^(?:found|caught|spotted) (?:(?!and )\S+ ){1,5}before (?:it|they) |^(?:found|spotted) (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?!(?:(?:more|new|good|great) )?(?:buyers?|customers?|clients?|tenants?|members?|players?|people|dealers?|friends?|jobs?|homes?|houses?)\b)(?:[a-z]+ )?[a-z]+s(?=$|,| and | before | that | in | under | on )|^(?:migrated|covered up) (?:the |an? |her |his |their |\d+ )?[a-z]|^traced (?:the|her|his|their) (?:family|line|tree|roots)\b|^moved (?:an?|the|her|his|their) (?:\d|one|two|three|four|five|six)[ -]?(?:bed(?:room)?|br|story|room)\b|^got (?:the |an? |all the |every )?(?:[a-z]+ ){0,2}(?:wine|stains?|smell|odor|grease|ink|gum|wax|urine|blood|crayon|tar|scratch(?:es)?|dents?) (?:out|off|buffed)\b|^hit (?:good |clean |fresh )?water (?:at|in|on)\b|^(?:saved|recovered|got back) (?:all |every )?(?:of )?(?:the |his |her |their )?(?:pics|pictures|photos|files|data|videos|music)\b/i;
/** "found leak 3 roofers missed". */
const BARE_FIND =
  / (?=(?:(?!the|a|an|his|her|their|your|two|three|four|five|six)[a-z]+ )?(?:leak|clog|short|problem|issue|crack|break|blockage|draft|rattle|smell|culprit|cause|source)(?: |$))(?<=^(?:ound|aught|ixed|potted|raced|racked down) )/;
const FIXED =
  /^(?:fixed|repaired|towed|replaced|swapped|jumped|rewired|patched) (?:her|his|their) (?:[a-z]+ )?(?:car|truck|van|furnace|boiler|heater|roof|fence|phone|laptop|computer|printer|tire|pump|sink|dryer|washer|fridge|freezer|oven|ac)\b/i;

/** What is done for somebody is done for the customer. */
const forYou = (clause: string): string =>
  clause
    .replace(/ (?:them|him)(?=$|[ .,])/g, ' you')
    .replace(
      / her(?=$| (?:an?|the|another|two|three|four|more|enough|in|out|up|down|off|on|over|through|back|home|to|from|into|moved|set|settled|approved|enrolled|covered|signed|[a-z]+ed)\b)/g,
      ' you',
    );
