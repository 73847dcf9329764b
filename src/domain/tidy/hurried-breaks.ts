/** Where a result that was typed in one go breaks off and goes on, told by the words there. */
import type { Row } from './rows.js';

/** Breaks that were left out. */
export const BREAKS: readonly Row[] = [
  [
    ' now ',
    /(?<=\b(?:used to|was|were|had to|kept|couldn['’]?t) [^,;.]*[a-z\d]),?(?: so| and)? now,? (?=(?:it['’]?s|s?he['’]?s|they['’]?re) [a-z\d]|(?:he|she|they|we|i|it|nobody|everybody|no one|the|her|his|their|my|our|[a-z]+s) [a-z]+)/gi,
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
    /^((?:quit|stopped|bought|got|switched|started|joined|refinanced|cut|moved|changed|deployed)\b[^,;]*?[a-z\d]) (?<!\b(?:and|who|that|have|had|to|no|not) )(?=(?:lost|saved|gained|came back|paid off) )/,
    '$1, ',
  ],
  [
    'quit|stopped|finally|never|said',
    /(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas|week|month|year|spring|summer|winter|fall|night)) (?=the (?:[a-z]+ )?[a-z]+ (?:quit|stopped|finally|never|said)\b)/gi,
    ', ',
  ],
];
