/**
 * Whose things are in a note on somebody the customer knows: "plays in his band" is the customer's band, "sold her shop" the noted one's own, and
 * what "we" did is the rep's. Who it is stands in the words before and behind; what isn't plainly the customer's is the noted one's.
 */

/** What in a note isn't the customer's, by the number of its word. */
export function notCustomers(words: readonly string[]): ReadonlySet<number> {
  const others = new Set<number>();
  const read = clauseWords(words);
  const own = ofNoted(read);
  read.forEach(({ word, start, isFirst }, at) => {
    const next = read[at + 1]?.word ?? '';
    if (REP.test(word) || own?.test(word)) others.add(at);
    else if (own && (HE.test(word) || SHE.test(word))) return;
    else if (SUBJECT.test(word)) {
      if (isFirst ? !isOfCustomer(read, at, others) : OWN_DOING.test(next) && HAS.test(read[start]!.word))
        others.add(at);
    } else if (OBJECT.test(word) && !isOwnerOf(word, next, read[at]!.isLast)) {
      const isOfKin =
        read[0]!.word === 'whose' &&
        /^(?:after|for|of|to|on|about|over|behind)$/.test(read[at - 1]?.word ?? '');
      if (isOfKin || hasRep(read, start, at) || read.slice(start, at).some((one, i) => OWNER.test(one.word) && others.has(start + i))) others.add(at); // prettier-ignore
    } else if (/^(?:hers|theirs)$/.test(word)) {
      if (!BESIDE.test(read[at - 1]?.word ?? '')) others.add(at);
    } else if (OWNER.test(word) && at > 0 && (isOfWhose(read, at) || isOwn(read, at))) others.add(at);
  });
  return others;
}

/**
 * "Keeps his plane next to hers", "she coxes his boat": where he and she are told of and nobody else, the first who does something or owns something behind
 * a verb is the noted one.
 */
function ofNoted(read: readonly Read[]): RegExp | undefined {
  const all = read.map(({ word }) => word);
  if (all.some((word) => KIN.test(word))) return undefined;
  const both = [HE, SHE].filter((one) => all.some((word) => one.test(word)));
  if (both.length === 1 && all.includes('yours')) return both[0];
  const first = all.findIndex((word) => HE.test(word) || SHE.test(word));
  const isSubject = first === 0 && SUBJECT.test(all[0]!);
  if (both.length < 2 || (first === 0 && !isSubject)) return undefined;
  const owns = isOwnerOf(all[first]!, all[first + 1] ?? '', read[first]!.isLast) && OWNER.test(all[first]!);
  const isHis = HE.test(all[first]!) === (isSubject || (owns && !PLACING.test(all[first - 1]!)));
  return isHis ? HE : SHE;
}
const HE = /^(?:he|him|his|he's|himself)$/;
const SHE = /^(?:she|hers?|she's|herself)$/;

/** A word in small letters, where its clause begins, whether it is its clause's first, and whether a mark stands behind it. */
interface Read {
  word: string;
  start: number;
  isFirst: boolean;
  isLast: boolean;
}

function clauseWords(words: readonly string[]): Read[] {
  let start = 0;
  return words.map((typed, at) => {
    const word = typed
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/[^a-z\d']/g, '');
    const before = words[at - 1] ?? '';
    const low = before.toLowerCase();
    if (/[,;.]$/.test(before)) start = at;
    if (at > 0 && CLAUSE.test(word)) start = at + 1;
    const isFirst = at === 0 || /[,;.]$/.test(before) || CLAUSE.test(low) || ADVERB.test(low);
    return {
      word,
      start: Math.min(start, at),
      isFirst,
      isLast: /[,;.]$/.test(typed) || words[at + 1] === ',',
    };
  });
}

/** "Waters her plants when she's away", "she met at yoga": who does it is the customer. */
const isOfCustomer = (read: readonly Read[], at: number, others: ReadonlySet<number>): boolean =>
  at === 0
    ? /^(?:and|had|was|are)$/.test(read[1]?.word ?? '')
    : AWAY.test(read[at - 1]!.word) &&
      read.slice(0, at).some(({ word }, i) => TURNED.test(word) && !others.has(i));

/** "She coxes his boat" → "she coxes your boat": where it's plain from he and she who is who. */
export const toldApart = (note: string): string =>
  ofNoted(clauseWords(note.split(' '))) ? turnedToYou(note) : note;

/** The note with what is the customer's turned to "your" and "you"; who does something ("the gym she goes to") stays for others to turn. */
export function turnedToYou(note: string): string {
  const words = note.split(' ');
  const others = notCustomers(words);
  return words
    .map((word, at) => {
      const [, before = '', one = '', behind = ''] = /^(\W*)([a-z]+)(\W*)$/i.exec(word) ?? [];
      const low = one.toLowerCase();
      if (others.has(at) || !TURNED.test(low)) return word;
      const next = behind ? '' : (words[at + 1] ?? '').toLowerCase();
      if (low === 'them' && !PLACING.test((words[at - 1] ?? '').toLowerCase())) return word;
      return before + yourForm(low, next) + behind;
    })
    .join(' ');
}
const TURNED = /^(?:his|hers?|him|them|theirs?)$/;
const yourForm = (one: string, next: string): string => {
  if (one === 'him' || one === 'them') return 'you';
  if (
    one === 'hers' ||
    one === 'theirs' ||
    (one === 'his' && (!next || /^(?:with|and|at|in|on|by|but|every|each)$/.test(next)))
  )
    return 'yours';
  return one !== 'her' || isOwnerOf(one, next, false) ? 'your' : 'you';
};

/** "her" before a noun. */
const isOwnerOf = (one: string, next: string, isLast: boolean): boolean =>
  one !== 'him' && one !== 'them' && !isLast && next !== '' && !AFTER_HER.test(next);

/** "Whose sofa was her grandma's". */
const isOfWhose = (read: readonly Read[], at: number): boolean =>
  read[0]!.word === 'whose' && !PLACING.test(read[at - 1]!.word);

/** Whether what stands behind a "his" is the noted one's own. */
function isOwn(read: readonly Read[], at: number): boolean {
  const { start } = read[at]!;
  const before = read[at - 1]!.word;
  const next = read[at + 1]?.word ?? '';
  const first = read[start]!.word;
  if (/^own/.test(next) || (BODY.test(next) && !CARES_FOR.test(before))) return true;
  if (PLACING.test(before)) {
    const text = (from: number, to: number) => read.slice(from, to).map(({ word }) => word).join(' '); // prettier-ignore
    if (HOME.test(text(at + 1, at + 3)))
      return !LIVES.test(text(start, at)) || /\bwith (?:the|an?|no) /.test(text(start, at));
    if (
      /^(?:to|for|with|w|from)$/.test(before) &&
      KIN.test(NUMBER.test(next) ? (read[at + 2]?.word ?? '') : next)
    )
      return !SHARED.test(first);
    if (before === 'of' && QUANTITY.test(read[at - 2]?.word ?? '')) return true;
    return hasRep(read, start, at, before === 'of');
  }
  return hasRep(read, start, at, true) || !FOR_CUSTOMERS.test(before);
}

/** Whether the rep does something in the clause: "we do his books", "sold her place with us". */
function hasRep(read: readonly Read[], start: number, at: number, behindToo = false): boolean {
  if (read.slice(start, at).some(({ word }) => /^(?:we|i|we've|i've|us|me)$/.test(word))) return true;
  if (!behindToo) return false;
  for (let i = at + 1; i < read.length && !CLAUSE.test(read[i]!.word); i++)
    if (/^(?:us|me)$/.test(read[i]!.word)) return true;
  return false;
}

const NUMBER = /^(?:\d+|two|three|four|five|six)$/;
/** "Lost none of her tenants". */
const QUANTITY = /^(?:none|half|all|most|some|any|both|\d+|two|three|four|five)$/;
/** What one does with the customer's kin; anything else with one's own. */
const SHARED =
  /^(?:is|was|plays?|played|bowls?|golfs?|fish|fishes|hunts?|rides?|sings?|shows?|carpools?|sits?|went|goes|grew|served|dances?|swims?|hikes?|camps?|prays|studied|coaches|eats|drinks|trains|volunteers|used|sings|skis|sails|rows|quilts|cooks|walks|knits)$/;
/** "Has a pension he doesn't know what to do with". */
const HAS = /^(?:has|had|bought|owns|got|wants|needs|runs|drives|inherited|found|keeps)$/;
const OWN_DOING =
  /^(?:doesn't|doesnt|can't|cant|won't|wont|never|isn't|isnt|hasn't|hasnt|wants|hates|needs|loves|built|bought|inherited|rents|just)$/;
const REP = /^(?:i|i'm|im|i've|ive|i'd|we|we've|weve|we're|us|our|ours|me|my|mine)$/;
const SUBJECT = /^(?:s?he(?:'s|'d|'ll)?|they(?:'re|'d|'ve|'ll)?|theyre|theyve)$/;
/** "Waters her plants when she's away". */
const AWAY = /^(?:when|while|whenever|if)$/;
const OBJECT = /^(?:him|her|them)$/;
const OWNER = /^(?:his|her|their)$/;
/** What may stand behind an object: "knows her from church". */
const AFTER_HER =
  /^(?:to|into|in|at|on|with|w|for|from|and|or|by|so|when|because|a|an|the|every|each|most|all|twice|once|daily|now|too|often|since|until|till|about|first|again|weekly|last|over|back|up|out|off|down|who|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)$/;
/** "Next to hers", "the same as hers": the customer's; "still does hers by hand" is one's own. */
const BESIDE =
  /^(?:in|on|at|from|behind|of|by|under|over|above|below|beside|near|to|with|w|against|across|around|like|than|as)$/;
/** Where a new clause begins. */
const CLAUSE =
  /^(?:and|but|so|til|till|until|before|b4|after|since|because|bc|cause|cuz|when|while|if|unless|as|thinks?|thought|says?|said|knows|hopes|wishes|swears)$/;
const ADVERB = /^(?:now|then|still|also|just|maybe|and)$/;
const PLACING =
  /^(?:in|on|at|from|behind|of|by|under|over|above|below|beside|near|to|with|w|for|into|off|against|across|around|through|outside|inside|like|than)$/;
const BODY =
  /^(?:neck|elbow|knees?|back|shoulders?|hips?|heart|foot|feet|hands?|teeth|hair|skin|mind|head|eyes|health|weight|rotator|life|age|pension|insurance|taxes|mortgage|loan|will|folks|best|time|word|way|late|early|mid|name)$/;
/** What one does to another's hair, teeth and feet. */
const CARES_FOR =
  /^(?:cuts?|does|did|colors?|colored|styles?|styled|braids?|braided|trims?|trimmed|fixes|fixed|cleans|cleaned|looks|adjusts|adjusted|set)$/;
const HOME =
  /^(?:(?:back|front|old|new|family) )?(?:house|garage|barn|basement|kitchen|yard|porch|place|farm|home|apartment|truck|van|car|garden|shed|backyard|driveway|attic|studio|condo|trailer|chimney|roof|walls?|pond|pool|fields?|well|bathroom)\b/;
const LIVES =
  /\b(?:lives?|lived|works?|worked|sits?|parks?|is|was|grew|next|right|door|doors|down|across|two|one)\b/;
const KIN =
  /^(?:wife|husband|kids?|sons?|boys?|girls?|daughters?|mom|dad|mother|father|parents|family|folks|brothers?|sisters?|nephews?|nieces?|partner|girlfriend|boyfriend)$/;
/** What one does to the customer's things. */
const FOR_CUSTOMERS =
  /^(?:does|did|cuts?|coach(?:es|ed)?|teaches|taught|trains?|trained|mows|mowed|grooms?|watches|walks|boards?|fixes|fixed|services?|cleans|cleaned|manages|handles|keeps|drives|insures|prints|supplies|delivers|plows|babysits|shares?|shared|shoes|rents|rented|waters|feeds|hauls|buys|stocks|carries|uses|used|runs|ran|built|builds|painted|paints|shot|catered|designed|installed|laid|poured|hung|knows|knew|met|hired|took|bought|borrows?|borrowed|married|dated|beat|caters|brews|bakes|sews|tunes|plays|plumbed|wired|roofed|wrote|edits|edited|photographs|photographed|judges|judged|breeds|bred|rides|sells|makes|made|followed|follows|replaced|sat|is|be|been|was|are|were|answers|rings|reads|delivered|catches|milks|shears|hosts|leads|heads|chairs|founded|joined|ref|refs|umps|tutors|treats|raised|pulled|welds|welded|helped|helps|read|toured|visited|saw)$/;
