/** Cutting a text into words the way the ear hears them: lower case, short forms written out, endings off. */

/** A word or mark: its stem, a hash of it, and where it stands in the text. */
export interface Word {
  stem: string;
  hash: number;
  start: number;
  end: number;
  /** 1 for a word, 2 for a capitalised word inside a sentence, 3 for a number, 4 for money, 5 for a mark. */
  sort: number;
  /** 0 plain, 1 past, 2 ending in -ing. */
  form: number;
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

const WORD =
  /[\p{L}\p{M}\d]+(?:['@-][\p{L}\p{M}\d]+)*|'(?=em\b)em|[$£€]\s?\d[\d,.]*k?|[?!.,;:]+|\[(?=[^\]\n]{1,50}\])|\{\{?(?=[^}\n]{1,50}\})/gu;

/** The text in lower case with straight quotes, of the same length. */
export function plain(text: string): string {
  const low = text.toLowerCase();
  const same = low.length === text.length ? low : text;
  return /[‘’`´]/.test(same) ? same.replace(/[‘’`´]/g, "'") : same;
}

/** The words and marks of `text` from `start` to `end`. */
export function wordsOf(text: string, low: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = start;
  for (let m = WORD.exec(low); m && m.index < end; m = WORD.exec(low)) {
    const raw = m[0];
    words.push(wordAt(text, raw, m.index, startsSentence(words)));
  }
  return words;
}

const startsSentence = (words: Word[]) => {
  const last = words[words.length - 1];
  return !last || (last.sort === 5 && /[.?!:]/.test(last.stem));
};

const PAST = new Set(
  'sent told put brought gave met said spoke got came heard went knew thought found saw passed'.split(' '),
);
/** Past, -ing or neither: "you introduced me" is no ask. */
function formOf(raw: string): number {
  if (raw.length > 5 && raw.endsWith('ing')) return 2;
  return (raw.length > 4 && raw.endsWith('ed') && raw !== 'need') || PAST.has(raw) ? 1 : 0;
}

function wordAt(text: string, raw: string, start: number, first: boolean): Word {
  const code = raw.charCodeAt(0);
  const end = start + raw.length;
  const made = (s: string, sort: number): Word => ({
    stem: s,
    hash: hashOf(s),
    start,
    end,
    sort,
    form: formOf(raw),
  });
  if (code === 91 || code === 123) return made('placeholder', 2);
  if (code === 36 || code === 163 || code === 8364) return made('$0', 4);
  if (code >= 48 && code <= 57) return made(/^\d+$/.test(raw) ? '0' : stem(raw), 3);
  if (code < 65)
    return made(
      raw.includes('?') ? '?' : raw.includes('!') ? '!' : raw.length > 1 && code === 46 ? '...' : raw[0]!,
      5,
    );
  const upper = text.charCodeAt(start);
  const capital = !first && upper >= 65 && upper <= 90 && raw.length > 1 && !/^i'/.test(raw);
  return made(stem(raw), capital ? 2 : 1);
}
