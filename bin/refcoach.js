#!/usr/bin/env node
'use strict';
// Help and version are texts made by the build: nothing else is loaded for them. What any other start needs is loaded with V8's
// own code cache, which the build made, so that its functions need not be compiled again. V8 refuses a cache of another number of V8;
// one of the same number with other patches (Node 20.17 and 20.20) it takes and dies of it, so that is looked at here. Without a
// cache the file is loaded as usual.
const { closeSync, fstatSync, openSync, readFileSync, readSync, writeSync } = require('node:fs');
const { join } = require('node:path');

const HELP = new Set(['--help', '-h']);
const PIECES = new Set(['core', 'ask', 'check', 'kept'].map((name) => `./${name}.cjs`));
const dist = join(__dirname, '..', 'dist');
/** What a cache is good for, as it stands in the head of a piece: after the length of its source, up to HEAD. */
const ENGINE = `${process.versions.v8} ${process.platform} ${process.arch}`;
const HEAD = 64;
// The class that node:module gives, which would load the loader of ES modules too.
const Module = module.constructor;

function page([word = '--help', ...rest]) {
  if (word === '--version' || word === '-V') return 'version';
  if (HELP.has(word)) return 'refcoach';
  if (word === 'help') return rest[0] || 'refcoach';
  return rest.some((option) => HELP.has(option)) ? word : '';
}

function printed(name) {
  if (!/^[a-z]+$/.test(name)) return false;
  try {
    const bytes = readFileSync(join(dist, 'help', `${name}.txt`));
    for (let at = 0; at < bytes.length;) at += writeSync(1, bytes, at);
    return true;
  } catch (error) {
    return error.code === 'EPIPE';
  }
}

/** A piece as the build put it beside its file: the head, the source in the wrapper of a module, V8's cache of it. */
function prepared(file) {
  const fd = openSync(file.replace('.cjs', '.start'), 'r');
  const bytes = Buffer.allocUnsafeSlow(fstatSync(fd).size);
  readSync(fd, bytes, 0, bytes.length, 0);
  closeSync(fd);
  const end = HEAD + bytes.readInt32LE();
  const fits = bytes.toString('latin1', 4, HEAD).trimEnd() === ENGINE;
  return { source: bytes.toString('latin1', HEAD, end), cachedData: fits ? bytes.subarray(end) : undefined };
}

/** Puts a piece among the loaded modules, with those it requires; `loaded` is told of each script. Gives its exports. */
function load(name, sourceOf, loaded) {
  const file = join(dist, `${name}.cjs`);
  const there = require.cache[file];
  if (there) return there.exports;
  const { Script } = require('node:vm');
  const { source, cachedData } = sourceOf(file);
  const script = new Script(source, { filename: file, cachedData });
  const piece = new Module(file);
  piece.filename = file;
  // An object made for many names: V8 would make a new shape for each.
  piece.exports = Object.create(null);
  require.cache[file] = piece;
  const requireFrom = (wanted) =>
    PIECES.has(wanted) ? load(wanted.slice(2, -4), sourceOf, loaded) : piece.require(wanted);
  script.runInThisContext().call(piece.exports, piece.exports, requireFrom, piece, file, dist);
  piece.loaded = true;
  loaded(name, source, script);
  return piece.exports;
}

/** Gives what the program exports. */
function loadMain() {
  try {
    return load('core', prepared, () => {});
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return require('../dist/main.cjs');
  }
}

function start(argv) {
  if (printed(page(argv))) return;
  loadMain()
    .main(argv)
    .then((code) => {
      process.exitCode = code;
      // With nothing left to wait for, the end need not tidy memory first.
      if (process.getActiveResourcesInfo().length === 0) process.exit();
    });
}

if (require.main === module) start(process.argv.slice(2));
else Object.assign(exports, { load, ENGINE, HEAD });
