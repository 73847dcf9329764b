/** The quick reading of a command line and Node's own agree wherever the quick one has an answer. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '../../src/commands/check.js';
import { optionsOf, plainly, withShortForms } from '../../src/parse.js';
import { bounded } from './seeded.js';

const specs = optionsOf(check);
const word = fc.oneof(
  fc.constantFrom('--text', '--text=', '--text=a=b', '--fix', '--fix=yes', '--disable', '--disable=coy', '--no-color'),
  fc.constantFrom('--color', '--', '-', '-q', '-qh', '--fi', '---', '--=', '--constructor', '--__proto__', '', 'a', 'a b', '--help'),
  fc.string({ maxLength: 4 }),
); // prettier-ignore

it('reads as Node does', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (argv) => {
      const quick = plainly(specs, argv);
      if (!quick) return;
      read++;
      expect({ ...withShortForms(specs, argv) }).toEqual(quick);
    }),
    bounded(3000),
  );
  expect(read).toBeGreaterThan(100);
});

it.each([
  [['draft.txt', '--text', 'a', '--fix', '--text=b'], { text: 'b', fix: true }, ['draft.txt']],
  [['--disable', 'a', '--disable=b', '-'], { disable: ['a', 'b'] }, ['-']],
])('%j', (argv, options, args) => {
  expect(plainly(specs, argv)).toEqual({ args, options });
});
