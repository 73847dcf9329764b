// Runs what a start runs, and keeps what V8 compiled for it beside the core.
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { makeCache } = require('../bin/quick.js');

const home = mkdtempSync(join(tmpdir(), 'refcoach-warm-'));
process.env.REFCOACH_HOME = join(home, 'home');

makeCache(async (main) => {
  await main(['ask', '--example', '--channel', 'in-person,email,text', '--no-input']);
  await main(['check', '--text', 'Do you know anyone who needs a roof?']);
  await main(['log', 'Alan', '--asked', '--name-given', '--who', 'Priya Shah', '--new', '--quiet']);
  await main(['next']);
  rmSync(home, { recursive: true });
});
