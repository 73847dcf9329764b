// Makes what a piece keeps for later when it is first used: the patterns, sets and maps at its top cost a start two milliseconds,
// and it uses a tenth of them. A pattern that is only a list of words becomes a set of them: V8 would compile it twice.
import { parseAst } from 'rolldown/parseAst';
import { guardOf } from './guard.mjs';
import { wordsOf } from './words-of.mjs';

const isNode = (value) => Boolean(value && typeof value === 'object' && value.type);

/** Calls `see` with every node below, what holds it, and what holds that. */
function walk(node, see, parent, above) {
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
function bindings(ast) {
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

/** What a call gives for a text that a pattern can't match; "at" stands for the text. */
const MISS = { test: '!1', exec: 'null', match: 'null', search: '-1', replace: 'at', replaceAll: 'at' };

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

/** A list of texts, as one text that is taken apart when it is needed: V8's cache would hold each of them alone, and read it at every start. */
const listOf = (texts) =>
  texts.some((text) => text.includes('|'))
    ? JSON.stringify(texts)
    : `${JSON.stringify(texts.join('|'))}.split("|")`;
const setOf = (words) => `new Set(${listOf(words)})`;

/**
 * What patterns and their guards call. V8 compiles a pattern to bytecode and, when it's used again, to machine code; one that meets a text of a
 * thousand letters it compiles to machine code at once, which costs half of the first alone. A long run soon stops asking guards: its
 * patterns are all compiled then.
 */
const HELPERS = `
var at_$,asked_$=0,long_$="a, 1.\\n".repeat(200);
function soon_$(pattern){pattern.test(long_$);pattern.lastIndex=0;return pattern}
function isLong_$(at){return ++asked_$>4000||typeof at!=="string"}
function begins_$(at,letters){return isLong_$(at)||at!==""&&letters.includes(at[0])}
function opens_$(at,heads){if(isLong_$(at))return true;for(let n=0;n<heads.length;n++)if(at.startsWith(heads[n]))return true;return false}
function opensLow_$(at,heads){return isLong_$(at)||opens_$(at.toLowerCase(),heads)}
function ends_$(at,letters){return isLong_$(at)||at!==""&&letters.includes(at[at.length-1])}
function holds_$(at,words){if(isLong_$(at))return true;for(let n=0;n<words.length;n++)if(at.includes(words[n]))return true;return false}
function holdsLow_$(at,words){return isLong_$(at)||holds_$(at.toLowerCase(),words)}
`;

/** The guard of a pattern, as it is written. */
function guardText({ first, heads, last, words, more, low }, at) {
  const say = JSON.stringify;
  const holds = (list) =>
    list === undefined ? '' : `${low ? 'holdsLow_$' : 'holds_$'}(${at},${listOf(list)})`;
  return [
    heads === undefined ? '' : `${low ? 'opensLow_$' : 'opens_$'}(${at},${listOf(heads)})`,
    first === undefined ? '' : `begins_$(${at},${say(first)})`,
    last === undefined ? '' : `ends_$(${at},${say(last)})`,
    holds(words),
    holds(more),
  ]
    .filter(Boolean)
    .join('&&');
}

/** The text of a built piece with its constants made when they are first used, and patterns asked only of texts they may match. It does what it did. */
export function later(text) {
  if (/\b(?:begins|opens|opensLow|ends|holds|holdsLow|at|asked|isLong|long|soon|re)_\$/.test(text))
    throw new Error('A name of ours is taken.');
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
  const inits = new Set([...kept.values()].map(({ init }) => init));
  let hoisted = 0;
  walk(ast, (node, parent, above) => {
    if (isUse(node, parent)) kept.get(node.name)?.uses.push({ node, parent, above });
    if (!isPattern(node) || inits.has(node)) return;
    const use = useOf(node, parent, above, text);
    if (use && !/y/.test(node.regex.flags) && !(use.own && /g/.test(node.regex.flags)))
      kept.set(`re_$${++hoisted}`, { init: node, uses: [{ node, parent, above }] });
  });
  for (const [name, { init, uses }] of kept) {
    const said = text.slice(init.start, init.end);
    const all = uses.map(({ node, parent, above }) => useOf(node, parent, above, text));
    const words =
      isPattern(init) && all.every((use) => use && use.name === 'test') ? wordsOf(init.regex) : undefined;
    const guard = isPattern(init) && !words ? guardOf(init.regex) : undefined;
    const value = `(${name}??=${words ? setOf(words) : isPattern(init) ? `soon_$(${said})` : said})`;
    uses.forEach(({ node, parent }, n) => {
      if (words) edit(node.start, parent.end, `${value}.has`);
      else if (guard && all[n]) guarded(all[n], node, name, value, guard);
      else edit(node.start, node.end, parent.shorthand ? `${name}:${value}` : value);
    });
  }
  /** A use asks the guard first, unless the pattern is there already. */
  function guarded({ call, name: method, at, own }, node, name, value, guard) {
    const simple = at.type === 'Identifier' && !kept.has(at.name);
    const it = simple ? at.name : 'at_$';
    const asked = `(${name}||${guardText(guard, it)})`;
    const miss = MISS[method] === 'at' ? it : MISS[method];
    if (own) {
      edit(call.start, node.end + 1 + method.length, simple ? `(${asked}?${value}.${method}` : '((at_$=');
      edit(call.end, call.end, simple ? `:${miss})` : `,${asked})?${value}.${method}(at_$):${miss})`);
      return;
    }
    edit(call.start, at.start, simple ? `(${asked}?` : '((at_$=(', call.end);
    edit(at.end, node.end, simple ? `.${method}(${value}` : `),${asked})?at_$.${method}(${value}`);
    edit(call.end, call.end, `:${miss})`);
  }
  return `${applied(text, edits)}${HELPERS}${hoisted > 0 ? `var ${Array.from({ length: hoisted }, (_, n) => `re_$${n + 1}`).join(',')};` : ''}`;
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
