/** What is typed in one go, without marks and small words, read as a trainer would: by rule, without the hand. */
import { describe, expect, it } from 'vitest';
import { wordSets } from '../../src/domain/english.js';
import { fitCircle, fitDoes, fitNote, fitWho, type Fit } from '../../src/domain/tidy.js';
import { mend } from '../../src/domain/tidy/mend.js';
import { hurried } from '../../src/domain/tidy/hurried.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);
const text = (fit: Fit) => ('text' in fit ? fit.text : `MISFIT ${fit.misfit}`);

describe('somebody known, who …', () => {
  it.each([
    [
      'his cousin runs a marina and cant find a diver',
      "is your cousin and runs a marina and can't find a diver",
    ],
    ['her husband keeps bees', 'whose husband keeps bees'],
    ['shes been asking about it', 'has been asking about it'],
    ['starting a food truck in may', 'is starting a food truck in May'],
    [
      'runs the feed store by the tracks knows all the growers',
      'runs the feed store by the tracks and knows all the growers',
    ],
    ['not happy with the accountant', 'is not happy with the accountant'],
    ['next door, same builder', 'is next door'],
    ['4 stalls down hes got the red tent', 'is four stalls down and has the red tent'],
    ['bakery truck parks across from him', 'has the bakery truck that parks across from you'],
    ['mgr at the marina, 80 slips', 'is the manager at the marina with 80 slips'],
    ['lost his job at the mill', 'lost his job at the mill'],
    ['2 kids in travel hockey', 'has two kids in travel hockey'],
    ['college roommate, now CFO at the mill', 'is your college roommate and is now the CFO at the mill'],
    ['his wife had a stroke hes doing it all alone', 'whose wife had a stroke and who is doing it all alone'],
    ['runs dairy two miles down', 'runs the dairy two miles down'],
    ['sent me two jobs last fall', 'sent me two jobs last fall'],
    ['is always rubbing his shoulder', 'is always rubbing his shoulder'],
    ['owns print shop over on main', 'owns the print shop over on Main'],
    ['boss, opening a second studio', 'is your boss and is opening a second studio'],
  ])('%s → %s', (typed, said) => expect(text(fitNote(typed, sets))).toBe(said));
});

describe('people who …', () => {
  it.each([
    ['furnace 20+ yrs old', 'have a furnace over 20 years old'],
    ['mold in basement', 'have mold in the basement'],
    ['over 70 worried about stairs', 'are over 70 and worried about stairs'],
    ['55+, retired', 'are over 55, retired'],
    ['kids leaving for college', 'have kids leaving for college'],
    ['blame selves first', 'blame themselves first'],
    ['run 12+ trucks', 'run 12 or more trucks'],
    ['about to sell', 'are about to sell'],
    ['dog pulls on every walk', 'have a dog that pulls on every walk'],
    ['hate the phone cant stand paperwork', "hate the phone and can't stand paperwork"],
  ])('%s → %s', (typed, said) => expect(text(fitWho(typed, sets))).toBe(said));
});

describe('I …', () => {
  it.each([
    ['massage therapist i get runners back on the road', 'get runners back on the road'],
    ['mobile bike repair i come to their office', 'do mobile bike repair and come to their office'],
    ['im a farrier so i keep horses sound', 'keep horses sound'],
    ['hair color mostly fixing mistakes', 'do hair color'],
  ])('%s → %s', (typed, said) => expect(text(fitDoes(typed, sets))).toBe(said));
});

describe('a circle', () => {
  it.each([
    ['her sewing circle abt 12 ladies', 'your sewing circle'],
    ['machine shops, 10-40 employees', 'the machine shops with 10 to 40 employees'],
    ['vendors at the farmers market', 'the vendors at the farmers market'],
    ['old band they do dinner twice a year', 'your old band'],
    ['the guys they fish with', 'the guys you fish with'],
    ['innkeepers who send her their overflow', 'the innkeepers who send you their overflow'],
  ])('%s → %s', (typed, said) => expect(text(fitCircle(typed, sets))).toBe(said));
});

describe('a result, before it is told', () => {
  it.each([
    ['9 mo no complaints from staff', 'no complaints from staff in 9 months'],
    ['whole season no frozen clock', 'no frozen clock the whole season'],
    ['made 610 gal syrup', 'made 610 gallons of syrup'],
    ['cut the premium $4,000', 'cut the premium by $4,000'],
    ['no $900/mo car payment', 'no $900/mo car payment'],
    ['no show rate 22% -> 6%', 'their no-show rate went from 22% to 6%'],
    ['used to haul water now the goats drink alone', 'used to haul water, and now the goats drink alone'],
    ['used to haul water now its 22 gal a min', 'used to haul water, and now its 22 gal a min'],
    ['prod up 30% no new hires', 'prod up 30%, no new hires'],
    ['missed no days this year', 'missed no days this year'],
    ['saved the windows didnt have to replace any', 'saved the windows, didnt have to replace any'],
    ['fuel cost -18%', 'fuel cost is down 18%'],
    ['no 700/mo car payment', 'no $700 a month car payment'],
  ])('%s → %s', (typed, said) => expect(hurried(typed)).toBe(said));

  it.each([
    ['in 9 days an didnt call', "in 9 days and didn't call"],
    ['2 yrs strait', '2 years straight'],
    ['was loosing money', 'was losing money'],
    ['went 58 to 84', 'went from 58 to 84'],
    ['the HS parents', 'the high school parents'],
    ['carpools Tu/Th', 'carpools on Tuesdays and Thursdays'],
    ['over flathead lake', 'over Flathead Lake'],
    ['sold it for 2.1M', 'sold it for $2.1 million'],
    ['no time 4 meetings', 'no time for meetings'],
    ['on time 4 weeks in a row', 'on time 4 weeks in a row'],
    ['2 health insp', '2 health inspections'],
    ['up 28 bbl/ac', 'up 28 barrels an acre'],
    ['passed 7-0 first try', 'passed 7 to 0 first try'],
    ['got 500k coverage', 'got $500,000 of coverage'],
    ['someones with her', "someone's with her"],
    ['couples were one cares for the other', 'couples where one cares for the other'],
    ['the partners liked theres', 'the partners liked theirs'],
  ])('%s → %s', (typed, said) => expect(mend(typed, sets)).toBe(said));
});
