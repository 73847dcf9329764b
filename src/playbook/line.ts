/** From a line of Handlebars to its compiled steps, with every variable checked: a misspelt one is named with its place. */
import Handlebars from 'handlebars';
import { meantBy } from './closest.js';
import { Problem, type Place } from '../domain/problem.js';
import type { Line, Op, Sequence } from '../domain/playbook.js';

type Node = hbs.AST.Statement;

/** What a template may name: its variables and, in an order of parts, the parts. */
export interface Names {
  variables: ReadonlySet<string>;
  parts?: ReadonlySet<string>;
}

/** Compiles one line. Throws a Problem with file, line and column for anything a line may not hold. */
export function compileLine(source: string, names: Names, place: Place): Line {
  return trim(parse(source, place).flatMap((node) => step(node, names, place)));
}

/** Compiles an order of parts: literal text, lines and {{> part}}. */
export function compileSequence(source: string, names: Names, place: Place): Sequence {
  const sequence: Sequence = [];
  for (const node of parse(source, place)) {
    if (node.type === 'PartialStatement') {
      const name = (node as hbs.AST.PartialStatement).name as hbs.AST.PathExpression;
      if (names.parts && !names.parts.has(name.original))
        throw unknown('part', name.original, names.parts, at(node, place));
      sequence.push([name.original]);
    } else {
      const line = step(node, names, place);
      if (line.length === 1 && typeof line[0] === 'string') sequence.push(line[0]);
      else if (line.length > 0) sequence.push({ line });
    }
  }
  return sequence;
}

const LARGEST_TEMPLATE = 64 * 1024;

const DEEPEST = 20;

/** How deep blocks stand inside one another. */
function depthOf(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of source.matchAll(/\{\{[~\s]*[#^/]/g)) {
    depth += tag.endsWith('/') ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function parse(source: string, place: Place): Node[] {
  if (depthOf(source) > DEEPEST)
    throw new Problem(
      'data',
      `This template nests {{#if}} deeper than ${DEEPEST}.`,
      place,
      'Say it in several lines.',
    );
  if (source.length > LARGEST_TEMPLATE)
    throw new Problem('data', 'This template is over 64 kB.', place, 'Split it.');
  try {
    return Handlebars.parseWithoutProcessing(source).body;
  } catch (error) {
    const message = (error as Error).message.split('\n');
    const line = Number(/line (\d+)/.exec(message[0] ?? '')?.[1] ?? 1);
    throw new Problem(
      'data',
      'This is not a template Handlebars can read.',
      shift(place, line, 0),
      'Check its {{ and }}.',
    );
  }
}

function step(node: Node, names: Names, place: Place): Op[] {
  switch (node.type) {
    case 'ContentStatement':
      return [(node as hbs.AST.ContentStatement).value];
    case 'CommentStatement':
      return [];
    case 'MustacheStatement': {
      const mustache = node as hbs.AST.MustacheStatement;
      if (!mustache.escaped) throw refused('{{{ }}} and {{& }}', node, place);
      if (mustache.params.length > 0 || mustache.hash) throw refused('A helper with arguments', node, place);
      return [[variable(mustache.path as hbs.AST.PathExpression, names, place)]];
    }
    case 'BlockStatement':
      return [condition(node as hbs.AST.BlockStatement, names, place)];
    default:
      throw refused(node.type === 'PartialStatement' ? '{{> part}}' : 'This tag', node, place);
  }
}

function condition(node: hbs.AST.BlockStatement, names: Names, place: Place): Op {
  const keyword = node.path.original;
  if (keyword !== 'if' && keyword !== 'unless') throw refused(`{{#${keyword}}}`, node, place);
  const test = node.params[0];
  if (node.params.length !== 1 || test?.type !== 'PathExpression')
    throw refused(`This {{#${keyword}}}`, node, place);
  const name = variable(test as hbs.AST.PathExpression, names, place);
  const inner = (program: hbs.AST.Program | undefined) =>
    (program?.body ?? []).flatMap((child) => step(child, names, place));
  const then = inner(node.program);
  const otherwise = inner(node.inverse);
  return keyword === 'if' ? [name, then, otherwise] : [name, otherwise, then];
}

function variable(path: hbs.AST.PathExpression, names: Names, place: Place): string {
  if (!names.variables.has(path.original))
    throw unknown('variable', path.original, names.variables, at(path, place));
  return path.original;
}

function unknown(sort: string, name: string, known: ReadonlySet<string>, place: Place): Problem {
  const todo = meantBy(name, [...known]) || (sort === 'variable' ? 'See: refcoach list variables' : '');
  return new Problem('data', `There is no ${sort} "${name}".`, place, todo);
}

function refused(what: string, node: Node, place: Place): Problem {
  return new Problem(
    'data',
    `${what} can't stand here.`,
    at(node, place),
    'A line takes {{variable}}, {{#if}} and {{#unless}}.',
  );
}

const at = (node: { loc: hbs.AST.SourceLocation }, place: Place): Place =>
  shift(place, node.loc.start.line, node.loc.start.column);

const shift = (place: Place, line: number, column: number): Place => ({
  ...place,
  line: (place.line ?? 1) + line - 1,
  column: (line === 1 ? (place.column ?? 1) : 1) + column,
});

/** Spaces around a line are the file's, not the sentence's. */
function trim(line: Line): Line {
  const first = line[0];
  if (typeof first === 'string') line[0] = first.trimStart();
  const last = line[line.length - 1];
  if (typeof last === 'string') line[line.length - 1] = last.trimEnd();
  return line.filter((op) => op !== '');
}
