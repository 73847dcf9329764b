/** Where a result that was typed in one go breaks off and goes on, told by the words there. */
import type { Row } from './rows.js';

/** Breaks that were left out. */
export const BREAKS: readonly Row[] = [
  // "Scared to open mail from the irs we set up a plan".
  [
    ' we ',
    /(?<=[a-z\d]{2})(?<!\b(?:that|who|which|because|cause|since|so|and|but|when|if|as|than|where|what|how|after|before|until|till|while|why|like|said|says|thinks?|thought|knows?|told|then|now|once|whatever|everything|all|thing|one|of|for|with|to|from|at|in|on|by|us|day|week|month|year|time|way|work|job|stuff|color|plan|system)) (?=we (?:got|set|put|lined|fixed|swapped|regraded|rebuilt|replaced|found|caught|switched|moved|redid|rewired|treated|sealed|cleaned|dug|rerouted|appealed|filed|refinanced|trained) )/gi,
    ', and ',
  ],
  // "Passed the SAT math w 690 got into state".
  [' got into ', /(?<=\d|\b(?:score|test|exam|exams|essay|essays|math|finals)) (?=got into )/gi, ' and '],
  // "From march to nov now used to be june to aug".
  [' now used', / now (?=used to (?:be|take|cost|have)\b)/gi, ' now, '],
  // "Got rid of the PMI saves em 180 a month".
  [
    'save',
    /(?<=[a-z]{3})(?<!\b(?:that|which|and|who|this|also|still|now|really|so)) (?=saves (?:em|them|him|her) )/gi,
    ', and it ',
  ],
  // "Gets her saturdays back doesnt mow anymore".
  ['back doesn|back don|back hasn', /(?<=^gets? [^,;]* back) (?=(?:doesn|don|hasn)['’]?t )/gi, ', and '],
  // "From out of state they never had to fly in", "reads every night he used to hate reading".
  [
    ' she | he | they ',
    /(?<=[a-z]{3})(?<!\b(?:that|who|which|because|cause|since|so|and|but|when|if|as|than|where|what|how|after|before|until|till|while|why|like|said|says|thinks?|thought|knows?|told|then|now|once|whatever|everything|all|thing|one)) (?=(?:she|he|they) (?:never had|never has|used to|can (?:let|go|sleep|see|finally)|said (?:she|he|they|it)|couldn['’]?t believe|won['’]?t stop|sleeps (?:till|until|in|through)) ?)/gi,
    ', and ',
  ],
  // "Didn't refund one party last yr it was eleven".
  [
    'last ',
    /(?<=[a-z\d]) (?=last (?:year|yr|month|week|season|summer|winter|spring|fall|time) (?:it|they|we|she|he) (?:was|were|had|lost|did|took|cost|paid)\b)/gi,
    ', and ',
  ],
  // "Story time went from 12 to 40 its standing room".
  [
    " its | it's | it’s ",
    /(?<=\b(?:went|goes|was|is|works?|got|has|gets|runs|came|looks?) [^,;]*[a-z\d])(?<!\b(?:because|that|when|since|if|so|and|but|cause|while|until|till|think|thinks|says?|said|like|where|what|knows?|of|in|on|with|to|at|for|by|from|its|all|now)) its? ?['’]?s? (?=(?:standing|all|the|an?|so|like|never|always|still|too|not|been|now)\b)/gi,
    ", and it's ",
  ],
  [
    ' now ',
    /(?<=\b(?:used to|was|were|had to|kept|couldn['’]?t|wouldn['’]?t|died|had) [^,;.]*[a-z\d]),?(?: so| and)? now,? (?=(?:it['’]?s|s?he['’]?s|they['’]?re) [a-z\d]|(?:he|she|they|we|i|it|nobody|everybody|no one|the|her|his|their|my|our|[a-z]+s) [a-z]+)/gi,
    ', and now ',
  ],
  [', off', /, (?=off (?:[a-z]+ )?(?:meds|medication|insulin|pills|oxygen|crutches)\b)/gi, ", and she's "],
  ['so back', /\bso (?=back (?:to|at|on|in) )/gi, "so she's "],
  [
    ' no ',
    /(?<=[a-z\d%] [a-zA-Z\d%]+)(?<!\b(?:with|has|have|had|there['’]?s|is|was|are|were|in|at|of|to|for|from|and|or|but|on|by|got|get|gets|say|said|says|makes?|made|took|takes?|needs?|needed|see|saw|sees|left|lost|pays?|paid|leaves?|costs?|gives?|gave|found|finds?|feels?|wants?|spends?|spent|owes?|owed|be|been|being|under|almost|practically|basically|now|then|or|than|about|means?|keeps?|kept|went|go|goes|came|mos?|months?|yrs?|years?|wks?|weeks?|days?|nights?|games?|seasons?|summer|winter|hours?|so|[a-z]+ing)) (?=no (?:more|new|extra|late|lost|missed|dead|single|big|surprise) [a-z]|no (?!longer|one|matter|time|charge|cost|problem|trouble|way|idea)[a-z]+s\b)/g,
    ', ',
  ],
  [
    "didn|hasn|haven|don't|dont",
    /(?<=^(?:got|saved|cut|lost|quit|stopped|kept|found|paid|sold|closed|dropped|finished|moved|switched|passed|refinanced|replaced|fixed|cleared|booked|filled|bought|built|made|ran|won)\b(?:(?!\b(?:and|but|that|who|which|she|he|they|it|so|because|since|where|when|if|you|we|kids?|people|customers|anyone|nobody)\b)[^,;])*[a-z\d]) (?=(?:didn['’]?t|hasn['’]?t|haven['’]?t|don['’]?t) (?:have|had|need|been|lost?|miss|missed|pay|spend|call|called|worry|go|gone|get|got)\b)/gi,
    ', ',
  ],
  [
    'looks ',
    /, (?:and )?looks? (?=(?:brand new|new|great|good|amazing|perfect|better|clean|like (?:new|a|the|it))\b)/gi,
    ', and it looks ',
  ],
  [
    'anymore|again|better',
    /(?<=[a-z] (?:anymore|again|better|normal now|cooler|easier|lower|higher)) (?=(?:dropped|lost|saved|gained|slept|drove|walked|ran|quit|stopped|got|went|came|hasn['’]?t|haven['’]?t|didn['’]?t) )/gi,
    ', ',
  ],
  [
    ' she | he | they | we ',
    /(?<=[a-z] (?:anymore|again|better|easier|lower|higher|fine|great|gone|now|cooler|warmer|quiet|faster|(?:this|last|a|every) (?:day|week|month|year))) (?=(?:she|he|they|we) (?!said)[a-z]+ )/gi,
    ', ',
  ],
  [
    'lost|saved|gained|came back|paid off',
    /^((?:quit|stopped|bought|got|switched|started|joined|refinanced|cut|moved|changed|deployed)\b[^,;]*?[a-z\d]) (?<!\b(?:and|who|that|have|had|has|never|[a-z]+n['’]?t|to|no|not|for|of|on|with|from|about|the|a|her|his|their|any|all) )(?=(?:lost|saved|gained|came back|paid off) )/,
    '$1, ',
  ],
  [
    'quit|stopped|finally|never|said',
    /(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas|week|month|year|spring|summer|winter|fall|night)) (?=the (?:[a-z]+ )?[a-z]+ (?:quit|stopped|finally|never|said)\b)/gi,
    ', ',
  ],
];
