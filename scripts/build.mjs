// Builds dist/: the program in lazily loaded pieces, and the playbook as JSON. Run by npm install, npm test and npm pack.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { later } from './later.mjs';
import { literals } from './literals.mjs';
import { pieces } from './pieces.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What a start loads has a name that stays, and goes by the loader in bin/refcoach.js. */
const named = pieces(root);
const FIXED = new Set([...Object.keys(named), 'rolldown-runtime']);

async function bundle(input, options = {}) {
  const build = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    logLevel: 'warn',
    transform: { define: { REFCOACH_VERSION: JSON.stringify(version) } },
  });
  await build.write({
    dir: options.dir ?? dist,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: ({ name }) => (FIXED.has(name) ? '[name].cjs' : '[name]-[hash].cjs'),
    sourcemap: false,
    ...options.output,
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  });
  await build.close();
}

/** A piece with rolldown's few helpers in it, constants made later, what it exports put there as it is, and letters outside ASCII as escapes. */
function readyToStart(file, helpers) {
  const whole = readFileSync(file, 'utf8').replace(
    'const require_rolldown_runtime=require("./rolldown-runtime.cjs")',
    () => `const require_rolldown_runtime={};((exports)=>{${helpers}})(require_rolldown_runtime)`,
  );
  const text = later(literals(whole)).replace(
    /Object\.defineProperty\(exports,"(\w+)",\{enumerable:!0,get:function\(\)\{return ([\w$]+)\}\}\)/g,
    (_, name, value) => `exports.${name}=${value}`,
  );
  if (/String\.raw|\\[^\0-\x7f]/.test(text)) throw new Error(`${file} has letters that can't be escaped.`);
  const escape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, text.replace(/[^\0-\x7f]/g, escape));
}

/** Runs the build's own TypeScript: content, help and schemas. */
async function writeRest() {
  const tools = join(dist, '.build');
  await bundle(
    {
      content: 'scripts/content.ts',
      help: 'scripts/help.ts',
      man: 'scripts/man.ts',
      schemas: 'scripts/schemas.ts',
    },
    { dir: tools },
  );
  const tool = (name) => import(pathToFileURL(join(tools, `${name}.cjs`)).href);
  const problems = (await tool('content')).writeContent(join(root, 'templates'), join(dist, 'content'));
  for (const problem of problems) process.stderr.write(`templates/${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
  await (await tool('help')).writeHelp(join(dist, 'help'), version);
  await (await tool('man')).writeMan(join(root, 'man'), version);
  const schemas = await tool('schemas');
  schemas.writeSchemas(join(dist, 'schemas'));
  schemas.writePlaybookSchemas(join(dist, 'schemas', 'playbook'));
  rmSync(tools, { recursive: true, force: true });
}

/** The fonts of the PDF sheets (SIL Open Font License), unchanged, with their licenses. */
function copyFonts() {
  const from = join(root, 'node_modules', '@expo-google-fonts');
  const fonts = {
    'text.ttf': 'literata/400Regular/Literata_400Regular.ttf',
    'voice.ttf': 'literata/400Regular_Italic/Literata_400Regular_Italic.ttf',
    'head.ttf': 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
    'LICENSE-Literata.txt': 'literata/LICENSE_FONT',
    'LICENSE-SourceSans3.txt': 'source-sans-3/LICENSE_FONT',
  };
  for (const script of ['Arabic', 'Armenian', 'Devanagari', 'Georgian', 'Hebrew', 'Thai']) {
    const name = `noto-sans-${script.toLowerCase()}`;
    fonts[`${script}.ttf`] = `${name}/400Regular/NotoSans${script}_400Regular.ttf`;
    fonts[`LICENSE-NotoSans${script}.txt`] = `${name}/LICENSE_FONT`;
  }
  mkdirSync(join(dist, 'fonts'), { recursive: true });
  for (const [name, file] of Object.entries(fonts)) copyFileSync(join(from, file), join(dist, 'fonts', name));
}

/** npm pack runs prepack, which makes dist/types, and then prepare: those are to stay. */
const stays = process.env.npm_lifecycle_event === 'prepare' ? ['types'] : [];
for (const name of existsSync(dist) ? readdirSync(dist) : [])
  if (!stays.includes(name)) rmSync(join(dist, name), { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
await bundle(
  { main: 'src/main.ts', index: 'src/index.ts', thread: 'src/commands/batch/thread.ts' },
  {
    output: {
      minifyInternalExports: false,
      codeSplitting: {
        groups: Object.entries(named).map(([name, test]) => ({ name, test })),
      },
    },
  },
);
const helpers = readFileSync(join(dist, 'rolldown-runtime.cjs'), 'utf8');
for (const name of Object.keys(named)) readyToStart(join(dist, `${name}.cjs`), helpers);
await writeRest();
execFileSync(process.execPath, [join(root, 'scripts', 'warm.cjs')], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
copyFonts();
