/** From a trainer's folder to compiled content. Reads every file, checks its shape and lines, and collects what is wrong. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import type { z } from 'zod';
import { compileLine, compileSequence, type Names } from './line.js';
import { readPhrasings } from './phrasings.js';
import { FILES, FOLDERS, type FolderName } from './shapes.js';
import { patternFault } from './patterns.js';
import { readSheet } from './sheets.js';
import { readYaml, type Read } from './yaml.js';
import { indexNames } from './names.js';
import type { Compiled } from './compiled.js';
import { Problem, type Place } from '../domain/problem.js';
import type { Circle, Line, Objection, Pool, Sequence, Temper, RuleText } from '../domain/playbook.js';
import { TEMPERS } from '../domain/playbook.js';
import type { PracticeContent, Reaction } from '../domain/practice/content.js';
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
    const readiness = this.document('readiness.yaml', true);
    const evidence = this.document('evidence.yaml');
    const people = this.folder('people', (file, id) => ({ id, ...file }));
    const trades = this.folder('trades', (file, id) => ({ id, ...file }));
    const kinds = this.folder('kinds', (file, id) => ({ id, ...file }));
    const content: Compiled = {
      parts,
      asks: this.templates<Sequence>('asks', inOrder),
      letters: this.templates<Sequence>('letters', inOrder),
      circles: this.folder('circles', (file, id, at) => this.circle(file, id, at)),
      channels: this.folder('channels', (file, id) => ({ id, ...file })),
      kinds,
      people,
      trades,
      objections: this.folder('objections', (file, id, at) => this.objection(file, id, at)),
      rules: this.folder('rules', (file, id, at) => this.rule(file, id, at)),
      sheets: this.sheets(),
      questions,
      readiness: this.readiness(readiness),
      followUp: this.document('follow-up.yaml') ?? null,
      evidence: evidence ? { items: evidence.evidence, notShown: evidence['not-shown'] } : null,
      words: this.document('words.yaml') ?? null,
      traits: this.document('traits.yaml') ?? null,
      cast: this.document('cast.yaml') ?? null,
      names: indexNames({ people, trades, kinds }),
      reactions: this.folder('practice', (file, id, at) => this.reaction(file, id, at)),
      practice: this.practice(),
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
    make: (file: z.infer<(typeof FOLDERS)[F]>, id: string, at: At) => T,
  ): Record<string, T> {
    const made: Record<string, T> = {};
    for (const { id, path } of this.entries(`playbook/${name}`, '.yaml')) {
      const read = readYaml(this.source(path), this.label(path), FOLDERS[name]) as Read<
        z.infer<(typeof FOLDERS)[F]>
      >;
      this.problems.push(...read.problems);
      this.files.set(`${name}/${id}`, path);
      if (read.value !== undefined) made[id] = make(read.value, id, read.placeOf);
    }
    return made;
  }

  private reads = new Map<string, Read<unknown>>();

  private document<N extends keyof typeof FILES>(
    name: N,
    keep = false,
  ): z.infer<(typeof FILES)[N]> | undefined {
    const path = join(this.root, 'playbook', name);
    if (!existsSync(path)) return undefined;
    const read = readYaml(this.source(path), this.label(path), FILES[name]);
    this.problems.push(...read.problems);
    this.files.set(name, path);
    if (keep) this.reads.set(name, read);
    return read.value as z.infer<(typeof FILES)[N]> | undefined;
  }

  private line(source: string, place: Place): Line {
    return this.attempt(() => compileLine(source, { variables: this.variables }, place)) ?? [];
  }

  private lines(sources: readonly string[], at: At, path: PropertyKey[]): Line[] {
    return sources.map((source, index) => this.line(source, at([...path, index])));
  }

  private rule(file: z.infer<(typeof FOLDERS)['rules']>, id: string, at: At): RuleText {
    file.patterns.forEach((source, index) => {
      const fault = patternFault(source);
      if (fault) this.problems.push(new Problem('data', fault.what, at(['patterns', index]), fault.todo));
    });
    return { id, ...file };
  }

  private circle(file: z.infer<(typeof FOLDERS)['circles']>, id: string, at: At): Circle {
    const own = file['in-their-words'];
    const next = file['follow-ups'];
    const lines = (sources: readonly string[], ...path: string[]) => this.lines(sources, at, path);
    return {
      id,
      name: file.name,
      about: file.about,
      cues: file.cues,
      offers: file.offers,
      questions: lines(file.questions, 'questions'),
      inTheirWords: {
        people: lines(own.people, 'in-their-words', 'people'),
        group: lines(own.group, 'in-their-words', 'group'),
        any: lines(own.any, 'in-their-words', 'any'),
      },
      followUps: {
        who: lines(next.who, 'follow-ups', 'who'),
        place: lines(next.place, 'follow-ups', 'place'),
        role: lines(next.role, 'follow-ups', 'role'),
        time: lines(next.time, 'follow-ups', 'time'),
      },
    };
  }

  private objection(file: z.infer<(typeof FOLDERS)['objections']>, id: string, at: At): Objection {
    const answer = (temper: Temper) => {
      const given = file.answers[temper];
      const lines = (step: keyof typeof given) => this.lines(given[step], at, ['answers', temper, step]);
      return { accept: lines('accept'), explore: lines('explore'), face: lines('face'), out: lines('out') };
    };
    const [warm, plain, formal] = TEMPERS.map(answer) as [
      ReturnType<typeof answer>,
      ReturnType<typeof answer>,
      ReturnType<typeof answer>,
    ];
    return { ...file, id, answers: { warm, plain, formal } };
  }

  /** A temper without lines of its own speaks plainly. */
  private reaction(file: z.infer<(typeof FOLDERS)['practice']>, id: string, at: At): Reaction {
    const lines = (temper: Temper) => this.lines(file.say[temper] ?? [], at, ['say', temper]);
    const plain = lines('plain');
    const or = (own: Line[]) => (own.length > 0 ? own : plain);
    return { ...file, id, say: { warm: or(lines('warm')), plain, formal: or(lines('formal')) } };
  }

  private practice(): Partial<PracticeContent> {
    const hearing = this.document('practice-hearing.yaml');
    const names = this.document('practice-names.yaml');
    const marks = this.document('practice-marks.yaml');
    const truths = this.document('practice-truths.yaml');
    return {
      ...(hearing && { hearing: hearing.cues, nobody: hearing.nobody, suspects: hearing.suspects }),
      ...(names && { names }),
      ...(marks && { marks }),
      ...(truths && { truths }),
    };
  }

  private readiness(file: z.infer<(typeof FILES)['readiness.yaml']> | undefined): Compiled['readiness'] {
    if (!file) return null;
    const at = this.reads.get('readiness.yaml')!.placeOf;
    const verdicts = file.verdicts.map((rule, index) => ({
      id: rule.id,
      if: rule.if,
      verdict: rule.verdict,
      reason: this.line(rule.reason, at(['verdicts', index, 'reason'])),
      ...(rule.lift ? { lift: this.line(rule.lift, at(['verdicts', index, 'lift'])) } : {}),
    }));
    const notes = file.notes.map((rule, index) => {
      const as = rule.did ? 'did' : rule.and ? 'and' : 'reason';
      return {
        id: rule.id,
        if: rule.if,
        as,
        line: this.line(rule[as] ?? '', at(['notes', index, as])),
      } as const;
    });
    return { verdicts, notes, mirror: this.lines(file.mirror, at, ['mirror']) };
  }
}

const LARGEST = 1_000_000;

type At = (path: readonly PropertyKey[]) => Place;

/** What a folder laid over needs to know of the playbook below it. */
export type Below = Pick<Compiled, 'parts' | 'questions'>;
