/** Texts on their way out as bytes. */

/** How much is gathered before it is written; larger pieces were slower. */
const PIECE = 65_536;
/** A buffer that grew beyond this, for a giant of a row, is given up. */
const LARGE = 1 << 20;
/** Most bytes of a UTF-16 code unit in UTF-8. */
const WIDEST = 3;

/** Texts one after another as bytes, in a buffer that is used again: each is encoded as it comes, so that none is kept. */
export class Page {
  private room = Buffer.allocUnsafe(2 * PIECE);
  private size = 0;

  add(text: string): void {
    const most = this.size + text.length * WIDEST;
    if (most > this.room.length) this.grow(most);
    this.size += this.room.write(text, this.size);
  }

  /** What was added since this was last asked; the bytes hold until the next is added. */
  take(): Buffer {
    const bytes = this.room.subarray(0, this.size);
    if (this.room.length > LARGE) this.room = Buffer.allocUnsafe(2 * PIECE);
    this.size = 0;
    return bytes;
  }

  private grow(most: number): void {
    const room = Buffer.allocUnsafe(Math.max(most, 2 * this.room.length));
    room.set(this.room.subarray(0, this.size));
    this.room = room;
  }
}

/** Gathers bytes and writes them in pieces. */
export class Gathered {
  private readonly room = Buffer.allocUnsafe(PIECE);
  private size = 0;

  /** `write` has to be done with the bytes when it comes back: the buffer is used again. */
  constructor(private readonly write: (bytes: Buffer) => void) {}

  add(bytes: Buffer): void {
    if (bytes.length > this.room.length - this.size) this.flush();
    if (bytes.length > this.room.length) return this.write(bytes);
    this.room.set(bytes, this.size);
    this.size += bytes.length;
  }

  /** Writes what is gathered. */
  flush(): void {
    if (this.size > 0) this.write(this.room.subarray(0, this.size));
    this.size = 0;
  }
}
