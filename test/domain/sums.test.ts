/** Sums without their sign, told as dollars where they are paid for something, and left alone where they may be something else. */
import { describe, expect, it } from 'vitest';
import { withAmounts } from '../../src/domain/tidy/amounts.js';
import { grouped, inDollars } from '../../src/domain/tidy/sums.js';

describe('is a sum', () => {
  it.each([
    ['spent 3800 not 30k', 'spent $3,800 not $30,000'],
    ['spent 1,250 on tires', 'spent $1,250 on tires'],
    ['spent 1250000 on it', 'spent $1,250,000 on it'],
    ['paid all but 12k of it', 'paid all but $12,000 of it'],
    ['paid 900 in tax instead of 5k', 'paid $900 in tax instead of $5,000'],
    ['was owed 640 back', 'was owed $640 back'],
    ['electric bill 212 down to 98', 'electric bill $212 down to $98'],
    ['bill went from 85 to 64', 'bill went from $85 to $64'],
    ['rent 90 a mo', 'rent $90 a mo'],
    ['diesel 88/mo', 'diesel $88/mo'],
    ['price locked at 1.89', 'price locked at $1.89'],
    ['pays 85 a month less', 'pays $85 a month less'],
    ['rented for 150 more', 'rented for $150 more'],
    ['won the 12,500 and slept', 'won the $12,500 and slept'],
  ])('%s', (typed, told) => expect(inDollars(typed)).toBe(told));
});

describe('is none', () => {
  it.each([
    'spent 12 days on it',
    'spent 300 hours on it',
    'water bill 12',
    'fees 12, paid in a month',
    'landed the 40k job',
    'rate locked at 3.5%',
    'paid the 12k racer',
    'saw 400 people',
  ])('%s', (typed) => expect(inDollars(typed)).toBe(typed));
});

it.each([
  ['999', '999'],
  ['12300', '12,300'],
  ['1,2300', '12,300'],
  ['1234567', '1,234,567'],
])('%s is written %s', (n, written) => expect(grouped(n)).toBe(written));

describe('figures written out', () => {
  it.each([
    ['sales went from 2m to 900k', 'sales went from $2 million to $900,000'],
    ['grew from 2m to 900k followers', 'grew from 2m to 900,000 followers'],
    ['saves 85/mo', 'saves $85 a month'],
    ['saves 85 a week', 'saves $85 a week'],
    ['saves 1140/yr.', 'saves $1,140 a year'],
    ['saved us about 900 on fuel', 'saved us about $900 on fuel'],
    ['saved 85 seats', 'saved 85 seats'],
    ['saved 300 seats', 'saved 300 seats'],
    ['got 900 in late fees', 'got $900 in late fees'],
    ['cut the rent 90 a month', 'cut the rent $90 a month'],
    ['cut the grass 90 a month', 'cut the grass 90 a month'],
    ['elec bill went from 240 to 18', 'elec bill went from $240 to $18'],
    ['fever went from 104 to 98', 'fever went from 104 to 98'],
    ['2500 followers', '2,500 followers'],
    ['2500 of them', '2500 of them'],
    ['ran a 5k', 'ran a 5k'],
    ['ran her first 10k race', 'ran her first 10k race'],
    ['walks 12k steps', 'walks 12,000 steps'],
    ['1.5k orders', '1,500 orders'],
    ['2m views', '2m views'],
    ['an 8k grant', 'an $8,000 grant'],
    ['hit 240k on the Corolla', 'hit 240,000 miles on the Corolla'],
    ['hit 2k on the Corolla', 'hit 2k on the Corolla'],
    ['hit 240k on the track', 'hit 240k on the track'],
    ['saved 12k on the Corolla', 'saved $12,000 on the Corolla'],
    ['truck is past 210k', 'truck is past 210,000 miles'],
    ['the loan is past 210k', 'the loan is past 210k'],
    ['won 300k', 'won $300,000'],
    ['saw 300k', 'saw 300k'],
    ['won 2m', 'won $2 million'],
    ['made 2m in sales', 'made $2 million in sales'],
    ['owed 2m', 'owed 2m'],
    ['$2m', '$2 million'],
    ['paid 1.5mm', 'paid $1.5 million'],
    ['$12000 back', '$12,000 back'],
  ])('%s', (typed, out) => expect(withAmounts(typed)).toBe(out));
});
