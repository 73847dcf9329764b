/** A result as a sentence of its own, as one says it to the person: "you got the roof done in two days", "no leaks since March". */
import { numberWord } from '../english.js';
import { baseOfPast, baseVerb, participle, pastsOf } from '../tidy/verbs.js';
import type { WordSets } from '../words.js';

/** What a customer has had is said without the "you had": "No leaks since March." */
const THING =
  /^had (?=(?:no|not|zero|first|last|more|fewer|less|every|all|only|half|twice|better|faster|slower|lower|higher|nearly|almost|over|about|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|[$€£]?\d)\b)/;
/** A time that runs on till now wants "you've". */
const TILL_NOW = /\b(?:since|so far|yet|lately|by now|to date)\b/;
const WAS = /^(?:back|up|out|down|in|off|on|over|there)\b/;

/**
 * "gotten the roof done in two days" → "you got the roof done in two days". `result` ends "you've …", as customers keep it; the
 * sentence comes without its stop and with a small first letter, which say() raises. '' for ''.
 */
export function saidResult(result: string, sets: WordSets): string {
  if (!result) return '';
  const thing = THING.test(result) ? result.replace(THING, '') : '';
  if (thing) return goingOn(thing, sets).replace(/^(\d+)(?= [A-Za-z])/, (digits) => small(digits));
  const seen = /^seen ((?:your|the|all|both|[A-Z])\S* .+)$/.exec(result)?.[1] ?? '';
  const told = seen && asTold(seen, sets);
  if (told) return told;
  const able = /^been able to (.+)$/.exec(result)?.[1];
  if (able) return `you can ${able}`;
  const state = /^come to ((?:love|like|enjoy|trust|know|feel|believe)\b.*)$/.exec(result)?.[1];
  if (state) return `you ${state}`;
  const without = /^gone without (\w+ing)\b(.*)$/.exec(result);
  const base = without && baseVerb(without[1]!, sets);
  if (base) return `you haven't ${participle(base, sets)}${without[2]}`;
  if (/^been /.test(result)) return being(result.slice(5), result, sets);
  if (/^never /.test(result) || TILL_NOW.test(result) || / been /.test(result)) return `you've ${result}`;
  return `you ${inPast(result, sets)}`;
}

/** "0 complaints" begins a sentence as "zero complaints", "3 A grades" as "three A grades". */
const small = (digits: string): string => (Number(digits) === 0 ? 'zero' : numberWord(Number(digits)));

/** "been saving $140" → "you're saving $140"; "been happy with it" stays "you've been happy with it". */
function being(rest: string, result: string, sets: WordSets): string {
  const first = /^\S+/.exec(rest)![0];
  if (WAS.test(rest) && !TILL_NOW.test(rest)) return `you were ${rest}`;
  return /ing$/.test(first) && baseVerb(first, sets) ? `you're ${rest}` : `you've ${result}`;
}

/** The participle, and one behind "and" or a comma, as plain past: "gotten it done and gone home" → "got it done and went home". */
function inPast(result: string, sets: WordSets): string {
  const past = pastsOf(sets);
  return result.replace(/(^|, and | and |, | but )([a-z]+)\b/g, (whole, before: string, word: string) =>
    past.has(word) ? before + past.get(word)! : whole,
  );
}

/** "your first checkup and gotten through two crowns" → "your first checkup, and you got through two crowns": the verb has its subject. */
const goingOn = (thing: string, sets: WordSets): string =>
  thing.replace(/,? and ([a-z]+)(?= )/g, (whole, verb: string) => {
    const base = sets.verbs.has(verb) ? '' : baseOfPast(verb, sets);
    return base ? `, and you ${pastOf(base, sets)}` : whole;
  });

/** "your audit come back clean" → "your audit came back clean"; '' where no verb is found, or a second one follows. */
function asTold(seen: string, sets: WordSets): string {
  const words = seen.split(' ');
  for (let at = /^(?:your|the|all|both)$/.test(words[0]!) ? 2 : 1; at < Math.min(words.length, 6); at++) {
    const verb = words[at]!;
    if (NO_VERB_BEHIND.test(words[at - 1]!) || !sets.verbs.has(verb)) continue;
    const subject = words.slice(0, at).join(' ');
    const rest = words.slice(at + 1).join(' ');
    const more = /(?:^| )(?:and|but) (\S+)/.exec(rest);
    if (more && sets.verbs.has(more[1]!)) return '';
    return `${subject} ${pastOf(verb, sets)}${rest ? ` ${rest}` : ''}`;
  }
  return '';
}

/** What stands before a thing: "the whole audit", "of work", "your own". */
const NO_VERB_BEHIND =
  /^(?:the|your|my|our|his|her|their|its|an?|of|to|by|over|under|through|in|on|at|for|from|with|and|whole|entire|first|last|next|new|old)$/;

function pastOf(base: string, sets: WordSets): string {
  const done = participle(base, sets);
  return pastsOf(sets).get(done) ?? done;
}
