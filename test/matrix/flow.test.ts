/** Pipes that never block, and signals in a long run: all of it or nothing, and at once. */
import { beforeAll, expect, it } from 'vitest';
import { REP, sandbox } from './sandbox.js';

const { sh, put, names, read } = sandbox();
const MANY = 3000;

beforeAll(() =>
  put('many.ndjson', Array.from({ length: MANY }, (_, n) => `{"name":"Ann ${n}","score":9}\n`).join('')),
);

/** Gives the program a pipe that never blocks, reads it slowly, and prints how many lines came and the exit code. */
const IMPATIENT = `
import os, subprocess, sys, time
r, w = os.pipe()
os.set_blocking(w, False)
done = subprocess.Popen(sys.argv[1:], stdout=w, stderr=subprocess.DEVNULL)
os.close(w)
lines = 0
while True:
    part = os.read(r, 65536)
    if not part: break
    lines += part.count(b"\\n")
    if lines < 200: time.sleep(0.05)
print(lines, done.wait())
`;

it('writes all of it to a pipe that does not block', () => {
  put('impatient.py', IMPATIENT);
  const { out } = sh(
    `python3 impatient.py refcoach ask --from many.ndjson --format ndjson --jobs 1 -q ${REP}`,
  );
  expect(out).toBe(`${MANY} 0\n`);
});

it('reads all of it from a pipe that does not block', () => {
  put(
    'feed.py',
    'import os, time\nos.set_blocking(0, False)\nos.execvp("refcoach", ["refcoach", "check", "-"])\n',
  );
  const { out } = sh('(sleep 0.3; echo "Do you know anyone who needs a roof?") | python3 feed.py');
  expect(out).toContain('need-based');
});

/** Starts a long run, sends a signal when its file has begun, and prints how it ended and what it left. */
const SIGNAL = `
import glob, subprocess, sys, time
child = subprocess.Popen(sys.argv[3:], stdin=subprocess.PIPE)
if sys.argv[2] == "-":
    child.stdin.write(b'{"name":"Ann","score":9}\\n' * 2000)
    child.stdin.flush()
while not glob.glob(".out*"): time.sleep(0.01)
time.sleep(0.3)
child.send_signal(int(sys.argv[1]))
print(child.wait(5), glob.glob(".out*") + glob.glob("out*"))
`;

it.each([
  ['SIGINT', 2, '-'],
  ['SIGTERM', 15, '-'],
  ['SIGTERM', 15, 'many.ndjson'],
])('%s (%i) ends a long run at once and leaves no file: --from %s', (_, number, from) => {
  put('send.py', SIGNAL);
  const long =
    from === '-' ? '' : 'for n in 1 2 3 4 5 6 7; do cat many.ndjson many.ndjson > m; mv m many.ndjson; done;';
  const run = `refcoach ask --from ${from} --format ndjson ${REP} --out out.ndjson --jobs 1 -q`;
  const { out, err } = sh(`${long} python3 send.py ${number} ${from} ${run}`);
  expect([out, err]).toEqual([`-${number} []\n`, '']);
});

it.each([
  ['one file', 2, '--format pdf --out out.pdf', '.out*'],
  ['one file', 15, '--format docx --out out.docx', '.out*'],
  ['a file for each', 2, '--format pdf --each --out class/', 'class/*.pdf'],
])('a handout as %s, stopped by signal %i, leaves nothing half-written: %s', (_, number, how, begun) => {
  put('handout.py', SIGNAL.replaceAll('".out*"', 'sys.argv[2]'));
  put('class.csv', `participant\n${'Łukasz Wójcik\n'.repeat(600)}`);
  const run = `refcoach handout --trade roofing --from class.csv -q ${how}`;
  const { out, err } = sh(`python3 handout.py ${number} '${begun}' ${run}`);
  expect([out.slice(0, 3).trim(), err]).toEqual([`-${number}`, '']);
  expect(names().filter((name) => name.startsWith('out') || name.startsWith('.out'))).toEqual([]);
  if (!how.includes('--each')) return;
  // Those that were whole stay.
  expect(names('class').filter((name) => name.startsWith('.'))).toEqual([]);
  for (const name of names('class')) expect(read(`class/${name}`).trimEnd().endsWith('%%EOF')).toBe(true);
});
