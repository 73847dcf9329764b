/** What the hand often gets wrong, put right by rule: each of these belongs in the pairs it learns from, and may go when it has learned it. */
import { has } from '../has.js';
import { TO_A_WELL } from '../tidy/articles.js';
import { baseVerb, isOnlyParticiple } from '../tidy/verbs.js';
import type { WordSets } from '../words.js';
import type { Sort } from './hand.js';

/** What the hand made of a note, repaired; what was typed so stays so. */
export function repaired(sort: Sort, text: string, note: string, sets: WordSets): string {
  const said = uncapped(unnamed(oneVerb(text, sets), sets), note, sets)
    .replace(BARE, (whole, before: string, noun: string) =>
      has(note, `${before} ${noun}`) ? `${before} ${noun}` : whole,
    )
    .replace(WITH_A, (whole, noun: string) => (has(note, `with ${noun}`) ? `with ${noun}` : whole))
    .replace(AID, (whole, aid: string) => (has(note, `in ${aid}`) ? `in ${aid}` : whole))
    .replace(OTHERS, '')
    .replace(THAN, '$1 then')
    .replace(LAST, (whole, when: string) => (has(note, 'the last') ? whole : when))
    .replace(TRY, 'on the $1 $2')
    .replace(WELL, (whole, before: string) =>
      has(note, `${before} well`) && !TO_A_WELL.test(before) ? `${before} well` : whole,
    )
    .replace(SENT, '$1 you $2')
    .replace(OF_YOU, 'you ')
    .replace(/\bthe per (?=[a-z])/g, 'per ')
    .replace(/\b(since|in|from|until) the (?='\d\d(?:$|[,.]))/g, '$1 ')
    .replace(YOU_NOW, '$1 $2 ')
    .replace(DAY_ONE, 'on day one')
    .replace(SAVED, 'we saved you ')
    .replace(SAW_DO, (whole, saw: string, verb: string) =>
      baseVerb(verb, sets) === verb && has(note, `her ${verb}`, `him ${verb}`, `them ${verb}`)
        ? `${saw} ${has(note, `him ${verb}`) ? 'him' : has(note, `them ${verb}`) ? 'them' : 'her'} ${verb}`
        : whole,
    )
    .replace(HE_AND, 'you and your')
    .replace(LENDS, '$1 you')
    .replace(OLD_KIN, 'your $&')
    .replace(TO_DO, (whole, before: string, verb: string) =>
      has(note, `${before} ${verb}`) && baseVerb(verb, sets) === verb ? `${before} ${verb}` : whole,
    )
    .replace(DOUBLY, (whole, one: string, how: string, what: string) =>
      has(note, `${one} ${how} ${what}`) ? `${one} ${how} ${what}` : whole,
    )
    .replace(/\bthe (?=one ([a-z]+))/g, (the, noun: string) =>
      has(note, 'the one') || !has(note, `one ${noun}`) ? the : '',
    )
    .replace(YOURS, (whole, you: string) => HIS.exec(note.slice(note.indexOf(you)))?.[0] ?? whole)
    .replace(WITH_NO, (_, at: number, all: string) => (all.indexOf(', and ', at) < 0 ? 'and no ' : 'no '));
  if (sort === 'notes') return said;
  if (sort === 'likes') return /^got\b/.test(note) ? said.replace(HAD, 'got') : said;
  if (sort !== 'results' && sort !== 'circles') return said;
  const whole = said
    .replace(KIN, (kin, who: string) => (has(note, `the ${who}`) ? kin : `your ${who}`))
    .replace(TIME, (_, when: string) => ` on ${when}`);
  return sort === 'results'
    ? stillSo(
        withKin(inThePast(withVerb(withNotOne(whole, sets)).replace(HAD_SEEN, '$1saw'), sets), note),
        note,
      )
    : withOwner(whole, note).replace(WHO, '$1, who ');
}

/** "You now and you rent". */
const YOU_NOW = /\b(you) (now|also|still|even|just) and you /gi;
const DAY_ONE = /\bon the day one\b/g;
/** "We saved about $11,000 on freight": for them. */
const SAVED = /\bwe saved (?=(?:(?:about|over|almost|nearly|around) )?\$?\d)/gi;
/** "Used to drag your down the block", "let your read the music": her whom it is done to. */
const OF_YOU =
  /\byour (?=(?:down|out of|off the|up (?:the|and|at|in|to)|in the|on the|at the|to|by|from|through|around|he|she|they|you|we|I|it|still|and|but|so)\b)|(?<=\b(?:lets?|helps?|helped|makes?|made|keeps?|kept) )your (?=(?:read|see|do|get|eat|go|come|sit|hear|breathe|know|sell|retire|buy|save|grow|enjoy|skip|take|have|be|feel)\b)/g;

/** "You reopened it by six and gone a season without a rash": what was typed behind "you've". */
const inThePast = (said: string, sets: WordSets): string =>
  HAVE.test(said)
    ? said
    : said
        .replace(AND_DONE, (whole, verb: string) =>
          isOnlyParticiple(verb, sets) ? `and ${sets.pastOf.get(verb) ?? verb} ` : whole,
        )
        .replace(EATEN, (_, verb: string) => `and ${sets.pastOf.get(verb) ?? verb} `);
const HAVE = /\b(?:have|has|had|having|get|got|be|been|was|were|is|are|[a-z]+['’](?:ve|s|d|re))\b/;
const EATEN =
  /\band (eaten|taken|driven|written|seen|given|flown|ridden|begun|chosen|swum|sung|worn|thrown|shown) (?=[a-z\d])/g;
const AND_DONE =
  /\band ([a-z]+) (?=(?:a|an|the|your|all|whole|two|three|four|five|\d+|to|through|without|out|back|over|it|no) )/g;

/** "Ticket volume was down 40%": nothing tells that it isn't so now. */
const stillSo = (said: string, note: string): string =>
  THEN.test(note) ? said : said.replace(WAS_DOWN, (_, be: string) => (be === 'was' ? 'is' : 'are'));
const THEN =
  /\b(?:was|were|last|ago|yesterday|that (?:week|month|year|summer|winter|season)|in (?:19|20)\d\d|by (?:spring|summer|fall|winter))\b/i;
const WAS_DOWN =
  /\b(was|were)(?= (?:up|down) (?:by )?(?:\$?\d|about |over |almost |nearly |a third|a quarter|half))/g;

/** "Your dad got his last trip and her mom watched": typed of one and the same. */
const withKin = (said: string, note: string): string =>
  /^her [a-z]+/i.test(note) && said.startsWith('your ') ? said.replace(HER_KIN, 'your $1') : said;
const HER_KIN = /\bher (mom|dad|mother|father|husband|son|daughter|brother|sister|kids)\b/g;

/** "Her counterparts around the league" are the customer's. */
const withOwner = (said: string, note: string): string => {
  const [, of = ''] = /^(?:her|his|their) ([a-z]+)\b/i.exec(note) ?? [];
  return of && said.startsWith(`the ${of}`) ? `your${said.slice(3)}` : said;
};

/** "Not one broken was spoke" → "not one broken spoke". */
const withNotOne = (text: string, sets: WordSets): string =>
  text.replace(NOT_ONE, (all, none: string, how: string, what: string) =>
    isDone(how, sets) && !isDone(what, sets) ? `${none} ${how} ${what}` : all,
  );
const isDone = (word: string, sets: WordSets): boolean =>
  sets.participleSet.has(word) || /[a-z]{2}ed$/.test(word);
const NOT_ONE = /\b(not one|not a single|not a|no) ([a-z]+) (?:was|were) ([a-z]+)(?=$|[,.])/g;

/** "Your sign been lit" → "your sign has been lit", "the scale never down" → "the scale was never down", ", bookings up 18%" → ", with bookings up 18%". */
const withVerb = (text: string): string =>
  text
    .replace(
      BEEN,
      (_, whose: string, noun: string) => `${whose}${noun} ${isMany(noun) ? 'have' : 'has'} been `,
    )
    .replace(
      NEVER,
      (_, whose: string, noun: string) => `${whose}${noun} ${isMany(noun) ? 'were' : 'was'} never `,
    )
    .replace(UP_BY, ', with ')
    .replace(IT_USED, '$1you used to')
    .replace(AT_MILES, (all, noun: string, at: string) => (isMany(noun) ? all : `${noun} ${at} is`))
    .replace(AND_NOT, '$1 and you $2')
    .replace(NO_MIDDLE, ', with no ')
    .replace(A_SUM, '$1 a $2')
    .replace(TWICE_IS, '$1 $2')
    .replace(/\byou['’]d got\b/g, "you've got")
    .replace(/\b(and|so) now, /g, '$1 now ')
    .replace(USED_TO, 'used to ')
    .replace(WHO_HAS, "you've had")
    .replace(OURS_UP, (_, whose: string, noun: string) => `${whose}${noun} ${isMany(noun) ? 'are' : 'is'} `);
const isMany = (noun: string): boolean => /[^s]s$/.test(noun);
const BEEN = /((?:^|, and )(?:your|the) (?:[a-z]+ )?)([a-z]+) been (?=[a-z]+(?:ed|en|t|ne)\b)/g;
const NEVER =
  /((?:^|, and )(?:your|the) (?:[a-z]+ )?)([a-z]+) never (?=(?:down|late|out|off|empty|idle|closed|short|behind|full)\b)/g;
/** Behind a comma without a "the": an aside. */
const UP_BY = /, (?=(?:[a-z]+ )?[a-z]{3,}s (?:up|down) (?:\d|a |about |over |almost |nearly ))/g;
/** "No downtime, and it used to lose half a day": the customer did. */
const IT_USED =
  /((?:^|, (?:and )?))it used to(?= (?:lose|pay|spend|wait|call|have to|throw|dump|drive|miss|buy|burn|worry|dread|redo|run out of|turn away)\b)/g;
/** "You had it caught early and seen her eat": both are past. */
const HAD_SEEN = /^((?:you )?had\b.* and )seen\b/;
/** "Your water bill went down and don't mow anymore": the bill doesn't. */
const AND_NOT =
  /^((?:your|the) (?:[a-z]+ )?[a-z]+[^s] (?:went|is|was|dropped|fell|came|has|stays|stayed|runs)\b[^,]*),? and (don['’]t|haven['’]t|didn['’]t|can['’]t)\b/i;
/** "…, there's no stuck balls, and …" → "…, with no stuck balls, and …". */
const NO_MIDDLE = /, there(?:['’]s| is| are) no (?=[^,]+, and )/g;
/** "Approved for $250,000 equipment loan". */
const A_SUM =
  /\b(for|got|has|had|have|with|avoided) (\$[\d,.]+(?: million)? (?:(?!and |in |of |off |on |from |to |a )[a-z]+ ){0,2}(?:loan|mortgage|grant|line|fine|contract|order|policy|bill|check|refund|deal|job|credit|raise|bonus|deposit|scholarship|rebate|settlement|grant)\b)/g;
/** "Your bill was at the plant was down". */
const TWICE_IS = /\b(?:was|is) ((?:at|in|on|for) the [a-z]+) (was|is)\b/g;
/** "Used to the lunge at every bike". */
const USED_TO =
  /\bused to (?:the|a|your) (?=[a-z]+ (?:at|on|in|to|for|with|over|up|out|off|every|all|around)\b)/g;
/** "The car at 240,000 miles are": the miles aren't what runs. */
const AT_MILES = /\b([a-z]+) (at [\d,]+ [a-z]+s) are\b/g;
/** "Who has the same 22 fish for a year": nobody but the customer stands before it. */
const WHO_HAS = /^who (?:has|have|had)(?= (?:the|a|an|no|\d[\d,]*) )/i;
const OURS_UP =
  /((?:^|, and )(?:your|the) (?:[a-z]+ )?)((?!went|goes|came|comes|was|were|are|got|gets|move|shut|cut|cuts|let|set|[a-z]+ed\b)[a-z]{3,}) (?=(?:up|down) (?:\d|a |about |over |almost |nearly ))/g;

/** "Where you tends bar" → "where you tend bar". */
const oneVerb = (text: string, sets: WordSets): string =>
  text.replace(YOU_DOES, (whole, you: string, verb: string) => {
    const base = sets.verbs.has(verb) ? '' : baseVerb(verb, sets);
    return base ? `${you}${base}` : whole;
  });
const YOU_DOES =
  /((?:^|, (?:and |so )?|\b(?:and|where|when|that|so|because|since|who|what) )you (?:also |now |still |just |both |only |always |never |even )?)([a-z]{2,}s)\b/g;

/** "Your Omar's shift" → "Omar's shift". */
const unnamed = (text: string, sets: WordSets): string =>
  text.replace(/\byour (?=([A-Z][a-z]+)['’]s )/g, (your, name: string) =>
    sets.names.has(name.toLowerCase()) ? '' : your,
  );

/** "The Badger suit" → "the badger suit": a word that everybody writes small stays as it was typed, but not beside a name: "Bear Hall". */
const uncapped = (text: string, note: string, sets: WordSets): string =>
  text.replace(CAPPED, (word) => {
    const low = word.toLowerCase();
    return note.includes(low) && sets.isRight(low) && !sets.proper.has(low) && !sets.names.has(low)
      ? low
      : word;
  });
/** A thing with a capital, or several of them: no name. */
const CAPPED =
  /(?<=\b(?:the|an?|your|our|same|no|to|of|with|from|by|for) )\p{Lu}\p{Ll}{2,}(?:s(?= \p{Ll}|[,.]|$)|(?= (?!and |of |at |in |on |or |is |was )\p{Ll}))/gu;

/** Set phrases have no article: "back in place". */
const BARE =
  /\b(in|on|at|by|of|to|from) (?:the|your|a) (place|time|tune|budget|schedule|hand|heart|sight|stock|bloom|season|hold|call|demand|site|track|foot|sale|work|home|church|school|night|noon|dawn|first|last|camera|paper|film|video|faith|fire|escrow|probate|court|jail|college|remission|rehab|recess|peak|production|person|debt|pain|class|practice|therapy|traffic|storage|bed)\b/g;
/** "Green with an envy". */
const WITH_A = /\bwith (?:the|an?|your) (envy|joy|pride|ease|care|confidence|laughter|relief)\b/g;
/** "$18,000 a year in the merit aid". */
const AID =
  /\bin (?:the|your) (merit aid|financial aid|back taxes|late fees|credit card debt|grant money|scholarship money)\b/g;
/** "At the other people's weddings" → "at other people's weddings". */
const OTHERS = /\bthe (?=other people['’]s\b)/g;
/** "Ask for it and than use it" → "… and then use it". */
const THAN = /\b(and|but|,) than\b/g;
/** "Since the last summer" → "since last summer". */
const LAST =
  /\bthe (last (?:year|summer|winter|spring|fall|month|week|season|night|Christmas|January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]+day))\b/g;
/** "Passed the first try", "passed for the first try" → "passed on the first try". */
const TRY =
  /(?<!\b(?:on|with|by|than|was|is|of) )\b(?:for )?the (first|second|third|1st|2nd|3rd) (try|go|attempt)\b/g;
/** "You slept so the well" → "you slept so well". */
const WELL = /\b([a-z]+) (?:the|your|a) well\b/g;
/** "Planners who send your work" send you work. */
const SENT = /\b(sends?|sent|gives?|gave|throws?|threw) your (work|business|jobs|customers|clients)(?=$|,)/g;
/** "Saw your eat like a kitten": whom one sees do something, as it was typed. */
const SAW_DO = /\b(saw|seen|see|watch(?:ed)?|heard?|let|made|make|helped|help) your? ([a-z]+)\b/g;
/** "He and your wife finally agreed": the customer did. */
const HE_AND =
  /\b(?:he|she) and your(?= (?:wife|husband|partner|kids?|son|daughter|mom|dad|brother|sister)\b)/gi;
/** "Lends your ice" → "lends you ice". */
const LENDS = /\b(lends?|lent|loans|owes?|sells) your(?= [a-z]+(?:$|[,.]))/g;
/** "Got great-grandfather's letters read". */
const OLD_KIN =
  /(?<=\b(?:got|of|with|for|from|read|found|fixed|moved|have|had|saw) )(?:great-)+(?:grandfather|grandmother|grandpa|grandma|aunt|uncle)\b/g;
/** "Without stopping to the rest". */
const TO_DO =
  /\b((?:stopping|stop|stopped|stops|needs?|needed|wants?|wanted|able|time|how|trying|tried|starting|started|likes?|loves?|ready|room|afraid|scared) to) (?:the|a|your) ([a-z]+)(?=$|[,.]| (?:in|on|at|with|and|or|for|again|every|all)\b)/g;
/** "Without one missed the train". */
const DOUBLY = /\b(one|a single|another|every|each|any|no) ([a-z]+) (?:the|a|an|your) ([a-z]+)\b/g;
/** "Plays yours, just as you play yours": theirs, as it was typed. */
const YOURS = /\b(you [a-z]+) yours\b/g;
const HIS = /^you [a-z]+ (?:his|hers|theirs)\b/;
/** "With no tenant had to move out" → "and no tenant had to move out". */
const WITH_NO =
  /\bwith no (?=(?:[a-z-]+ ){1,2}(?:had|got|was|were|lost|went|came|missed|needed|called|complained|noticed|left|quit|died|broke|has|have|is|are|gets?|goes|comes)\b)/g;
/** "Have a new roof last year" → "got a new roof last year". */
const HAD = /^have(?= .*\b(?:last|ago|yesterday|in \d{4})\b)/;
/** "The counter Saturday mornings" → "the counter on Saturday mornings". */
const TIME =
  /(?<=^(?:the|your) .*[a-z])(?<!\b(?:on|every|and|or|of|to)) ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:mornings|nights|evenings|afternoons))$/;
/** "Your brother Ramon who has the shed": there's one Ramon. */
const WHO = /^(your [a-z-]+ \p{Lu}\p{Ll}+) who /u;
/** "The husband" is the customer's. */
const KIN =
  /\bthe (husband|wife|mom|dad|mother|father|son|daughter|grandson|granddaughter|grandfather|grandmother|grandpa|grandma|sister|uncle|aunt)\b(?! (?:of|in|who)\b)/g;
