'use strict';
// Loads what a start needs with V8's own code cache, which the build made: its functions need not be compiled again.
// A cache of another Node is refused by V8 and the file is loaded as usual.
const { readFileSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '..', 'dist');
const PIECES = new Set(['rolldown-runtime', 'core', 'ask', 'check', 'kept']);
const fileOf = (name) => `${join(dist, name)}.cjs`;
const cacheOf = (name) => `${join(dist, name)}.cache`;
const nameOf = (wanted) => (wanted.startsWith('./') && wanted.endsWith('.cjs') ? wanted.slice(2, -4) : '');

function cached(name) {
  try {
    return readFileSync(cacheOf(name));
  } catch {
    return undefined;
  }
}

/** Puts a piece among the loaded modules, with those it requires; `loaded` is told of each script. Gives its exports. */
function load(name, cacheFor, loaded) {
  const file = fileOf(name);
  const there = require.cache[file];
  if (there) return there.exports;
  // The build leaves ASCII alone in these files.
  const source = Module.wrap(readFileSync(file, 'latin1'));
  const script = new Script(source, { filename: file, cachedData: cacheFor(name) });
  const module = new Module(file);
  module.filename = file;
  require.cache[file] = module;
  const requireFrom = (wanted) =>
    PIECES.has(nameOf(wanted)) ? load(nameOf(wanted), cacheFor, loaded) : module.require(wanted);
  script.runInThisContext().call(module.exports, module.exports, requireFrom, module, file, dist);
  module.loaded = true;
  loaded(name, script);
  return module.exports;
}

/** Gives what the program exports. */
exports.loadMain = () => {
  try {
    return load('core', cached, () => {});
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return require('../dist/main.cjs');
  }
};

/** Makes the caches: run by the build, after `work` has called what a start calls. */
exports.makeCache = async (work) => {
  const scripts = {};
  const { main } = load('core', () => undefined, (name, script) => (scripts[name] = script)); // prettier-ignore
  await work(main);
  for (const name in scripts) writeFileSync(cacheOf(name), scripts[name].createCachedData());
};
