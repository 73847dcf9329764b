/**
 * Words with what each stands for, in a form that is searched as it lies in a file: a start looks up a few hundred words, and would take
 * longer to make sets of all five thousand. A long run makes a map after all.
 */

/** Rows "word, tab, value" in many short texts, one behind the other; the letters of a word tell in which text its row is. */
export type PackedWords = string;

/** Between two texts. */
const NEXT = '\v';
const ROWS_OF_A_TEXT = 12;
/** After so many look-ups a map is quicker. */
const FEW = 300;

const placeOf = (word: string, texts: number): number =>
  (word.charCodeAt(0) * 31 + word.charCodeAt(word.length >> 1) * 7 + word.charCodeAt(word.length - 1) + word.length) % texts; // prettier-ignore

/** Words and values, which have no tab and no new line in them, as texts. */
export function packWords(table: ReadonlyMap<string, string>): PackedWords {
  const texts = new Array<string>(Math.max(1, Math.ceil(table.size / ROWS_OF_A_TEXT))).fill('\n');
  for (const [word, value] of table) texts[placeOf(word, texts.length)] += `${word}\t${value}\n`;
  return texts.join(NEXT);
}

export class WordTable {
  private lookUps = 0;
  private map: ReadonlyMap<string, string> | undefined;
  private texts: readonly string[] | undefined;

  constructor(private readonly packed: PackedWords) {}

  has(word: string): boolean {
    return this.map ? this.map.has(word) : this.found(word) !== undefined;
  }

  /** What a word stands for, '' for one that is only listed; undefined for any other. */
  get(word: string): string | undefined {
    return this.map ? this.map.get(word) : this.found(word);
  }

  private found(word: string): string | undefined {
    if (++this.lookUps > FEW) this.map = this.toMap();
    if (word === '') return undefined;
    const texts = (this.texts ??= this.packed.split(NEXT));
    const text = texts[placeOf(word, texts.length)]!;
    const at = text.indexOf(`\n${word}\t`);
    return at < 0 ? undefined : text.slice(at + word.length + 2, text.indexOf('\n', at + 1));
  }

  private toMap(): Map<string, string> {
    const rows = this.packed.split(/[\n\v]/).filter(Boolean);
    return new Map(rows.map((row) => row.split('\t') as [string, string]));
  }
}
