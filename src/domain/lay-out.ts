/** From a sheet's template to a sheet: lines said with their values, items repeated over their records, what is empty left out. */
import type { Block, Section, Sheet } from './page.js';
import type { Line } from './playbook.js';
import { say as sayPlain, type Values } from './say.js';
import { typeset } from './typeset.js';
import type {
  BlockTemplate,
  Repeated,
  SectionTemplate,
  SheetTemplate,
  SourceName,
  Sources,
} from './sheet.js';

/** A line said, with the quotation marks and apostrophes of print. */
const say = (line: Line, values: Values): string | null => {
  const text = sayPlain(line, values);
  return text === null ? null : typeset(text);
};

/** What a sheet is filled with. */
export interface Filling {
  values: Values;
  sources: Sources;
  /** Whose sheet it is; '' for nobody's. */
  reader: string;
}

/** One sheet. A line without its value is left out; so is a section with nothing in it. */
export function layOut(template: SheetTemplate, filling: Filling): Sheet {
  const text = (line: Line) => (line.length > 0 ? (say(line, filling.values) ?? '') : '');
  return {
    kind: template.id,
    kicker: text(template.kicker),
    title: text(template.title),
    subtitle: text(template.subtitle),
    reader: filling.reader,
    sections: template.sections
      .map((section) => layOutSection(section, filling))
      .filter((section) => section !== null),
  };
}

function layOutSection(template: SectionTemplate, filling: Filling): Section | null {
  if (!stands(template, filling)) return null;
  const heading = say(template.heading, filling.values);
  const blocks = template.blocks
    .map((block) => layOutBlock(block, filling))
    .filter((block) => block !== null);
  if (heading === null || blocks.length === 0) return null;
  return { heading, newPage: template.newPage, wide: template.wide, blocks };
}

const stands = ({ when, unless }: { when: string; unless: string }, { values }: Filling): boolean =>
  (!when || !!values[when]) && !(unless && values[unless]);

/** Every item with its record's values; an item that cannot be said is null. */
function repeat<T, R>(
  all: readonly Repeated<T>[],
  filling: Filling,
  make: (item: T, values: Values) => R | null,
): R[] {
  return all.flatMap(({ each, most, say: item }) => {
    const records = each ? filling.sources(each as SourceName).slice(0, most) : [{}];
    return records
      .map((record) => make(item, { ...filling.values, ...record }))
      .filter((made) => made !== null);
  });
}

const orNothing = (line: Line | null, values: Values): string =>
  line && line.length > 0 ? (say(line, values) ?? '') : '';

function layOutBlock(template: BlockTemplate, filling: Filling): Block | null {
  if (!stands(template, filling)) return null;
  const { values } = filling;
  switch (template.type) {
    case 'bullets':
    case 'numbers':
    case 'checks': {
      const items = repeat(template.items, filling, (line, all) => say(line, all));
      return items.length > 0 ? { type: template.type, items } : null;
    }
    case 'labelled': {
      const rows = repeat(template.rows, filling, (row, all) => {
        const [label, text] = [say(row.label, all), say(row.text, all)];
        return label !== null && text !== null ? { label, text } : null;
      });
      return rows.length > 0 ? { type: 'labelled', rows } : null;
    }
    case 'table':
      return table(template, filling);
    case 'pairs':
      return pairs(template, filling);
    case 'blank': {
      const label = say(template.label, values);
      return label === null
        ? null
        : { type: 'blank', label, begin: orNothing(template.begin, values), lines: template.lines };
    }
    case 'callout': {
      const title = say(template.title, values);
      const texts = repeat(template.texts, filling, (line, all) => say(line, all));
      return title === null || texts.length === 0 ? null : { type: 'callout', title, texts };
    }
    case 'cards':
      return cards(template, filling);
    default: {
      const text = say(template.line, values);
      return text ? { type: template.type, text } : null;
    }
  }
}

type Of<T extends BlockTemplate['type']> = Extract<BlockTemplate, { type: T }>;

function table({ head, widths, rows, emptyRows }: Of<'table'>, filling: Filling): Block | null {
  const filled = repeat(rows, filling, (cells, all) => {
    const texts = cells.map((cell) => orNothing(cell, all));
    return texts.some(Boolean) ? texts : null;
  });
  const heads = head.map((line) => orNothing(line, filling.values));
  const empty = Array.from({ length: emptyRows }, () => heads.map(() => ''));
  const all = [...filled, ...empty];
  const writing = emptyRows > 0 || rows.some(({ say: cells }) => cells.some((cell) => cell.length === 0));
  return all.length > 0 ? { type: 'table', writing, head: heads, widths, rows: all } : null;
}

function pairs({ labels, rows }: Of<'pairs'>, filling: Filling): Block | null {
  const made = repeat(rows, filling, ({ wrong, right, why }, all) => {
    const [bad, good] = [say(wrong, all), say(right, all)];
    return bad !== null && good !== null ? { wrong: bad, right: good, why: orNothing(why, all) } : null;
  });
  const said: [string, string] = [orNothing(labels[0], filling.values), orNothing(labels[1], filling.values)];
  return made.length > 0 ? { type: 'pairs', labels: said, rows: made } : null;
}

function cards({ cards: all }: Of<'cards'>, filling: Filling): Block | null {
  const made = repeat(all, filling, ({ title, texts }, values) => {
    const head = say(title, values);
    const said = texts.map((line) => say(line, values)).filter((text): text is string => !!text);
    return head !== null && said.length > 0 ? { title: head, texts: said } : null;
  });
  return made.length > 0 ? { type: 'cards', cards: made } : null;
}
