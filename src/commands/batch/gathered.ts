/** Texts on their way out as bytes. */

/** How much is gathered before it is written; larger pieces were slower. */
const PIECE = 65_536;
/** Most bytes of a UTF-16 code unit in UTF-8. */
const WIDEST = 3;

/** Gathers texts in one buffer, each encoded as it comes: no long text is put together first. */
export class Gathered {
  private readonly room = Buffer.allocUnsafe(2 * PIECE);
  private size = 0;

  /** `write` has to be done with the bytes when it comes back: the buffer is used again. */
  constructor(private readonly write: (bytes: Buffer) => void) {}

  add(text: string): void {
    const most = text.length * WIDEST;
    if (most > this.room.length - this.size) this.flush();
    if (most > this.room.length) return this.write(Buffer.from(text));
    this.size += this.room.write(text, this.size);
    if (this.size >= PIECE) this.flush();
  }

  /** Writes what is gathered. */
  flush(): void {
    if (this.size > 0) this.write(this.room.subarray(0, this.size));
    this.size = 0;
  }
}
