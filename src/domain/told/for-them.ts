/** Work that the rep did for them, told with the thing first: "an acre of blackberry cleared in 8 days". */
import { wordCount } from '../tidy/text.js';
import { baseVerb } from '../tidy/verbs.js';
import type { WordSets } from '../words.js';

/** Verbs of such work: whose doing it was stays open when the thing comes first. */
const FOR_THEM =
  /^(filled(?= \d+ of )|(?:trained|treated|inspected|calibrated|scanned|digitized|shredded|hauled|pumped|planted|hung|poured|striped|sealed|tuned|sharpened|rebuilt|balanced|certified|serviced|swept|edited|framed|reupholstered|refinished|pruned|ground|dug|laid|boarded|catered|fed|photographed|transcribed|audited|appraised)(?= (?:(?:out|up|down|off|away) )?(?:all )?\d)|(?:tuned|buried|insulated|waterproofed|regrouted|recaulked|aligned|calibrated|welded|polished|serviced|winterized)(?= (?:the|a|an|his|her|your|their|all|both|every) )|reupholstered|resoled|restrung|recaned|reglazed|pulled(?= (?:all )?\d+ (?:feet|stumps|trees|roots|permits|weeds|bags|loads|tons|teeth|wells|yards))|caught|cleared|replaced|restored|fixed|repaired|held|cleaned|installed|removed|rebuilt|refinished|delivered|turned(?= around)|shaved|trimmed|knocked|found|drained|painted|rewired|repiped|resealed|regraded|translated|printed|moved(?= \d)|patched|rekeyed|unclogged|leveled)(?: (up|off|out|around|back|down))? (.+)$/;
const SUM =
  /^((?:about |over |almost |nearly |more than )?(?:[$€£][\d,.]+(?: million)?|\d[\d,.]* (?:days?|hours?|weeks?|minutes?|points?|pounds?|(?:feet|inches|yards|miles)(?! of\b)))(?: (?:a|per) (?:year|month|week))?)(?: (.*))?$/;
/** Where the thing ends and the telling goes on. */
const ENDS =
  / (?=(?:in (?:\$?\d|a |an |one|two|three|four|five|six|seven|eight|nine|ten|half|under|less|time)|by |from |to (?:\$?\d|zero|nothing)|for [A-Z]|with |without |before |after |since |within |early|ahead|again|so |and (?!a (?:half|quarter)\b)|until |till |over |the same |(?:\$?\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:days?|weeks?|hours?|months?|years?) (?:sooner|earlier|early|faster|ahead) ?|on (?:the|time|budget|a|your)\b|for good|just|right |at ))/;

/** "mom's house" is the customer's mother's. */
const KIN = /^(?:mom|dad|mother|father|grandma|grandpa|wife|husband|son|daughter|sister|brother)['’]s /;

/** "held your rate for 2 years" → "your rate held for 2 years". */
const HELD_ENDS = / (?=(?:at|for|on|to|through|under|over|within|since) )/;

/** "cleared an acre of blackberry in 8 days" → "an acre of blackberry cleared in 8 days"; '' when it isn't such work. */
export function doneForThem(kept: string, sets: WordSets): string {
  const [, verb = '', particle = '', rest = ''] = FOR_THEM.exec(kept) ?? [];
  if (!verb || /^(?:it|them|you|me|us|out|up|that|on|with|for|to|in|at|of)\b/.test(rest)) return '';
  if (verb === 'caught' && / and [a-z]+ed /.test(rest)) return '';
  const counted = /^(\d+ of (?:the )?\d+)(.*)$/.exec(rest);
  if (counted) return `${counted[1]} ${verb}${counted[2]}`;
  const done = particle ? `${verb} ${particle}` : verb;
  const [, sum = '', of = ''] = SUM.exec(rest) ?? [];
  if (sum) return `${sum} ${done}${of && ' '}${of}`;
  if (verb === 'knocked' || verb === 'found' || (verb === 'held' && !/^(?:the|your|a) /.test(rest)))
    return '';
  const [thing = '', ...more] = rest.split(verb === 'held' ? HELD_ENDS : ENDS);
  if (
    !/^(?:the|your|a|an|all|both|every|\d+|two|three|four|five|six|seven|eight|nine|ten) /.test(thing) &&
    baseVerb(thing.split(' ')[0]!, sets)
  )
    return '';
  if (wordCount(thing) > 6 || / (?:that|who|which) | \d+ points?$/.test(thing)) return '';
  return [thing.replace(KIN, 'your $&'), done, ...more].join(' ');
}
