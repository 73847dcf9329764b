/** How sheets look and whose they are: paper, size of type, colors, logo, font, footer. */

/** Measures in points. */
export interface Paper {
  name: 'letter' | 'a4';
  width: number;
  height: number;
}

export const PAPERS: Readonly<Record<Paper['name'], Paper>> = {
  letter: { name: 'letter', width: 612, height: 792 },
  a4: { name: 'a4', width: 595.28, height: 841.89 },
};

export interface Logo {
  sort: 'png' | 'svg';
  bytes: Uint8Array;
  /** Width over height. */
  ratio: number;
}

/** Fonts of the trainer's own; a name of '' and each cut may be missing. */
export interface OwnFont {
  name: string;
  regular?: Uint8Array;
  italic?: Uint8Array;
  bold?: Uint8Array;
  /** Whole fonts for letters that these lack. */
  also: Uint8Array[];
}

export interface Look {
  paper: Paper;
  /** 1, or more for large print. */
  scale: number;
  large: boolean;
  /** Six hex digits with #. The accent is dark enough to read on white. */
  colors: { ink: string; soft: string; line: string; tint: string; accent: string };
  brand: { name: string; contact: string; footer: string };
  logo: Logo | null;
  font: OwnFont | null;
  /** Language of the words. */
  lang: string;
  /** The day the sheets are made, ISO: the only date in a file. */
  today: string;
}

const GRAYS = { ink: '#1c1f22', soft: '#565c62', line: '#b9bec3', tint: '#f3f4f5' };
const BLACKS = { ink: '#000000', soft: '#000000', line: '#000000', tint: '#ffffff', accent: '#000000' };

/** The colors of a look. An accent too pale for text on white is darkened until it can be read. */
export function colorsOf(accent: string, blackAndWhite: boolean): Look['colors'] {
  return blackAndWhite ? BLACKS : { ...GRAYS, accent: readable(accent) };
}

/** The sheets of somebody without a brand. */
export const plainLook = (today: string): Look => ({
  paper: PAPERS.letter,
  scale: 1,
  large: false,
  colors: colorsOf('#1d4f63', false),
  brand: { name: '', contact: '', footer: '' },
  logo: null,
  font: null,
  lang: 'en-US',
  today,
});

const channels = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** Contrast of a color with white, by WCAG: 1 to 21. */
export function contrastWithWhite(hex: string): number {
  const [r, g, b] = channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

/** The color itself, or a darker one of the same hue that text on white or on the tint can have. */
export function readable(hex: string): string {
  let color = hex;
  for (let step = 0; step < 40 && contrastWithWhite(color) < 5.2; step++)
    color = `#${channels(color)
      .map((value) =>
        Math.floor(value * 0.94)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  return color;
}
