/** Short forms and compounds of any sort that are told by the words beside them: "pkg cost" is packaging, "a dept hd" its head, "her gf" no bread. */
import type { Row } from './rows.js';

export const FORMS_TYPED: readonly Row[] = [
  // "Cut pkg cost".
  [
    'pkg ',
    /\bpkg (?=(?:costs?|spend|budget|line|supplier|vendor|materials?|design|waste)\b)/gi,
    'packaging ',
  ],
  // "Off bp meds".
  ['bp ', /\bbp (?=(?:meds?|pills?|medications?|medicine|readings?|numbers?)\b)/gi, 'blood pressure '],
  // "Cut down time in half".
  [
    'down time',
    /\b(cut|cuts|reduced|less|no|zero|any|of|unplanned|minimal|machine|press|line|server|without|eliminated) down time\b/gi,
    '$1 downtime',
  ],
  ['w/ out', /\bw\/ out\b/gi, 'without'],
  // "A1C down, dr couldn't believe it".
  [
    'dr',
    /(?<=^|[,;] |\b(?:and|but|her|his|their|the|my|when|so) )dr (?=(?:could|can|said|says|is|was|took|cut|lowered|dropped|signed|cleared|thinks|wants|told|called|never|let|noticed|stopped|put|gave)(?:n['’]?t)?\b)/gi,
    'doctor ',
  ],
  ['n', /(n['’]?t\b[^,;.]*) any more(?=$|[,;.]| (?:and|or|but|so)\b)/gi, '$1 anymore'],
  // "On time delivery up".
  [
    'on time ',
    /\bon time (?=(?:deliver(?:y|ies)|rates?|percentage|performance|arrivals?|payments?|starts|shipments?|shipping|graduation|completion)\b)/gi,
    'on-time ',
  ],
  // "A week early under budget".
  [
    'budget',
    /\b(early|ahead of schedule|on time|on schedule) (under|below|on) budget\b/gi,
    '$1 and $2 budget',
  ],
  ['calf ', /\b(?:1st|first) calf (?=heifers?\b)/gi, 'first-calf '],
  // "Staff noticed day 1".
  [
    ' day ',
    /(?<=[a-z\d])(?<!\b(?:on|since|from|by|until|till|of|after|before|is|was|the|a|that|in|for|to|like)) day (?:1|one)(?=$|[,;.])/gi,
    ' on day one',
  ],
  // "Since twins came".
  [
    'since |before |after |until |till |when ',
    /\b(since|before|after|until|till|when) (twins|baby|kids|storm|guests|movers|inspector|adjuster|buyers?|tenants|freeze|new baby|hurricane|flood) (?=(?:came|comes?|left|leaves?|arrived?|moved|hit|hits|went|wakes?|woke|showed|was|were|got|gets?)\b)/gi,
    '$1 the $2 ',
  ],
  // "Mower starts first pull", "signed off 1st visit".
  [
    'first|1st|second|2nd|third|3rd',
    /\b(starts?|started|fires? up|fired up|cranks?|passed|passes|fixed|done right|approved|sold|signed off|lights|lit) (?:the )?(first|1st|second|2nd|third|3rd) (try|pull|crank|attempt|shot|visit|trip|go|showing|call)(?=$|[,;.]| (?:every|no|with|w\/|and|now|again|last|this)\b)/gi,
    '$1 on the $2 $3',
  ],
  // "Lives on a gravel rd".
  [
    ' rd',
    /\b(gravel|dirt|county|back|country|main|farm|ranch|access|same|the|our|her|his|their|my|paved|private|side|logging) rd\b(?!\.? \p{Lu})\.?/gu,
    '$1 road',
  ],
  // "Dept hd", "50 hd of cattle".
  [
    ' hd',
    /\b(dept|department|section|shift|office|line|maintenance|team|unit|program|lab|division|\d+) hds?\b(?! (?:tv|video|camera|screen))/gi,
    '$1 head',
  ],
  // "Her gf", "a gf bakery".
  [
    'gf ',
    /\bgf (?=(?:bread|bakery|cake|cakes|cookies|muffins|pizza|pasta|options?|menu|flour|food|baked|beer|crust)\b)/gi,
    'gluten-free ',
  ],
  [' gf', /\b(her|his|their|my|whose|ex|new|the|son['’]?s|brother['’]?s|and|&) gf\b/gi, '$1 girlfriend'],
  [' bf', /\b(her|my|whose|ex|daughter['’]?s|sister['’]?s) bf\b/gi, '$1 boyfriend'],
  // "Her little bro", "his bro Mike".
  [' bro', /\b(her|his|their|my|whose|little|big|older|younger|kid|twin|baby) bros?\b/gi, '$1 brother'],
  [' bros', /\b(his|her|their|my) ((?:\d+|two|three|four|five) )bros\b/gi, '$1 $2brothers'],
  ['bro ', /^bro (?=(?:runs|is|works|owns|has|just|lives|got)\b)/i, 'brother '],
  // "This spr".
  [
    ' spr',
    /\b(this|last|next|since|in|by|every|early|late|until|till|all|in the|each) spr\b\.?/gi,
    '$1 spring',
  ],
  // "Down fr 22 to 3", "attys fr his old firm"; "Fr" is a priest.
  ['fr ', /(?<=[a-z] )fr (?=\$?\d|(?:her|his|their|my|our|the|when|last|back|across|all)\b)/g, 'from '],
  ['the sec', /\bto the sec\b/gi, 'to the second'],
  // "Come in just to here it".
  [
    ' here ',
    /\b(to|can|can['’]?t|could|couldn['’]?t|cannot|finally|actually) here (?=(?:it|him|her|them|the|you|every|what|how)\b)/gi,
    '$1 hear ',
  ],
  // "Asked were he got it".
  [
    ' were ',
    /\b(ask|asks|asked|asking|know|knows|knew|wonders?|wondered|see|sees|saw|remembers?|forgot|tells?|told (?:me|us|them)|finds? out|found out) were (?=(?:he|she|they|we|you|i|it|to|the)\b(?! (?:were|was|are)\b))/gi,
    '$1 where ',
  ],
  // "Was 2 gr levels behind", "in 7th gr".
  [' gr', /(?<=\b\d(?:st|nd|rd|th)?) gr\b\.?(?= levels?\b|$|[,;])/gi, ' grade'],
  // "Loves it cos they show up".
  ['cos ', /\bcos (?=(?:he|she|they|it|its|we|i|her|his|their|the|there|nobody|no one|of)\b)/gi, 'because '],
];
