/** Pieces of what is told: a kept result as a sentence, and work that was done for them with the thing first. */
import { describe, expect, it } from 'vitest';
import { doneForThem } from '../../src/domain/told/for-them.js';
import { inARow } from '../../src/domain/told/in-a-row.js';
import { goingOn } from '../../src/domain/told/parts.js';
import { saidResult } from '../../src/domain/told/said.js';
import { wordSets } from '../../src/domain/words.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);

describe('work that was done for them', () => {
  it.each([
    ['filled 12 of the 14 chairs by May', '12 of the 14 filled chairs by May'],
    ['filled 9 of 10', '9 of 10 filled'],
    ['knocked $140 off', '$140 knocked off'],
    ['knocked $140 a month off the bill', '$140 a month knocked off the bill'],
    ['held your rate for 2 years', 'your rate held for 2 years'],
    ['held the line on price', 'the line held on price'],
    ['cleared an acre and a half by Friday', 'an acre and a half cleared by Friday'],
    ['fixed 10 windows in 2 days', '10 windows fixed in 2 days'],
    ['replaced eight locks over the weekend', 'eight locks replaced over the weekend'],
    ['turned around 3 rooms in a day', '3 rooms turned around in a day'],
    ["painted mom's house in a week", "your mom's house painted in a week"],
    ["painted the house next to mom's barn", "the house next to mom's barn painted"],
    ['moved 4 bedrooms in one day', '4 bedrooms moved in one day'],
    ['cleaned the big old brick corner house by noon', 'the big old brick corner house cleaned by noon'],
    ['caught a leak early', 'a leak caught early'],
  ])('"%s" is told as "%s"', (kept, told) => expect(doneForThem(kept, sets)).toBe(told));

  it.each([
    'said you filled 9 of 10',
    'knocked the price',
    'found the leak',
    'held rates for 2 years',
    'held in the storm',
    'replaced it',
    'replaced out of warranty',
    'painted trim by Friday',
    'replaced work lights by noon',
    'moved house',
    'cleaned the big old brick corner house once more by noon',
    '',
  ])('"%s" isn\'t told so', (kept) => expect(doneForThem(kept, sets)).toBe(''));
});

describe('a kept result as a sentence', () => {
  it.each([
    ['had 0 complaints', 'zero complaints'],
    ['had 12 A grades in a row', 'you had 12 A grades in a row'],
    ['had no leaks and passed inspection', 'no leaks, and you passed inspection'],
    ['had no leaks, and gotten through winter', 'no leaks, and you got through winter'],
    ['had no stress and noise', 'no stress and noise'],
    ['had half the calls and gone home', 'half the calls, and you went home'],
    ['seen your audit come back clean', 'your audit came back clean'],
    ['seen the whole audit come back clean', 'the whole audit came back clean'],
    ['seen all of it come true', 'all of it came true'],
    ['seen both boys make the team', 'both boys made the team'],
    ['seen Otis walk', 'Otis walked'],
    ['seen Otis sleep through and eat again', 'you saw Otis sleep through and eat again'],
    ['seen your kids at the lake come home', 'your kids at the lake came home'],
    [
      'seen your kids in the big blue lake house come home',
      'you saw your kids in the big blue lake house come home',
    ],
    ['been able to sleep', 'you can sleep'],
    ['been seen able to walk', "you've been seen able to walk"],
    ['come to love mornings', 'you love mornings'],
    ['come to the shop', 'you came to the shop'],
    ['gone without being late', "you haven't been late"],
    ['gone a week without being late', 'you went a week without being late'],
    ['been saving $140', "you're saving $140"],
    ['been happy', "you've been happy"],
    ['been king of the hill', "you've been king of the hill"],
    ['been back at work', 'you were back at work'],
    ['been back at work since May', "you've been back at work since May"],
    ['never missed', "you've never missed"],
    ['slept and never missed a day', 'you slept and never missed a day'],
    ['cut costs and gotten home', 'you cut costs and got home'],
    ['', ''],
  ])('"%s" is told as "%s"', (kept, told) => expect(saidResult(kept, sets)).toBe(told));
});

describe('what follows a comma', () => {
  it.each([
    ['you sleep through', 'you', 'even the dog sleeps in', 'clause: even the dog sleeps in'],
    ['you sleep', 'you', 'not even the dog sleeps', 'aside: not even the dog sleeps'],
    ['your truck runs', '', 'but still burns oil', 'aside: but still burns oil'],
    ['you cut costs', 'you', 'but kept the crew', 'aside: but kept the crew'],
    ['your knee is fine', '', 'now like new', 'aside: now like new'],
    ['my van runs', '', 'yours is next', 'clause: yours is next'],
    ['the dog walks off leash', '', 'came back', 'thing: came back'],
    ['you moved closer', 'you', '8 minutes to work', 'aside: 8 minutes to work'],
    ['you moved closer', 'you', '1 block from school', 'aside: 1 block from school'],
    ['you got a house', 'you', '12 miles from work', 'aside: 12 miles from work'],
    ['you got the plan', 'you', '$45 a month', 'aside: for $45 a month'],
    ['you got the plan', 'you', '45 a month', 'aside: for $45 a month'],
    ['you did it', 'you', 'not a 1', 'aside: not a 1'],
    ['you found them', 'you', 'all of them', 'aside: all of them'],
    ['you found them', 'you', 'both boys', 'aside: both boys'],
    ['you filled chairs', 'you', '9 of 10', 'aside: 9 of 10'],
    ['you filled the shop', 'you', '19 of 20 chairs', 'aside: 19 of 20 chairs'],
    ['you made money', 'you', '$1.5 million', 'aside: $1.5 million'],
    ['you won', 'you', 'the best year yet', 'aside: the best year yet'],
    ['you won', 'you', 'best year yet', 'aside: the best year yet'],
    ['you won', 'you', 'first time in years', 'aside: for the first time in years'],
    ['you won', 'you', '2nd time ever', 'aside: for the 2nd time ever'],
    ['you train', 'you', '3 hours a day', 'aside: 3 hours a day'],
    ['the drive is 9 minutes', '', 'used to be 45', 'aside: down from 45'],
    ['your bill is $40', '', 'used to be high', 'clause: it used to be high'],
    ['your van runs', '', 'never once late', 'aside: never once late'],
    ['you refinanced', 'you', '4.1%', 'aside: at 4.1%'],
    ['you sleep', 'you', 'now in bed by 9', "clause: you're now in bed by 9"],
    ['the kids sleep', '', 'now in bed by 9', 'thing: now in bed by 9'],
    ['your shop is busy', '', 'now there are two crews', 'clause: now there are two crews'],
    ['you hired', 'you', 'now has two crews', 'clause: now you have two crews'],
    ['you hired', 'you', 'now sleeps', 'clause: now you sleep'],
    ['you hired', 'you', 'now is home by 5', "clause: now you're home by 5"],
    ['your furnace is in', '', 'now is quiet', "clause: now it's quiet"],
    ['you got the van', 'you', 'still runs', 'thing: still runs'],
    ['you got the van', 'you', 'still runs great', 'thing: still runs great'],
    ['you got the van', 'you', 'always starts cold', 'thing: always starts cold'],
    ['you got the van', 'you', 'done by noon', 'thing: done by noon'],
    ['the drive is short', '', 'used to take an hour', 'clause: it used to take an hour'],
    ['the drive is short', '', 'used to be an hour', 'clause: it used to be an hour'],
    ['you drive', 'you', 'used to be short', 'clause: you used to be short'],
    ['you drive', 'you', 'used to hate it', 'clause: you used to hate it'],
    ['the dog walks', '', 'used to pull', 'thing: used to pull'],
    ['your dog sleeps', 'Otis', 'eats again', 'verb: eats again (Otis)'],
    ['your dog sleeps', 'Otis', "doesn't pull", "verb: doesn't pull (Otis)"],
    ['it walks in', 'it', 'eats again', 'verb: eats again (it)'],
    ['the gate works', '', "doesn't stick", "clause: it doesn't stick"],
    ['you run', 'you', "hasn't hurt", "clause: you haven't hurt"],
    ['you run', 'you', "doesn't hurt", "clause: you don't hurt"],
    ['you run', 'you', 'never hurt', 'clause: you never hurt'],
    ['you walk', 'you', 'still home by 5', "clause: you're still home by 5"],
    ['the kids are grown', '', 'still home for dinner', 'thing: still home for dinner'],
    ['you walk', 'you', 'finally fixed the car', 'clause: you finally fixed the car'],
    ['you walk', 'you', 'can run now', 'clause: you can run now'],
    ['you lost 30', 'you', 'off the insulin', "clause: you're off the insulin"],
    ['he lost 30', 'he', 'off the insulin', "clause: he's off the insulin"],
    ['you left', 'you', 'home by 5', "clause: you're home by 5"],
    ['you rest', 'you', 'naps', 'clause: you nap'],
    ['you rest', 'you', 'naps at 2', 'clause: you nap at 2'],
    ['your mower runs', '', 'starts every time', 'clause: it starts every time'],
    ['you rest', 'you', 'kids at school', 'thing: kids at school'],
    ['you lead', 'you', 'all ten still here', 'clause: all ten are still here'],
    ['you lead', 'you', 'all still here', "clause: they're all still here"],
    ['you hired', 'you', '11 still here', 'clause: 11 are still here'],
    ['you hired', 'you', 'two of them back on nights', 'clause: two of them are back on nights'],
    ['you won', 'you', 'otis’s back', 'clause: Otis’s back'],
    ['you won', 'you', "neighbor's dog is quiet", "clause: the neighbor's dog is quiet"],
    ['you won', 'you', "it's quiet", "clause: it's quiet"],
    ['you won', 'you', 'zero calls at night', 'thing: zero calls at night'],
    ['you won', 'you', 'perfect score', 'thing: a perfect score'],
    ['you won', 'you', 'hail check in 3 weeks', 'thing: the hail check in 3 weeks'],
    ['your dog is calm', '', 'too', 'aside: too'],
    ['you got the bid', 'you', 'so they called back', 'aside: so they called back'],
    ['you won', 'you', 'complaints zero', 'thing: zero complaints'],
    ['you won', 'you', 'mislabels one a month', 'thing: one mislabel a month'],
    ['you won', 'you', 'done by noon', 'thing: done by noon'],
    ['you won', 'you', 'quit smoking', 'verb: quit smoking (you)'],
    ['you won', 'you', 'tossed nothing', 'verb: tossed nothing (you)'],
    ['we fixed it', 'we', 'found the leak', 'verb: found the leak (we)'],
    ['we fixed it', 'we', 'slept better', 'verb: slept better (you)'],
    ['turnover fell', '', 'turnover 40% to 12', 'clause: the turnover went from 40% to 12%'],
    ['you won', 'you', 'second highest in the state', 'aside: second highest in the state'],
    ['you won', 'you', 'been great', 'nothing'],
    ['you won', 'you', 'was great', 'nothing'],
  ])('"%s" of "%s", "%s": %s', (text, subject, part, told) => {
    const piece = goingOn(part, { text, subject }, sets);
    const of = piece?.subject ? ` (${piece.subject})` : '';
    expect(piece ? `${piece.kind}: ${piece.text}${of}` : 'nothing').toBe(told);
  });
});

it.each([
  [
    'your handbook was done in two weeks, and you passed the audit, and you quit writing letters',
    'your handbook was done in two weeks, you passed the audit, and you quit writing letters',
  ],
  ['you refinanced at 5.1, and it was 7.4, and you save $460', ''],
  ['you closed on time, and no surprises, and you saved $900', ''],
  ['since we started, and you kept it, and you sold it', ''],
  ['you closed on time, and you saved $900', ''],
])('%s: in a row', (said, row) => expect(inARow(said)).toBe(row || said));
