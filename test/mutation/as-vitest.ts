/** What the tests of src/domain use of vitest, on mocha: its own `expect`, and tables of cases. */
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';

type Run = (...row: never[]) => unknown;
type Add = (name: string, run: () => unknown) => void;
declare const global: { it: Add; describe: Add; before: (run: () => unknown) => void };

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const expect = chai.expect;
/** A golden file as it is kept beside the tests of a practice; nothing is written anew here. */
chai.Assertion.addMethod('toMatchFileSnapshot', function (this: { _obj: unknown }, path: string) {
  chai.assert.equal(this._obj, readFileSync(join('test', 'practice', path), 'utf8'));
});

let count = 0;
/** Names are counted: two cases may read alike, and coverage is told by name. */
function tabled(add: Add) {
  const one = (name: string, run: () => unknown) => add(`${name} #${count++}`, run);
  const each = (rows: readonly unknown[]) => (name: string, run: Run) => {
    for (const row of rows) {
      const cells = (Array.isArray(row) ? row : [row]) as never[];
      one(format(name, ...cells).replace(/\s+/g, ' '), () => run(...cells));
    }
  };
  return Object.assign(one, { each });
}

export const it = tabled((name, run) => global.it(name, run));
export const test = it;
export const describe = tabled((name, run) => global.describe(name, run));
export const beforeAll = (run: () => unknown) => global.before(run);
