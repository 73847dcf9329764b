/** What the hand and the rules get wrong in a told result, put right last of all by what was typed: "your crew was cleaned up" of "the crew cleaned up". */

import { has } from '../has.js';
import { baseOfPast, baseVerb, participle, thirdPerson } from '../tidy/verbs.js';
import type { WordSets } from '../words.js';

/** One sentence of a result, with the verbs and the people of what was typed. */
export function putRight(sentence: string, typed: string, sets: WordSets): string {
  const said = withTense(withSubjects(active(sentence, typed, sets), typed), typed, sets);
  return said
    .replace(
      SO_NO,
      (_, what: string) => ` so there ${/[^s]s(?: |$)/.test(what) ? 'are' : 'is'} no more ${what}`,
    )
    .replace(RELATIVE, ' $1 $2')
    .replace(NOT_DONE, (whole, done: string) => {
      const base = baseOfPast(done, sets);
      return base ? ` and didn't ${base} ` : whole;
    })
    .replace(
      WENT_MONEY,
      (_, what: string, from: string, per: string, to: string) =>
        `${what} went from $${from}${per} to $${to}`,
    )
    .replace(HERD_STILL, ', and your $1 is still $2')
    .replace(AND_OFF, ', and you’re $1 '.replace('’', "'"))
    .replace(OVER_MANY, 'you got over $1')
    .replace(THOUSANDS, (_, n: string) => `${n},000`)
    .replace(FOUND_OUT, '$1 ')
    .replace(TIRES, (whole, what: string, doing: string) =>
      new RegExp(`^(?:her |his |their |the )?${what}s ${doing}\\b`, 'i').test(typed)
        ? `your ${what}s are ${doing}`
        : whole,
    )
    .replace(SPENT, "you've $1")
    .replace(MISS_THEIR, '$1 your ')
    .replace(THEM, (whole, before: string) =>
      /\b(?!his|was|is|us|its|this|days|hours|years|weeks|months|minutes|saves|gives|lets|helps|costs|keeps|has|does|goes|gets|says|news|boss|business|less|process|address)[a-z]{3,}s\b(?=.* them\b)/.test(
        sentence,
      )
        ? whole
        : `${before} you`,
    )
    .replace(PERCENT, '$1 percent')
    .replace(NOW_AND, ', and now you ')
    .replace(YOU_WE, ' you, and we ')
    .replace(WOLFS, (whole, of: string, what: string, does: string) =>
      !baseVerb(what, sets) && baseVerb(does, sets) !== '' && !sets.people.has(`${of}s`)
        ? `the ${of}'s ${what} ${does}`
        : whole,
    )
    .replace(MANY_WAS, '$1 were ')
    .replace(THEY_WORK, '$1you $2 ')
    .replace(THEIR_FIRST, '$1 your ')
    .replace(WITH_YOUR, 'with your $1')
    .replace(BACK_IN, (whole, who: string) =>
      /\b(?:was|last|yesterday)\b/i.test(typed) ? whole : `${who} is back `,
    )
    .replace(PESTS_BACK, '$1they ')
    .replace(TAKES_YOU, '$1 you ')
    .replace(AND_WITH, ', with no ')
    .replace(AN_EIGHT, 'an ')
    .replace(SAME_EVERY, '$1 is the same $2')
    .replace(/\bthe way you should\b/, (way) => (has(typed, 'way they should') ? 'the way they should' : way))
    .replace(/^you were (?=back\b)/i, (were) => (/^been back\b/i.test(typed) ? "you've been " : were))
    .replace(SINCE_THEN, (whole, did: string, rest: string) => {
      const base = baseOfPast(did, sets);
      return base && !/\b(?:was|were|and)\b/.test(rest) ? `you've ${participle(base, sets)} ${rest}` : whole;
    })
    .replace(/\bpassed (?=(?:audit|review|survey)(?:$|,| ))/g, 'passed the ')
    .replace(ALL_BY, (_, be: string, done: string) => `${be === 'is' ? 'was' : 'were'} ${done}`)
    .replace(YOUR_DAD, (_, your: string, kin: string) => `${your} ${kin.toLowerCase()}`)
    .replace(KIDS_DO, 'your kids ')
    .replace(AND_BETTER, ', with a better $1')
    .replace(IT_ATE, ', and it used to ')
    .replace(POCKET, 'in your pocket')
    .replace(NO_POCKET, 'out of pocket')
    .replace(A_NEW, '$1 a $2')
    .replace(TO_BOTTOM, 'top to bottom')
    .replace(ON_AVERAGE, '$1 on average')
    .replace(ALL_ARE, '$& are')
    .replace(IN_ROOM, 'in the $1 room')
    .replace(THAN_NEIGHBORS, 'than your neighbors')
    .replace(MADE_BACK, 'made back the')
    .replace(WE_FOUND, 'we found $1 ')
    .replace(FIRST_HOME, 'you got your first $1')
    .replace(OVER_LIST, (whole, over: string, what: string) =>
      has(typed, `${over} the`) ? whole : `${over} ${what}`,
    )
    .replace(SUM_IN, '$1 in $2')
    .replace(THEY_TWO, '$1you ')
    .replace(NO_AND, '$1, and you $2 ')
    .replace(ONE_IS, (_, what: string) => `${what} is `)
    .replace(
      WAS_BEFORE,
      (_, what: string, be: string, rest: string) => `${what} ${be === 'is' ? 'was' : 'were'} ${rest}`,
    );
}

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
  /^you ([a-z]+) ((?:takes|took|costs|runs|goes|needs) (?=you\b|\d|[a-z]+ (?:minutes|hours|days)))/i;
const WHO =
  /^(?:(you)(?:['’]re|['’]ve)? |your ((?:[a-z]+ )?(?:dog|pup|puppy|cat|horse|mare|pony|son|daughter|mom|mother|dad|father|husband|wife|kid|baby|boss|manager|foreman|granddaughter|grandson|sister|brother))\b)/i;
const SHES = /(?:daughter|mom|mother|wife|granddaughter|sister|mare)$/i;
const HES = /(?:son|dad|father|husband|grandson|brother)$/i;
const IT_WAS =
  /, and it (was|used to)(?= (?:be [a-z]+ing|scared|afraid|nervous|failing|broke|stuck|behind|losing|paying|terrified|shy|(?:\d+|a|two|three|four) [a-z]+ (?:behind|late|over)|wake|cry|dread|hate|fight|call|spend)\b)/;
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

/** "So, with no more paper time cards". */
const SO_NO = / so,?(?: with)? no more ([a-z ]+)$/;
/** "To the spot, and everyone hangs out": where they do. */
const RELATIVE =
  /, and (nobody|everybody|everyone) ((?!(?:is|was|has|can)\b)[a-z]+ (?:about|out|in|at|with|for|to))(?=$|,|\. )/;
/** "You cut your feed bill and herd still milking 82 pounds". */
const HERD_STILL = /,? and ([a-z]+[^s ]) still ([a-z]+ing)\b/;
/** "You lost 22 pounds and off the meds". */
const AND_OFF =
  /(?<=^you (?!['’]?re\b)[^,]*),? and (off|back on|back to|back in|free of|rid of|out of) (?=(?:the|your|all|[A-Za-z]+ (?:meds|pills)|bed|pain|debt)\b)/i;
const OVER_MANY = /^you(?:['’]re| are) over (\d[\d,]* [a-z]+s)(?! old)/i;
/** "Down from 310k to 140k"; a 5K is run. */
const THOUSANDS = /(?<![$\d.,])\b(?!5k|10k)(\d{1,3})k\b/g;
/** "You found out, and your scale was off". */
const FOUND_OUT =
  /\b(found out|learned|noticed|realized|swears|swore),? (?:and )?(?=(?:your|the|it) [a-z]+ (?:was|were|is|had|has)\b)/;
/** "You tire lasting longer". */
const TIRES = /^you (?!keep|stop|start|like|love|enjoy|hate|quit|go|come|get)([a-z]+) ([a-z]+ing)\b/i;
/** "The best money you're spent". */
const SPENT =
  /(?<=\b(?:best|worst|only|first|easiest|smoothest|nicest|cleanest) [a-z ]+ )you['’]re (spent|hired|had|seen|made|done|ever|owned|met|paid|tried|eaten|tasted|bought)\b/;
const MISS_THEIR = /\b(you (?:did|do|wo|have|had)n['’]t [a-z]+) their /;
/** "We got them back up", "the bank had told them no". */
const THEM = /\b(got|told|saved|gave|sent|showed|cost|let|helped|saves|for|gets) them\b/g;
const PERCENT = /\$(\d[\d.]*) percent\b/;
const NOW_AND = /,? and now,? and you /;
const YOU_WE = /, you and we /;
/** "The wolfs jaw works again". */
const WOLFS = /\bthe ([a-z]{3,}[^s\W])s ([a-z]{2,}[^s\W]) ([a-z]{2,}[^s\W]s)\b/;
/** "All eleven was braided". */
const MANY_WAS =
  /^((?:all|both)(?: [a-z]+(?:-[a-z]+)?)?(?: [a-z]+s)?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [a-z]+s) was /i;
/** "Your server died, and they were working again". */
const THEY_WORK =
  /^((?:your|the) (?:[a-z]+ )?[a-z]+ (?:died|crashed|went|broke|failed|was|hit|flooded)[^,]*, and )they (were|are) (?=(?:working|back|open|up|running)\b)/i;
const THEIR_FIRST =
  /^(you['’]re in|you got|you bought|you have|you closed on) their (?=(?:first|new|own|dream)\b)/i;
const WITH_YOUR =
  /\bwith you ((?:two|three|four|five) (?:sons|daughters|kids|boys|girls|dogs|brothers|sisters))\b/;
const BACK_IN =
  /^(your (?:mom|dad|husband|wife|son|daughter|dog|cat|horse|kid)) was back (?=(?:in|at|on|to) )/i;
/** "Your ants are gone, and you haven't been back". */
const PESTS_BACK =
  /^((?:the|your) (?:ants|bees|bats|mice|rats|termites|roaches|wasps|hornets|fleas|bedbugs|moles|squirrels|raccoons|snakes|flies|spiders|weeds) [^,]*, and )you (?=haven['’]t|never|didn['’]t|won['’]t)/i;
const TAKES_YOU = /\b(takes|took|costs|saves|saved) your (?=(?:\d+|[a-z-]+) (?:minutes|hours|days|weeks)\b)/;
const AND_WITH = /,? and with no /;
const AN_EIGHT = /\ba (?=\$(?:8\d*|11|18)(?:,|\b))/g;
const SAME_EVERY =
  /^((?:your|the) (?:bill|price|cost|premium|rate|payment|rent|quote)) same (every|each|all)\b/i;
/** "You played thirty-one engagements since Labor Day". */
const SINCE_THEN =
  /^you ([a-z]+) ([^,]*(?<!\btime )\bsince (?:January|February|March|April|May|June|July|August|September|October|November|December|Labor Day|Memorial Day|Easter|Christmas|Thanksgiving|spring|summer|fall|winter|last|(?:19|20)\d\d|the (?:new )?[a-z]+ (?:went|came|got|was))\b.*)$/i;
/** "Forty-four robes are all hemmed by Easter and nobody tripped". */
const ALL_BY =
  /\b(is|are) ((?:all )?[a-z]+ed [^,]*\bby (?:Easter|Christmas|Thanksgiving|[A-Z][a-z]+)\b.* and (?:nobody|everybody|no one|you) [a-z]+ed\b)/;
/** "You lit all fourteen hundred and not lost one". */
const NOT_DONE = / and not ([a-z]+) (?=one|a |an |any|the |your )/;
/** "Your prescriptions went from 212 a month to 31". */
const WENT_MONEY =
  /\b((?:bill|bills|prescriptions|premiums?|payments?|rent|insurance|meds|copays?|deductible)) went from (\d[\d,.]*)( a (?:month|year|week))? to (\d[\d,.]*\d|\d)(?!%|\d| (?:minutes|days|hours|weeks))/;
/** "At your Dad's funeral", "kid's practice without being told". */
const YOUR_DAD = /\b(your|the) (Dad|Mom|Grandma|Grandpa|Mother|Father)\b/g;
const KIDS_DO = /^(?:your )?kid['’]s (?=[a-z]+ (?:without|every|more|less|at|on|in|with|again)\b)/i;
/** "Premium down 22% and better deductible". */
const AND_BETTER = / and better ([a-z]+[^s\W])$/;
/** "Payroll takes ten minutes, and you used to eat your whole Sunday". */
const IT_ATE = /, and you used to (?=(?:eat|take|cost) (?:you|your|up|half|all|the whole)\b)/;
const POCKET = /\bin their pockets?\b/;
const NO_POCKET = /\bout of the pocket\b/;
const A_NEW =
  /\b(buying|upgraded to|instead of|versus|quoted [^,]+? for) the (new (?:[a-z]+ )?[a-z]+|suite)\b/;
const TO_BOTTOM = /\btop to the bottom\b/;
const ON_AVERAGE = /\b((?:\d+|[a-z-]+) (?:days|hours|weeks|minutes|months)) average(?=$|,)/;
const ALL_ARE = /^all [a-z]+ [a-z]+s(?= (?:on one|on the same|in one|under one|in one place)\b)/i;
const IN_ROOM = /\bin (living|dining|family|waiting|back|break|laundry) room\b/;
const THAN_NEIGHBORS = /\bthan neighbors\b/;
const MADE_BACK = /\bmade the back\b/;
const WE_FOUND = /^(\$[\d,.]+) found (?=in )/i;
const FIRST_HOME = /^it was (?:the|your) first (home|house|car|truck|place|horse)\b/i;
const OVER_LIST = /\b(over|under|below|above) the (list|asking|budget)\b(?! price| of)/;
const SUM_IN =
  /(\$[\d,.]+) (?=(?:credit card debt|merit aid|scholarships|debt|tax savings|fees|equity)\b)((?:credit card debt|merit aid|scholarships|debt|tax savings|fees|equity))/;
/** "Your wife loves the patio, and they eat out there": the two of them. */
const THEY_TWO = /^(your (?:wife|husband) [^,]*, and )they /i;
/** "No more headaches and cut your Advil". */
const NO_AND =
  /^(no [^,]+?),? and (cut|got|won|kept|saved|sold|paid|made|quit|stopped|lost|passed|dropped|went|found) /i;
/** "The big oak are down". */
const ONE_IS =
  /^((?:the|your) (?:big |old |new |dead )?[a-z]+[^s ]) are (?=down|out of|gone|up|back|done\b)/i;
/** "The bats are out of the attic before the baby came". */
const WAS_BEFORE =
  /^((?:the|your) (?:[a-z]+ )?[a-z]+) (is|are) ((?:out|gone|down|back|done|up|in|fixed|ready)\b.* before (?:the|your|you) (?:[a-z]+ )?(?:came|arrived|started|opened|moved|wedding|holidays?|party|storm|freeze|snow|closing|sale|game|season)\b.*)$/i;
