// Makes what a piece keeps for later when it is first used: the patterns, sets and maps at its top cost a start two milliseconds,
// and it uses a tenth of them. A pattern that is only a list of words becomes a set of them: V8 would compile it twice.
import { readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';
import { guardOf } from './guard.mjs';
import { plainOf } from './plain.mjs';
import { wordsOf } from './words-of.mjs';

const isNode = (value) => Boolean(value && typeof value === 'object' && value.type);

/** Calls `see` with every node below, what holds it, and what holds that. */
export function walk(node, see, parent, above) {
  if (Array.isArray(node)) for (const one of node) walk(one, see, parent, above);
  else if (isNode(node)) {
    see(node, parent, above);
    for (const key in node) if (typeof node[key] === 'object') walk(node[key], see, node, parent);
  }
}

const isPattern = (node) => node.type === 'Literal' && Boolean(node.regex);

/** Literals and lists of them, and what `new Set`, `new Map` and `split` make of those: it doesn't matter when they are made. */
function isPure(node) {
  if (node?.type === 'Literal') return true;
  if (node?.type === 'TemplateLiteral') return node.expressions.length === 0;
  if (node?.type === 'ArrayExpression') return node.elements.every(isPure);
  if (node?.type === 'NewExpression') return isTable(node) && node.arguments.every(isPure);
  if (node?.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { object, property } = node.callee;
  return property.name === 'split' && [object, ...node.arguments].every(isPure);
}
const isTable = (node) => node.type === 'NewExpression' && /^(?:Set|Map)$/.test(node.callee.name ?? '');

/** How often each name is bound, anywhere: what is bound twice is left alone. */
export function bindings(ast) {
  const count = new Map();
  const add = (pattern) =>
    walk(pattern, (node) => {
      if (node.type === 'Identifier') count.set(node.name, (count.get(node.name) ?? 0) + 1);
    });
  walk(ast, (node) => {
    if (node.type === 'VariableDeclarator') add(node.id);
    else if (node.type === 'CatchClause') add(node.param);
    else if (/Function|^Class(?:Decl|Expr)/.test(node.type)) add([node.id, node.params]);
  });
  return count;
}

/** Whether this stands for a value, and isn't the name of a property or a binding. */
const isUse = (node, parent) =>
  node.type === 'Identifier' &&
  !(parent.type === 'MemberExpression' && parent.property === node && !parent.computed) &&
  !(
    /^(?:Property|MethodDefinition|PropertyDefinition)$/.test(parent.type) &&
    parent.key === node &&
    parent.value !== node &&
    !parent.computed
  ) &&
  !(parent.type === 'VariableDeclarator' && parent.id === node);

/** The patterns in the lists that a declaration is made of, not those that a function makes. */
function inLists(node) {
  if (node?.type === 'ArrayExpression')
    return node.elements.flatMap((one) => (one && isPattern(one) ? [one] : inLists(one)));
  return [];
}

/** How a pattern is used: as what is called on it with a text, or what it is given to that is called on a text; undefined for any other use. */
function useOf(node, parent, above, text) {
  if (
    parent?.type === 'MemberExpression' &&
    parent.object === node &&
    !parent.computed &&
    above?.type === 'CallExpression'
  ) {
    const own =
      above.callee === parent && /^(?:test|exec)$/.test(parent.property.name) && above.arguments.length === 1;
    return (
      own &&
      !above.optional &&
      !parent.optional && { call: above, name: parent.property.name, at: above.arguments[0], own }
    );
  }
  if (
    parent?.type !== 'CallExpression' ||
    parent.arguments[0] !== node ||
    parent.callee.type !== 'MemberExpression'
  )
    return undefined;
  const { object, property, computed } = parent.callee;
  const given = !computed && /^(?:match|search|replace|replaceAll)$/.test(property.name);
  return given &&
    !text.slice(object.start, object.end).includes('?.') &&
    !parent.callee.optional &&
    !parent.optional
    ? { call: parent, name: property.name, at: object, own: false }
    : undefined;
}

/** From this length on a pattern that is only tested is parted, unless into more parts than are soon asked. */
const LONG = 150;
const MOST_PARTS = 16;

/** The alternatives of a long pattern, each a pattern: one is compiled only for a text that it may match; just itself where it can't be parted. */
function alternatives({ pattern, flags }) {
  const all = [''];
  if (pattern.length < LONG || /[gy]/.test(flags) || /\\[1-9k]/.test(pattern)) return [{ pattern, flags }];
  let depth = 0;
  for (const [mark] of pattern.matchAll(/\\.|\[(?:\\.|[^\]])*\]|./gsu)) {
    if (mark === '(') depth++;
    if (mark === ')') depth--;
    if (mark === '|' && depth === 0) all.push('');
    else all[all.length - 1] += mark;
  }
  return all.length > MOST_PARTS ? [{ pattern, flags }] : all.map((one) => ({ pattern: one, flags }));
}

/** A list of texts, as one text that is taken apart when it is needed: V8's cache would hold each of them alone, and read it at every start. */
const listOf = (texts) =>
  texts.some((text) => text.includes('|'))
    ? JSON.stringify(texts)
    : `${JSON.stringify(texts.join('|'))}.split("|")`;
const setOf = (words) => `new Set(${listOf(words)})`;

/** What a piece calls for its patterns. */
const HELPERS = readFileSync(new URL('patterns.cjs', import.meta.url), 'utf8').replace(/^\/\/.*\n/gm, '');

const escaped = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The fields of a pattern. What its guard can't write there isn't asked for. */
function fieldsOf({ pattern, flags, isShared }) {
  const { heads, first, last, words, more } = guardOf({ pattern, flags }) ?? {};
  const list = (texts) => (texts?.some((text) => /[|\\]/.test(text)) ? undefined : texts?.join('|'));
  const ascii = (letters) => letters?.replace(/[^\0-\x7f]/g, '');
  // One that remembers where it was is one object.
  const plain = isShared || !/[gy]/.test(flags) ? plainOf({ pattern, flags }) : '';
  const all = [pattern, flags, list(heads), ascii(first), ascii(last), list(words), list(more), plain]; // prettier-ignore
  return all.map((field) => escaped(field ?? ''));
}

/** The fields as one text, and where each begins: V8's cache holds a text and a list of numbers better than a thousand texts. */
function tableOf(fields) {
  const starts = [0];
  for (const field of fields) starts.push(starts.at(-1) + field.length);
  return `var rows_$=${JSON.stringify(fields.join(''))},starts_$=[${starts.join(',')}];`;
}

/** The text of a built piece with its constants made when they are first used, and patterns asked only of texts they may match. It does what it did. */
export function later(text) {
  const taken = /\b[a-zA-Z]+_\$(?!\{)/.exec(text);
  if (taken) throw new Error(`"${taken[0]}" is a name of ours.`);
  const ast = parseAst(text);
  const bound = bindings(ast);
  const edits = [];
  const edit = (start, end, by, outer = 0) => edits.push([start, end, by, outer]);
  const kept = new Map();
  for (const { type, kind, start, declarations } of ast.body) {
    if (type !== 'VariableDeclaration') continue;
    const made = declarations.filter(
      ({ id, init }) =>
        bound.get(id.name) === 1 && init && (isPattern(init) || (isTable(init) && isPure(init))),
    );
    for (const { id, init } of made) {
      kept.set(id.name, { init, uses: [] });
      edit(id.end, init.end, '');
    }
    if (made.length > 0) edit(start, start + kind.length, 'let');
  }
  const rows = ast.body.flatMap(({ type, declarations }) =>
    type === 'VariableDeclaration' ? declarations.flatMap(({ init }) => inLists(init)) : [],
  );
  let sets = 0;
  const inits = new Set([...kept.values()].map(({ init }) => init));
  walk(ast, (node, parent, above) => {
    if (isUse(node, parent)) kept.get(node.name)?.uses.push({ node, parent, above });
    if (!isPattern(node) || inits.has(node)) return;
    const use = useOf(node, parent, above, text);
    if (use && !/y/.test(node.regex.flags) && !(use.own && /g/.test(node.regex.flags)))
      kept.set(node, { init: node, uses: [{ node, parent, above }] });
  });
  const patterns = [];
  for (const [name, { init, uses }] of kept) {
    const all = uses.map(({ node, parent, above }) => useOf(node, parent, above, text));
    const words =
      isPattern(init) && all.every((use) => use && use.name === 'test') ? wordsOf(init.regex) : undefined;
    const isTested = all.every((use) => use && use.own && use.name === 'test');
    const number = isPattern(init) && !words ? patterns.length : undefined;
    if (number !== undefined) {
      const isShared = all.every((use) => use && !use.own);
      for (const one of isTested ? alternatives(init.regex) : [init.regex])
        patterns.push({ ...one, isShared });
    }
    const last = patterns.length - 1;
    const held = typeof name === 'string' ? name : `set_$${(sets += 1)}`;
    const value =
      number === undefined
        ? `(${held}??=${words ? setOf(words) : text.slice(init.start, init.end)})`
        : ` re_$(${number})`;
    uses.forEach(({ node, parent }, n) => {
      if (words) edit(node.start, parent.end, `${value}.has`);
      else if (number !== undefined && all[n]) called(all[n], node, number, last);
      else edit(node.start, node.end, parent.shorthand ? `${node.name}:${value}` : value);
    });
  }
  for (const node of rows) {
    const number = patterns.push({ ...node.regex, isShared: false }) - 1;
    edit(node.start, node.end, ` row_$(${number})`);
  }
  /** A pattern that is called on a text, or given to what is: both go to the helper of that name. */
  function called({ call, name: method, at, own }, node, number, last = number) {
    const helper = last > number ? `some_$(${number},${last}` : `${method}_$(${number}`;
    edit(call.start, at.start, ` ${helper},(`, call.end);
    if (own) edit(at.end, call.end, '))');
    else edit(at.end, node.end, ')');
  }
  const table = patterns.length > 0 ? `${tableOf(patterns.flatMap(fieldsOf))}${HELPERS}` : '';
  const names = Array.from({ length: sets }, (_, n) => `set_$${n + 1}`);
  return `${table}${sets > 0 ? `var ${names.join(',')};` : ''}${applied(text, edits)}`;
}

/** The text with all changes; of two that begin at one place the shorter comes first, and the outer of two calls. */
function applied(text, edits) {
  edits.sort(([a, b, , outer], [c, d, , other]) => a - c || b - d || other - outer);
  let done = '';
  let at = 0;
  for (const [start, end, by] of edits) {
    if (start < at) throw new Error(`Two changes meet at ${start}.`);
    done += text.slice(at, start) + by;
    at = end;
  }
  return done + text.slice(at);
}
