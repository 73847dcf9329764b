/** A result that tells what is no more: "hasn't seen a roach since August", "no longer has to come in early". */
import type { WordSets } from '../words.js';
import { ownNamed } from './named.js';
import { baseOfPast, baseVerb, gerund, participle } from './verbs.js';

/** "hasn't seen a roach since August" → "gone without seeing a roach since August"; what stands behind a comma stays there. */
export function negated(text: string, sets: WordSets): string {
  const at = text.indexOf(', ');
  if (at < 0) return ofClause(text, sets);
  const made = ofClause(text.slice(0, at), sets);
  return made && made + text.slice(at);
}

function ofClause(text: string, sets: WordSets): string {
  const [, none = ''] = /^not ((?:a single|one|a) .+)$/i.exec(text) ?? [];
  if (none) return `gone without ${none.replace(/^one /i, 'a single ')}`;
  const [, who = '', verb = '', rests = ''] =
    /^((?:[a-z]+ ){0,2}[a-z]+) no longer ([a-z]+)( .*)?$/i.exec(text) ?? [];
  const ends = who && !/^(?:and|but|is|are|was)\b/i.test(who) && plainly(verb, sets);
  if (ends) return `seen ${ownNamed(sets)(who)} stop ${gerund(ends)}${rests}`;
  const ended =
    /^(?:no longer|doesn['’]t|don['’]t|does not|do not) (\S+)(.*?)(?: any ?more| any longer)?$/i.exec(text);
  const stops = ended && plainly(ended[1]!.toLowerCase(), sets);
  if (stops) return `stopped ${gerund(stops)}${ended[2]}`;
  const cannot =
    /^(?:can['’]t|cannot|couldn['’]t) (?!wait\b|believe\b|say\b|stop\b)(\S+) ([^,;.]*?)(?: any ?more| any longer)?(?:$|[,;.] .*)/i.exec(
      text,
    );
  const unable = cannot && baseVerb(cannot[1]!, sets);
  if (unable) return `stopped ${gerund(unable)} ${cannot[2]!}`;
  const still =
    /^(?:isn['’]t|aren['’]t|not|am not|is not|are not) (\S+?)(ing)?( .*?)?(?: any ?more| any longer)?$/i.exec(
      text,
    );
  if (still && / any ?more| any longer/i.test(text))
    return `stopped ${still[2] ? '' : 'being '}${still[1]}${still[2] ?? ''}${still[3] ?? ''}`;
  const never = /^never( once| ever)? (\S+)(.*)$/i.exec(text);
  if (never) {
    const be = sets.adjectives.has(never[2]!.toLowerCase()) || /^(?:out|down|late)$/i.test(never[2]!);
    return `never${never[1] ?? ''} ${be ? `been ${never[2]!}` : past(never[2]!, sets)}${never[3]}`;
  }
  const was = /^(?:was|were)n['’]t ([a-z]+.*)$/i.exec(text);
  if (was) return `gone without being ${was[1]}`;
  const without = /^(?:haven['’]t|hasn['’]t|have not|has not|not|didn['’]t|did not) (\S+) (.+)$/i.exec(text);
  if (!without) return '';
  const base = baseOfPast(without[1]!, sets) || baseVerb(without[1]!, sets);
  if (!base) return '';
  const what = base === 'have' && !/^to /.test(without[2]!) ? without[2]! : `${gerund(base)} ${without[2]!}`;
  const [, rest = what, time = ''] =
    /^(.*) (?:in|for) ((?:\d+|over|almost|two|three|four|five|six|seven|eight|nine|ten|a)\b.* (?:days?|weeks?|months?|years?|winters?|summers?|seasons?))$/i.exec(
      what,
    ) ?? [];
  const notOnce = (words: string) => words.replace(/ (?:not )?(?:even )?once\b(?! a )/, '');
  return time ? `gone ${time} without ${notOnce(rest)}` : `gone without ${notOnce(what)}`;
}

/** The plain verb of a word that can only be one: no "hasing". */
const plainly = (word: string, sets: WordSets): string =>
  baseVerb(word, sets) ||
  ({ has: 'have', does: 'do', is: 'be', are: 'be' }[word] ??
    (/^[a-z]+[^s\W\d]$/.test(word) && !/(?:ed|ing|ly)$/.test(word) ? word : ''));

const past = (word: string, sets: WordSets): string => {
  const low = word.toLowerCase();
  if (sets.participleSet.has(low)) return low;
  const done = sets.pasts.get(low);
  if (done) return done;
  const base = baseVerb(low, sets);
  return base && !low.endsWith('ed') ? participle(base, sets) : low;
};
