'use strict';
// Loads the core with V8's own code cache, which the build made: its functions need not be compiled again. A cache of another
// Node is refused by V8 and the core is loaded as usual.
const { readFileSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const core = join(__dirname, '..', 'dist', 'core.cjs');
const cache = join(__dirname, '..', 'dist', 'core.cache');

function cached() {
  try {
    return readFileSync(cache);
  } catch {
    return undefined;
  }
}

/** Puts the core among the loaded modules; gives its script. */
function load(cachedData) {
  const script = new Script(Module.wrap(readFileSync(core, 'utf8')), { filename: core, cachedData });
  const module = new Module(core);
  module.filename = core;
  require.cache[core] = module;
  script
    .runInThisContext()
    .call(module.exports, module.exports, Module.createRequire(core), module, core, dirname(core));
  module.loaded = true;
  return script;
}

/** Loads the core from its cache, when there is one. */
exports.loadCore = () => {
  const cachedData = cached();
  if (cachedData) load(cachedData);
};

/** Makes the cache: run by the build, after `work` has called what a start calls. */
exports.makeCache = async (work) => {
  const script = load(undefined);
  await work();
  writeFileSync(cache, script.createCachedData());
};
