/** From a trainer's folder to compiled content. Reads every file, checks its shape and lines, and collects what is wrong. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { compileLine, compileSequence, type Names } from './line.js';
import { readPhrasings } from './phrasings.js';
import {
  circleOf,
  objectionOf,
  practiceOf,
  reactionOf,
  readinessOf,
  resultThemesOf,
  type Compile,
} from './entries.js';
import {
  FILES,
  FOLDERS,
  type DocumentName,
  type DocumentOf,
  type FileOf,
  type FolderName,
} from './shapes.js';
import { patternFault } from './patterns.js';
import { readSheet } from './sheets.js';
import { readYaml, type Read } from './yaml.js';
import { indexNames } from './names.js';
import type { Compiled } from './compiled.js';
import { Problem, type Place } from '../domain/problem.js';
import type { Pool, RuleText, Sequence, Talk } from '../domain/playbook.js';
import type { SheetTemplate } from '../domain/sheet.js';
import { VARIABLES } from '../domain/variables.js';

export interface ReadFolder {
  content: Compiled;
  problems: Problem[];
  /** Which file gave what: "trades/solar" → path. */
  files: Map<string, string>;
}

/** Reads a playbook folder; a folder laid over the built-in one may hold any part of it. Never throws for content. */
export function readFolder(root: string, base?: Below): ReadFolder {
  const reader = new FolderReader(root, base);
  return reader.read();
}

/** The problem with its file named from where the trainer stands, who calls the folder `label`. */
export const placed = ({ fault, what, place, todo }: Problem, label: string): Problem =>
  new Problem(
    fault,
    what,
    place.file ? { ...place, file: join(label, place.file).split('\\').join('/') } : place,
    todo,
  );

class FolderReader {
  private readonly problems: Problem[] = [];
  private readonly files = new Map<string, string>();
  private readonly variables: Set<string>;

  constructor(
    private readonly root: string,
    private readonly base?: Below,
  ) {
    this.variables = new Set<string>(VARIABLES);
  }

  read(): ReadFolder {
    const questions = this.document('questions.yaml')?.questions ?? [];
    for (const question of [...(this.base?.questions ?? []), ...questions])
      if (question.of === 'extra') this.variables.add(question.field);
    const names: Names = { variables: this.variables };
    const parts = this.templates<Pool>('parts', (source, file) => readPhrasings(source, file, names));
    const known = new Set([...Object.keys(this.base?.parts ?? {}), ...Object.keys(parts)]);
    const inOrder = (source: string, file: string) =>
      compileSequence(source, { variables: this.variables, parts: known }, { file, line: 1, column: 1 });
    const evidence = this.document('evidence.yaml');
    const people = this.folder('people', (file, id) => ({ id, ...file }));
    const trades = this.folder('trades', (file, id) => ({ id, ...file }));
    const talk = Object.assign({}, ...Object.values(this.folder('talk', (file) => file))) as Record<
      string,
      Talk
    >;
    const kinds = this.folder('kinds', (file, id) => ({ id, ...file }));
    const content: Compiled = {
      parts,
      asks: this.templates<Sequence>('asks', inOrder),
      letters: this.templates<Sequence>('letters', inOrder),
      circles: this.folder('circles', (file, id, at) => circleOf(file, id, this.compileAt(at))),
      channels: this.folder('channels', (file, id) => ({ id, ...file })),
      kinds,
      people,
      trades,
      talk,
      objections: this.folder('objections', (file, id, at) => objectionOf(file, id, this.compileAt(at))),
      rules: this.folder('rules', (file, id, at) => this.rule(file, id, at)),
      sheets: this.sheets(),
      questions,
      readiness: this.document('readiness.yaml', readinessOf) ?? null,
      followUp: this.document('follow-up.yaml') ?? null,
      evidence: evidence ? { items: evidence.evidence, notShown: evidence['not-shown'] } : null,
      words: this.document('words.yaml') ?? null,
      traits: this.document('traits.yaml') ?? null,
      cast: this.document('cast.yaml') ?? null,
      remarks: this.document('remarks.yaml', resultThemesOf) ?? null,
      openings: this.document('openings.yaml', resultThemesOf) ?? null,
      names: indexNames({ people, trades, kinds, talk }),
      reactions: this.folder('practice', (file, id, at) => reactionOf(file, id, this.compileAt(at))),
      practice: practiceOf((name) => this.document(name)),
    };
    return { content, problems: this.problems, files: this.files };
  }

  private entries(folder: string, ending: string): { id: string; path: string }[] {
    const path = join(this.root, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .filter((name) => extname(name) === ending && !name.startsWith('.'))
      .sort()
      .map((name) => ({ id: basename(name, ending), path: join(path, name) }));
  }

  private label = (path: string) => relative(this.root, path).split('\\').join('/');

  /** A file's text; one too large to be a trainer's is not read. */
  private source(path: string): string {
    if (statSync(path).size <= LARGEST) return readFileSync(path, 'utf8');
    this.problems.push(
      new Problem('data', 'This file is over 1 MB.', { file: this.label(path) }, 'Split it.'),
    );
    return '';
  }

  private attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.problems.push(error);
      return undefined;
    }
  }

  private templates<T>(folder: string, compile: (source: string, file: string) => T): Record<string, T> {
    const made: Record<string, T> = {};
    for (const { id, path } of this.entries(folder, '.hbs')) {
      const value = this.attempt(() => compile(this.source(path), this.label(path)));
      if (value !== undefined) made[id] = value;
      this.files.set(`${folder}/${id}`, path);
    }
    return made;
  }

  private sheets(): Record<string, SheetTemplate> {
    const made: Record<string, SheetTemplate> = {};
    for (const { id, path } of this.entries('sheets', '.yaml')) {
      const { template, problems } = readSheet(this.source(path), this.label(path), id, this.variables);
      this.problems.push(...problems);
      this.files.set(`sheets/${id}`, path);
      if (template) made[id] = template;
    }
    return made;
  }

  private folder<F extends FolderName, T>(
    name: F,
    make: (file: FileOf<F>, id: string, at: At) => T,
  ): Record<string, T> {
    const made: Record<string, T> = {};
    for (const { id, path } of this.entries(`playbook/${name}`, '.yaml')) {
      const read = readYaml(this.source(path), this.label(path), FOLDERS[name]) as Read<FileOf<F>>;
      this.problems.push(...read.problems);
      this.files.set(`${name}/${id}`, path);
      if (read.value !== undefined) made[id] = make(read.value, id, read.placeOf);
    }
    return made;
  }

  private document<N extends DocumentName, T = DocumentOf<N>>(
    name: N,
    make: (file: DocumentOf<N>, compile: Compile) => T = (file) => file as T,
  ): T | undefined {
    const path = join(this.root, 'playbook', name);
    if (!existsSync(path)) return undefined;
    const read = readYaml(this.source(path), this.label(path), FILES[name]) as Read<DocumentOf<N>>;
    this.problems.push(...read.problems);
    this.files.set(name, path);
    return read.value === undefined ? undefined : make(read.value, this.compileAt(read.placeOf));
  }

  /** The lines of one file, compiled; what is wrong is told with its place. */
  private compileAt(at: At): Compile {
    const line = (source: string, ...path: PropertyKey[]) =>
      this.attempt(() => compileLine(source, { variables: this.variables }, at(path))) ?? [];
    return {
      line,
      lines: (sources, ...path) => sources.map((source, index) => line(source, ...path, index)),
    };
  }

  private rule(file: FileOf<'rules'>, id: string, at: At): RuleText {
    file.patterns.forEach((source, index) => {
      const fault = patternFault(source);
      if (fault) this.problems.push(new Problem('data', fault.what, at(['patterns', index]), fault.todo));
    });
    return { id, ...file };
  }
}

const LARGEST = 1_000_000;

type At = (path: readonly PropertyKey[]) => Place;

/** What a folder laid over needs to know of the playbook below it. */
export type Below = Pick<Compiled, 'parts' | 'questions'>;
