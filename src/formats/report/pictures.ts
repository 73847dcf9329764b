/** Pictures made of letters: bars, sparklines and trees. Plain ASCII where drawing isn't wanted. */
import type { Link, Reached } from '../../domain/chains.js';

/** How pictures are drawn: false for screen readers and old terminals. */
export interface Drawing {
  drawn: boolean;
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of at most `width` columns for a value out of `most`; something is never drawn as nothing. */
export function bar(value: number, most: number, width: number, { drawn }: Drawing): string {
  if (value <= 0 || most <= 0) return '';
  if (!drawn) return '#'.repeat(Math.max(1, Math.round((value / most) * width)));
  const eighths = Math.max(1, Math.round((value / most) * width * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]!;
}

const LEVELS = '▁▂▃▄▅▆▇█';

/** One letter a value, the highest the tallest; numbers with spaces between where nothing may be drawn. */
export function sparkline(values: readonly number[], { drawn }: Drawing): string {
  if (!drawn) return values.join(' ');
  const most = Math.max(1, ...values);
  return values
    .map((value) => (value === 0 ? '·' : LEVELS[Math.min(7, Math.ceil((value / most) * 8) - 1)]!))
    .join('');
}

const REACHED: Readonly<Record<Reached | '', string>> = {
  customer: 'customer',
  met: 'met',
  introduced: 'introduced',
  named: 'named',
  nothing: 'nothing came of it',
  '': '',
};

/** "customer, unasked" */
export const reachedText = ({ reached, unasked }: Link): string =>
  [REACHED[reached], unasked ? 'unasked' : ''].filter(Boolean).join(', ');

/** A tree, a line a person. */
export function tree(links: readonly Link[], drawing: Drawing): string[] {
  return links.flatMap((link) => [link.name, ...branches(link.introduced, '', drawing)]);
}

function branches(links: readonly Link[], before: string, drawing: Drawing): string[] {
  return links.flatMap((link, at) => {
    const last = at === links.length - 1;
    const [fork, under] = drawing.drawn ? (last ? ['└─ ', '   '] : ['├─ ', '│  ']) : ['- ', '  '];
    return [
      `${before}${fork}${link.name} (${reachedText(link)})`,
      ...branches(link.introduced, before + under, drawing),
    ];
  });
}
