/** Whose words they are: what is said to the customer turned to the customer's own voice, and the other way round. */

/** What the words of one voice become in another. */
const voiceOf = (my: string, I: string, me: string, mine: string, self: string, are: string) => ({
  I,
  me,
  turned: {
    your: my,
    yours: mine,
    yourself: self,
    "you've": `${I}'ve`,
    "you're": are,
    "you'll": `${I}'ll`,
    "you'd": `${I}'d`,
  } as Readonly<Record<string, string>>,
});
const MINE = voiceOf('my', 'I', 'me', 'mine', 'myself', "I'm");
const OURS = voiceOf('our', 'we', 'us', 'ours', 'ourselves', "we're");

/** What somebody did to the customer. */
const GIVEN =
  /\b(won|gave|saved|brought|showed|taught|sent|cost|told|helped|gets|keeps|lets|makes|gives|saves|costs) you\b(?!['’])/g;

/** The customer and the rep in one breath. */
const WITH_REP = /\b(?:you and (I|me)|(I|me) and you)\b(?!['’])/g;
/** The customer with somebody who is named behind, as English has it: "my wife and I". */
const WITH_KIN =
  /\byou (and|or) (your (?:wife|husband|spouse|partners?|family|kids|children|sons?|daughters?|brothers?|sisters?|mom|dad|mother|father|parents|friends|team|crew|staff))\b/g;

/**
 * Words said to the customer, turned to the customer's own voice: your → my, you → I or me, "you and I" → we; for an
 * executive we and our.
 */
export function toMine(text: string, we = false): string {
  const { turned, I, me } = we ? OURS : MINE;
  if (!/you/i.test(text)) return text;
  const two = / you two\b/.exec(` ${text}`)?.index ?? -1;
  if (two >= 0)
    return `${toMine(text.slice(0, two), we)}${isObject(text, two, YOU_TWO) ? 'us' : 'we'}${toMine(text.slice(two + YOU_TWO), true)}`;
  text = text.replace(GIVEN, (_, verb: string) => `${verb} ${me}`).replace(/\byour lives\b/g, 'our lives');
  const both = text.includes('and you') || text.includes('you and');
  const together = both
    ? text.replace(WITH_REP, (_, last?: string, first?: string) => ((last ?? first) === 'me' ? 'us' : 'we'))
    : text;
  const kin = together.includes('you and your ') || together.includes('you or your ');
  const said = !kin
    ? together
    : together.replace(WITH_KIN, (whole, and: string, kin: string, at: number, all: string) =>
        isObject(all, at, 'you'.length) ? whole : `${kin} ${and} you`,
      );
  const mine = said.replace(
    /(?<!\bthank[- ])\byou(rself|rs|r|['’](?:ve|re|ll|d))?\b/gi,
    (word, _tail, at: number) => {
      const key = word.toLowerCase().replace('’', "'");
      if (turned[key])
        return key === 'your' && /^Y/.test(word) && at === 0 ? upper(turned[key]) : turned[key];
      return isObject(said, at, word.length) ? me : I;
    },
  );
  return we || !/\bI (?:were|are)\b/.test(mine)
    ? mine
    : mine.replace(WAS_YOU, (_, be: string) => `I ${be === 'are' ? 'am' : 'was'}`);
}

const YOU_TWO = 'you two'.length;

/** "You were overpaying" was said of one; "if I were" stays. */
const WAS_YOU = /(?<!\b(?:if|wish|though|than) )\bI (were|are)\b/g;

/** A "you" at the end, before a preposition or a comma is an object; so is one after "who bring". */
function isObject(text: string, at: number, length: number): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at + length);
  if (WHO_DOES.test(before)) return true;
  if (/^\s+(?:and|or)\b/.test(after)) return TAKES_OBJECT.test(before) || pairEnds(after);
  const next = /^\s+([a-zA-Z\u00aa-\u1fff\u2c00-\uffff'’-]+)/.exec(after)?.[1]?.toLowerCase();
  return !next || AFTER_OBJECT.has(next);
}

const AFTER_OBJECT = new Set(
  'but to for with from at in on of by near about under over around behind after before than as until when while who that which if'.split(
    ' ',
  ),
);
const WHO_DOES = /\bwho (?:\w+ )?(?!when|where|while|since|after|before|as|if)\w+ $/i;
/** Words whose object follows: "friends of you and your wife". */
const TAKES_OBJECT =
  /\b(?:of|to|for|with|from|by|at|like|about|near|around|behind|beside|between|without|helped|got|gave|kept|saved|made|let) $/i;
/** "… and your wife" with nothing behind it that the two could do. */
const pairEnds = (after: string): boolean =>
  /^\s+(?:and|or)\s+(?:(?:your|the|an?|his|her) )?[\p{L}\d'’-]+ *(?:$|[^\p{L}\d\s])/u.test(after);

/**
 * What one person says, as two say it: "I'd like to introduce you" → "We'd like to introduce you". What stands in quotes is
 * somebody else's and stays.
 */
export const toOurs = (text: string): string =>
  text.replace(
    /"[^"]*"|\bI (am|was)\b|\b(I|[Mm]e|[Mm]y|[Mm]ine)\b(['’]m\b)?/g,
    (whole, be: string | undefined, word: string | undefined, am: string | undefined, at: number) => {
      if (whole.startsWith('"')) return whole;
      const own = word ? ONE_TO_TWO[word.toLowerCase()]! : `we ${be === 'am' ? 'are' : 'were'}`;
      const said = own + (am ? "'re" : '');
      return /(?:^|[.?!]["”]?\s)$/.test(text.slice(0, at)) ? upper(said) : said;
    },
  );

const ONE_TO_TWO: Readonly<Record<string, string>> = { i: 'we', me: 'us', my: 'our', mine: 'ours' };

const upper = (text: string) => (text[0] ?? '').toUpperCase() + text.slice(1);

const YOURS: Record<string, string> = {
  my: 'your',
  mine: 'yours',
  our: 'your',
  ours: 'yours',
  i: 'you',
  me: 'you',
  we: 'you',
  us: 'you',
  myself: 'yourself',
  "i've": "you've",
  "i'm": "you're",
  "i'd": "you'd",
  "i'll": "you'll",
  "we've": "you've",
  "we're": "you're",
};

/** What the rep and the customer did: "since we started", "after we painted". */
const TOGETHER = /\b(?:after|when|since|once|until|till|before|because|day|week) $/i;

/**
 * Words as the customer said them of themselves, turned to be said to them: "the folks I see" → "the folks you see".
 * "You and I" is said by the rep already and stays; so does a mine in the ground.
 */
export function toYours(text: string): string {
  return text.replace(
    /\b(?:you and (?:I|me)|(?:I|me) and you)\b(?!['’])|\b(?:I['’](?:ve|m|d|ll)|we['’](?:ve|re)|myself|mine|my|ours|our|us|we|me|I(?!-\d))\b/g,
    (word, at: number) => {
      if (word === 'mine' && !isOwn(text, at)) return word;
      if (word === 'we' && TOGETHER.test(text.slice(0, at))) return word;
      return YOURS[word.toLowerCase().replace('’', "'")] ?? word;
    },
  );
}

/** Whether the "mine" at a place is "what is mine": at the beginning or behind "of", "is", "and" and their like. */
const isOwn = (text: string, at: number): boolean =>
  /(?:^|[^\p{L}\d\s]\s*|\b(?:of|is|are|was|were|be|and|or|but|like|than|as|with|to|from|not) )$/iu.test(
    text.slice(0, at),
  ) &&
  !/^mine (?:workers?|shafts?|crews?|sites?|owners?|operators?|engineers?|managers?|foremen)\b/.test(
    text.slice(at),
  );
