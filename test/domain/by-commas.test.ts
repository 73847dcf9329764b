/** Several circles or kinds with commas between are several; what says when or where a circle meets stays with it. */
import { expect, it } from 'vitest';
import { wordSets } from '../../src/domain/english.js';
import { byCommas } from '../../src/domain/tidy.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);

it.each([
  ['fair board, 4-H leaders', ['fair board', '4-H leaders']],
  ['her choir, the PTA, neighbors', ['her choir', 'the PTA', 'neighbors']],
  ['retired teachers lunch, 1st Weds', ['retired teachers lunch, 1st Weds']],
  ['bldg mgrs, 8 floors & up', ['bldg mgrs, 8 floors & up']],
  ['hawk club, last Sunday of the month', ['hawk club, last Sunday of the month']],
  ['study club 2nd weds, dental sch classmates', ['study club 2nd weds', 'dental sch classmates']],
  ['golf fri w/ 3 other managers, kids hockey', ['golf fri w/ 3 other managers', 'kids hockey']],
  ['trial lawyers lunch, law school roommates', ['trial lawyers lunch', 'law school roommates']],
  ['the hangar crowd / saturday feed run', ['the hangar crowd', 'saturday feed run']],
  ['coffee at the diner, 6am weekdays', ['coffee at the diner, 6am weekdays']],
  ['lunch crew, mostly nurses', ['lunch crew, mostly nurses']],
  ['the Elks, he tends bar', ['the Elks, he tends bar']],
  ['owners in the building, 3rd floor', ['owners in the building, 3rd floor']],
  ['bowling league, Thursday nights', ['bowling league, Thursday nights']],
])('%s', (typed, parts) => expect(byCommas(typed, sets)).toEqual(parts));
