/** Who does what in a circle's words, before they are turned to the customer. */
import type { WordSets } from '../words.js';
import { baseVerb } from './verbs.js';

/** "Planners who send her work": work is sent, and not hers; "the pastors wife" has a pastor. */
const withReceiver = (text: string): string =>
  text
    .replace(
      /\b((?:who|that) (?:send|give|bring|feed|throw|lend|pay|sell)s?) (?:her|him|them) (?=[a-z])/,
      '$1 you ',
    )
    .replace(/\b([a-z]{3,})s (?=(?:wife|husband|widow)\b)/, "$1's ");

/** "Guys he deer hunts with" → "guys he deer hunt with", and so "you deer hunt with". */
export const oneVerb = (text: string, sets: WordSets): string =>
  withReceiver(text).replace(
    /\b(he|she) ([a-z]+) ([a-z]+s)(?= with\b)/,
    (whole, who: string, what: string, verb: string) => {
      const base = baseVerb(verb, sets);
      return base && !baseVerb(what, sets) ? `${who} ${what} ${base}` : whole;
    },
  );
