/** Pieces on pages: nothing is cut, nothing is left alone, a head is repeated. */
import { describe, expect, it } from 'vitest';
import { grouped, kept, paginate, type Piece } from '../../src/formats/pages/pdf/piece.js';
import { balancedLines } from '../../src/formats/pages/pdf/set-lines.js';
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
  it('keeps whole what is low, unless that takes a page more', () => {
    const low = [piece(40, { ideally: true }), piece(20)];
    expect(heights(paginate([piece(50), ...low], 0, 100))).toEqual([[50], [40, 20]]);
    expect(heights(paginate([piece(50), ...low, piece(60)], 0, 100))).toEqual([
      [50, 40],
      [20, 60],
    ]);
  });
  it('sets a stretch tighter that would end with a few lines on a page of their own', () => {
    const lines = [1, 2, 3, 4].map(() => piece(22, { gap: 6 }));
    expect(heights(paginate(lines, 0, 100))).toEqual([[22, 22, 22, 22]]);
    const more = [1, 2, 3, 4, 5].map(() => piece(22, { gap: 6 }));
    expect(heights(paginate(more, 0, 100)).length).toBe(2);
  });
  it('leaves no row alone at either end', () => {
    const rows = [1, 2, 3, 4].map(() => [piece(30)]);
    expect(grouped(rows).map(({ keep }) => keep)).toEqual([true, false, true, false]);
    expect(heights(paginate(grouped([1, 2, 3, 4].map(() => [piece(30)])), 0, 100))).toEqual([
      [30, 30],
      [30, 30],
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
  it('balances the lines of a title', () => {
    const balanced = (text: string, width: number) =>
      balancedLines(text, style, width, type).map(({ text: line }) => line.trim());
    expect(balanced('Ask for the people you do it for', 29)).toEqual(['Ask for the people', 'you do it for']);
    expect(balanced('One line', 29)).toEqual(['One line']);
  });
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
