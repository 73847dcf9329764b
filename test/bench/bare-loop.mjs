// The yardstick of batch.mjs: a line → JSON.parse → one precompiled Handlebars template → write. Nothing else is done.
import { readFileSync, readSync, openSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const Handlebars = require('handlebars/runtime');
const [file, compiled] = process.argv.slice(2);
const template = Handlebars.template(new Function(`return ${readFileSync(compiled, 'utf8')}`)());

const PIECE = 65_536;
let pending = '';
function flush() {
  const bytes = Buffer.from(pending);
  for (let at = 0; at < bytes.length;) at += writeSync(1, bytes, at);
  pending = '';
}

const fd = openSync(file, 'r');
const chunk = Buffer.allocUnsafe(PIECE);
let rest = '';
for (let size = readSync(fd, chunk); size > 0; size = readSync(fd, chunk)) {
  const lines = (rest + chunk.toString('utf8', 0, size)).split('\n');
  rest = lines.pop();
  for (const line of lines) {
    pending += template(JSON.parse(line));
    if (pending.length >= PIECE) flush();
  }
}
flush();
