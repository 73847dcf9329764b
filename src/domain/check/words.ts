/** Cutting a text into words the way the ear hears them: lower case, short forms written out, endings off. */

/** What is known of a word or mark wherever it stands; made once for each spelling. */
export interface Known {
  raw: string;
  stem: string;
  hash: number;
  /** 1 for a word, 2 for a placeholder, 3 for a number, 4 for money, 5 for a mark. */
  sort: number;
  /** 0 plain, 1 past, 2 ending in -ing. */
  form: number;
  /** For a mark: 1 when it ends a sentence, 2 when a colon does no more than open the next. */
  ends: number;
  /** Hashes of its runs of three, four and five letters, each with its length; none for short words. */
  letters: readonly number[];
  /** The group of words that are used like it, from 1; 0 for none. */
  group: number;
  /** Its row in the reader's tables, from 1; 0 for a word it doesn't know. */
  row: number;
  /** Where the phrases of the lexicon that begin with it stand; 0 for none. */
  phrases: number;
}

/** What is told of a word by the hash of its stem: where the phrases that begin with it stand, the group it belongs to, its row in the reader's tables. */
export interface Telling {
  phrasesOf(hash: number): number;
  groupOf(hash: number): number;
  rowOf(hash: number): number;
}

const SHORT: Record<string, string> = {
  u: 'you', ur: 'your', yer: 'your', ya: 'you', yr: 'your', r: 'are', any1: 'anyone', anybdy: 'anybody', some1: 'someone', every1: 'everyone',
  no1: 'nobody', plz: 'please', pls: 'please', ppl: 'people', peeps: 'people', cd: 'could', wd: 'would', shd: 'should', "cld": 'could', "wld": 'would',
  "'em": 'them', em: 'them', gonna: 'going', wanna: 'want', "d'you": 'you', dyou: 'you', ive: "i've", im: "i'm", id: "i'd", ill: "i'll", il: "i'll", dont: "don't",
  doesnt: "doesn't", cant: "can't", wont: "won't", whos: "who's", thats: "that's", theres: "there's", isnt: "isn't", youre: "you're", youd: "you'd",
  youve: "you've", anyones: 'anyone', anyone: 'anyone', wi: 'with', w: 'with', tho: 'though', cos: 'because', msg: 'message', thx: 'thanks', ta: 'thanks',
  neighbor: 'neighbour', neighbors: 'neighbour', favor: 'favour', favors: 'favour', coworker: 'colleague', coworkers: 'colleague', 'co-worker': 'colleague',
  'co-workers': 'colleague', hav: 'have', kno: 'know', somone: 'someone', anyon: 'anyone', refferal: 'referral', referal: 'referral', referals: 'referral',
  refferals: 'referral', recomend: 'recommend', freind: 'friend', freinds: 'friend', intrested: 'interested', intro: 'introduction', intros: 'introduction',
}; // prettier-ignore

/** The word without its ending, so that "needing", "needs" and "needed" are one. */
export function stem(word: string): string {
  let w = Object.hasOwn(SHORT, word) ? SHORT[word]! : word;
  if (w.length > 3 && w.endsWith("'s")) w = w.slice(0, -2);
  if (w.length < 4) return w;
  if (w.endsWith('ies')) w = `${w.slice(0, -3)}y`;
  else if (w.endsWith('s') && !w.endsWith('ss') && !w.endsWith('us') && !w.endsWith('is')) w = w.slice(0, -1);
  if (w.length > 5 && w.endsWith('ing')) w = undouble(w.slice(0, -3));
  else if (w.length > 4 && w.endsWith('ed')) w = undouble(w.slice(0, -2));
  return w.length > 3 && w.endsWith('e') ? w.slice(0, -1) : w;
}

function undouble(w: string): string {
  const last = w.charCodeAt(w.length - 1);
  return w.length > 3 && last === w.charCodeAt(w.length - 2) && last !== 108 && last !== 115
    ? w.slice(0, -1)
    : w;
}

/** FNV-1a of a word. */
export function hashOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The text in lower case with straight quotes, of the same length. */
export function plain(text: string): string {
  const low = text.toLowerCase();
  const same = low.length === text.length ? low : text;
  return /[‘’`´]/.test(same) ? same.replace(/[‘’`´]/g, "'") : same;
}

const PAST = new Set(
  'sent told put brought gave met said spoke got came heard went knew thought found saw passed'.split(' '),
);
/** Past, -ing or neither: "you introduced me" is no ask. */
function formOf(raw: string): number {
  if (raw.length > 5 && raw.endsWith('ing')) return 2;
  return (raw.length > 4 && raw.endsWith('ed') && raw !== 'need') || PAST.has(raw) ? 1 : 0;
}

/** What is known of a spelling. */
export function known(raw: string, { phrasesOf, groupOf, rowOf }: Telling): Known {
  const { stem, sort } = readRaw(raw);
  const first = stem.charCodeAt(0);
  const hash = hashOf(stem);
  return {
    raw,
    stem,
    hash,
    sort,
    form: formOf(raw),
    ends: sort !== 5 ? 0 : first === 58 ? 2 : first === 46 || first === 63 || first === 33 ? 1 : 0,
    letters: sort < 3 && stem.length > 3 ? lettersOf(stem) : [],
    group: sort === 5 ? 0 : groupOf(hash),
    row: rowOf(hash),
    phrases: phrasesOf(hash),
  };
}

function readRaw(raw: string): Pick<Known, 'stem' | 'sort'> {
  const code = raw.charCodeAt(0);
  if (code === 91 || code === 123) return { stem: 'placeholder', sort: 2 };
  if (code === 36 || code === 163 || code === 8364) return { stem: '$0', sort: 4 };
  if (code >= 48 && code <= 57) return { stem: /^\d+$/.test(raw) ? '0' : stem(raw), sort: 3 };
  if (code >= 65 || raw === "'em") return { stem: stem(raw), sort: 1 };
  if (raw.includes('?')) return { stem: '?', sort: 5 };
  if (raw.includes('!')) return { stem: '!', sort: 5 };
  return { stem: raw.length > 1 && code === 46 ? '...' : raw[0]!, sort: 5 };
}

function lettersOf(form: string): number[] {
  const s = `^${form}$`;
  const found: number[] = [];
  for (let n = 3; n <= 5; n++) {
    for (let k = 0; k + n <= s.length; k++) {
      let h = 17;
      for (let j = k; j < k + n; j++) h = Math.imul(h, 31) + s.charCodeAt(j);
      found.push(h >>> 0, n);
    }
  }
  return found;
}
