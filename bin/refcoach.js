#!/usr/bin/env node
'use strict';
// Help and version are texts made by the build: nothing else is loaded for them.
const { readFileSync, writeSync } = require('node:fs');
const { join } = require('node:path');

const HELP = new Set(['--help', '-h']);

function page([word = '--help', ...rest]) {
  if (word === '--version' || word === '-V') return 'version';
  if (HELP.has(word)) return 'refcoach';
  if (word === 'help') return rest[0] || 'refcoach';
  return rest.some((option) => HELP.has(option)) ? word : '';
}

function printed(name) {
  if (!/^[a-z]+$/.test(name)) return false;
  try {
    const bytes = readFileSync(join(__dirname, '..', 'dist', 'help', `${name}.txt`));
    for (let at = 0; at < bytes.length;) at += writeSync(1, bytes, at);
    return true;
  } catch (error) {
    return error.code === 'EPIPE';
  }
}

if (!printed(page(process.argv.slice(2)))) {
  const { main } = require('./quick.js').loadMain();
  main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
    // With nothing left to wait for, the end need not tidy memory first.
    if (process.getActiveResourcesInfo().length === 0) process.exit();
  });
}
