/** Reading one YAML file of a playbook: what is wrong is told with file, line and column, like bad code. */
import { LineCounter, parseDocument, isMap, isNode, isPair, type Document } from 'yaml';
import type { z } from 'zod';
import { closest } from './closest.js';
import { Problem, type Place } from '../domain/problem.js';

export interface Read<T> {
  value: T | undefined;
  problems: Problem[];
  /** Where a value stands in the file, by its path. */
  placeOf(path: readonly PropertyKey[]): Place;
}

/** Parses YAML text and checks its shape. Never throws: everything wrong is in `problems`. */
export function readYaml<S extends z.ZodType>(source: string, file: string, shape: S): Read<z.infer<S>> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const placeOf = (path: readonly PropertyKey[]) => place(offsetOf(document, path));
  const problems = document.errors.map(
    (error) =>
      new Problem(
        'data',
        firstLine(error.message),
        place(error.pos[0]),
        'Check the indents, colons and quotes there.',
      ),
  );
  if (problems.length > 0) return { value: undefined, problems, placeOf };
  const parsed = shape.safeParse(document.toJS({ maxAliasCount: 50 }));
  if (parsed.success) return { value: parsed.data, problems, placeOf };
  const context: Context = { document, shape, place, placeOf };
  return {
    value: undefined,
    problems: parsed.error.issues.flatMap((issue) => explain(issue, context)),
    placeOf,
  };
}

const firstLine = (message: string) => (message.split(/ at line |\n/)[0] ?? '').replace(/[:.]?$/, '.');

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(document.contents) && document.contents.range ? document.contents.range[0] : 0;
}

interface Context {
  document: Document;
  shape: z.ZodType;
  place(offset: number): Place;
  placeOf(path: readonly PropertyKey[]): Place;
}

function explain(issue: z.core.$ZodIssue, context: Context): Problem[] {
  const { document, placeOf } = context;
  const where = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(context.shape, issue.path);
    return issue.keys.map((key) => {
      const near = closest(key, known);
      const todo = near ? `Did you mean "${near}"?` : `Allowed here: ${known.join(', ')}.`;
      return new Problem(
        'data',
        `"${key}" isn't a key of this file.`,
        keyPlace(context, issue.path, key),
        todo,
      );
    });
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const typed = String(document.getIn(issue.path));
    const near = closest(typed, allowed);
    return [
      new Problem(
        'data',
        `${where} is "${typed}".`,
        placeOf(issue.path),
        near ? `Did you mean "${near}"?` : `Allowed: ${allowed.join(', ')}.`,
      ),
    ];
  }
  if (
    issue.code === 'invalid_type' &&
    issue.input === undefined &&
    issue.message.endsWith('received undefined')
  )
    return [new Problem('data', `${where || 'The file'} is missing.`, placeOf(issue.path))];
  return [
    new Problem(
      'data',
      `${where || 'The file'}: ${issue.message.replace(/^Invalid input: /, '')}.`,
      placeOf(issue.path),
    ),
  ];
}

/** The keys an object shape allows at a path, for "did you mean". */
function keysOf(shape: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = shape;
  for (const key of path) {
    const def = (at as { def?: Record<string, unknown> }).def ?? {};
    const inner = def['innerType']
      ? (def['innerType'] as { def: Record<string, unknown> })
      : (at as { def: Record<string, unknown> });
    const shapes = inner.def['shape'] as Record<string, unknown> | undefined;
    at = shapes ? shapes[String(key)] : (inner.def['element'] ?? inner.def['valueType']);
    if (!at) return [];
  }
  const shapes = (at as { def: { shape?: Record<string, unknown> } }).def.shape;
  return shapes ? Object.keys(shapes) : [];
}

function keyPlace(context: Context, path: readonly PropertyKey[], key: string): Place {
  const { document } = context;
  const map = path.length > 0 ? document.getIn(path, true) : document.contents;
  if (isMap(map)) {
    const pair = map.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === key);
    if (pair && isNode(pair.key) && pair.key.range) return context.place(pair.key.range[0]);
  }
  return context.placeOf(path);
}
