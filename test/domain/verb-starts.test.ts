/** A second thing that somebody does, typed behind the first without a mark, has its comma; who or what does it stays before its verb. */
import { expect, it } from 'vitest';
import { wordSets } from '../../src/domain/english.js';
import { withVerbStarts } from '../../src/domain/tidy/verb-starts.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);

it.each([
  'sold her first bowls at the market| paid for the whole class',
  "took the grandkids to Alaska| didn't plan a thing",
  'got the contract with the school district| hired two drivers',
  'closed in 21 days| beat a cash offer',
  'got her confidence back| asked for the raise',
  'irrigates from his phone| saves two trips a day',
  "she gets her Saturdays back| doesn't mow anymore",
  "the house is quiet| can't hear the highway",
  'lost an acre to the new road| got paid for two',
])('%s', (typed) => expect(withVerbStarts(typed.replace('|', ''), sets)).toBe(typed.replace('|', ',')));

it.each([
  'got his claim paid the same day it came in',
  'we had the tarp up before the second storm came through',
  'got the gate fixed before the sheep figured it out',
  'found out the mold was behind the wall',
  'got the chapel booked every Saturday May to October',
  'had two big trees removed by the county',
  "cracks in the driveway didn't come back after the thaw",
  'got 12 apartments turned over in five days',
  "bought the camper he'd talked about since 1998",
  'caught a double invoice before AP paid it',
  "dug the garden himself and his back didn't hurt the next day",
  'sold the house',
])('%s: as it is', (typed) => expect(withVerbStarts(typed, sets)).toBe(typed));
