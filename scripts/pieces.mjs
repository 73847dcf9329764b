// Which source files lie together in dist/: what a start needs in one piece, since a dozen small files would cost a millisecond each two.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files that these import, and what those import; types and import() do not count. */
function closure(root, files) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, to] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)\.js';/gms,
    ))
      visit(join(dirname(file), `${to}.ts`));
  };
  for (const file of files) visit(join(root, file));
  return found;
}

/** The pieces that have a name, and V8's code cache beside them: name → whether a source file belongs to it. */
export function pieces(root) {
  const of = (...files) => closure(root, files);
  const main = of('src/main.ts');
  const ask = of('src/commands/ask.ts', 'src/playbook/open.ts');
  const check = of('src/commands/check.ts');
  // What opens the store: next, log and an ask with something saved.
  const kept = of('src/store/store.ts', 'src/commands/saved.ts', 'src/commands/next.ts', 'src/commands/log.ts', 'src/commands/log-keep.ts'); // prettier-ignore
  const isCore = (id) => main.has(id) || (ask.has(id) && check.has(id)) || id.includes('fastest-levenshtein');
  const first =
    (wanted, ...before) =>
    (id) =>
      wanted.has(id) && !isCore(id) && !before.some((set) => set.has(id));
  return { core: isCore, ask: first(ask), check: first(check), kept: first(kept, ask, check) };
}
