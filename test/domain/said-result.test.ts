/** A hurried result as it is kept ("you've …") and as it is said to the customer, a sentence of its own. */
import { beforeAll, expect, it } from 'vitest';
import { saidResult } from '../../src/domain/told/said.js';
import { fitResult } from '../../src/domain/tidy.js';
import { wordSets, type WordSets } from '../../src/domain/words.js';
import { openPlaybook } from '../../src/playbook/open.js';

let sets: WordSets;
beforeAll(async () => {
  sets = wordSets((await openPlaybook()).words);
});

it.each([
  ['got the manuals out before hannover', 'you got the manuals out before Hannover'],
  [
    'kept the oak by the drive, insurer dropped it',
    'you kept the oak by the drive, and the insurer dropped it',
  ],
  ['saved abt 9k on premiums, renewed twice', 'you saved about $9,000 on premiums and renewed twice'],
  ['replaced 11 old buses, breakdowns way down', 'you replaced 11 old buses, with breakdowns way down'],
  [
    'went all summer w no shutdowns, gas bill down a 3rd',
    'you went all summer with no shutdowns, and the gas bill down a third',
  ],
  [
    'heard the grandkids on the phone, tv down from 40 to 18',
    'you heard the grandkids on the phone, with the TV down from 40 to 18',
  ],
  [
    'had 0 tenant complaints since may, used to be 3 a wk',
    'zero tenant complaints since May, down from 3 a week',
  ],
  [
    'Miles swims a whole length, used to scream in the bath',
    'Miles swam a whole length, after screaming in the bath',
  ],
  ['no lines at the fun run, not one complaint', 'no lines at the fun run, and not one complaint'],
  ['3 A grades in a row', 'three A grades in a row'],
  [
    'got the gray mare sound, shes back in the ring',
    "you got the gray mare sound, and she's back in the ring",
  ],
  ['back cutting same day both times it broke', 'you were back cutting same day both times it broke'],
  ['not lost an hour since the ransomware mess', "you haven't lost an hour since the ransomware mess"],
  [
    'does payroll in 20 min, no more irs letters',
    "you're doing payroll in 20 minutes, with no more IRS letters",
  ],
  ['saves 6 hrs a week, goes home at 5', "you're saving 6 hours a week, and you go home at 5"],
  ['kid went from a D to a B+, likes math now', 'you saw your kid go from a D to a B+, and like math'],
  [
    'rebuilt the deck, neighbors keep asking about it',
    'you rebuilt the deck, and your neighbors keep asking about it',
  ],
  ['refinanced at 4.1, closing took 3 weeks', 'you refinanced at 4.1, and the closing took 3 weeks'],
  ['got the van back, runs like new', 'you got the van back, and it runs like new'],
  ['lost 30 pounds, off the insulin', "you lost 30 pounds, and you're off the insulin"],
  [
    'wedding photos back in 3 weeks, my mom cried',
    'you had your wedding photos back in 3 weeks, and your mom cried',
  ],
  ['passed osha clean after last yrs fine', "you passed OSHA clean after last year's fine"],
  ['sold the house in 9 days, 12k over asking', 'you sold the house in 9 days, $12,000 over asking'],
  ['can hear his wife in a restaurant', 'you can hear your wife in a restaurant'],
  ['loves her new roof', 'you love your new roof'],
  ['bookings went up 40% with the new site', 'your bookings went up 40% with the new site'],
  [
    'first checkup in 11 years, got through 2 crowns',
    'you had the first checkup in 11 years and got through 2 crowns',
  ],
  ['audit came back clean', 'your audit came back clean'],
  ['happy with it', "you've been happy with it"],
])('%s', (typed, said) => {
  const fit = fitResult(typed, sets);
  expect('text' in fit && saidResult(fit.text, sets)).toBe(said);
});

it('says nothing of no result', () => expect(saidResult('', sets)).toBe(''));
