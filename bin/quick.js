'use strict';
// Loads the core, and what opens the store, with V8's own code cache, which the build made: their functions need not be compiled
// again. A cache of another Node is refused by V8 and the file is loaded as usual.
const { readFileSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '..', 'dist');
const fileOf = (name) => join(dist, `${name}.cjs`);
const cacheOf = (name) => join(dist, `${name}.cache`);

function cached(name) {
  try {
    return readFileSync(cacheOf(name));
  } catch {
    return undefined;
  }
}

/** Puts a file of dist among the loaded modules; gives its script. What it requires of `later` is loaded in the same way. */
function load(name, cachedData, later = {}) {
  const file = fileOf(name);
  const script = new Script(Module.wrap(readFileSync(file, 'utf8')), { filename: file, cachedData });
  const module = new Module(file);
  module.filename = file;
  require.cache[file] = module;
  const plain = Module.createRequire(file);
  const requireFrom = (wanted) => {
    if (Object.hasOwn(later, wanted) && !require.cache[fileOf(later[wanted])]) later.load(later[wanted]);
    return plain(wanted);
  };
  script.runInThisContext().call(module.exports, module.exports, requireFrom, module, file, dirname(file));
  module.loaded = true;
  return script;
}

const LATER = { './kept.cjs': 'kept' };

/** Loads the core from its cache, when there is one. */
exports.loadCore = () => {
  const cachedData = cached('core');
  if (cachedData) load('core', cachedData, { ...LATER, load: (name) => load(name, cached(name)) });
};

/** Makes the caches: run by the build, after `work` has called what a start calls. */
exports.makeCache = async (work) => {
  const scripts = {};
  const loadLater = (name) => (scripts[name] = load(name, undefined));
  scripts.core = load('core', undefined, { ...LATER, load: loadLater });
  await work();
  for (const name in scripts) writeFileSync(cacheOf(name), scripts[name].createCachedData());
};
