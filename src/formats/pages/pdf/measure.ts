/** The measures of a sheet: sizes of type, margins, columns. One scale enlarges them all. */
import type { Look } from '../../../domain/look.js';
import type { Style } from './type.js';

export interface Measures {
  page: { width: number; height: number };
  left: number;
  width: number;
  top: number;
  bottom: number;
  /** Column for headings; 0 when they stand above. */
  side: number;
  gutter: number;
  /** From one written line to the next. */
  writing: number;
  /** The least height of a table's row that is written in. */
  row: number;
  /** Space between blocks. */
  gap: number;
  styles: Record<StyleName, Style>;
  scale: number;
}

export type StyleName =
  | 'kicker'
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'lead'
  | 'body'
  | 'quote'
  | 'note'
  | 'label'
  | 'small'
  | 'cell'
  | 'cellHead'
  | 'begin'
  | 'folio'
  | 'cardTitle'
  | 'card';

const style = (face: Style['face'], size: number, leading: number, color: Style['color'] = 'ink'): Style => ({
  face,
  size,
  leading,
  color,
});

const STYLES: Record<StyleName, Style> = {
  kicker: style('head', 8.5, 12, 'accent'),
  title: style('head', 25, 29),
  subtitle: style('voice', 12, 17, 'soft'),
  heading: style('head', 11.5, 14.5, 'accent'),
  lead: style('text', 12, 17),
  body: style('text', 10, 14.5),
  quote: style('voice', 11.5, 16.5),
  note: style('voice', 9.25, 13, 'soft'),
  label: style('head', 9, 14.5),
  small: style('head', 8.5, 12, 'soft'),
  cell: style('text', 9, 12.25),
  cellHead: style('head', 8.5, 11.5, 'soft'),
  begin: style('text', 10, 14.5),
  folio: style('head', 7.75, 10, 'soft'),
  cardTitle: style('head', 9.5, 12.5, 'accent'),
  card: style('text', 8.75, 11.75),
};

/** The measures for a look. Large print has one column and headings above their text. */
export function measuresOf({ paper, scale, large }: Look): Measures {
  const left = large ? 46 : 54;
  const width = paper.width - 2 * left;
  const scaled = Object.fromEntries(
    Object.entries(STYLES).map(([name, { size, leading, ...rest }]) => {
      const grow =
        name === 'title'
          ? 1 + (scale - 1) * 0.45
          : name === 'folio'
            ? 1 + (scale - 1) * 0.5
            : scale * (large && size < 9.25 ? 9.25 / size : 1);
      return [name, { ...rest, size: size * grow, leading: leading * grow }];
    }),
  ) as Record<StyleName, Style>;
  const side = large ? 0 : 112;
  return {
    page: { width: paper.width, height: paper.height },
    left,
    width,
    top: 54,
    bottom: 58,
    side,
    gutter: large ? 0 : 20,
    writing: large ? 34 : 25,
    row: large ? 32 : 22,
    gap: 7 * Math.sqrt(scale),
    styles: scaled,
    scale,
  };
}
