/** Articles left out in a hurry: "found house in 2 days" → "found a house in 2 days", "dog quit eating couch" → "… eating your couch". */
import { article } from '../english.js';
import type { WordSets } from '../words.js';

/** What stands before a noun that has its article, or needs none. */
const DETERMINERS = new Set(
  'the a an your my our his her its their this that these those every each all both no any some one two three four five six seven eight nine ten half another more less most what which of'.split(
    ' ',
  ),
);
/** Whether a word says which: "the", "two", "Maya's". */
const isDetermined = (word: string): boolean => DETERMINERS.has(word.toLowerCase()) || /['’]s?$/i.test(word);
const NUMBER = /^[$€£#]?\d/;
/** Words that say how a thing is: "found new roof", "the big front door". */
const HOW =
  /^(?:new|old|first|second|third|fourth|last|next|big|small|little|good|great|bad|better|best|bigger|smaller|nice|whole|entire|main|front|back|side|extra|full|clean|dream|right|real|cheaper|used|own|very|really|brand|single|spring|summer|fall|winter|holiday|christmas|annual|monthly|weekly)$/;
/** Behind these a noun may stand alone: "in court", "on budget", "out of town". */
const ALONE =
  /^(?:in|on|at|to|by|under|over|per|as|off|into) (?:house|court|line|board|budget|contract|stage|school|deck|roof|truck|car|van|boat|bus|train|plane|office|crew|floor|site|market|store|email|text|phone|town|shop|church|base|dock|lot|lease|water)$/;
const BEFORE =
  /^(?:in|on|at|to|for|from|with|without|before|after|off|by|through|around|behind|near|into|over|and|under|about|till|until)$/;
const PARTICLE = /^(?:up|off|out|down|back|away)$/;
/** What makes a thing theirs: it was there before. "Got a permit", but "got your view back", "got your plan signed". */
const GETS =
  /^(?:gotten|found|bought|built|opened|signed|won|landed|added|had|started|rented|leased|hired|met|made|passed|picked|put)$/;
const DONE =
  /^(?:back|done|fixed|signed|finished|sold|paid|cleaned|painted|repaired|mended|going|running|[a-z]{3,}ed)$/;
const NEW =
  /^(?:new|second|third|fourth|better|bigger|cheaper|good|great|nice|brand|real|used|dream|smaller|single)$/;

/** What one does to a well, or says of one; all else is done well: "slept well". */
export const TO_A_WELL =
  /^(?:drill(?:s|ed)?|dug|digs?|cap(?:s|ped)?|cas(?:es|ed)|fix(?:es|ed)?|test(?:s|ed)?|shock(?:s|ed)?|deepened|hit|found|cleaned|new|old|dry|first|second|third)$/i;

/** The text with an article before each thing that lacks one. */
export function withArticles(text: string, sets: WordSets): string {
  const words = text.split(' ');
  const low = words.map((word) => {
    const small = word.toLowerCase();
    return ENDS_BARE.test(small) ? small : small.replace(/[^\p{L}\p{N}'’$-]+$/u, '');
  });
  for (let at = words.length - 1; at > 0; at--) {
    if (
      KINS.test(words[at]!) &&
      !isDetermined(low[at - 1]!) &&
      !/^(?:birth|foster|biological)$/.test(low[at - 1]!)
    )
      words[at] = `your ${words[at]!}`;
    if (
      !isThing(low[at]!, sets) ||
      (low[at] === 'well' && !TO_A_WELL.test(low[at - 1]!)) ||
      (/^of$/.test(low[at + 1] ?? '') && /^the$/.test(low[at + 2] ?? '')) ||
      goesOn(words[at]!, low[at + 1], sets)
    )
      continue;
    let start = at;
    while (start > 1 && isModifier(low[start - 1]!, low[start - 2] ?? '', sets)) start--;
    const before = low[start - 1]!;
    if (
      isDetermined(before) ||
      NUMBER.test(before) ||
      /[,;:]$/.test(words[start - 1]!) ||
      /^[A-Z]/.test(words[at]!)
    ) {
      at = start;
      continue;
    }
    const verb = isVerb(PARTICLE.test(before) ? (low[start - 2] ?? '') : before, sets);
    if (isVerb(low[at]!, sets) && (before === 'to' || isDetermined(low[at + 1] ?? ''))) continue;
    if (
      (isDetermined(low[start - 2] ?? '') || NUMBER.test(low[start - 2] ?? '')) &&
      (HOW.test(before) || !sets.participleSet.has(before))
    )
      continue;
    if (!verb && !BEFORE.test(before)) continue;
    if (start === at && ALONE.test(`${before} ${low[at]!}`)) continue;
    const one = articleFor(low, start, at, sets);
    if (one) words[start] = `${one} ${words[start]!}`;
    at = start;
  }
  return words.join(' ');
}

const ENDS_BARE = /[a-z\d]$/;

/** A thing of which one says which; a son or a mother is one too. */
const isThing = (word: string, sets: WordSets): boolean =>
  sets.things.has(word) || sets.everyones.has(word) || KIN.test(word);
const KINS = /^(?:wife|husband|mom|dad|mother|father|son|daughter|grandma|grandpa|boss)['’]s$/;
const KIN =
  /^(?:grandkid|grandchild|toddler|grandson|granddaughter|son|daughter|mom|dad|mother|father|husband|wife|boss|grandma|grandpa|landlord|sister|brother)$/;

/** Whether a noun goes on as the beginning of another: "roof leak", "kitchen cabinets". */
const goesOn = (word: string, next: string | undefined, sets: WordSets): boolean =>
  next !== undefined &&
  /[\p{L}\p{N}]$/u.test(word) &&
  (sets.things.has(next) ||
    sets.everyones.has(next) ||
    (/s$/.test(next) && !/^(?:is|was|as|has|does|this|us|its|always|less)$/.test(next)) ||
    sets.groups.has(next));

const isModifier = (word: string, before: string, sets: WordSets): boolean =>
  HOW.test(word) ||
  sets.things.has(word) ||
  ((sets.everyones.has(word) || sets.places.has(word)) && !isVerb(word, sets)) ||
  (!isVerb(word, sets) &&
    !BEFORE.test(word) &&
    !isDetermined(word) &&
    !NUMBER.test(word) &&
    /^[a-z][a-z-]{2,}$/.test(word) &&
    !/ly$|^(?:but|when|while|until|since|because|that|than|then|who|so|if|not|never|up|out|down|back|again|home|you|him|them|me|us|it|now)$/.test(
      word,
    ) &&
    (isVerb(before, sets) || BEFORE.test(before))) ||
  (BEFORE.test(before) && before !== 'to' && sets.verbs.has(word) && !BEFORE.test(word));

const isVerb = (word: string, sets: WordSets): boolean =>
  sets.participleSet.has(word) ||
  sets.verbs.has(word) ||
  sets.bases.has(word) ||
  sets.participles.has(word) ||
  /(?:ing|ed)$/.test(word);

function articleFor(low: readonly string[], start: number, at: number, sets: WordSets): string {
  const noun = low[at]!;
  const next = low[at + 1] ?? '';
  const before = low[start - 1]!;
  if (KIN.test(noun)) return 'your';
  if (start < at && NEW.test(low[start]!)) return article(low[start]!);
  if (sets.everyones.has(noun)) return 'the';
  if (GETS.test(before) || (/^(?:up|in)$/.test(before) && GETS.test(low[start - 2] ?? ''))) {
    if (DONE.test(next) || /[a-z]{3}ing$/.test(next)) return 'your';
    return article(low[start]!);
  }
  return 'your';
}
