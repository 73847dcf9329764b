/** "There" typed for "their": "want there weekend back", "name there hens". A real "there" stays: "live there all year". */
import { has } from '../has.js';

/** Behind these a "there" can only be whose something is: one can't name, love or raise a place that is only pointed at. */
const BEFORE =
  /\b(shop|hates|love|loves|loved|hate|want|wants|name|names|treat|treats|trust|value|raise|raised|miss|lose|lost|run|do|own|know|like|mind|need|protect|buy|bought|sell|sold|plan|pay|feed|clean|fix|build|built|wash|carry|use|open|close|outgrown?|outgrew|of|about|with|without|for|than|and|or|like|on|off|behind|under|inside|into|by|over|in|to|at|from|quit|quitting|leave|left|change|changed|lost|start|started|paint|painted|remodel|remodeled|sign|signed|check|cut|finish|finished|give|gave|reach|touch|brush|shoot|hunt|show|cook|plow|mow|wear|board|train|breed|sail|race|tow|rent|trim|find|forget|forgot) there (?=([A-Za-z'’-]+))/g;

/** Words before which "there" is a place or begins "there is". */
const PLACE =
  /^(?:is|isn['’]?t|are|aren['’]?t|was|were|will|has|have|had|to|for|in|on|at|of|off|by|with|without|from|when|while|where|if|and|or|but|so|as|than|till?|until|before|after|since|who|that|all|every|each|some|most|now|then|too|again|alone|together|once|twice|early|late|daily|weekly|yearly|often|always|never|still|just|only|right|yet|already|instead|anyway|because|first|last|this|next|it|they|he|she|we|you|a|an|the|mine|ours|yours|goes|go|comes|came|went|stays?|must|might|may|could|would|can|should|year-round|full-time|[a-z]+ly|[a-z]+days?|mornings|nights|weekends|summers|winters|forever|longer)$/;
/** Only one's own can come behind a "their". */
const OWN =
  /^(?:own|whole|entire|kids?|children|families|customers|employees|crews?|homes?|wives|husbands|lives|living|way|1st|2nd|3rd|first|second|next|new|old|moms?|dads?|parents|grandkids|house|houses|garages?|yards?|lawns?|gardens?|places?|shops?|trucks?|cars?|boats?|pools?|kitchens?|books|fences?|barns?|land|tools|stuff|hands|word|business|dogs?|horses?|animals)$/;
/** What a verb of going takes: "drive there kids", but "drive there often". */
const GOING =
  /\b(drive|take|move|keep|ride|work|show|bring|got|get|have|make|earn|let|watch|help|see|teach|leave|[a-z]{3,}ing) there (?=([a-z'’-]+|\d(?:st|nd|rd)))/g;
const CALLED =
  /^(?:the |their |there )?([a-z]+) (is|are|was|were) (?:like )?(?:there|their) (bab(?:y|ies)|kids?|child|children|family|best friend)$/;

/** The text with "there" written "their" where it is whose something is. */
export function theirThere(text: string): string {
  if (!has(text, 'there ')) return text;
  return text
    .replace(BEFORE, (whole, before: string, next: string) => (PLACE.test(next) ? whole : `${before} their `))
    .replace(GOING, (whole, before: string, next: string) => (OWN.test(next) ? `${before} their ` : whole))
    .replace(
      /\b(of|with|about|in|for|on|lost|love|want|get|got|start|started|have|had|buy|bought|open|opened|own|sold|sell) there (?=(?:first|last|next|second|only|1st|2nd)\b(?! (?:and|or|in|when)\b|$)|\d0s\b)/g,
      '$1 their ',
    )
    .replace(/\b(what|where|when|how|if|so|because|whether) there (?=[a-z]+ing\b)/g, "$1 they're ")
    .replace(
      /\b(like|think|know|swear|sure) there (?=(?:mine|ours|yours|worth|fine|fair|family)\b)/g,
      "$1 they're ",
    )
    .replace(
      /\b(worry|worried|afraid|scared|think|know|feel like) there (?=(?:behind|late|too|not|next|old|missing|alone)\b)/g,
      "$1 they're ",
    )
    .replace(
      /\b(so|because|when|if|while|till|until|since|that|and) there (?=(?:open|ready|done|clean|gone|closed|home|safe|busy|full|happy|booked|never|always|still|on time)\b)/g,
      "$1 they're ",
    )
    .replace(/\bthere own\b/g, 'their own');
}

/** "Dog is their baby" → "call the dog their baby": what people do, so that it ends "people who …". */
export const asCalled = (text: string): string =>
  text.replace(
    CALLED,
    (_, one: string, be: string, what: string) =>
      `call${be[0] === 'w' ? 'ed' : ''} ${/s$/.test(one) ? 'their' : 'the'} ${one} their ${what}`,
  );
