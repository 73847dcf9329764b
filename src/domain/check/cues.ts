/**
 * Turns of phrase that tell asking from the rest, as regular expressions over lower-case text with straight quotes.
 * They are features of the model, not verdicts; their order is part of it.
 */
const ME = '(?:me|us|my name|our name|my card|our card|my number|our number|my details|our details)';
const ANY =
  '(?:any ?one|any ?body|some ?one|some ?body|others|people|folks|whoever|everyone|everybody|a (?:friend|mate|pal)|friends|a few|any1|some1|ppl)';
const NEEDS =
  "(?:needs?|needing|wants?|wanting|requir\\w+|could (?:use|do with)|(?:is |are |'s |was )?(?:after|looking|in the market|thinking|planning|considering|struggling|fed up|sick of|tired of|stuck|short of|out of|unhappy|worried|behind|losing|paying|about to|due)|would (?:benefit|profit|like|love|appreciate)|in need of|interested in)";

/** Each is compiled on its own when the first passage comes. */
export const CUES: readonly string[] = [
  // asking to be introduced
  `\\b(?:introduc(?:e|ing)|present|connect(?:ing)?|refer|recommend(?:ing)?|mention(?:ing)?|link(?:ing)?|vouch for|put(?:ting)?|bring(?:ing)?|get(?:ting)?|take|walk|endorse|plug|bring(?:ing)? up) (?:\\w+ and )?${ME}\\b`,
  `\\b(?:would|could|can|will|wd|cd|might) (?:you|u|ya|ye)\\b[^.?!]{0,60}\\b(?:introduc|intro|connect|mention|recommend|refer|put|pass|tell|send|share|forward|give|bring|say|link|drop|point|speak|walk|copy|pair|patch)`,
  `\\b(?:could|can|may|might|shall) (?:i|we)\\b[^.?!]{0,50}\\b(?:introduc|intro|meet|join|come along|tag along|be put|be connected|say hello|say hi|be your guest)`,
  `\\b(?:i'd|we'd|i would|we would|i should|be|glad|happy|love|like|grateful|welcome|appreciate|keen|enjoy|delighted|honou?red)\\b[^.?!]{0,40}\\b(?:introduc\\w*|intro|meet(?:ing)?|to know|connected|in touch|say hello|put in contact|handshake|shake)\\b`,
  `\\b(?:an?|one|quick|warm|short|the|email) (?:intro|introduction)\\b(?! (?:to (?:the|our|a) (?:new|system|course|software|book)|course|chapter|video))`,
  `\\b(?:your|ur|the|who's the|which|whose) [^.?!,]{2,60}[,?:][^.?!]{0,40}\\b(?:introduc|intro|meet|say hello|shake|connect|in touch)`,
  `\\b(?:send|point|steer|direct|push|nudge|pass|give|hand|slip|chuck|sling|throw|tell|bring|shoot) (?:\\w+ ){0,3}(?:my|our|me|us|him|her|them|'em|em)\\b`,
  `\\b(?:my|our) (?:way|direction|door)\\b`,
  `\\b(?:send|tell|bring|get|have|ask|let) (?:him|her|them|'em|em|your|ur|the) [^.?!]{0,30}\\b(?:over|along|to (?:me|us|call|ring|come|text|get in touch)|in|ring|call|text|know|where|about)\\b`,
  `\\b(?:tell|say|talk|speak|rave|shout|mention|whisper)\\w*\\b[^.?!]{0,40}\\b(?:about|of|for) (?:me|us|our|my|this place)\\b`,
  `\\b(?:think of|remember|keep|bear|forget|call to mind) (?:me|us|our|my)\\b`,
  `\\b(?:say|mention|drop|give|pass(?: on| along| round| around)?|hand(?: out| over)?|share|spread) (?:out )?(?:my|our) (?:name|number|card|cards|details|page|link|website|business card)`,
  `\\b(?:good|kind|quiet|nice|short) word\\b`,
  `\\b(?:hear|know|heard) (?:about|of) (?:me|us)\\b|\\bi exist\\b|\\bwe exist\\b`,
  `\\bspread(?:ing)? the word\\b|\\bword of mouth\\b|\\btell (?:all )?(?:your|ur|the) (?:friends|mates|neighbou?rs|others|world)`,
  // who could it be
  `\\bwho(?:m)? (?:else )?(?:do|d'|did|would|should|can|could|might|may|shall|else|have|'ve|next|comes|springs|at|in|on|among)\\b`,
  `\\bwho(?:m)?(?: else)? (?:can|could|should|shall|may|might) (?:i|we) (?:\\w+ )?(?:call|ring|talk|speak|contact|approach|reach|meet|visit|see|write|phone|help)`,
  `\\bwho(?:m)? (?:do|d'|can|could|would|have|'ve) (?:you|ya|u)\\b[^.?!]{0,40}\\b(?:know|got|think|send|reckon|mention|name|suggest|recommend|met|heard|point|introduce|give|spare|lend|bring)`,
  `\\b(?:names?|contacts?|referrals?|leads?|prospects?|introductions?|intros?)\\b[^.?!]{0,30}\\b(?:please|pls|by|from you|for me|before|of (?:people|friends|others|anyone|some))`,
  `\\b(?:give|send|get|let|need|want|supply|share|list|name|drop|jot|write|require|expect|owe|provide|submit|hand)\\w*\\b[^.?!]{0,25}\\b(?:names?|contacts|referrals?|leads|introductions|numbers|people)\\b`,
  `\\b(?:two|three|four|five|six|ten|\\d+|a couple|a few|a handful|couple)(?: of)? (?:more )?(?:names?|people|friends|contacts|referrals|intros|introductions|mates|numbers|others)\\b`,
  // need
  `\\b(?:who|whose|which|that|${ANY})\\b[^.?!]{0,25}\\b${NEEDS}\\b`,
  `\\b(?:if|should|when|whenever|were|in case)\\b[^.?!]{0,60}\\b${NEEDS}\\b`,
  `\\b(?:do|does|is|are|has|have|got|any|know|ask)\\b[^.?!]{0,45}\\b${NEEDS}\\b`,
  `\\b(?:your|ur) [^.?!]{2,40}\\b${NEEDS}\\b`,
  `\\b(?:i|we|you) ${NEEDS}\\b`,
  `\\b(?:he|she|they|it|my|our) (?:\\w+ )?(?:needs|wants|is looking|are looking|is after)\\b`,
  // anyone
  `\\b(?:do|d'|did|does|can|could|would|have|has|if|should|is there|are there|know|heard of|met|for|to|with|from|by|of)\\b[^.?!]{0,25}\\b${ANY}\\b`,
  `^(?:\\W*)(?:any ?one|any ?body|some ?one|some ?body|everyone|everybody|whoever|nobody|any1|some1)\\b`,
  `\\b${ANY} (?:at|from|on|in|is|has|will|left|was|asked|needs to|who has not|should|must|under|over) `,
  // yes or no
  `(?:^|[.?!,;:] )(?:do|does|did|is|are|was|were|has|have|had|got|any|anyone|anybody|know|heard|met|seen|might|would|could) [^.?!]{3,160}\\?`,
  `(?:^|[.?!] )(?:who|whom|which|whose|where|what|when|how|why)\\b[^.?!]{0,160}\\?`,
  `\\b(?:would|could|can|will|may|might|shall) (?:you|u|i|we|it)\\b[^.?!]{0,200}\\?`,
  // not asking
  `\\b(?:thanks|thank you|thx|cheers|grateful|ta)\\b[^.?!]{0,20}\\bfor\\b`,
  `\\byou (?:were|kindly|\\w+ed|sent|put|told|gave|spoke)\\b[^.?!]{0,20}\\b(?:me|us)\\b`,
  `\\b(?:introduced|referred|recommended|mentioned|sent|put|connected|suggested|told) (?:you|me|us|him|her)\\b`,
  `\\b(?:i'll|i will|i can|i'd like to|i've|let me|allow me to|may i|we'll|happy to|we've|i'm) (?:\\w+ )?(?:introduc\\w+|connect\\w*|put|refer\\w*|recommend\\w*|copied|copy|cc'?d?|pass\\w*|give|send|get) (?:you|him|her|them|our|my|the|[a-z]+,)`,
  `\\b(?:how likely|review|rating|stars|survey|feedback|testimonial)\\b`,
  `\\b(?:please|kindly|can you|could you|we need|i need) (?:\\w+ )?(?:send|sign|confirm|bring|return|check|fill|list|supply|let us have|read|book|reply|attach|forward) (?:me |us )?(?:the|your|a|both|all|this|these|back)\\b`,
  `\\b(?:will|shall|should|is going to|are going to) (?:call|ring|phone|visit|collect|join|attend|sign|meet you|be there|contact you|need)\\b`,
  `\\b(?:who|whom) (?:should i|do i|can i|shall we) (?:send|invoice|bill|address|copy|ask|speak to about|talk to about|call about|call if)`,
  `\\bwho(?:'s| is| are|'ll| will)? (?:need|coming|joining|attending|driving|paying|signing|picking|collecting|approving|going|got|left|parked|ordered|is using|on call|at|in charge of the|signs|handles? the|has the key)`,
  `\\b(?:trainer|training|lesson|exercise|learners?|role-?play|workshop|podcast|episode|handout|scripts?|sales reps?|salespeople|technique|method|never ask|the question)\\b`,
  `\\b(?:invoice|delivery|quote|password|booking|appointment|receipt|parcel|attached|enclosed|policy|clause|contract|schedule|form|order|account)\\b`,
  // pressure, hints, money, self
  `\\b(?:not leaving|don't leave|won't leave|until (?:you|i)|till (?:you|i)|before (?:i|you|we) (?:leave|go|finish|release|sign|hand|switch|get)|nobody leaves|owe (?:me|us)|least you|only fair|fair's fair|expect|after (?:all|everything)|disappointed|condition|required|upon receipt|by return|without further|take it (?:as read|that)|don't embarrass|surely|come on|c'mon|not (?:one|a single))\\b`,
  `\\b(?:hate to|shouldn't|sorry|awkward|cheeky|bashful|shy|blush|silly|impose|bother|dare|presume|tiresome|hesitate|dreadful|forgive|perhaps|maybe|possibly|ever|happen|chance)\\b[^.?!]{0,60}\\b(?:ask|mention|word|name|say|tell|pass|think of|know|someone|somebody|anyone|come up|crop)`,
  `\\bif (?:ever |it |the |my |our )?[^.?!]{0,25}\\b(?:comes? up|crops? up|arises?|happens? to|subject|topic|came up|conversation)\\b`,
  `\\b(?:you know (?:where|what)|i'm (?:about|around|here)|we're here|that's all i|never know who|just saying|hint)\\b`,
  `(?:[$£€]\\s?\\d|\\b\\d+ ?%|\\b(?:free|discount|voucher|gift|credit|bonus|reward|prize|draw|cash|commission|fee|on the house|on us|my treat|waive|half price|tenner|fiver|quid|bucks|pint|lunch on|dinner for))\\b[^.?!]{0,80}\\b(?:you|your|ur|each|every|refer|friend|name|introduc|bring|send|per)`,
  `\\b(?:refer|friend|name|introduc\\w*|intro|bring|send|each|every|recommend|sign up|signs|joins?|contact|invite|tell|get (?:me|us) (?:in|a))\\b[^.?!]{0,90}(?:[$£€]\\s?\\d|\\b\\d+ ?%|\\b(?:free|discount|voucher|gift|credit|bonus|reward|prize|draw|cash|commission|fee|on the house|on us|on me|my treat|waive\\w*|half price|tenner|fiver|quid|bucks|pint|bottle|dinner|lunch|ticket|points|off your))`,
  `\\b(?:my|our) (?:\\w+ )?(?:quota|target|goal|numbers|bonus|commission|boss|manager|review|promotion|career|pipeline|book|diary|rent|mortgage|bills|list|lease|desk|appraisal|fiscal|factory|round|studio|funnel|seed round|partners)\\b`,
  `\\b(?:i'm|we're|i am|we are|i need|we need|i want|we want|trying|hoping|have) (?:\\w+ ){0,3}(?:short|behind|growing|to grow|expanding|to expand|rebuilding|building|starting|opening|new|quiet|skint|to fill|to hit|to reach|to double|off|away from|slow|broke|to keep)\\b`,
  `\\b(?:slow|quiet|thin|bare|dry|bleak|empty|dead) (?:\\w+ )?(?:month|week|season|quarter|year|spring|summer|autumn|winter|diary|pipeline|book|calendar|spell|patch|january|february|march)\\b|\\b(?:pipeline|diary|book|calendar|month|february|january)(?:'s| is| was| looks?) (?:\\w+ )?(?:slow|quiet|thin|bare|empty|bleak|dry|puddle)`,
  `\\b(?:afford|budget|money|cash|credit|funds|funded|wealthy|well off|deep pockets|sign off|authority|pays?|paying|spend|deposit|income|earns?|means)\\b`,
  `\\b(?:serious|genuine|ready to|willing to|prepared to|interested|receptive|good fit|right fit|fit for|suitable|likely to|apt to|committed?|qualified|worth (?:my|our|talking|calling)|open to (?:trialling|trying|changing|buying)|far enough|timewasters?|tyre-?kickers?|bargain)\\b`,
  `\\b(?:find out|check|see|ask(?: her| him| them| around)?|sound (?:\\w+ )?out|suss|gauge|vet|make sure|feel out) (?:\\w+ ){0,3}(?:if|whether|who|what|how|when)\\b`,
  // good
  `\\b(?:no is|say no|no pressure|no worries|if not|no hard feelings|rather not|fine either|if you're comfortable|ask (?:her|him|them) first|no agenda|no strings)\\b`,
  `\\b(?:my job|for me to find out|i'll find out|leave (?:it|that) to me|whether (?:or not )?(?:it|he|she|they|we|there)|don't have to be|needn't|no need to|i'd ask|ask (?:him|her|them) myself|doesn't matter)\\b`,
  `\\byou (?:sit|stand|play|row|sing|ride|run|walk|work|worked|trained|train|fish|golf|lunch|serve|served|coach|carpool|met|meet|see|mentioned|grew up|share|studied|used to|spoke|talked|sat|had|have (?:lunch|coffee|breakfast))\\b`,
  `\\b(?:who|which)(?:'s| is| are| was| were)? (?:the|your|that|those|runs|owns|heads|chairs|coaches|teaches|looks after|manages|sits|stands|lives|does your|cuts|made|built|else (?:is|sits|rows|plays))\\b`,
];
