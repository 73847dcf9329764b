/** Property tests with a fixed seed and a bounded count: FUZZ=20 runs twenty times as many, SEED=n others. */
import fc from 'fast-check';

const times = Number(process.env['FUZZ'] ?? 1);

/** How a property of `count` cases is run. */
export const bounded = (count: number): { seed: number; numRuns: number } => ({
  seed: Number(process.env['SEED'] ?? 20_270_412),
  numRuns: count * times,
});

const WORDS =
  `you your you've you're I my me we our us I'm it's the a an and or but who that saved cut slept better kids business partners
  in of at with from to $41,000 10% 2024-03-18 Dr. Mr. St. Mt. O'Brien Zoë IT CPA w/out & - – — ; : , . ! ? ... … ’ “ ” ( ) [ ] { } {{ }}
  N/A none tbd e\u0301 👩‍👧 王 אבי \u001b[31m \u0000 \u202e __proto__ constructor neighbors doctors partner's surgeons' people club gym`.split(
    /[ \n]+/,
  );

/** Text as people and machines type it: words of the trade, marks, names, and anything at all. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    {
      maxLength: 14,
    },
  )
  .chain((words) => fc.constantFrom(' ', ' ', ' ', '', '\n', '\t').map((space) => words.join(space)));

/** What steers a terminal or turns the reading round; line ends are judged elsewhere. */
export const STEERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;
