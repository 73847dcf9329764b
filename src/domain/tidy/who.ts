/** What such people are like, as it ends "people who …", and what one can count of them. */
import { headOf, shapeOf } from '../english.js';
import { sayable } from '../hand/written.js';
import { toYours } from '../whose.js';
import { withVerbs } from './who-clauses.js';
import { asSpan, haveThings, inTheirWords } from './who-said.js';
import { inFull } from './who-typed.js';
import type { WordSets } from '../words.js';
import { firstWord, inOneBreath, lowerFirst, oneSentence, wordCount, type Fit } from './text.js';
import { baseOfPast, baseVerb, participle } from './verbs.js';

const READY =
  /^(?:are|have|do|don['’]t|can|can['’]t|would|wouldn['’]t|will|won['’]t|never|always|still|already|often|just|know|aren['’]t|haven['’]t|hardly|rarely|really|mostly|usually|actually|only|also|both|were|had|could|might|tend)$/;

/** The only comma, with a verb behind it: "value music, are tired of nagging". */
const LAST_COMMA = /(?<=^[^,]*), (?!(?:and|or|but)\b)([a-z'’]+)\b(?=[^,]*$)(?!.* (?:and|or|but) )/;
const isVerb = (word: string, sets: WordSets): boolean =>
  READY.test(word) || (sets.verbs.has(word) && !/ing$/.test(word));

/** An answer that ends "people who …": a plural verb and what follows. */
export function fitWho(answer: string, sets: WordSets): Fit {
  const { text: typed } = oneSentence(inFull(answer), sets);
  if (!typed) return { text: '' };
  const bare = sayable(
    'likes',
    typed.replace(WHO_HAVE, (_, be: string) => `${HAVE[be.toLowerCase()]!} `),
    sets,
  )
    .replace(
      /^(?:(?:the )?(?:people|those|they|folks|families|owners|customers|ones|kind|type)\s+)?(?:who|that)\s+/i,
      '',
    )
    .replace(/^(?:they|people|folks)\s+/i, '');
  const text = inTheirWords(lowerFirst(bare, sets));
  const made = withVerbs(
    withoutBe(
      whoFrom(
        haveThings(
          text.replace(LAST_COMMA, (_, verb: string) => (isVerb(verb, sets) ? ` and ${verb}` : `, ${verb}`)),
          sets,
        ),
        sets,
      ),
      sets,
    ),
    sets,
  );
  return made
    ? inOneBreath('psychographics', asSpan(made))
    : {
        misfit: `"${typed}" can't end "people who …". Start with a verb: "own …", "like …", "are proud of …"`,
      };
}

/** "People who've had a load rejected". */
const WHO_HAVE = /^(?:[a-z]+ )?(?:who|they)['’]?(ve|re|d) /i;
const HAVE: Readonly<Record<string, string>> = { ve: 'have', re: 'are', d: 'would' };

/** "Are always start a diet on Monday" → "always start …". */
const withoutBe = (text: string, sets: WordSets): string =>
  text.replace(
    /^are ((?:always|never|often|still|usually|mostly|rarely) ([a-z]+))(?= [a-z])/,
    (whole, often: string, verb: string) =>
      sets.verbs.has(verb) && !sets.adjectives.has(verb) && !sets.participleSet.has(verb) ? often : whole,
  );

/** What one did, and not how one is: "tried ads and got burned". */
const DID =
  /^ (?:an?|the|some|ads|it|them|everything|others?|a few|several|two|three|no|their|Mom|Dad|Grandma|Grandpa|you|each|every|[a-z]+s that|\d)\b| (?:and|but) (?:got|lost|found|paid|[a-z]+ed)\b/;

/** What people do, whatever follows: "hate ladders" are no ladders. */
const DO =
  /^(?:treat|hate|love|like|own|want|value|prefer|enjoy|care|live|trust|plan|worry|dread|fear|miss|avoid|raise|keep|pay|hire|wear|sleep|eat|travel|entertain|count|use|need|employ|feed|help|send|serve|teach)$/;

/** How often one is something: "always late". */
const OFTEN =
  /^(?:always|never|often|still|usually|mostly) [a-z-]+(?! (?:get|run|work|do|have|keep|make|take|go|up|out|off)\b)(?:$| (?:for|to|with|about|and|on|at|of|in|but|by)\b)/;

/** How one is, in words that are no adjectives: "done with that chapter", "up at 4", "on the road all week". */
const BE_SO =
  /^(?:done|finished|clean and sober|through|over|fed up|into|out of|up at|on|in|at|off|under|between|behind|past|half|not|cheap|bigger|smaller|too (?:busy|proud|young|old|tired)|never (?:home|off|sure|too))\b(?! (?:get|run|work|do|have|keep|make|take|go)\b)/;

function whoFrom(text: string, sets: WordSets): string {
  const first = firstWord(text);
  const low = first.toLowerCase();
  const after = text.slice(first.length);
  if (/^never been\b/.test(text)) return `have ${text}`;
  if (OFTEN.test(text) && sets.adjectives.has(text.split(' ')[1]!)) return `are ${text}`;
  if (READY.test(low)) return text;
  if (BE_SO.test(text)) return `are ${text}`;
  const be = {
    is: 'are',
    has: 'have',
    was: 'were',
    does: 'do',
    "doesn't": "don't",
    "isn't": "aren't",
    "hasn't": "haven't",
  }[low.replace('’', "'")];
  if (be) return be + after;
  if (after && DO.test(low)) return low + also(after, sets);
  if (
    /^(?:close|open|clean|dry|clear|warm|cool|tidy|own|free|empty|slow|quiet|calm) (?:the|their|an?|it|them|every|up|out|off) /.test(
      text,
    )
  )
    return text;
  const people = shapeOf(text.split(/ (?:who|with|in|of) /)[0]!, sets) === 'people';
  if (
    sets.participleSet.has(low) &&
    baseOfPast(low, sets) !== low &&
    !sets.pasts.get(low) &&
    participle(baseOfPast(low, sets), sets) === low &&
    /n$/.test(low)
  )
    return `have ${text}`;
  if (
    (baseOfPast(low, sets) || /[a-z]{3}ed$/.test(low)) &&
    !/^(?:cut|set|let|put|hit|quit|hurt|cost)$/.test(low) &&
    DID.test(after)
  )
    return text;
  if ((sets.adjectives.has(low) && !/^ (?:up|out|off)\b/.test(after)) || /^(?:very|too|so)$/.test(low))
    return people && / /.test(text) && /(?:kids|children)$/.test(headOf(text))
      ? `have ${text}`
      : `are ${text}`;
  const base = baseVerb(first, sets);
  if (low.endsWith('ing') && low.length > 5) return `are ${text}`;
  if (base && (!people || base !== low || /^ (?:people|families|folks|others|kids|animals)\b/.test(after)))
    return base + also(after, sets);
  if (baseOfPast(low, sets)) return text;
  if (/(?:kids|children|parents|dogs|cats|pets|horses|homes|houses|cars|boats)$/.test(headOf(text)))
    return `have ${text}`;
  if (people) return `are ${text}`;
  if (/ed$/.test(low)) return THING_THEN.test(after) ? text : `are ${text}`;
  if (/^(?:(?:their|the|a) )?[a-z]+ (?:is|are|was|were) /.test(text) || isAnothers(text, sets)) return '';
  const brief = wordCount(text) <= 3;
  if (
    brief &&
    /(?:conscious|minded|oriented|savvy|driven|focused|aware|friendly|ready|rich|poor|able|ful|ive|ous|bound|proof|shy)$/.test(
      text,
    )
  )
    return `are ${text}`;
  if (/^(?:(?:no|a|an|at least|two|three|more|lots|plenty|big|small|old|young)\b|\d)/.test(text))
    return `have ${text}`;
  return wordCount(text) > 2 && /^[a-z]/.test(text) && !/(?:s|ing|er|or|tion|ment|ly)$/.test(low) ? text : '';
}

/** What they did it to: "inherited | ground and no map". */
const THING_THEN =
  /^ (?!(?:of|with|by|in|to|about|at|on|from|for|over|out|up|off|down|and|or|but|enough|when|because|if|that|professionals?|people|folks) )[a-z]+(?: |s?$)/;

/** What something else does: "the green side faces the street", "cat hides when the carrier comes out". */
const isAnothers = (text: string, sets: WordSets): boolean => {
  const [first = '', second = ''] = text.split(' ');
  return (
    /^(?:the|their|this|that|it|there|my|our)$/.test(first) ||
    (!baseVerb(first, sets) &&
      /[^s]s$/.test(second) &&
      baseVerb(second, sets) !== '' &&
      !/[^s]s$/.test(first))
  );
};

/** "hates waiting and loves order" → "hate waiting and love order". */
const also = (after: string, sets: WordSets): string =>
  after.replace(
    /(?<! (?:who|that) .*) (and|or|but) ([a-z]+s)\b(?= [a-z])/g,
    (whole, and: string, verb: string) => {
      const base = baseVerb(verb, sets);
      return base && base !== verb ? ` ${and} ${base}` : whole;
    },
  );

/** What one can count of people, as typed without its lead: "people earning over $400k" → "earning over $400k". */
export function fitCount(answer: string, sets: WordSets): Fit {
  const { text } = oneSentence(answer, sets);
  return { text: toYours(text.replace(/^(?:people|those|folks|who are|they(?:['’]re| are))\s+/i, '')) };
}
