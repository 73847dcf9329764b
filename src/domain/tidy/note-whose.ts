/**
 * Whose things are in a note on somebody the customer knows: "plays in his band" is the customer's band, "sold her shop" the noted one's own, and
 * what "we" did is the rep's. Who it is stands in the words before and behind; what isn't plainly the customer's is the noted one's.
 */

/** What in a note isn't the customer's, by the number of its word. */
export function notCustomers(words: readonly string[]): ReadonlySet<number> {
  const others = new Set<number>();
  const plain = words.map((word) =>
    word
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/^\W+|[^a-z'.,;]+$/g, ''),
  );
  const bare = plain.map((word) => word.replace(/[.,;]+$/, ''));
  const word = (at: number): string => bare[at] ?? '';
  let start = 0;
  bare.forEach((one, at) => {
    if (at > 0 && /[,;.]$/.test(plain[at - 1]!)) start = at;
    if (at > 0 && CLAUSE.test(one)) start = at + 1;
    if (REP.test(one)) others.add(at);
    else if (SUBJECT.test(one)) {
      if (
        at > 0 &&
        !(CLAUSE.test(word(at - 1)) || ADVERB.test(word(at - 1)) || /[,;.]$/.test(plain[at - 1]!))
      )
        return;
      const isTheirs =
        AWAY.test(word(at - 1)) && bare.slice(0, at).some((of, i) => TURNED.test(of) && !others.has(i));
      if (!isTheirs && (at > 0 || !/^(?:and|had|was|are)\b/.test(word(at + 1)))) others.add(at);
    } else if (OBJECT.test(one) && !isOwner(one, word(at + 1))) {
      if (hasRep(bare, start, at)) others.add(at);
    } else if (OWNER.test(one) && at > 0 && (isOfWhose(bare, at) || isOwn(bare, at, start))) others.add(at);
  });
  return others;
}

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
  if (one === 'hers' || one === 'theirs' || (one === 'his' && !next)) return 'yours';
  return one !== 'her' || isOwner(one, next) ? 'your' : 'you';
};

/** "her" before a noun. */
const isOwner = (one: string, next: string): boolean =>
  one !== 'him' && one !== 'them' && next !== '' && !AFTER_HER.test(next);

/** "Whose sofa was her grandma's". */
const isOfWhose = (words: readonly string[], at: number): boolean =>
  words[0] === 'whose' && !PLACING.test(words[at - 1]!);

/** Whether what stands behind a "his" is the noted one's own. */
function isOwn(words: readonly string[], at: number, start: number): boolean {
  const before = words[at - 1]!;
  const next = words[at + 1] ?? '';
  if (/^own/.test(next) || BODY.test(next)) return true;
  if (PLACING.test(before)) {
    if (HOME.test(words.slice(at + 1, at + 3).join(' ')))
      return !LIVES.test(words.slice(start, at).join(' '));
    if (/^(?:to|for|with)$/.test(before) && KIN.test(next))
      return /^(?:lives?|lived|moved|moving|travels?|sold|left|gave|retired|runs|owns)$/.test(
        words[start] ?? '',
      );
    return hasRep(words, start, at, before === 'of');
  }
  return hasRep(words, start, at, true) || !FOR_CUSTOMERS.test(before);
}

/** Whether the rep does something in the clause: "we do his books", "sold her place with us". */
function hasRep(words: readonly string[], start: number, at: number, behindToo = false): boolean {
  if (words.slice(start, at).some((one) => /^(?:we|i|we've|i've|us|me)$/.test(one))) return true;
  if (!behindToo) return false;
  for (let i = at + 1; i < words.length && !CLAUSE.test(words[i]!); i++)
    if (/^(?:us|me)$/.test(words[i]!)) return true;
  return false;
}

const REP = /^(?:i|i'm|im|i've|ive|i'd|we|we've|weve|we're|us|our|ours|me|my|mine)$/;
const SUBJECT = /^s?he(?:'s|'d|'ll)?$/;
/** "Waters her plants when she's away". */
const AWAY = /^(?:when|while|whenever|if)$/;
const OBJECT = /^(?:him|her|them)$/;
const OWNER = /^(?:his|her|their)$/;
/** What may stand behind an object: "knows her from church". */
const AFTER_HER =
  /^(?:to|into|in|at|on|with|w|for|from|and|or|by|so|when|because|a|an|the|every|each|most|all|twice|once|daily|now|too|often|since|until|till|about|first|again|weekly|last|over|back|up|out|off|down|who|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)$/;
/** Where a new clause begins. */
const CLAUSE =
  /^(?:and|but|so|til|till|until|before|b4|after|since|because|bc|cause|cuz|when|while|if|unless|as|thinks?|thought|says?|said|knows|hopes|wishes|swears)$/;
const ADVERB = /^(?:now|then|still|also|just|maybe|and)$/;
const PLACING =
  /^(?:in|on|at|from|behind|of|by|under|over|above|below|beside|near|to|with|w|for|into|off|against|across|around|through|outside|inside|like|than)$/;
const BODY =
  /^(?:neck|elbow|knees?|back|shoulders?|hips?|heart|foot|feet|hands?|teeth|hair|skin|mind|head|eyes|health|weight|rotator|life|age|pension|insurance|taxes|mortgage|loan|will|folks|best|time|word|way|late|early|mid)$/;
const HOME =
  /^(?:(?:back|front|old|new|family) )?(?:house|garage|barn|basement|kitchen|yard|porch|place|farm|home|apartment|truck|van|car|garden|shed|backyard|driveway|attic|studio|condo|trailer|chimney|roof|walls?|pond|pool|fields?|well|bathroom)\b/;
const LIVES =
  /\b(?:lives?|lived|works?|worked|sits?|parks?|is|was|grew|next|right|door|doors|down|across|two|one)\b/;
const KIN =
  /^(?:wife|husband|kids?|sons?|boys?|girls?|daughters?|mom|dad|mother|father|parents|family|folks|brothers?|sisters?|nephews?|nieces?|partner|girlfriend|boyfriend)$/;
/** What one does to the customer's things. */
const FOR_CUSTOMERS =
  /^(?:does|did|cuts?|coach(?:es|ed)?|teaches|taught|trains?|trained|mows|mowed|grooms?|watches|walks|boards?|fixes|fixed|services?|cleans|cleaned|manages|handles|keeps|drives|insures|prints|supplies|delivers|plows|babysits|shares?|shared|shoes|rents|rented|waters|feeds|hauls|buys|stocks|carries|uses|used|runs|ran|built|builds|painted|paints|shot|catered|designed|installed|laid|poured|hung|knows|knew|met|hired|took|bought|borrows?|borrowed|married|dated|beat|caters|brews|bakes|sews|tunes|plays|plumbed|wired|roofed|wrote|edits|edited|photographs|photographed|judges|judged|breeds|bred|rides|sells|makes|made|followed|follows|replaced|sat|is|was|are|were|answers|rings|reads|delivered|catches|milks|shears|hosts|leads|heads|chairs|founded|joined|ref|refs|umps|tutors|treats|raised|pulled|welds|welded|helped|helps|read|toured|visited|saw)$/;
