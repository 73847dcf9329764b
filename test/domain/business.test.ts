/** What a trade is called in "I'm in …". */
import { describe, expect, it } from 'vitest';
import { wordSets } from '../../src/domain/english.js';
import { businessOf } from '../../src/domain/tidy/business.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);
const business = (trade: string) => businessOf(trade, sets);

describe('a trade as it ends "I’m in …"', () => {
  it.each([
    ['sells CNC tooling', 'CNC tooling'],
    ['I sell insurance', 'insurance'],
    ['works in insurance', 'insurance'],
    ['We are in commercial roofing, since 1980', 'commercial roofing'],
    ['my company makes custom kitchens', 'custom kitchens'],
    ['owns a small bakery', 'small bakery'],
    ['real-estate', 'real estate'],
    ['roofing + gutters', 'roofing and gutters'],
    ['Solar', 'solar'],
    ['Financial planning.', 'financial planning'],
  ])('"%s" is "%s"', (trade, want) => expect(business(trade)).toBe(want));
  it.each([
    ['', 'nothing'],
    ['general', 'no trade'],
    ['my own business', 'no trade'],
    ['Self-employed', 'no trade'],
    ['financial planner', 'a person'],
    ['I help people retire', 'what one does'],
    ['help people retire', 'what one does'],
    ['sells the homes that you love', 'a clause'],
    ['IT services for law firms and their many offices', 'too long'],
  ])('"%s" can’t: %s', (trade) => expect(business(trade)).toBe(''));
});
