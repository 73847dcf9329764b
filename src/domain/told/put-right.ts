/** What the hand and the rules get wrong in a told result, put right last of all by what was typed: "your crew was cleaned up" of "the crew cleaned up". */

import { has } from '../has.js';
import { byTable } from '../tidy/rows.js';
import { KNOWN_SLIPS } from './known-slips.js';
import { KNOWN_TURNS } from './known-turns.js';
import { withPersons } from './persons.js';
import { baseOfPast, baseVerb, participle, thirdPerson } from '../tidy/verbs.js';
import type { WordSets } from '../words.js';

/** One sentence of a result, with the verbs and the people of what was typed. */
export function putRight(sentence: string, typed: string, sets: WordSets): string {
  const said = withTense(withSubjects(active(sentence, typed, sets), typed), typed, sets);
  return byTable(KNOWN_TURNS, byTable(KNOWN_SLIPS, withPersons(byTyped(said, typed, sets), typed, sets)));
}

/** What is put right by what was typed, or by what a word is. */
function byTyped(said: string, typed: string, sets: WordSets): string {
  let text = said;
  const low = said.toLowerCase();
  if (low.includes(' and he ') || low.includes(' and she '))
    text = text.replace(SHE_LOVE, (whole, she: string, verb: string) => {
      const does = thirdPerson(verb);
      return has(typed.toLowerCase(), ` ${does}`) ? `${she} ${does}` : whole;
    });
  if (low.includes(' and not '))
    text = text.replace(NOT_DONE, (whole, done: string) => {
      const base = baseOfPast(done, sets);
      return base ? ` and didn't ${base} ` : whole;
    });
  if (low.startsWith('you ') && low.includes('ing'))
    text = text.replace(TIRES, (whole, what: string, doing: string) =>
      new RegExp(`^(?:her |his |their |the )?${what}s ${doing}\\b`, 'i').test(typed)
        ? `your ${what}s are ${doing}`
        : whole,
    );
  if (low.includes(' them'))
    text = text.replace(THEM, (whole, before: string) => (SEVERAL.test(said) ? whole : `${before} you`));
  if (/\bthe [a-z]{3,}s [a-z]+ [a-z]+s\b/.test(low))
    text = text.replace(WOLFS, (whole, of: string, what: string, does: string) =>
      !baseVerb(what, sets) && baseVerb(does, sets) !== '' && !sets.people.has(`${of}s`)
        ? `the ${of}'s ${what} ${does}`
        : whole,
    );
  if (low.includes(' was back '))
    text = text.replace(BACK_IN, (whole, who: string) =>
      /\b(?:was|last|yesterday)\b/i.test(typed) ? whole : `${who} is back `,
    );
  if (low.includes('the way you should') && has(typed, 'way they should'))
    text = text.replace('the way you should', 'the way they should');
  if (low.startsWith('you were back') && /^been back\b/i.test(typed)) text = `you've been${text.slice(8)}`;
  if (low.startsWith('you ') && low.includes(' since '))
    text = text.replace(SINCE_THEN, (whole, did: string, more: string) => {
      const base = baseOfPast(did, sets);
      if (
        !base ||
        /\b(?:was|were)\b| and (?:off|on|in|out|back|down|up|no|not|never|now|still|all)\b/.test(more)
      )
        return whole;
      const all = more.replace(AND_DID, (and: string, also: string) => {
        const other = baseOfPast(also, sets);
        return other ? ` and ${participle(other, sets)}` : and;
      });
      return `you've ${participle(base, sets)} ${all}`;
    });
  return low.includes(' the list') || low.includes(' the asking') || low.includes(' the budget')
    ? text.replace(OVER_LIST, (whole, over: string, what: string) =>
        has(typed, `${over} the`) ? whole : `${over} ${what}`,
      )
    : text;
}
/** Things or people before "them". */
const SEVERAL =
  /\b(?!his|was|is|us|its|this|days|hours|years|weeks|months|minutes|saves|gives|lets|helps|costs|keeps|has|does|goes|gets|says|news|boss|business|less|process|address)[a-z]{3,}s\b(?=.* them\b)/;

/** "Your bath remodel was bumped home value": what does something to a thing behind it isn't done by others. */
const active = (sentence: string, typed: string, sets: WordSets): string =>
  has(typed, ' was ', ' were ', ' is ', ' are ')
    ? sentence
    : sentence
        .replace(PASSIVE, (whole, who: string, verb: string) =>
          baseOfPast(verb, sets) !== '' ? `${who} ${verb}` : whole,
        )
        .replace(PEOPLE_DONE, '$1 $2')
        .replace(TASTED, '$1 $2')
        .replace(DOES_ARE, (whole, who: string, verb: string) =>
          baseVerb(verb, sets) !== '' && !sets.things.has(verb) && has(typed, verb)
            ? `${who} ${verb} `
            : whole,
        );
const PASSIVE =
  /((?:^|, and )(?:your|the) (?:[a-z]+ ){0,2}[a-z]+) (?:was|were) ([a-z]+)(?= (?:(?:your|you|the|a|an|home|everybody|everyone|us|it|them|him|her)\b|\$\d))/i;
const PEOPLE_DONE =
  /((?:^|, and )(?:your|the) (?:crew|team|guys|wife|husband|son|daughter|kids?|mom|dad|installers?|painters?|movers?|cleaners?|neighbors?)) (?:was|were) ((?:cleaned|showed|packed|finished|wrapped|loaded|unloaded|worked|wiped|swept)\b)/i;
/** "The water was tested clean". */
const TASTED =
  /((?:^|, and )(?:your|the) [a-z]+) (?:was|were) ((?:tested|tasted|smelled|measured|weighed|came|read) (?=clean|clear|good|great|fine|better|negative|safe|in at|zero))/i;
/** "Your fryer recovers are fast enough". */
const DOES_ARE =
  /((?:^|, and )(?:your|the) [a-z]+[^s ]) ([a-z]+s) are (?=fast|quick|slow|even|smooth|clean|quiet|better|well)/i;

/** Who did it: whoever was told of before the comma, and not "it" or "you". */
function withSubjects(sentence: string, typed: string): string {
  const said = sentence.replace(YOU_THING, (whole, what: string, does: string) => (has(typed, `you ${what}`) ? whole : `your ${what} ${does}`)); // prettier-ignore
  const [, you = '', kin = ''] = WHO.exec(said) ?? [];
  if (you) return said.replace(IT_WAS, (_, was: string) => `, and you ${was === 'was' ? 'were' : was}`);
  if (!kin) return said;
  const one = SHES.test(kin) ? 'she' : HES.test(kin) ? 'he' : '';
  return said
    .replace(IT_WAS, (_, was: string) => `, and ${one && `${one} `}${was}`)
    .replace(YOU_GOT, (whole, did: string) =>
      has(typed.toLowerCase(), `you ${did}`, `i ${did}`, `he ${did}`, `she ${did}`, `we ${did}`)
        ? whole
        : `, and ${one && `${one} `}${did}`,
    )
    .replace(YOU_NOT, (whole, not: string) => {
      const bare = not.replace(/['’]/g, '');
      return new RegExp(`, (?:and )?(?:still )?${bare.slice(0, -1)}['’]?t\\b`, 'i').test(typed)
        ? `, and ${one && `${one} `}${not === "don't" ? "doesn't" : not === "haven't" ? "hasn't" : not}`
        : whole;
    })
    .replace(YOU_DO, (whole, now = '', verb: string) => {
      const does = thirdPerson(verb);
      return new RegExp(`, (?:and )?(?:now )?${does}\\b`, 'i').test(typed) ? `, and ${now}${does}` : whole;
    });
}
/** "You payroll takes you twenty minutes". */
const YOU_THING =
  /^you ([a-z-]+) ((?:takes|took|costs|runs|goes|needs) (?=you\b|\d|(?:in )?[a-z-]+ (?:minutes|hours|days))|is (?=up|down|at|in|on|back)|delivery is )/i;
const WHO =
  /^(?:(you)(?:['’]re|['’]ve)? |your ((?:[a-z]+ )?(?:dog|pup|puppy|cat|horse|mare|pony|son|daughter|mom|mother|dad|father|husband|wife|kid|baby|boss|manager|foreman|granddaughter|grandson|sister|brother))\b)/i;
const SHES = /(?:daughter|mom|mother|wife|granddaughter|sister|mare)$/i;
const HES = /(?:son|dad|father|husband|grandson|brother)$/i;
const IT_WAS =
  /, and it (was|used to)(?= (?:be [a-z]+ing|scared|afraid|nervous|failing|broke|stuck|behind|losing|paying|terrified|shy|(?:\d+|a|two|three|four) (?:[a-z]+ ){1,2}(?:behind|late|over)|wake|cry|dread|hate|fight|call|spend)\b)/;
/** "Your son went from 540 to 690, and you got into Purdue": what kin does at school or in a game. */
const YOU_GOT =
  /, and you (got into|got in|got accepted|got a \d+|made (?:the )?(?:varsity|honor|dean|team|squad|band|orchestra|state|all-)|passed|graduated|learned|aced|scored|earned|placed|qualified|read (?:his|her|a|the|two|three|four)|won (?:his|her|first|the)|did (?:his|her)|tied|rode|swam)\b/;
const YOU_NOT = /, and you (won['’]t|can['’]t|don['’]t|haven['’]t|didn['’]t)/;
const YOU_DO = /, and (now )?you ([a-z]+)\b/;

/** "You grew lettuce" of "grows lettuce"; "your taxes were done by March 1 now". */
const withTense = (sentence: string, typed: string, sets: WordSets): string => {
  const [, does = ''] = /^([a-z]+s) /i.exec(typed) ?? [];
  const base = does && baseVerb(does, sets);
  const as = base
    ? sentence.replace(/^you ([a-z]+)\b/i, (whole, did: string) => (did !== base && baseOfPast(did, sets) === base && !sets.verbs.has(did) ? `you ${base}` : whole)) // prettier-ignore
    : sentence;
  return as.replace(DONE_NOW, (_, be: string, rest: string) => `${be === 'was' ? 'is' : 'are'} ${rest}`);
};
const DONE_NOW = /\b(was|were) ((?:done|gone|back|open|ready) [^,]*\bnow\b)/;

/** "You tire lasting longer". */
const TIRES =
  /^you (?!keep|stop|start|like|love|enjoy|hate|quit|go|come|get)([a-z]+) (?!(?:no|every|any|some)thing\b)([a-z]+ing)\b/i;
/** "We got them back up", "the bank had told them no". */
const THEM = /\b(got|told|saved|gave|sent|showed|cost|let|helped|saves|for|gets) them\b/g;
/** "The wolfs jaw works again". */
const WOLFS = /\bthe ([a-z]{3,}[^s\W])s ([a-z]{2,}[^s\W]) ([a-z]{2,}[^s\W]s)\b/;
const BACK_IN =
  /^(your (?:mom|dad|husband|wife|son|daughter|dog|cat|horse|kid)) was back (?=(?:in|at|on|to) )/i;
/** "Your mom into a home, and she love it": of "she loves it". */
const SHE_LOVE = /\b(and s?he(?: now| still| really| actually| just)?) ([a-z]+)\b/g;
/** "You played thirty-one engagements since Labor Day". */
const SINCE_THEN =
  /^you ([a-z]+) ([^,]*(?<!\btime )\bsince (?:January|February|March|April|May|June|July|August|September|October|November|December|Labor Day|Memorial Day|Easter|Christmas|Thanksgiving|spring|summer|fall|winter|last|(?:19|20)\d\d|the (?:new )?[a-z]+ (?:went|came|got|was))\b.*)$/i;
const AND_DID = / and ([a-z]+)(?= )/g;
/** "You lit all fourteen hundred and not lost one". */
const NOT_DONE = / and not ([a-z]+) (?=one|a |an |any|the |your )/;
const OVER_LIST = /\b(over|under|below|above) the (list|asking|budget)\b(?! price| of)/;
