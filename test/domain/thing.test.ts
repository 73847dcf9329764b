/** The thing that the rep looks after, asked after where the result speaks of it. */
import { describe, expect, it } from 'vitest';
import { wordSets } from '../../src/domain/english.js';
import { emptyProfile } from '../../src/domain/model.js';
import { thingHas, thingsOf } from '../../src/domain/thing.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);
const asked = (trade: string, does: string, told: string) =>
  thingHas(thingsOf({ ...emptyProfile(), trade, does }, sets), told, sets);

describe('how has the thing been', () => {
  it.each([
    ['scale repair', 'calibrate truck scales', 'the scale was never down during harvest', 'has the scale'],
    ['neon', 'fix and rebend old neon signs', 'the sign has been lit every night', 'has the sign'],
    [
      'bowling',
      'resurface bowling lanes overnight',
      'we did all twenty-four lanes in four nights',
      'have the lanes',
    ],
    [
      'clocks',
      'repair tower clocks',
      'you had the courthouse clock within ten seconds of true',
      'has the courthouse clock',
    ],
    [
      'accordion repair',
      'fix reeds and bellows',
      "your dad's accordion plays again",
      "has your dad's accordion",
    ],
    ['furnace repair', 'fix dishwashers', 'all the washers run again', 'have the washers'],
    [
      'scoreboards',
      'fix scoreboards and shot clocks the same week',
      'we fixed the clock before homecoming',
      'has the clock',
    ],
  ])('%s, "%s", of "%s": %s', (trade, does, told, has) => expect(asked(trade, does, told)).toBe(has));

  it.each([
    [
      'none that works is spoken of',
      'scoreboards',
      'fix scoreboards',
      'you went the season without a dead board',
    ],
    ['it is one of many', 'scales', 'calibrate scales', "you haven't had a scale pulled in four years"],
    [
      'it is the first half of another thing',
      'handpiece repair',
      'repair handpieces',
      'you cut your handpiece spending in half',
    ],
    ['another word is said of it', 'carpets', 'clean carpets', 'the movers scratched carpets'],
    ['it is a place', 'cleaning', 'clean offices', 'your office smells new'],
    ['it is a grave', 'graves', 'clean and reset headstones', 'the stones are up straight'],
    ['it is over in a day', 'floats', 'build parade floats', 'all eleven floats rolled on time'],
    ['it is done to nothing that stays', 'catering', 'cook lunches', 'the lunches were hot'],
    ['the result speaks of something else', 'pianos', 'tune pianos', 'the recital went well'],
  ])("isn't asked where %s", (_, trade, does, told) => expect(asked(trade, does, told)).toBe(''));
});
