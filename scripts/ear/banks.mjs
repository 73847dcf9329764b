// The phrase banks of test/corpus/banks: reading them, and the forms that a phrase takes in a sentence.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { root } from './corpus.mjs';

const FOLDER = `${root}test/corpus/banks/`;
const linesOf = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Every bank: `needs` by trade; `asks` and `innocent` frames by label; all other lists by their names. */
export function readBanks() {
  const read = (name) => parse(readFileSync(FOLDER + name, 'utf8'));
  const lists = (name) =>
    Object.fromEntries(Object.entries(read(name)).map(([key, text]) => [key, linesOf(text)]));
  const trades = readdirSync(FOLDER)
    .filter((name) => name.startsWith('needs-'))
    .sort()
    .flatMap((name) =>
      Object.entries(read(name)).map(([trade, bank]) => ({ trade, ...bank, needs: linesOf(bank.needs) })),
    );
  const { requests, ...asks } = lists('frames.yaml');
  const { manner, ...own } = lists('innocent-own.yaml');
  const innocent = [...Object.values(lists('innocent.yaml')).flat(), ...manner];
  const { to, names: naming, noun, passive, ...ways } = lists('ways.yaml');
  const { alone: hints, to: hintsTo, if: hintIf, ...coy } = lists('hints.yaml');
  return {
    trades,
    requests,
    asks,
    innocent,
    to,
    naming,
    noun,
    passive,
    hints,
    hintsTo,
    hintIf,
    ...coy,
    ...ways,
    ...lists('people.yaml'),
    ...lists('wrongs.yaml'),
    ...lists('trimmings.yaml'),
    ...own,
  };
}

const PLURAL = { lies: 'lie', is: 'are', has: 'have', was: 'were', does: 'do', goes: 'go' };
const NEGATED = { "isn't": "aren't", "hasn't": "haven't", "doesn't": "don't", "wasn't": "weren't" };
/** Verbs that stand second in a need: "has a piano and wants lessons". */
const SECOND =
  /\b(and|but) (loves|hates|knows|misses|takes|suffers|wonders|gets|wants|nods|feels|is|says|plunges|pays|sells|serves|sits|has|loses|uses|knows|can't|doesn't|hasn't|isn't|needs)\b/g;

/** "mends" → "mend", "is" → "are"; what has no -s stays. */
function pluralVerb(verb) {
  const known = PLURAL[verb] ?? NEGATED[verb];
  if (known) return known;
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|zz|o)es$/.test(verb)) return verb.slice(0, -2);
  return /[^s]s$/.test(verb) && verb !== 'lets' ? verb.slice(0, -1) : verb === 'lets' ? 'let' : verb;
}

const swapPerson = (text, [them, their, theirs, self, they]) =>
  text
    .replace(/\bthey're\b/g, `${they}'re`)
    .replace(/\bthemselves\b/g, self)
    .replace(/\btheirs\b/g, theirs)
    .replace(/\btheir\b/g, their)
    .replace(/\bthem\b/g, them)
    .replace(/\bthey\b/g, they);
const YOU = ['you', 'your', 'yours', 'yourself', 'you'];
const WE = ['us', 'our', 'ours', 'ourselves', 'we'];
const ME = ['me', 'my', 'mine', 'myself', 'I'];

/** A need's forms: one who `is`, many who `are`, `you`, `we`, `i`; as a clause after a person (`rel`) or people (`rels`). */
export function needForms(need) {
  if (need.startsWith('whose ')) return { clause: need, rel: [need], rels: [need] };
  const many = need
    .replace(/^(still )?(\S+)/, (_, still = '', verb) => still + pluralVerb(verb))
    .replace(SECOND, (_, link, verb) => `${link} ${pluralVerb(verb)}`);
  const mine = many
    .replace(/^are\b/, 'am')
    .replace(/^aren't\b/, 'am not')
    .replace(/^were\b/, 'was');
  const rel = [`who ${need}`];
  const rels = [`who ${many}`];
  const going = /^is (\w+ing\b.*)/.exec(need)?.[1];
  const having = /^has (an? .*)/.exec(need)?.[1];
  for (const short of [going, having && `with ${having}`]) {
    if (!short) continue;
    rel.push(short, short);
    rels.push(short, short);
  }
  if (need.startsWith('is ')) rel.push(need.replace(/^is /, "who's "));
  return {
    is: need,
    are: many,
    you: swapPerson(many, YOU),
    we: swapPerson(many, WE),
    i: swapPerson(mine, ME).replace(/\bI're\b/g, "I'm"),
    was: /^(is|has an?) /.test(need)
      ? swapPerson(need.replace(/^is/, 'was').replace(/^has/, 'had'), ME).replace(/\bI're\b/g, "I'm")
      : undefined,
    base:
      /^(?!is |was |has (just|been|had|put|lost|outgrown|hit|run|bought)\b)\w+[^s]s /.test(need) &&
      !/^(does|lets|is|was)\b/.test(need)
        ? swapPerson(many, YOU)
        : undefined,
    rel,
    rels,
  };
}

/** "Do any of …", with the need in the form that the opening verb takes; nothing where English has no such question. */
export function questionOf(need, people) {
  const done = /^has ((?:just|been|had|put|lost|outgrown|hit|run|bought|given|never|got|come)\b.*)/.exec(
    need,
  )?.[1];
  const many = needForms(need).are;
  if (!many) return [];
  if (need.startsWith('is ')) {
    const rest = need.slice(3);
    return [`Are any of ${people} ${rest}`, `Is one of ${people} ${rest}`, `Is any of ${people} ${rest}`];
  }
  if (done) return [`Have any of ${people} ${done}`, `Has one of ${people} ${done}`];
  if (/^\w+[^s]s /.test(need) && !/^(was|lets) /.test(need))
    return [`Do any of ${people} ${many}`, `Does one of ${people} ${many}`, `Do some of ${people} ${many}`];
  return [];
}

const DOUBLED = /^(get|let|put|set|drop|slip|tip|tag|plug|jot|name-drop|dig|refer|run|stop|sit|shop|nod)$/;
const ing = (verb) =>
  DOUBLED.test(verb)
    ? `${verb}${verb.at(-1)}ing`
    : /[^e]e$/.test(verb)
      ? `${verb.slice(0, -1)}ing`
      : `${verb}ing`;
const PAST =
  'give gave,make made,send sent,put put,bring brought,take took,write wrote,get got,let let,tell told,say said,speak spoke,sing sang,show showed,lend lent,shoot shot,lead led,set set,hook hooked,break broke,have had,think thought,come came,spread spread,buzz buzzed,see saw,leave left,dig dug';
const IRREGULAR = new Map(PAST.split(',').map((pair) => pair.split(' ')));
const past = (verb) =>
  IRREGULAR.get(verb) ??
  (DOUBLED.test(verb)
    ? `${verb}${verb.at(-1)}ed`
    : verb.endsWith('e')
      ? `${verb}d`
      : verb.replace(/([^aeiou])y$/, '$1i') + 'ed');
/** "pass my card on" → "passing my card on", "passed my card on". */
export const gerund = (phrase) => phrase.replace(/^\S+/, ing);
export const pastOf = (phrase) => phrase.replace(/^\S+/, past);
