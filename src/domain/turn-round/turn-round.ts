/**
 * Turns a text round: the sentences that ask wrongly become one ask for a face, what hurts beside them is dropped,
 * and all else stays as it is. Every candidate is heard again; the first that is heard as good and loses no fact is taken.
 */
import type { CheckResult, Finding } from '../check/index.js';
import type { Pick } from '../faces.js';
import type { Temper } from '../playbook.js';
import { sentencesOf, type Stretch } from '../sentences.js';
import { edited, without, type Edit } from './edits.js';
import { contactIn, lostFacts } from './facts.js';
import { cutsOf, overlapping, type Cut, type Marks } from './cuts.js';
import { joined } from './joined.js';
import { beside, PARTS, partsFor } from './lacking.js';
import { clausesOf, openingOf } from './opening.js';
import { asksFor, temperIn, wordsFor, type Speaker } from './words.js';

/** What turning round needs: an ear, the faces for a sentence, and whose words they are. */
export interface Turner {
  hear(text: string): CheckResult;
  /** Ids of the parts that a whole message lacks. */
  missing(text: string): string[];
  /** Whether the text is a whole message, so that every part counts. */
  whole: boolean;
  faces(sentence: string): Pick[];
  marks: Marks;
  speaker: Speaker;
}

export interface Turned {
  edits: Edit[];
  /** For a lone ask: up to three versions with different faces, the first the one that `edits` makes. */
  versions: string[];
  /** What is still wrong. */
  left: Finding[];
}

/** What no turning round can mend, or what is mended by adding. */
const BESIDE = new Set([...Object.keys(PARTS), 'no-result', 'unsigned', 'too-long']);

/** Turns `text` round, in which `result` was found. */
export function turnRound(text: string, result: CheckResult, turner: Turner): Turned {
  const hurt = result.findings.filter(({ rule }) => !BESIDE.has(rule));
  const best = hurt.length > 0 ? new Search(text, result, hurt, turner).best() : undefined;
  const edits = best?.edits ?? [];
  const more = turner.whole ? beside(text, edits, result, turner) : [];
  const all = [...edits, ...more];
  const after = edited(text, all);
  return {
    edits: all,
    versions: best?.versions ?? [],
    left: all.length > 0 ? turner.hear(after).findings : result.findings,
  };
}

interface Candidate {
  edits: Edit[];
  face: Pick;
  wrong: number;
  lost: number;
}

/** How many candidates are heard for one message. */
const MOST_TRIES = 60;

class Search {
  private readonly sentences: Stretch[];
  private readonly temper: Temper;
  private known: Cut[] | undefined;
  private readonly faces = new Map<number, Pick[]>();

  constructor(
    private readonly text: string,
    private readonly result: CheckResult,
    private readonly hurt: readonly Finding[],
    private readonly turner: Turner,
  ) {
    this.sentences = sentencesOf(text);
    this.temper = temperIn(text);
  }

  /** The best candidate, with other versions when the ask stands alone. */
  best(): { edits: Edit[]; versions: string[] } | undefined {
    let best: Candidate | undefined;
    let tries = 0;
    for (const candidate of this.candidates()) {
      if (
        !best ||
        candidate.wrong < best.wrong ||
        (candidate.wrong === best.wrong && candidate.lost < best.lost)
      )
        best = candidate;
      if ((best.wrong === 0 && best.lost === 0) || ++tries >= MOST_TRIES) break;
    }
    return best && { edits: best.edits, versions: this.versions(best) };
  }

  private *candidates(): Generator<Candidate> {
    const dropped = this.droppedAlone();
    if (dropped) yield dropped;
    for (const cut of this.cuts())
      for (const lead of this.leadsOf(cut))
        for (const face of this.facesOf(cut)) yield* this.withFace(cut, lead, face);
  }

  /** Three versions for an ask that stands alone, each with another face. */
  private versions(best: Candidate): string[] {
    const first = edited(this.text, best.edits);
    const [cut] = this.cuts();
    if (!cut || cut.taken.length < this.sentences.length || !best.face.phrase) return [];
    const versions = [first];
    for (const face of this.facesOf(cut)) {
      if (face.phrase === best.face.phrase || versions.length === 3) continue;
      for (const candidate of this.withFace(cut, this.leadsOf(cut)[0]!, face))
        if (candidate.wrong === 0 && candidate.lost <= best.lost) {
          versions.push(edited(this.text, candidate.edits));
          break;
        }
    }
    return versions.length > 1 ? versions : [];
  }

  /** When a good ask stands elsewhere in the text, what hurts is only taken out. */
  private droppedAlone(): Candidate | undefined {
    const good = this.result.asks.some(
      ({ start, end }) =>
        ASKING.test(this.text.slice(start, end)) &&
        !this.hurt.some((one) => one.start < end && one.end > start),
    );
    const over = this.over(this.hurt);
    if (!good || over.length === 0) return undefined;
    const edits = over.map((at) => without(this.text, this.sentences[at]!.start, this.sentences[at]!.end));
    return this.judged(edits, NO_FACE);
  }

  private over(spans: readonly Stretch[]): number[] {
    return overlapping(this.text, this.sentences, spans);
  }

  private wordsOf(at: number): string {
    const { start, end } = this.sentences[at]!;
    return this.text.slice(start, end);
  }

  private cuts(): Cut[] {
    this.known ??= cutsOf(this.text, this.sentences, this.result, this.hurt, this.turner);
    return this.known;
  }

  /** Beginnings of the new sentence: with a clause that may stay, then the opening alone. */
  private leadsOf({ taken, target }: Cut): string[] {
    const { kept, rest } = openingOf(this.wordsOf(target));
    const before = taken.filter((at) => at < target).map((at) => openingOf(this.wordsOf(at)).kept);
    const opening = [...before, kept].find(Boolean) ?? '';
    return [...clausesOf(rest).map((clause) => opening + clause), opening];
  }

  private facesOf({ target }: Cut): Pick[] {
    const known = this.faces.get(target) ?? this.turner.faces(this.wordsOf(target));
    this.faces.set(target, known);
    return known;
  }

  private *withFace(cut: Cut, lead: string, face: Pick): Generator<Candidate> {
    const { start, end } = this.sentences[cut.target]!;
    const drops = cut.taken
      .filter((at) => at !== cut.target)
      .map((at) => without(this.text, this.sentences[at]!.start, this.sentences[at]!.end));
    for (const { text, attempt } of asksFor(face, this.turner.speaker, this.temper)) {
      const ask = joined(lead, text);
      if (!ask) continue;
      const bare = this.judged([...drops, { start, end, text: ask }], face);
      if (bare.wrong > 0) {
        yield bare;
        continue;
      }
      const after = edited(this.text, bare.edits);
      const parts = partsFor(this.turner.missing(after), this.turner, this.temper, face, attempt);
      const contact = contactIn(lostFacts(this.text, after));
      const reach =
        contact && !/\bfree\b|%/.test(contact)
          ? wordsFor('fix-contact', withContact(this.turner.speaker, contact), this.temper, face, attempt)
          : '';
      const whole = [ask, parts, reach].filter(Boolean).join(' ');
      yield this.judged([...drops, { start, end, text: whole }], face);
    }
  }

  private judged(edits: Edit[], face: Pick): Candidate {
    const after = edited(this.text, edits);
    const wrong = this.turner.hear(after).findings.filter(({ rule }) => !BESIDE.has(rule)).length;
    return { edits, face, wrong, lost: lostFacts(this.kept(), after).length };
  }

  /** The text without what has to go: rewards, pleading and pressure take their figures with them. */
  private kept(): string {
    const going = this.over(this.hurt.filter(({ rule }) => GOING.has(rule)));
    return edited(
      this.text,
      going.map((at) => ({ ...this.sentences[at]!, text: openingOf(this.wordsOf(at)).kept })),
    );
  }
}

/** A word by which one asks: without it a passage that was heard as an ask is not trusted to carry the text. */
const ASKING = /\b(?:introduc\w*|intro|connect\w*|in touch|meet\w*|forward|who|whom|which|whose)\b/i;

const GOING = new Set([
  'bribe',
  'pushy',
  'self-serving',
  'begging',
  'false-urgency',
  'pitch',
  'trivial-saving',
  'folklore',
  'double-ask',
  'names-and-numbers',
  'protected-trait',
]);
/** A face of which nothing is known. */
export const NO_FACE: Pick = {
  phrase: '',
  mine: '',
  cue: '',
  who: '',
  theOne: '',
  kind: '',
  circle: '',
  words: '',
  source: 'trade',
  why: [],
};

const withContact = (speaker: Speaker, contact: string): Speaker => ({
  ...speaker,
  values: { ...speaker.values, contact },
});
