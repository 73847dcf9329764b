/** What stands before the ask in its own sentence and stays: a greeting, a name, "by the way", a clause with a fact in it. */

const ONE = String.raw`\[[^\]\n]{1,40}\]|\{\{?[^{}\n]{1,40}\}\}?|(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev)\.? )?[\p{Lu}][\p{L}'’-]*(?: [\p{Lu}][\p{L}'’-]+){0,2}`;
const MANY = "all|team|there|everyone|everybody|folks|both|friend|neighbor|guys|y’all|y'all";
const GREETING = new RegExp(
  String.raw`^(?:[Hh]i|[Hh]ey|[Hh]ello|[Dd]ear|[Hh]iya|[Hh]owdy|HI|HEY|HELLO|[Gg]ood (?:morning|afternoon|evening)|[Mm]orning|[Ee]vening)(?:[ ,]+(?:${ONE}|(?:${MANY})(?![\p{L}])))?[ ]*[,!:.–—-]*\s+`,
  'u',
);
const VOCATIVE = new RegExp(String.raw`^(?:${ONE}),\s+`, 'u');
const TRAILING = new RegExp(String.raw`,\s+(${ONE})\s*[?.!]*$`, 'u');
const STARTERS = new Set(
  `so well also anyway listen look honestly actually yes no please thanks if when now oh hey and but ok okay sure right finally lastly
   first second today tomorrow again still then plus besides however meanwhile hopefully seriously folks guys friends monday tuesday
   wednesday thursday friday saturday sunday names referrals leads contacts intros numbers great good wow cheers hi hello sorry yesterday tonight maybe perhaps question i`.split(
    /\s+/,
  ),
);
const LEAD =
  /^(?:by the way|btw|also|anyway|one (?:more|last|other|quick|small) (?:thing|question|ask|one)|quick (?:one|question|ask)(?: for you)?|(?:just )?before (?:you|I|we) (?:go|run|leave|hang up|head out|finish|wrap up)|while (?:I have|I've got|we're|you're|I'm)[^,:.?!]{1,30}|p\.? ?s\.?)\s*[,:;–—-]+\s*/i;
const SUBORDINATE = /^(?:since|now that|after|as we|with)\b(?:[^,;?!.]|[,.](?=\d)){8,90},\s+/i;
const CLAUSE =
  /^(?:thanks|thank you|i'm (?:so |really |very )?(?:glad|happy|pleased|thrilled)|(?:so |really |very )?(?:glad|happy|pleased|thrilled|great|good|lovely)|it was|it's been|we've|we have|you've|you have|i (?:loved|enjoyed|hope|saw|heard)|hope|congrats|congratulations|loved|enjoyed|we (?:finished|got|cut|saved|did|put in)|you (?:got|cut|saved) (?=the |your |an? |[$\d]))\b/i;
const JOINT = /\s*(?:;|:|\s[–—-]{1,2}|,?\s(?:so|and|but|now)(?=\s)|,)\s+/gi;

/** The kept beginning of a sentence, as it is written, and the rest. */
export interface Opening {
  kept: string;
  rest: string;
}

/** Greeting, name and lead-in of a sentence. */
export function openingOf(sentence: string): Opening {
  let rest = sentence;
  for (const pattern of [GREETING, VOCATIVE, LEAD, VOCATIVE]) {
    const found = pattern.exec(rest)?.[0];
    if (found && !(pattern === VOCATIVE && isNoName(found, rest))) rest = rest.slice(found.length);
  }
  const kept = sentence.slice(0, sentence.length - rest.length);
  const name = kept ? undefined : TRAILING.exec(rest)?.[1];
  return name && !STARTERS.has(name.toLowerCase()) ? { kept: `${name}, `, rest } : { kept, rest };
}

/** "Since we cut your bill, " as "We cut your bill. ". */
function asMain(clause: string): string[] {
  const main = /^(?:since|now that|as) (.+),\s+$/i.exec(clause)?.[1];
  return main ? [`${main[0]!.toUpperCase()}${main.slice(1)}. `] : [];
}

/** "So, …" is no name, and "Birthdays, weddings, …" is a list. */
const isNoName = (found: string, rest: string): boolean =>
  STARTERS.has(found.replace(/,\s+$/, '').toLowerCase()) ||
  /^[a-z]+(?: [a-z]+)?,/.test(rest.slice(found.length));

/** Beginnings of the rest that may stay before the ask: a clause of its own, which ends with a full stop, or "since …,". Longest first. */
export function clausesOf(rest: string): string[] {
  const found: string[] = [];
  const subordinate = SUBORDINATE.exec(rest)?.[0];
  if (subordinate) found.push(subordinate, ...asMain(subordinate));
  if (!CLAUSE.test(rest)) return found;
  for (const { index } of rest.matchAll(JOINT))
    if (rest.slice(0, index).split(/\s+/).length > 2) found.unshift(`${rest.slice(0, index)}. `);
  return found;
}

const CLOSING =
  /^(?:many thanks|thanks(?: again| so much)?|thank you(?: so much| again)?|best|all the best|best wishes|(?:kind|warm|best) regards|regards|cheers|talk soon|speak soon|see you(?: soon)?|sincerely|yours(?: truly| sincerely)?|warmly|take care|love|xo+|ta|with thanks|have a (?:good|great|nice) \w+|until then|looking forward)\b/i;
/** A word of a signature: a name, a placeholder's part, a number, an address. */
const SIGNATURE_WORD =
  /^(?:[–—|·&-]+|[\p{Lu}][\p{L}'’.-]*,?|[\d+(][\d().+-]*,?|\S+@\S+|https?:\S+|www\.\S+|[[{].*|.*[\]}][,.]?|and|of|the)[.,!]?$/u;

/** A line of at most eight words, each of them one of a signature. */
function isSignature(sentence: string): boolean {
  if (sentence.length > 120) return false;
  const words = sentence.split(/\s+/);
  return (
    words.length < 9 &&
    words.every((word) => word.length < 60 && SIGNATURE_WORD.test(word)) &&
    /\p{L}{2}|\d/u.test(sentence)
  );
}

/** Whether a sentence only frames the message: a greeting, a closing, a name. It is never taken out. */
export function isFrame(sentence: string, at: number, count: number): boolean {
  if (openingOf(`${sentence} `).rest.trim() === '') return true;
  if (at < count - 4) return false;
  const closes = CLOSING.test(sentence) && !sentence.includes('?') && sentence.split(/\s+/).length < 8;
  return closes || isSignature(sentence);
}
