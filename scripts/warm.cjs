// Runs what a start runs, and keeps each piece with what V8 compiled for it beside the piece.
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { wrap } = require('node:module');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { load, ENGINE, HEAD } = require('../bin/refcoach.js');

const home = mkdtempSync(join(tmpdir(), 'refcoach-warm-'));
process.env.REFCOACH_HOME = join(home, 'home');

/** What a rep may have put into a file. */
const ANSWERS = {
  rep: { name: 'Maya Brandt' },
  trade: 'bookkeeping service',
  serves: ['restaurant owners'],
  name: 'Alan Whitcomb',
  occupation: 'restaurant owner',
  score: 10,
  result: 'closed the books in two days',
  circles: ['the people you trained with', 'your Thursday run'],
};

/** The source of a piece, up to where V8's cache may begin. The build leaves ASCII alone in these files. */
function sourceOf(file) {
  const source = wrap(readFileSync(file, 'latin1'));
  return { source: source.padEnd(Math.ceil(source.length / 8) * 8) };
}

async function warm() {
  const pieces = {};
  const { main } = load('core', sourceOf, (name, source, script) => (pieces[name] = { source, script }));
  const answers = join(home, 'answers.json');
  writeFileSync(answers, JSON.stringify(ANSWERS));
  await main(['ask', '--example', '--channel', 'in-person,email,text', '--no-input']);
  await main(['ask', '--answers', answers, '--format', 'text', '--save']);
  await main(['ask', 'Alan', '--score', '9', '--result', 'slept better']);
  await main(['check', '--text', 'Do you know anyone who needs a roof?']);
  await main(['log', 'Alan', '--asked', '--name-given', '--who', 'Priya Shah', '--quiet']);
  await main(['next']);
  for (const [name, { source, script }] of Object.entries(pieces)) {
    const head = Buffer.alloc(HEAD, ' ');
    head.writeInt32LE(source.length);
    head.write(ENGINE, 4, 'latin1');
    writeFileSync(
      join(__dirname, '..', 'dist', `${name}.start`),
      Buffer.concat([head, Buffer.from(source, 'latin1'), script.createCachedData()]),
    );
  }
  rmSync(home, { recursive: true });
}

warm();
