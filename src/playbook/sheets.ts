/** From a sheet's YAML to its template: every line is compiled, every variable and source checked with its place. */
import { closest } from './closest.js';
import { compileLine } from './line.js';
import { BLOCK_SORTS, sheetFile, type BlockFile, type SheetFile } from './sheet-shape.js';
import { readYaml } from './yaml.js';
import { Problem, type Place } from '../domain/problem.js';
import type { Line } from '../domain/playbook.js';
import {
  SHEET_VARIABLES,
  SOURCES,
  type BlockTemplate,
  type Repeated,
  type SectionTemplate,
  type SheetTemplate,
  type SourceName,
} from '../domain/sheet.js';

type Path = readonly PropertyKey[];

/** Reads one sheet. Everything wrong is in `problems`; `template` is there when nothing is. */
export function readSheet(
  source: string,
  file: string,
  id: string,
  variables: ReadonlySet<string>,
): { template: SheetTemplate | undefined; problems: Problem[] } {
  const { value, problems, placeOf } = readYaml(source, file, sheetFile);
  if (!value) return { template: undefined, problems };
  const compiler = new SheetCompiler(new Set([...variables, ...SHEET_VARIABLES]), placeOf);
  const template = compiler.sheet(value, id);
  return { template: compiler.problems.length > 0 ? undefined : template, problems: compiler.problems };
}

class SheetCompiler {
  readonly problems: Problem[] = [];

  constructor(
    private readonly variables: ReadonlySet<string>,
    private readonly placeOf: (path: Path) => Place,
  ) {}

  sheet(file: SheetFile, id: string): SheetTemplate {
    return {
      id,
      name: file.name,
      about: file.about,
      per: file.per,
      also: file.also,
      kicker: this.line(file.kicker, ['kicker']),
      title: this.line(file.title, ['title']),
      subtitle: file.subtitle ? this.line(file.subtitle, ['subtitle']) : [],
      sections: file.sections.map((section, index) => this.section(section, ['sections', index])),
    };
  }

  private section(file: SheetFile['sections'][number], path: Path): SectionTemplate {
    return {
      heading: this.line(file.heading, [...path, 'heading']),
      newPage: file['new-page'],
      wide: file.wide,
      ...this.conditions(file, path),
      blocks: file.blocks
        .map((block, index) => this.block(block, [...path, 'blocks', index]))
        .filter((block) => block !== null),
    };
  }

  private conditions(file: { when?: string; unless?: string }, path: Path): { when: string; unless: string } {
    for (const key of ['when', 'unless'] as const) {
      const name = file[key];
      if (name && !this.variables.has(name))
        this.unknown('variable', name, [...this.variables], [...path, key]);
    }
    return { when: file.when ?? '', unless: file.unless ?? '' };
  }

  private block(file: BlockFile, path: Path): BlockTemplate | null {
    const sorts = BLOCK_SORTS.filter((sort) => file[sort] !== undefined);
    if (sorts.length !== 1) {
      const what =
        sorts.length === 0 ? 'This block says nothing.' : `This block is both ${sorts.join(' and ')}.`;
      this.problems.push(
        new Problem('data', what, this.placeOf(path), `Give it one of: ${BLOCK_SORTS.join(', ')}.`),
      );
      return null;
    }
    return { ...this.kind(file, path), ...this.conditions(file, path) };
  }

  private kind(file: BlockFile, path: Path): BlockTemplate {
    const none = { when: '', unless: '' };
    for (const type of ['text', 'lead', 'note', 'quote'] as const)
      if (file[type] !== undefined) return { ...none, type, line: this.line(file[type], [...path, type]) };
    for (const type of ['bullets', 'numbers', 'checks'] as const)
      if (file[type]) return { ...none, type, items: this.items(file[type], [...path, type]) };
    if (file.labelled)
      return {
        ...none,
        type: 'labelled',
        rows: this.repeated(file.labelled, [...path, 'labelled'], ['label', 'text']),
      };
    if (file.table) return { ...none, ...this.table(file.table, [...path, 'table']) };
    if (file.pairs) return { ...none, ...this.pairs(file.pairs, [...path, 'pairs']) };
    if (file.blank) return { ...none, ...this.blank(file.blank, [...path, 'blank']) };
    if (file.callout) return { ...none, ...this.callout(file.callout, [...path, 'callout']) };
    return { ...none, ...this.cards(file.cards ?? [], [...path, 'cards']) };
  }

  private table(file: NonNullable<BlockFile['table']>, path: Path) {
    const rows = file.rows.map((row, index): Repeated<Line[]> => {
      const [given, at] = Array.isArray(row)
        ? [{ row }, [...path, 'rows', index]]
        : [row, [...path, 'rows', index, 'row']];
      const { each, most, names } = this.source(given as { each?: string; most?: number }, [
        ...path,
        'rows',
        index,
      ]);
      if (given.row.length !== file.head.length)
        this.problems.push(
          new Problem(
            'data',
            `This row has ${given.row.length} cells, and the head has ${file.head.length}.`,
            this.placeOf(at),
          ),
        );
      return {
        each,
        most,
        say: given.row.map((cell, column) => (cell ? this.line(cell, [...at, column], names) : [])),
      };
    });
    const head = file.head.map((cell, index) => this.line(cell, [...path, 'head', index]));
    return {
      type: 'table' as const,
      head,
      widths: file.widths ?? head.map(() => 1),
      rows,
      emptyRows: file['empty-rows'],
    };
  }

  private pairs(file: NonNullable<BlockFile['pairs']>, path: Path) {
    const rows = file.rows.map((row, index) => {
      const at = [...path, 'rows', index];
      const { each, most, names } = this.source(row, at);
      const line = (key: 'wrong' | 'right') => this.line(row[key], [...at, key], names);
      return {
        each,
        most,
        say: {
          wrong: line('wrong'),
          right: line('right'),
          why: row.why ? this.line(row.why, [...at, 'why'], names) : null,
        },
      };
    });
    const labels: [Line, Line] = [
      this.line(file.labels[0], [...path, 'labels', 0]),
      this.line(file.labels[1], [...path, 'labels', 1]),
    ];
    return { type: 'pairs' as const, labels, rows };
  }

  private blank(file: NonNullable<BlockFile['blank']>, path: Path) {
    const begin = file.begin ? this.line(file.begin, [...path, 'begin']) : null;
    return {
      type: 'blank' as const,
      label: this.line(file.label, [...path, 'label']),
      begin,
      lines: file.lines,
    };
  }

  private callout(file: NonNullable<BlockFile['callout']>, path: Path) {
    return {
      type: 'callout' as const,
      title: this.line(file.title, [...path, 'title']),
      texts: this.items(file.text, [...path, 'text']),
    };
  }

  private cards(file: NonNullable<BlockFile['cards']>, path: Path) {
    const cards = file.map((card, index) => {
      const at = [...path, index];
      const { each, most, names } = this.source(card, at);
      const texts = card.text.map((text, nth) => this.line(text, [...at, 'text', nth], names));
      return { each, most, say: { title: this.line(card.title, [...at, 'title'], names), texts } };
    });
    return { type: 'cards' as const, cards };
  }

  private items(
    file: readonly (string | { each: string; most?: number; item: string })[],
    path: Path,
  ): Repeated<Line>[] {
    return file.map((item, index) => {
      const at = [...path, index];
      if (typeof item === 'string') return { each: '', most: 1, say: this.line(item, at) };
      const { each, most, names } = this.source(item, at);
      return { each, most, say: this.line(item.item, [...at, 'item'], names) };
    });
  }

  private repeated<K extends string>(
    file: readonly (Record<K, string> & { each?: string; most?: number })[],
    path: Path,
    keys: readonly K[],
  ) {
    return file.map((row, index) => {
      const at = [...path, index];
      const { each, most, names } = this.source(row, at);
      const say = Object.fromEntries(
        keys.map((key) => [key, this.line(row[key], [...at, key], names)]),
      ) as Record<K, Line>;
      return { each, most, say };
    });
  }

  /** What is repeated over, and the variables its lines may name. */
  private source(
    file: { each?: string; most?: number },
    path: Path,
  ): { each: string; most: number; names: ReadonlySet<string> } {
    const { each = '', most = each ? 200 : 1 } = file;
    if (!each) return { each, most, names: this.variables };
    if (!Object.hasOwn(SOURCES, each)) {
      this.unknown('source', each, Object.keys(SOURCES), [...path, 'each']);
      // Its variables are taken as right: the source is what is wrong.
      return { each: '', most: 1, names: new Set([...this.variables, ...Object.values(SOURCES).flat()]) };
    }
    return { each, most, names: new Set([...this.variables, ...SOURCES[each as SourceName]]) };
  }

  private line(source: string, path: Path, variables: ReadonlySet<string> = this.variables): Line {
    try {
      return compileLine(source, { variables }, this.placeOf(path));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.problems.push(error);
      return [];
    }
  }

  private unknown(sort: string, name: string, known: readonly string[], path: Path): void {
    const near = closest(name, known);
    const todo = near ? `Did you mean "${near}"?` : `Allowed: ${known.join(', ')}.`;
    this.problems.push(new Problem('data', `There is no ${sort} "${name}".`, this.placeOf(path), todo));
  }
}
