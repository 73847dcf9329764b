// Patterns put together of constants, like RegExp(`^(?:${MEAL})$`, 'i'), as the literals they come to: only those can be kept for later.
import { parseAst } from 'rolldown/parseAst';
import { bindings, walk } from './later.mjs';

/** The text of a piece with such patterns as literals. */
export function literals(text) {
  const ast = parseAst(text);
  const bound = bindings(ast);
  const inits = new Map();
  const assigned = new Set();
  const made = [];
  walk(ast, (node) => {
    if (node.type === 'VariableDeclarator') inits.set(node.id.name, node.init);
    if (node.type === 'AssignmentExpression') assigned.add(node.left.name);
    if (/^(?:Call|New)Expression$/.test(node.type) && node.callee.name === 'RegExp') made.push(node);
  });
  /** The text that a node comes to; undefined when it isn't known here. */
  const textOf = (node) => {
    if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
    if (node?.type === 'Identifier')
      return bound.get(node.name) === 1 && !assigned.has(node.name)
        ? textOf(inits.get(node.name))
        : undefined;
    if (node?.type !== 'TemplateLiteral') return undefined;
    const parts = node.expressions.map(textOf);
    if (parts.includes(undefined)) return undefined;
    return node.quasis.map(({ value }, n) => value.cooked + (parts[n] ?? '')).join('');
  };
  let done = '';
  let at = 0;
  for (const { start, end, arguments: given } of made.sort((one, other) => one.start - other.start)) {
    const source = textOf(given[0]);
    const flags = given.length > 1 ? textOf(given[1]) : '';
    if (source === undefined || flags === undefined || start < at) continue;
    done += `${text.slice(at, start)} ${String(new RegExp(source, flags))}`;
    at = end;
  }
  return done + text.slice(at);
}
