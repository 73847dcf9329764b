/** How something of the customer's is: "house warm by supper" → "had your house warm by supper", "down 30 pounds" → "lost 30 pounds". */
import type { WordSets } from '../words.js';
import { article } from '../english.js';
import { baseOfPast, baseVerb, gerund } from './verbs.js';

const STATE =
  /^(?:all )?(?:warm|hot|cold|dry|clean|ready|done|safe|flat|quiet|cool|full|open|level|straight|spotless|fixed|off|running|smooth|tight|solid|sealed|free|current|caught|up to|in|on|at|under|over|out|ahead|back in|back on|inside|there|green|legal|whole|sharp|bright|secure|organized|busy|happy|half|so [a-z]+(?= [a-z])|still [a-z]+|never [a-z]+$)\b/i;
const NO_NOUN =
  /^(?:no|not|never|only|more|less|fewer|better|can|could|so|very|too|and|or|but|with|without|for|to|of|in|on|at|by)$/i;

/** A participle with what stands behind it; '' when the words name no state. */
export function inState(text: string, own: (noun: string) => string, sets: WordSets): string {
  const lost = /^down (\d+) (pounds?|lbs|kilos|inches)\b(.*)$/i.exec(text);
  if (lost) return `lost ${lost[1]} ${lost[2]}${lost[3]!.replace(/ and off (?=\S)/, ' and come off ')}`;
  if (/^down (?:to )?[\d$]/i.test(text)) return `gone ${text}`;
  if (/^off (?:of )?(?:the|your|all)\b/i.test(text)) return `come ${text}`;
  const words = text.split(' ');
  for (let at = 1; at < Math.min(words.length, 5); at++) {
    if (NO_NOUN.test(words[at - 1]!)) return '';
    const after = words.slice(at).join(' ');
    const noun = words.slice(0, at).join(' ');
    const not = /^not (\S+ing)(.*)$/.exec(after);
    if (not && baseVerb(not[1]!, sets))
      return `seen ${own(noun)} stop ${gerund(baseVerb(not[1]!, sets))}${not[2]}`;
    const always = /^always (.+)$/i.exec(after);
    if (always && STATE.test(always[1]!)) return `had ${own(noun)} ${always[1]} every time`;
    const finally_ = /^(?:finally|actually|really) (\S+)(.*)$/i.exec(after);
    const verb = finally_ ? baseVerb(finally_[1]!, sets) : '';
    if (verb) return `gotten ${own(noun)} to ${verb}${finally_![2]}`;
    if (STATE.test(after)) return `had ${own(noun)} ${after}`;
    if (/ing$/.test(words[at]!) && baseVerb(words[at]!, sets)) return `had ${own(noun)} ${after}`;
  }
  return '';
}

/** "Gown survived 14 shows" → "had a gown that survived 14 shows"; "mom has a plan" → "gotten your mom a plan". '' when there is no such verb. */
export function withThing(text: string, own: (noun: string) => string, sets: WordSets): string {
  const [, who = '', what = ''] =
    /^((?:[a-z]+ )?[a-z]+) (?:has|have|got) ((?:an?|new|the|their own|his own|her own) .+)$/i.exec(text) ??
    [];
  if (who && !NO_NOUN.test(who)) return `gotten ${own(who)} ${what.replace(/^new /, 'a new ')}`;
  const [, noun = '', verb = '', rest = ''] = /^((?:[a-z]+ )?[a-z]{3,}) ([a-z]+ed)( .+)$/i.exec(text) ?? [];
  if (
    !noun ||
    noun.split(' ').some((word) => NO_NOUN.test(word) || baseOfPast(word, sets) || /ly$/.test(word))
  )
    return '';
  const many = noun.endsWith('s');
  return `had ${many ? '' : `${article(noun)} `}${noun.toLowerCase()} that ${verb}${rest}`;
}
