/** Text taken out of a source, piece by piece, with the place in the source of every character. */

/** Where each piece of a text came from. Offsets are UTF-16 units. */
export class Places {
  private readonly textAt: number[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];

  add(textAt: number, from: number, to: number): void {
    this.textAt.push(textAt);
    this.from.push(from);
    this.to.push(to);
  }

  /** The place in the source of the character at `offset`. */
  start(offset: number): number {
    const at = this.pieceAt(offset);
    return at < 0 ? 0 : this.within(at, offset);
  }

  /** The place in the source just after the character before `offset`. */
  end(offset: number): number {
    if (offset <= 0) return this.start(0);
    const at = this.pieceAt(offset - 1);
    return offset === this.textAt[at + 1] ? this.to[at]! : this.within(at, offset);
  }

  private within(at: number, offset: number): number {
    return Math.min(this.from[at]! + offset - this.textAt[at]!, this.to[at]!);
  }

  /** The last piece that begins at or before `offset`. */
  private pieceAt(offset: number): number {
    let low = 0;
    let high = this.textAt.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.textAt[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return high;
  }
}

/** Puts a text together from stretches of a source. */
export class Extract {
  readonly places = new Places();
  private readonly pieces: string[] = [];
  private from = -1;
  private to = -1;
  private size = 0;

  constructor(private readonly source: string) {}

  /** Takes source[from..to) as it stands. */
  keep(from: number, to: number): void {
    if (to <= from) return;
    if (from === this.to) {
      this.to = to;
      return;
    }
    this.flush();
    this.from = from;
    this.to = to;
  }

  /** Puts `text` for source[from..to), such as a letter for an entity. */
  put(text: string, from: number, to: number): void {
    this.flush();
    this.places.add(this.size, from, to);
    this.pieces.push(text);
    this.size += text.length;
  }

  private flush(): void {
    if (this.from < 0) return;
    this.places.add(this.size, this.from, this.to);
    this.pieces.push(this.source.slice(this.from, this.to));
    this.size += this.to - this.from;
    this.from = -1;
    this.to = -1;
  }

  /** What was taken, with hard spaces as plain ones. */
  text(): string {
    this.flush();
    const text = this.pieces.length === 1 ? this.pieces[0]! : this.pieces.join('');
    return text.includes('\u00a0') ? text.replace(/\u00a0/g, ' ') : text;
  }
}
