/** Recognizing what a sentence does by the cues of practice-hearing.yaml. */
import type { Cues } from './content.js';

/** Lower case with straight quotes and short forms written out, as cues are written. */
export const lower = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\b[a-z]+\b(?!')/g, (word) => (Object.hasOwn(SHORT, word) ? SHORT[word]! : word));

const SHORT: Readonly<Record<string, string>> = {
  u: 'you', ur: 'your', r: 'are', ill: "i'll", im: "i'm", ive: "i've", id: "i'd", dont: "don't", doesnt: "doesn't", didnt: "didn't",
  cant: "can't", wont: "won't", whats: "what's", whos: "who's", hows: "how's", thats: "that's", theres: "there's", youve: "you've",
  youd: "you'd", youre: "you're", theyre: "they're", isnt: "isn't", ty: 'thank you', thx: 'thanks', fwd: 'forward', msg: 'message',
  pls: 'please', plz: 'please', gonna: 'going to', wanna: 'want to', neighbour: 'neighbor', neighbours: 'neighbors', favour: 'favor',
}; // prettier-ignore

const ASKING =
  /^(?:(?:and|so|hey|ok|okay|well|great|cool|but|then),? )*(?:who|whose|whom|who's|what|what's|which|how|how's|when|where|would|could|can|may|might|do|does|did|is|are|any chance)\b/;

/** A question typed without its mark gets one. `sentence` is lower case. */
export const marked = (sentence: string): string =>
  /[\p{L}\d)]$/u.test(sentence) && ASKING.test(sentence) ? `${sentence}?` : sentence;

const ABBREVIATION = /\b(?:mr|mrs|ms|dr|st|prof|jr|sr|vs|etc|no)\.$/i;

/** The sentences of a line, as typed. A colon or dash before a question keeps its sentence together. */
export function sentencesOf(line: string): string[] {
  const found: string[] = [];
  let rest = '';
  for (const piece of line.split(/(?<=[.?!…]["”’)]*)\s+|\n+/)) {
    rest = rest ? `${rest} ${piece}` : piece;
    if (ABBREVIATION.test(rest)) continue;
    if (rest.trim()) found.push(rest.trim());
    rest = '';
  }
  if (rest.trim()) found.push(rest.trim());
  return found;
}

/** Tells whether a sentence (lower case) has a cue. */
export type CueFinder = (cue: string, sentence: string) => boolean;

/** Makes the cues ready; each is compiled when it is first asked for. */
export function cueFinder(hearing: Readonly<Record<string, Cues>>): CueFinder {
  const made = new Map<string, [yes: RegExp, no: RegExp | null]>();
  const join = (sources: readonly string[]) => new RegExp(sources.map((source) => `(?:${source})`).join('|'));
  return (cue, sentence) => {
    let tests = made.get(cue);
    if (!tests) {
      const own = hearing[cue];
      if (!own) return false;
      made.set(cue, (tests = [join(own.patterns), own.not.length > 0 ? join(own.not) : null]));
    }
    return tests[0].test(sentence) && !tests[1]?.test(sentence);
  };
}
