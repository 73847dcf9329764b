// Runs what a start runs, and keeps what V8 compiled for it beside the pieces.
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { load } = require('../bin/refcoach.js');

const home = mkdtempSync(join(tmpdir(), 'refcoach-warm-'));
process.env.REFCOACH_HOME = join(home, 'home');

async function warm() {
  const scripts = {};
  const { main } = load('core', () => undefined, (name, script) => (scripts[name] = script)); // prettier-ignore
  await main(['ask', '--example', '--channel', 'in-person,email,text', '--no-input']);
  await main(['check', '--text', 'Do you know anyone who needs a roof?']);
  await main(['log', 'Alan', '--asked', '--name-given', '--who', 'Priya Shah', '--new', '--quiet']);
  await main(['next']);
  for (const name in scripts)
    writeFileSync(join(__dirname, '..', 'dist', `${name}.cache`), scripts[name].createCachedData());
  rmSync(home, { recursive: true });
}

warm();
