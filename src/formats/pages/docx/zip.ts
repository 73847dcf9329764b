/** A zip file written as it grows: an entry may be given in pieces, and nothing but the list of entries is kept. */
import { constants, crc32, deflateRawSync } from 'node:zlib';

interface Entry {
  name: Buffer;
  crc: number;
  packed: number;
  plain: number;
  offset: number;
}

/** 1980-01-01: the same bytes on every day. */
const DATE = 0x21;

export class Zip {
  private readonly entries: Entry[] = [];
  private offset = 0;
  private now: Entry | undefined;

  /** Begins an entry. */
  *open(name: string): Generator<Uint8Array> {
    const entry: Entry = { name: Buffer.from(name), crc: 0, packed: 0, plain: 0, offset: this.offset };
    this.now = entry;
    this.entries.push(entry);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(0x0808, 6);
    head.writeUInt16LE(8, 8);
    head.writeUInt16LE(DATE, 12);
    head.writeUInt16LE(entry.name.length, 26);
    yield this.counted(Buffer.concat([head, entry.name]));
  }

  /** Adds to the open entry. Each piece is packed for itself, so that none has to be kept. */
  *add(text: string): Generator<Uint8Array> {
    yield this.packed(Buffer.from(text), constants.Z_SYNC_FLUSH);
  }

  /** Ends the open entry. */
  *close(): Generator<Uint8Array> {
    yield this.packed(Buffer.alloc(0), constants.Z_FINISH);
    const { crc, packed, plain } = this.now!;
    const tail = Buffer.alloc(16);
    tail.writeUInt32LE(0x08074b50, 0);
    tail.writeUInt32LE(crc, 4);
    tail.writeUInt32LE(packed, 8);
    tail.writeUInt32LE(plain, 12);
    yield this.counted(tail);
  }

  /** A whole entry. */
  *file(name: string, content: string | Uint8Array): Generator<Uint8Array> {
    yield* this.open(name);
    yield this.packed(
      typeof content === 'string' ? Buffer.from(content) : Buffer.from(content),
      constants.Z_SYNC_FLUSH,
    );
    yield* this.close();
  }

  /** The list of entries, at the end of the file. */
  *end(): Generator<Uint8Array> {
    const start = this.offset;
    for (const entry of this.entries) yield this.counted(listed(entry));
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.entries.length, 8);
    end.writeUInt16LE(this.entries.length, 10);
    end.writeUInt32LE(this.offset - start, 12);
    end.writeUInt32LE(start, 16);
    yield end;
  }

  private packed(bytes: Buffer, finishFlush: number): Buffer {
    const entry = this.now!;
    const packed = deflateRawSync(bytes, { finishFlush });
    // Of no bytes at all zlib gives 0, whatever came before.
    if (bytes.length > 0) entry.crc = crc32(bytes, entry.crc);
    entry.plain += bytes.length;
    entry.packed += packed.length;
    return this.counted(packed);
  }

  private counted(bytes: Buffer): Buffer {
    this.offset += bytes.length;
    return bytes;
  }
}

function listed({ name, crc, packed, plain, offset }: Entry): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(0x0808, 8);
  head.writeUInt16LE(8, 10);
  head.writeUInt16LE(DATE, 14);
  head.writeUInt32LE(crc, 16);
  head.writeUInt32LE(packed, 20);
  head.writeUInt32LE(plain, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, name]);
}
