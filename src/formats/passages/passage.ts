/** What every reader of drafts gives: stretches of text that are judged by themselves, with their places in the source. */
import type { Places } from './places.js';

/** A stretch of a source that was read in one go. It begins where `line` and `column` say, both counted from 1. */
export interface Block {
  text: string;
  line: number;
  column: number;
}

/** One text to judge: a message, a heading, or a field of a file. */
export interface Passage {
  text: string;
  places: Places;
  block: Block;
  /** True for the body of a message; a heading or a subject line is none. */
  body: boolean;
  /** How new words are written in the source: escaped, where it asks for that. */
  encode(words: string): string;
}

export const asItIs = (words: string): string => words;

/** Line and column of an offset in a block; walks on from where it was last asked, so ask in order. */
export class LineCount {
  private at = 0;
  private line: number;
  private lineStart: number;

  constructor(private readonly block: Block) {
    this.line = block.line;
    this.lineStart = 1 - block.column;
  }

  of(offset: number): { line: number; column: number } {
    if (offset < this.at) {
      this.at = 0;
      this.line = this.block.line;
      this.lineStart = 1 - this.block.column;
    }
    const { text } = this.block;
    for (
      let next = text.indexOf('\n', this.at);
      next >= 0 && next < offset;
      next = text.indexOf('\n', next + 1)
    ) {
      this.line++;
      this.lineStart = next + 1;
    }
    this.at = offset;
    return { line: this.line, column: offset - this.lineStart + 1 };
  }
}
