/** Slips of the hand and of the rules in a told result that are known by the words they leave: "out of the pocket", "and with no", "top to the bottom". */
import { tableOf } from '../tidy/rows.js';

export const KNOWN_SLIPS = tableOf([
  // "So, with no more paper time cards".
  [
    ' no more',
    / so,?(?: with)? no more ([a-z ]+)$/,
    (_, what) => ` so there ${/[^s]s(?: |$)/.test(what) ? 'are' : 'is'} no more ${what}`,
  ],
  // "To the spot, and everyone hangs out": where they do.
  [
    ', and nobody|, and every',
    /, and (nobody|everybody|everyone) ((?!(?:is|was|has|can)\b)[a-z]+ (?:about|out|in|at|with|for|to))(?=$|,|\. )/,
    ' $1 $2',
  ],
  // "Your prescriptions went from 212 a month to 31".
  [
    ' went from ',
    /\b((?:bill|bills|prescriptions|premiums?|payments?|rent|insurance|meds|copays?|deductible)) went from (\d[\d,.]*)( a (?:month|year|week))? to (\d[\d,.]*\d|\d)(?!%|\d| (?:minutes|days|hours|weeks))/,
    (_, what, from, per = '', to) => `${what} went from $${from}${per} to $${to}`,
  ],
  // "You cut your feed bill and herd still milking 82 pounds".
  [' still ', /,? and ([a-z]+[^s ]) still ([a-z]+ing)\b/, ', and your $1 is still $2'],
  // "You lost 22 pounds and off the meds".
  [
    'and off |and back |and free |and rid |and out ',
    /(?<=^you (?!['’]?re\b)[^,]*),? and (off|back on|back to|back in|free of|rid of|out of) (?=(?:the|your|all|(?:[A-Za-z]+ ){1,2}(?:meds|pills)|bed|pain|debt)\b)/i,
    ", and you're $1 ",
  ],
  [' over ', /^you(?:['’]re| are) over (\d[\d,]* [a-z]+s)(?! old)/i, 'you got over $1'],
  // "Down from 310k to 140k"; a 5K is run.
  [
    '0k|1k|2k|3k|4k|5k|6k|7k|8k|9k',
    /(?<![$\d.,])\b(?!5k|10k|401k)(\d{1,3})k\b(?! (?:tv|TV|video|camera|screen|monitor))/g,
    '$1,000',
  ],
  // "You found out, and your scale was off".
  [
    'found out|learned|noticed|realized|swears|swore',
    /\b(found out|learned|noticed|realized|swears|swore),? (?:and )?(?=(?:your|the|it) [a-z]+ (?:was|were|is|had|has)\b)/,
    '$1 ',
  ],
  // "The best money you're spent".
  [
    "you're |you’re ",
    /(?<=\b(?:best|worst|only|first|easiest|smoothest|nicest|cleanest) [a-z ]+ )you['’]re (spent|hired|had|seen|made|done|ever|owned|met|paid|tried|eaten|tasted|bought)\b/,
    "you've $1",
  ],
  [' their ', /\b(you (?:did|do|wo|have|had)n['’]t [a-z]+) their /, '$1 your '],
  [' percent', /\$(\d[\d.]*) percent\b/, '$1 percent'],
  [' and you ', /,? and now,? and you /, ', and now you '],
  [', you and we', /, you and we /, ' you, and we '],
  // "All eleven was braided".
  [
    ' was ',
    /^((?:all|both)(?: [a-z]+(?:-[a-z]+)?)?(?: [a-z]+s)?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [a-z]+s) was /i,
    '$1 were ',
  ],
  // "Your server died, and they were working again".
  [
    ' and they ',
    /^((?:your|the) (?:[a-z]+ )?[a-z]+ (?:died|crashed|went|broke|failed|was|hit|flooded)[^,]*, and )they (were|are) (?=(?:working|back|open|up|running)\b)/i,
    '$1you $2 ',
  ],
  [
    ' their ',
    /^(you['’]re in|you got|you bought|you have|you closed on) their (?=(?:first|new|own|dream)\b)/i,
    '$1 your ',
  ],
  [
    'with you ',
    /\bwith you ((?:two|three|four|five) (?:sons|daughters|kids|boys|girls|dogs|brothers|sisters))\b/,
    'with your $1',
  ],
  // "Your ants are gone, and you haven't been back".
  [
    ', and you ',
    /^((?:the|your) (?:ants|bees|bats|mice|rats|termites|roaches|wasps|hornets|fleas|bedbugs|moles|squirrels|raccoons|snakes|flies|spiders|weeds) [^,]*, and )you (?=haven['’]t|never|didn['’]t|won['’]t)/i,
    '$1they ',
  ],
  [
    ' your ',
    /\b(takes|took|costs|saves|saved) your (?=(?:\d+|[a-z-]+) (?:minutes|hours|days|weeks)\b)/,
    '$1 you ',
  ],
  ['and with no ', /,? and with no /, ', with no '],
  ['a $8|a $11|a $18', /\ba (?=\$(?:8\d*|11|18)(?:,|\b))/g, 'an '],
  [
    ' same every| same each| same all',
    /^((?:your|the) (?:bill|price|cost|premium|rate|payment|rent|quote)) same (every|each|all)\b/i,
    '$1 is the same $2',
  ],
  ['passed ', /\bpassed (?=(?:audit|review|survey)(?:$|,| ))/g, 'passed the '],
  // "Forty-four robes are all hemmed by Easter and nobody tripped".
  [
    ' by ',
    /\b(is|are) ((?:all )?[a-z]+ed [^,]*\bby (?:Easter|Christmas|Thanksgiving|[A-Z][a-z]+)\b.* and (?:nobody|everybody|no one|you) [a-z]+ed\b)/,
    (_, be, done) => `${be === 'is' ? 'was' : 'were'} ${done}`,
  ],
  // "At your Dad's funeral", "kid's practice without being told".
  [
    'dad|mom|grandma|grandpa|mother|father',
    /\b(your|the) (Dad|Mom|Grandma|Grandpa|Mother|Father)\b/g,
    (_, your, kin) => `${your} ${kin.toLowerCase()}`,
  ],
  [
    "kid's|kid’s",
    /^(?:your )?kid['’]s (?=[a-z]+ (?:without|every|more|less|at|on|in|with|again)\b)/i,
    'your kids ',
  ],
  // "Premium down 22% and better deductible".
  [' and better ', / and better ([a-z]+[^s\W])$/, ', with a better $1'],
  // "Payroll takes ten minutes, and you used to eat your whole Sunday".
  [
    ', and you used to',
    /, and you used to (?=(?:eat|take|cost) (?:you|your|up|half|all|the whole)\b)/,
    ', and it used to ',
  ],
  ['in their pocket', /\bin their pockets?\b/, 'in your pocket'],
  ['of the pocket', /\bout of the pocket\b/, 'out of pocket'],
  [
    'buying the|upgraded to the|instead of the|versus the|for the new',
    /\b(buying|upgraded to|instead of|versus|quoted [^,]+? for) the (new (?:[a-z]+ )?[a-z]+|suite)\b/,
    '$1 a $2',
  ],
  ['top to the', /\btop to the bottom\b/, 'top to bottom'],
  [' average', /\b((?:\d+|[a-z-]+) (?:days|hours|weeks|minutes|months)) average(?=$|,)/, '$1 on average'],
  [
    ' on one| on the same| in one| under one',
    /^all [a-z]+ [a-z]+s(?= (?:on one|on the same|in one|under one|in one place)\b)/i,
    '$& are',
  ],
  [' room', /\bin (living|dining|family|waiting|back|break|laundry) room\b/, 'in the $1 room'],
  ['than neighbors', /\bthan neighbors\b/, 'than your neighbors'],
  ['made the back', /\bmade the back\b/, 'made back the'],
  [' found in ', /^(\$[\d,.]+) found (?=in )/i, 'we found $1 '],
  ['it was ', /^it was (?:the|your) first (home|house|car|truck|place|horse)\b/i, 'you got your first $1'],
  [
    'debt|merit|scholarship|savings|fees|equity',
    /(\$[\d,.]+) (?=(?:credit card debt|merit aid|scholarships|debt|tax savings|fees|equity)\b)((?:credit card debt|merit aid|scholarships|debt|tax savings|fees|equity))/,
    '$1 in $2',
  ],
  // "Your wife loves the patio, and they eat out there": the two of them.
  [' and they ', /^(your (?:wife|husband) [^,]*, and )they /i, '$1you '],
  // "No more headaches and cut your Advil".
  [
    'no ',
    /^(no [^,]+?),? and (cut|got|won|kept|saved|sold|paid|made|quit|stopped|lost|passed|dropped|went|found) /i,
    '$1, and you $2 ',
  ],
  // "The big oak are down".
  [
    ' are ',
    /^((?:the|your) (?:big |old |new |dead )?[a-z]+[^s ]) are (?=down|out of|gone|up|back|done\b)/i,
    (_, what) => `${what} is `,
  ],
  // "The bats are out of the attic before the baby came".
  [
    ' before ',
    /^((?:the|your) (?:[a-z]+ )?[a-z]+) (is|are) ((?:out|gone|down|back|done|up|in|fixed|ready)\b.* before (?:the|your|you) (?:[a-z]+ )?(?:came|arrived|started|opened|moved|wedding|holidays?|party|storm|freeze|snow|closing|sale|game|season)\b.*)$/i,
    (_, what, be, more) => `${what} ${be === 'is' ? 'was' : 'were'} ${more}`,
  ],
  // "Your coffee sales is up 18%".
  [
    ' is up| is down',
    /^((?:your|the) (?:[a-z]+ )?(?!(?:gas|bus|news|basis|analysis|business)\b)[a-z]+[^s\W]s) is (?=(?:up|down)\b)/i,
    '$1 are ',
  ],
]);
