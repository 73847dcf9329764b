/** What a page format is: sheets in, chunks of a file out. It touches neither files nor the terminal. */
import type { Look } from '../../domain/look.js';
import type { Sheet } from '../../domain/page.js';

export type Chunk = string | Uint8Array;

export interface PageOptions {
  look: Look;
  /** Title of the whole file. */
  title: string;
  /** Fonts for formats that embed them. */
  fonts: Fonts;
  /** Told of characters a font does not have: "Han", and the text they stand in. */
  onMissing(script: string, text: string): void;
}

/** TrueType or OpenType files: running text, its italic, and headings; and where to look for letters these lack. */
export interface Fonts {
  text: Uint8Array;
  voice: Uint8Array;
  head: Uint8Array;
  /** Fonts of the trainer's own that are looked into first. */
  also: readonly Uint8Array[];
  /** The font of a script such as "Arabic"; undefined when there is none. */
  ofScript(script: string): Uint8Array | undefined;
}

export type PageFormat = (sheets: Iterable<Sheet>, options: PageOptions) => AsyncGenerator<Chunk>;
