/** Pieces on pages: nothing is cut, nothing is left alone, a head is repeated. */
import { describe, expect, it } from 'vitest';
import { kept, paginate, type Piece } from '../../src/formats/pages/pdf/piece.js';
import { TypeCase } from '../../src/formats/pages/pdf/type.js';
import { colorsOf, contrastWithWhite, readable } from '../../src/domain/look.js';
import { typeset } from '../../src/domain/typeset.js';

const piece = (height: number, over: Partial<Piece> = {}): Piece => ({
  height,
  gap: 0,
  keep: false,
  draw: () => undefined,
  ...over,
});
const heights = (pages: ReturnType<typeof paginate>) =>
  pages.map((page) => page.map(({ piece: { height } }) => height));

describe('paginate', () => {
  it('begins a page when the next piece does not fit', () => {
    expect(heights(paginate([piece(60), piece(50), piece(30)], 0, 100))).toEqual([[60], [50, 30]]);
  });
  it('keeps what belongs together', () => {
    expect(heights(paginate([piece(60), piece(20, { keep: true }), piece(30)], 0, 100))).toEqual([
      [60],
      [20, 30],
    ]);
  });
  it('cuts a run that no page can hold', () => {
    const run = [1, 2, 3].map(() => piece(50, { keep: true }));
    expect(heights(paginate(run, 0, 100))).toEqual([[50, 50], [50]]);
  });
  it('repeats a head on the next page', () => {
    const again = piece(10);
    expect(heights(paginate([piece(90), piece(40, { again }), piece(40, { again })], 0, 100))).toEqual([
      [90],
      [10, 40, 40],
    ]);
  });
  it('leaves no single line of a paragraph behind', () => {
    expect(kept([1, 2, 3, 4, 5].map(() => piece(10))).map(({ keep }) => keep)).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });
  it('drops the gap at the top of a page', () => {
    const [, second] = paginate([piece(100), piece(10, { gap: 20 })], 50, 100);
    expect(second![0]!.y).toBe(50);
  });
});

describe('lines', () => {
  const type = new TypeCase(
    () => ({ width: (text) => [...text].length, has: () => true }),
    () => undefined,
  );
  const style = { face: 'text', size: 1, leading: 1, color: 'ink' } as const;
  const lines = (text: string, width: number) =>
    type.lines(text, style, width).map(({ text: line }) => line.trim());
  it('breaks between words', () => expect(lines('one two three', 8)).toEqual(['one two', 'three']));
  it('breaks a long word after its hyphen', () =>
    expect(lines('too-many-kinds', 9)).toEqual(['too-many-', 'kinds']));
  it('breaks a word without one anywhere', () =>
    expect(lines('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']));
  it('has no line for no words', () => expect(lines('  ', 4)).toEqual([]));
});

describe('colors', () => {
  it('a pale accent is darkened until it can be read', () => {
    expect(contrastWithWhite(readable('#ffe08a'))).toBeGreaterThanOrEqual(4.5);
    expect(readable('#1d4f63')).toBe('#1d4f63');
  });
  it('black and white has nothing else', () => {
    expect(new Set(Object.values(colorsOf('#ff0000', true)))).toEqual(new Set(['#000000', '#ffffff']));
  });
});

it('typewriter marks become printed ones', () => {
  expect(typeset(`don't say "no" ("why?")`)).toBe('don’t say “no” (“why?”)');
});
