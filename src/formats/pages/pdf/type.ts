/** Type on a page: the three faces, how wide words are, and where lines break. Words are measured once for a whole file. */
import { scriptOf } from './script-names.js';

export type Face = 'text' | 'voice' | 'head';

/** A face at a size, with the distance from line to line. */
export interface Style {
  face: Face;
  size: number;
  leading: number;
  color: 'ink' | 'soft' | 'accent';
}

/** What measuring needs of a font. */
export interface FaceMetrics {
  width(text: string): number;
  /** Whether a font is there for a character. */
  has(character: string): boolean;
}

/** A line ready to be set. */
export interface SetLine {
  text: string;
  width: number;
}

export interface Word {
  text: string;
  /** With its space, at size 1. */
  width: number;
}

/** Measures and breaks text in the faces of one file. */
export class TypeCase {
  private readonly spaces = new Map<Face, number>();

  constructor(
    private readonly metrics: (face: Face) => FaceMetrics,
    private readonly onMissing: (script: string, text: string) => void,
    private readonly words = new Map<string, Word>(),
  ) {}

  /** The lines of a text in a width; a word wider than that is broken. */
  lines(text: string, style: Style, width: number): SetLine[] {
    const space = this.space(style.face) * style.size;
    const lines: SetLine[] = [];
    let line = '';
    let used = 0;
    for (const raw of text.split(/\s+/)) {
      if (!raw) continue;
      for (const word of this.fitting(raw, style, width)) {
        const wide = word.width * style.size;
        if (line && used + wide - space > width) {
          lines.push({ text: line, width: used - space });
          [line, used] = ['', 0];
        }
        line += `${word.text} `;
        used += wide;
      }
    }
    if (line) lines.push({ text: line, width: used - space });
    return lines;
  }

  private space(face: Face): number {
    let width = this.spaces.get(face);
    if (width === undefined) this.spaces.set(face, (width = this.metrics(face).width(' ')));
    return width;
  }

  private fitting(raw: string, { face, size }: Style, width: number): Word[] {
    const word = this.word(raw, face);
    if (word.width * size - this.space(face) * size <= width) return [word];
    const space = this.space(face);
    const parts = word.text.split(/(?<=[-/.@_])/).map((part) => this.word(part, face));
    const small = parts.flatMap((part) =>
      (part.width - space) * size <= width
        ? [part]
        : pieceWise(part.text).map((piece) => this.word(piece, face)),
    );
    return joined(small, space, width / size);
  }

  private word(raw: string, face: Face): Word {
    const key = `${face}${raw}`;
    let word = this.words.get(key);
    if (!word) {
      const text = this.printable(raw, face);
      word = { text, width: this.metrics(face).width(`${text} `) };
      if (this.words.size > 50_000) this.words.clear();
      this.words.set(key, word);
    }
    return word;
  }

  /** The word in characters the face has; others are named in brackets and reported. */
  private printable(raw: string, face: Face): string {
    const { has } = this.metrics(face);
    let text = '';
    let missing = '';
    for (const character of raw.normalize('NFC')) {
      if (UNSEEN.test(character)) continue;
      if (has(character)) {
        text += character;
        missing = '';
        continue;
      }
      if (/[\u200c\u200d]/.test(character)) continue;
      const script = scriptOf(character);
      if (script !== missing) {
        text += `[${script}]`;
        this.onMissing(script, raw);
      }
      missing = script;
    }
    return text;
  }
}

/** Control characters, marks of direction, variation selectors. Joiners shape letters, so they stay where a font has them. */

const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/;

/** A long word in its characters. */
const pieceWise = (text: string): string[] =>
  [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);

/** Pieces joined into words as wide as the measure allows. */
function joined(pieces: readonly Word[], space: number, width: number): Word[] {
  const words: Word[] = [];
  for (const piece of pieces) {
    const last = words.at(-1);
    const added = piece.width - space;
    if (last && last.width + added - space <= width)
      words[words.length - 1] = { text: last.text + piece.text, width: last.width + added };
    else words.push(piece);
  }
  return words;
}
