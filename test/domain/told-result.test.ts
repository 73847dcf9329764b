/** A hurried result as it is told to the person who has it: in the words it was typed in, as a sentence or told bare. */
import { beforeAll, expect, it } from 'vitest';
import { toldResult } from '../../src/domain/told/result.js';
import { fitResult } from '../../src/domain/tidy.js';
import { wordSets, type WordSets } from '../../src/domain/words.js';
import { openPlaybook } from '../../src/playbook/open.js';

let sets: WordSets;
beforeAll(async () => {
  // As the rules tell it: what the hand makes of it is held by told.golden.
  sets = { ...wordSets((await openPlaybook()).words), hand: () => undefined };
});

it.each([
  ['won the ⓜ prize in two days', 'You won the m prize in two days'],
  ["new roof on in a day, doesn't leak", "New roof on in a day, and it doesn't leak"],
  [
    'closed in 31 days, 6k under asking, got the one w the big yard',
    'You closed in thirty-one days, $6,000 under asking, and got the one with the big yard',
  ],
  [
    'saved 1140 a yr, hail claim paid in 9 days',
    'You saved $1,140 a year, and the hail claim paid in nine days',
  ],
  ['caught up 3 yrs of returns, got 14k back', 'Three years of returns caught up, and you got $14,000 back'],
  [
    'held the renewal to 2.1% 3 yrs running, was 17',
    'The renewal held to 2.1% three years running, down from 17%',
  ],
  [
    'cleared an acre of blackberry in 8 days, fire inspector signed off',
    'An acre of blackberry cleared in eight days, and the fire inspector signed off',
  ],
  [
    'got the east window back in before Easter, no more buckets in the chancel',
    'You got the east window back in before Easter, with no more buckets in the chancel',
  ],
  ['set a full crop in a cold bloom, up 22%', 'You set a full crop in a cold bloom, up 22%'],
  [
    'got stockpile counts w/in 1% of the scale tickets, used to be 12',
    'You got stockpile counts within 1% of the scale tickets, down from 12%',
  ],
  [
    'got grandads clock striking again, 1st time since 1987',
    "You got grandad's clock striking again, for the first time since 1987",
  ],
  [
    'picked up a knot & a half, burning less fuel',
    "You picked up a knot and a half, and you're burning less fuel",
  ],
  ['saved abt 9k on premiums, renewed twice', 'You saved about $9,000 on premiums and renewed twice'],
  [
    'replaced 11 old buses w/o a bond, breakdowns way down',
    'Eleven old buses were replaced without a bond, and the breakdowns are way down',
  ],
  ['tickets down 40%, no overtime since june', 'Your tickets are down 40%, with no overtime since June'],
  ['sold in 6 days, 22k over ask', 'You sold in six days, $22,000 over asking'],
  ["refi'd from 7.1 to 5.4, saving 480/mo", "You refinanced from 7.1 to 5.4, and you're saving $480 a month"],
  ['new roof on in a day, no leaks since', 'New roof on in a day, and no leaks since'],
  ['ac bill down a third, house stays at 72', 'Your AC bill is down a third, and your house stays at 72'],
  ['cut payroll from 6 hrs to 40 min', 'You cut payroll from six hours to forty minutes'],
  ['passed the audit w/ zero findings', 'You passed the audit with zero findings'],
  ['cut downtime from 9 hrs to 2 hrs a month', 'You cut downtime from nine hours to two hours a month'],
  ['lost 34 lbs & off bp meds', "You lost thirty-four pounds, and you're off blood pressure meds"],
  ['back on the bike 6 wks after knee', 'Back on the bike six weeks after your knee'],
  ['sat score up 190 pts', 'Your SAT score went up 190 points'],
  [
    'wedding pics in 3 wks, cried at the sneak peek',
    'Wedding pictures in three weeks, and you cried at the sneak peek',
  ],
  ['no water in basement thru 2 hurricanes', 'No water in your basement through two hurricanes'],
  ['found 31k in missed deductions', 'We found $31,000 in missed deductions'],
  [
    'cut insurance 2,300 a year for same coverage',
    'You cut insurance by $2,300 a year for the same coverage',
  ],
  ['website leads from 4 a month to 30', 'Your website leads went from four a month to thirty'],
  ['google reviews went from 12 to 140', 'Your Google reviews went from 12 to 140'],
  [
    'cleaners show up every time, no complaints from tenants',
    'Cleaners show up every time, and no complaints from tenants',
  ],
  ["mom's settled in, no falls since march", "Your mom's settled in, with no falls since March"],
  ['paid off 38k in cards in 2 yrs', 'You paid off $38,000 in cards in two years'],
  ['kitchen done in 5 weeks, on budget', 'Your kitchen was done in five weeks, on budget'],
  ['got the permit in 9 days', 'You got the permit in nine days'],
  [
    'sleeping thru the night for the first time in years',
    "You're sleeping through the night for the first time in years",
  ],
  [
    'hearing grandkids again w/o asking them to repeat',
    "You're hearing grandkids again without asking them to repeat",
  ],
  ['reduced scrap from 8% to 2.5%', 'You reduced scrap from 8% to 2.5%'],
  ['shop floor safety: 400 days no lost time', 'Shop floor safety: 400 days no lost time'],
  ['got 3 bids in a week, saved 60k', 'You got three bids in a week and saved $60,000'],
  ['freight costs down 18%, on time 97%', 'Your freight costs are down 18%, on time 97%'],
  ['got approved after 2 banks said no', 'You got approved after two banks said no'],
  ['solar bill is $11/mo, was 240', 'Your solar bill is $11 a month, down from $240'],
  [
    'dog quit pulling, walks to school w the kids now',
    'Your dog quit pulling and walks to school with the kids now',
  ],
  [
    'landscape crew on time all season, hoa stopped complaining',
    'Your landscape crew is on time all season, and your HOA stopped complaining',
  ],
  [
    'picked up 9 new patients a month from the website',
    'You picked up nine new patients a month from the website',
  ],
  ['estate plan done, kids all on same page', 'Your estate plan is done, and the kids all on the same page'],
  ['2 crowns in one visit no pain', 'Two crowns in one visit, and no pain'],
  ['smiles in photos now', 'You smile in photos now'],
  ['raised 42k at the gala, double last yr', 'You raised $42,000 at the gala, double last year'],
  ['inventory off by less than 1%, used to be 9', 'Inventory off by less than 1%, down from 9%'],
  ['got the loan in 3 weeks, 6.25', 'You got the loan in three weeks, at 6.25'],
  ['cut water use by half', 'You cut water use by half'],
  ['hail damage fixed, claim paid in full', 'Your hail damage is fixed, and the claim paid in full'],
  ['got all the subs paid on time, 0 liens', 'You got all the subs paid on time, with zero liens'],
  ['took 1st at regionals', 'You took first at regionals'],
  ['went from C to A- in algebra', 'You went from C to an A-minus in algebra'],
  ['trucks are 96% on time', 'Your trucks are 96% on time'],
  [
    'saved the old maple, no more limbs on the roof',
    'You saved the old maple, with no more limbs on the roof',
  ],
  ['boiler replaced before thanksgiving', 'Your boiler was replaced before Thanksgiving'],
  ['had baby sleeping by week 2', 'You had the baby sleeping by week 2'],
  ['restored the 67 mustang, won best of show', 'The 67 mustang restored, and you won best of show'],
  ['no callbacks on 40 units', 'No callbacks on forty units'],
  ['shaved 11 days off month end close', 'Eleven days shaved off month end close'],
  ['doubled her catering bookings', 'You doubled your catering bookings'],
  ['kept all 3 locations open during the switch', 'You kept all three locations open during the switch'],
  ['employee turnover 40% to 12', 'Your employee turnover went from 40% to 12%'],
  ['You raised your average from 171 to 188', 'You raised your average from 171 to 188'],
  ['hit 1.2m in sales', 'You hit $1.2 million in sales'],
  ['first vacation in 4 yrs, shop ran fine', 'First vacation in four years, and your shop ran fine'],
  ['premium down 22% & better deductible', 'Your premium is down 22%, with a better deductible'],
  ['got $18,400 back from the irs', 'You got $18,400 back from the IRS'],
  ['well came in at 14 gpm', 'Your well came in at 14 gallons a minute'],
  ['septic passed, sale closed on time', 'Your septic passed, and the sale closed on time'],
  ['new deck by july 4th, 60 ppl at the party', 'New deck by July 4th, with sixty people at the party'],
  ['cut drive time to jobs 30%', 'You cut drive time to jobs 30%'],
  ['hired 3 drivers in a month, kept all of em', 'You hired three drivers in a month and kept all of them'],
  ['floors look brand new', 'Your floors look brand new'],
  ['no bed bugs since april', 'No bed bugs since April'],
  ['settled the estate w/o a fight', 'You settled the estate without a fight'],
  ['kid reads at grade level now', 'Your kid reads at grade level now'],
  ['ran first 10k', 'You ran your first 10K'],
  ['horse is sound, back to jumping', "Your horse is sound, and you're back to jumping"],
  ['calves up 40 lbs at weaning', 'Calves up forty pounds at weaning'],
  ['no downtime since the install', 'No downtime since the install'],
  ['lead times cut in half', 'Your lead times cut in half'],
  ['event went off w/o a hitch, 300 guests', 'Your event went off without a hitch, with 300 guests'],
  ['booth got 85 leads', 'Your booth got eighty-five leads'],
  ['manuals in 6 languages by launch', 'Manuals in six languages by launch'],
  ['closed the books in 4 days, used to take 12', 'You closed the books in four days, down from twelve'],
  ['cut the legal bill by 9k', 'You cut the legal bill by $9,000'],
  ['got off the loan early', 'You got off the loan early'],
  ["hasn't had a migraine in 3 months", "You haven't had a migraine in three months"],
  ['saves 5 hrs a wk on invoicing', 'You save five hours a week on invoicing'],
  ['sent 212 invoices in a day', 'You sent 212 invoices in a day'],
  ['got paid 12 days faster', 'You got paid twelve days faster'],
  ['fleet mpg up 9%', 'Your fleet mpg is up 9%'],
  [
    'roof repaired same day, no leak in last storm',
    'Your roof was repaired the same day, with no leak in the last storm',
  ],
  ['4.9 stars now, was 3.8', '4.9 stars now, up from 3.8'],
  [
    'basement dry since the french drain went in',
    'Your basement has been dry since the French drain went in',
  ],
  ['house sold for 12% over list in a weekend', 'Your house sold for 12% over list in a weekend'],
  ['turned around 3 bad reviews', 'Three bad reviews turned around'],
  ["pool opened on time, water's clear", "Your pool opened on time, and the water's clear"],
  ['fixed the noise in 1 visit', 'We fixed the noise in one visit'],
  [
    'got thru recital season w both pianos in tune, no more sticky F#',
    'You got through the recital season with both pianos in tune, and no more sticky F#',
  ],
  ['set 40 ton in 2 days, no standby', 'You set forty ton in two days, with no standby'],
  ['gone from 6 remakes a month to 1', "You've gone from six remakes a month to one"],
  [
    'got a 1.2m credit line, close books in 6 days not 25',
    'You got a $1.2 million credit line, and you close books in six days, not twenty-five',
  ],
  [
    'kept the oak by the drive, insurer dropped it',
    'You kept the oak by the drive, and the insurer dropped it',
  ],
  [
    'had zero hearings continued for lack of an interpreter this yr',
    'Zero hearings continued for lack of an interpreter this year',
  ],
  [
    'no more labels peeling in the cooler, in 14 stores now',
    'No more labels peeling in the cooler, in fourteen stores now',
  ],
  ['hit good water at 310 ft', 'We hit good water at 310 feet'],
  ['saved abt 9k on premiums, renewed twice', 'You saved about $9,000 on premiums and renewed twice'],
  [
    'replaced 11 old buses without a bond, breakdowns way down',
    'Eleven old buses were replaced without a bond, and the breakdowns are way down',
  ],
  [
    'got the manuals out in 9 languages before hannover',
    'You got the manuals out in nine languages before Hannover',
  ],
  [
    'heard the grandkids on the phone, tv down from 40 to 18',
    'You heard the grandkids on the phone, and your TV is down from forty to eighteen',
  ],
  ['paid off 212k in loans 4 yrs early', 'You paid off $212,000 in loans four years early'],
  ['no drip over the stairs, ins covered it', 'No drip over the stairs, and insurance covered it'],
  ['closed in 24 days, kept the rate', 'You closed in twenty-four days and kept the rate'],
  [
    'went all summer w no shutdowns, gas bill down a 3rd',
    'You went all summer with no shutdowns, and your gas bill is down a third',
  ],
  ['not lost an hour since the ransomware mess', "You haven't lost an hour since the ransomware mess"],
  [
    'filled 7 embedded roles in 10 wks, all 7 still there',
    'You filled seven embedded roles in ten weeks, and all seven are still there',
  ],
  [
    'had 0 tenant complaints since may, used to be 3 a wk',
    'Zero tenant complaints since May, down from three a week',
  ],
  ['back cutting same day both times it broke', 'Back cutting same day both times it broke'],
  [
    'won 185k from 3 foundations, first ever yes from the county',
    'You won $185,000 from three foundations, with the first ever yes from the county',
  ],
  ['no lines at the fun run, not one complaint', 'No lines at the fun run, and not one complaint'],
  ['put the farm in a trust, all 3 kids signed', 'You put the farm in a trust, and all three kids signed'],
  ['passed osha clean after last yrs fine', "You passed OSHA clean after last year's fine"],
  ['3 A grades in a row', 'Three A grades in a row'],
  ['had no one stuck in 14 mos', 'No one stuck in fourteen months'],
  [
    'Miles swims a whole length, used to scream in the bath',
    'Miles swims a whole length, and used to scream in the bath',
  ],
  [
    'does payroll in 20 min, no more irs letters',
    'You do payroll in twenty minutes, with no more IRS letters',
  ],
  [
    'got the gray mare sound, shes back in the ring',
    "You got the gray mare sound, and she's back in the ring",
  ],
  [
    'closed in 31 days, 6k under asking, got the one w the big yard',
    'You closed in thirty-one days, $6,000 under asking, and got the one with the big yard',
  ],
  [
    'saved 1140 a yr, hail claim paid in 9 days',
    'You saved $1,140 a year, and the hail claim paid in nine days',
  ],
  ['caught up 3 yrs of returns, got 14k back', 'Three years of returns caught up, and you got $14,000 back'],
  [
    'had first checkup in 11 yrs, got thru 2 crowns w/o white knuckling it',
    'First checkup in eleven years, and you got through two crowns without white knuckling it',
  ],
  [
    'no more lake in the back yard, kids use it now',
    'No more lake in the back yard, and your kids use it now',
  ],
  ['got her saturdays back', 'You got your Saturdays back'],
  ['not had a 2am call since the repipe', "You haven't had a 2am call since the repipe"],
  [
    'bookings up 40% w the new site, 30+ tune ups a wk',
    'Your bookings are up 40% with the new site, and 30+ tune-ups a week',
  ],
  [
    'held the renewal to 2.1% 3 yrs running, was 17',
    'The renewal held to 2.1% three years running, down from 17%',
  ],
  ['got the minivan to 240k and still going', 'You got the minivan to 240,000 miles and still going'],
  ['set a full crop in a cold bloom, up 22%', 'You set a full crop in a cold bloom, up 22%'],
  [
    'got the east window back in before Easter, no more buckets in the chancel',
    'You got the east window back in before Easter, with no more buckets in the chancel',
  ],
  ['had zero findings at SQF 2 yrs running', 'Zero findings at SQF 2 years running'],
  [
    'cleared an acre of blackberry in 8 days, fire inspector signed off',
    'An acre of blackberry cleared in eight days, and the fire inspector signed off',
  ],
  ['had no backups on a sat night since feb', 'No backups on a Saturday night since February'],
  [
    'got grandads clock striking again, 1st time since 1987',
    "You got grandad's clock striking again, for the first time since 1987",
  ],
  [
    'got stockpile counts w/in 1% of the scale tickets, used to be 12',
    'You got stockpile counts within 1% of the scale tickets, down from 12%',
  ],
  [
    'picked up a knot & a half, burning less fuel',
    "You picked up a knot and a half, and you're burning less fuel",
  ],
])('%s', (typed, said) => {
  const fit = fitResult(typed, sets);
  const told = 'text' in fit ? toldResult(typed, fit.text, sets).text : '';
  expect(told[0]!.toUpperCase() + told.slice(1)).toBe(said);
});

it('says nothing of no result', () => expect(toldResult('', '', sets).text).toBe(''));
