/** Words that tell where a clause begins that stands behind another one without a mark: what carries on, what closes, who begins. */

/** Behind these a clause or its subject belongs to what stands before. */
export const CARRIES =
  /^(?:and|but|so|or|nor|yet|because|cause|cuz|since|after|before|when|whenever|while|until|till|'til|if|unless|though|although|even|that|this|these|those|which|who|whom|whose|what|whatever|where|wherever|how|why|than|then|as|like|once|whether|plus|the|an?|every|each|any|no|all|both|only|just|not|never|still|also|almost|of|in|on|at|for|from|with|w|to|by|about|without|over|under|into|onto|through|thru|between|during|around|near|behind|past|per|except|way|things?|ones?|stuff|everything|anything|nothing|something|much|many|most|more|kind|places?|anywhere|moment|says?|said|saying|thinks?|thought|knows?|knew|tells?|told|swears?|swore|hopes?|hoped|feels?|felt|bets?|means?|meant|wish|wishes|wished|sure|glad|happy|thrilled|proud|afraid|amazed|surprised|shocked|promised|promises|figured?|realized?|noticed?|guess|guarantees?|guaranteed|proves?|proved|shows?|showed|asks?|asked|wonders?|wondered|forgets?|forgot|remembers?|remembered|believes?|believed|is|are|was|were|has|have|had|do|does|did|can|could|will|would|let|lets|made|makes|make|help|helped|helps|saw|see|seen|watch|watched|heard|hear|got|get|gets|gave|give|gives|gotten|thanks?)$/;
/** What a clause may have before its subject: "and now it's dry". */
export const LEADS = /^(?:and|but|so|now|then|today|finally|suddenly|even|also|still|again)$/;
/** "so warm they slept in tees": what follows says how much. */
export const SO = /^(?:so|such|too|enough)$/;
/** What makes one sentence of two verbs. */
export const LINKS =
  /^(?:and|but|so|because|since|after|before|when|whenever|while|until|till|if|that|which|who|whose|what|where|how|why|than|as|like|once|says?|said|thinks?|thought|told|saw|heard|every|everything|all)$/;

/** What ends a clause, as a rule: when, and how often. */
export const CLOSES =
  /^(?:now|again|ever|already|too|anymore|today|yesterday|tonight|lately|overnight|twice|anyway|instead|together|finally|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|june|july|august|september|october|november|december|christmas|thanksgiving|easter)$/;
export const YEAR = /^(?:(?:19|20)\d\d|'\d\d)$/;
export const UNIT =
  /^(?:minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|seasons?|summers?|winters?|springs?|falls?|mornings?|evenings?|times?)$/;
/** "all summer", "3 weeks": with such a word before it a time is told; "every time" and "the first day" carry a clause. */
export const MEASURE =
  /^(?:all|this|last|whole|half|two|three|four|five|six|seven|eight|nine|ten|few|couple|an?|past|in|same|over|many|straight)$/;
export const WHICH = /^(?:the|those|these|what|every|each)$/;

export const PRONOUN = /^(?:i|s?he|they|we|you|nobody|everyone|everybody)$/;
export const CONTRACTED =
  /^(?:i['’]m|i['’]ve|s?he['’]s|it['’]s|that['’]s|there['’]s|everyone['’]s|everybody['’]s|nobody['’]s|nothing['’]s|everything['’]s|they['’]re|they['’]ve|we['’]re|we['’]ve|you['’]re|you['’]ve)$/;
export const WHOSE = /^(?:her|his|their|my|our|your|the)$/;
export const NONE = /^(?:no|zero|not)$/;
/** "$12,000 over list", "3 days early": said of what stands before. */
export const COMPARED = /^(?:over|under|above|below|off)$/;
export const BE = /^(?:is|are|was|were|am|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)$/;
export const HELPS =
  /^(?:has|have|had|does|do|did|can|could|will|would|cannot|hasn['’]t|haven['’]t|hadn['’]t|doesn['’]t|don['’]t|didn['’]t|can['’]t|couldn['’]t|won['’]t|wouldn['’]t)$/;
export const BETWEEN =
  /^(?:just|still|even|never|finally|also|really|almost|always|only|now|actually|all|both)$/;
/** What can only be a verb behind a thing: "vet couldn't believe it", "neighbors love it". */
export const ONLY_VERB =
  /^(?:isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|hadn['’]t|doesn['’]t|don['’]t|didn['’]t|can['’]t|couldn['’]t|won['’]t|wouldn['’]t|loves?|wants?|thinks|swears)$/;
export const TAKES_OBJECT = /^(?:wanted|quoted|said|loved|offered|charged|asked)$/;
/** What is done without an object. */
export const ALONE =
  /^(?:cry|cries|cried|laugh|laughs|laughed|complains?|complained|smiles?|smiled|sleeps?|slept|dances?|danced|sings?|sang|clapped|cheers?|cheered|called|notices?|noticed|applauded|agrees?|agreed|waits?|waited|fainted|screamed|raves?|raved|beams?|beamed|relaxes|relaxed|flipped|freaked|melted|approves?|approved)$/;
/** What people say, think and want: anything behind it is its object. */
export const SAYS =
  /^(?:says?|said|thinks?|thought|loves?|loved|wants?|wanted|swears?|swore|can['’]t|cannot|couldn['’]t|keeps?|kept|hates?|hated|likes?|liked|asks?|asked|told|tells|calls?)$/;
/** "stopped worrying". */
export const STOPS = /^(?:stopped|started|quit|loves?|loved|kept)$/;
export const OBJECT =
  /^(?:it|them|her|him|us|you|me|the|an?|his|their|my|our|your|no|every|everything|everyone|nothing|all|both|one|two|three|four|five|six)$/;
export const ENDS_OPEN = /^(?:of|in|on|at|for|from|with|to|by|about|up|off|out|over|through|into)$/;
/** How somebody feels, though it looks like what was done. */
export const FELT =
  /^(?:thrilled|tickled|pleased|relieved|stoked|amazed|delighted|excited|floored|shocked|hooked|psyched|impressed|overjoyed|sold)$/;
