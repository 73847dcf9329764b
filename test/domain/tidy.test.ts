/** Free text as reps type it, and what is said. Each line was once printed wrong. */
import { describe, expect, it } from 'vitest';
import { wordSets } from '../../src/domain/english.js';
import {
  acquaintances,
  tidyIssue,
  doesOf,
  fitDoes,
  fitResult,
  fitServes,
  fitWho,
  isNothing,
  type Fit,
} from '../../src/domain/tidy.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);
const text = (fit: Fit) => ('text' in fit ? fit.text : `MISFIT ${fit.misfit}`);

describe('a result ends "Since we started, you\'ve …"', () => {
  it.each([
    ['health inspector gave us a 100', 'seen the health inspector give you a 100'],
    ['can get up off floor by herself', 'been able to get up off floor by yourself'],
    ['sales tax filed on time 4 qtrs in a row', 'had your sales tax filed on time 4 quarters in a row'],
    [
      'xrays load in 2 seconds & front desk quit complaining',
      'had your X-rays load in 2 seconds and seen your front desk quit complaining',
    ],
    [
      'ovens run off the roof till 2pm, bill under 90 bucks',
      'seen your ovens run off the roof till 2pm, with the bill under 90 bucks',
    ],
    [
      'late loads down 80%, no more 5 am calls from customers',
      'seen your late loads go down 80%, with no more 5 am calls from customers',
    ],
    ['zero mice since thanksgiving and licensing passed first try', 'had zero mice since Thanksgiving'],
    [
      'wedding food hot the whole nite and grandma asked for the gumbo recipe',
      'had your wedding food hot the whole night',
    ],
    ['farm goes to both kids & nobodys mad', "had your farm go to both kids, and nobody's mad"],
    ['puppy sleeps thru night now', 'had your puppy sleep through the night'],
    [
      '5000 mailers out in 3 days and 40 new families showed up',
      'had 5,000 mailers out in 3 days and seen 40 new families show up',
    ],
    [
      'decks poured when he says, crew never standing around',
      'had your decks poured when you say, and the crew never standing around',
    ],
    [
      'customers dont scrape bumper anymore at the exit',
      'seen your customers stop scraping your bumper at the exit',
    ],
    ['claim check came before feed bill was due', 'seen your claim check come before your feed bill was due'],
    ['not a single crash during tax season', 'gone without a single crash during tax season'],
    ['mom has a plan that pays for her teeth', 'gotten your mom a plan that pays for her teeth'],
    ['gown survived 14 shows', 'had a gown that survived 14 shows'],
    [
      'lodge roof done before memorial day, guests didnt even notice',
      "had your lodge roof done before Memorial Day, and the guests didn't even notice",
    ],
    [
      'dress blues fit right for retirement ceremony',
      'had your dress blues fit right for the retirement ceremony',
    ],
    [
      'lot paved before easter & no more puddle by the front door',
      'had your lot paved before Easter and no more puddle by the front door',
    ],
    [
      'street reopened by noon, no complaints for once',
      'had the street reopened by noon, and no complaints for once',
    ],
    ['so owner gets his mondays back', 'been getting your Mondays back'],
    ['gotten new roof before the snow', 'gotten a new roof before the snow'],
    ['new furnace, bill dropped by half', 'gotten a new furnace, and the bill dropped by half'],
    [
      'house warm by supper the same day and you didnt leave a mess',
      'had your house warm by supper the same day',
    ],
    ['sanctuary dry for the first time since 1998', 'had the sanctuary dry for the first time since 1998'],
    [
      'phones & email worked from day one of the move',
      'seen your phones and email work from day one of the move',
    ],
    ['printers finally work', 'gotten your printers to work'],
    ['station dog finally comes back when called', 'gotten your station dog to come back when called'],
    ['down 30 lbs and off the bp meds', 'lost 30 pounds and come off the BP meds'],
    ['picked up grandson w/out her back going out', 'picked up your grandson without your back going out'],
    ['found house in 2 days w/ 3 kids in tow', 'found a house in 2 days with 3 kids in tow'],
    [
      'no leaks thru two winters and board off her back',
      'had no leaks through two winters and the board off your back',
    ],
    [
      'saved abt $900 a mo in fees and line at the counter is gone',
      'saved about $900 a month in fees and gotten rid of the line at the counter',
    ],
    ['cut detention chgs 60% and on time is at 98', 'cut detention charges by 60%'],
    ['every load out by friday, none rejected', 'had every load out by Friday, and none rejected'],
    ['bedbug calls down to 1 this yr', 'cut your bedbug calls to 1 this year'],
    ['ants gone & state inspector didnt find nothing', 'gotten rid of the ants'],
    ['fed 140 and had leftovers, nobody waited', 'fed 140 and had leftovers, and nobody waited'],
    ['baler going again by dark', 'had your baler going again by dark'],
    ['got succession plan signed before harvest', 'gotten your succession plan signed before harvest'],
    [
      'trust finished, one less thing to lie awake over',
      'had your trust finished, with one less thing to lie awake over',
    ],
    ['dog quit eating couch', 'seen your dog quit eating your couch'],
    [
      'guests can see harbor again, reviews mention it',
      'seen your guests see the harbor again, and the reviews mention it',
    ],
    ['got view back', 'gotten your view back'],
    ['drug costs went from 340 to 47 a mo', 'seen your drug costs go from $340 to $47 a month'],
    ['kept their dr and dropped the premium', 'kept your doctor and dropped the premium'],
    ['moms insulin is covered now', "had your mom's insulin covered"],
    [
      'yr end appeal in mailboxes by thanksgiving, best one yet',
      'had your year-end appeal in mailboxes by Thanksgiving, the best one yet',
    ],
    ['pours on schedule & no callbacks on cracks', 'been pouring on schedule with no callbacks on cracks'],
    ['parking lot done before wedding season', 'had your parking lot done before the wedding season'],
    ['practice rms all in tune for fall recital', 'had your practice rooms all in tune for the fall recital'],
    ['great grandmas piano plays again', "gotten your great-grandma's piano to play again"],
    ['no sticking keys at gig', 'had no sticking keys at the gig'],
    ['didnt miss single deadline', 'gone without missing a single deadline'],
    ['truck back on the road by 5', 'had your truck back on the road by 5'],
    ['paid off loan early', 'paid off your loan early'],
    ['signed lease on new shop', 'signed a lease on a new shop'],
    [
      'wedding cake showed up on time and everybody cried',
      'seen your wedding cake show up on time and everybody cry',
    ],
    ['website up in a week, leads doubled', 'had your website up in a week, and the leads doubled'],
    ['passed inspection first try lol', 'passed inspection on the first try'],
    ['her hives made it through the winter - all 6!!', 'seen your hives make it through the winter, all 6'],
    ['The organ plays in tune all year now', 'had the organ play in tune all year'],
    ["finally got rid of my ex's name. SO HAPPY", "gotten rid of your ex's name"],
    ['no more smell in the yard', 'had no more smell in the yard'],
    ['got planning through in six weeks', 'gotten your plans through in six weeks'],
    ['got planning permission approved', 'gotten your plans approved'],
    ['$480,000 in new grants', 'gotten $480,000 in new grants'],
    ['kids are skiing blues', 'seen your kids skiing blues'],
    ['REDUCED HER TAX BILL BY $28,000', 'reduced your tax bill by $28,000'],
    [
      'got an extra 40 cents a bushel by holding his corn til march',
      'gotten an extra 40 cents a bushel by holding your corn till March',
    ],
    ['never had a late delivery', 'never had a late delivery'],
    ['she loves her new roof', 'come to love your new roof'],
    ["loves her new roof and hasn't had a leak since", 'come to love your new roof and gone without a leak'],
    ['Re-did 22 booths w/out closing a single night', 'redone 22 booths without closing a single night'],
    ['has water for the first time in 3 yrs', 'had water for the first time in 3 years'],
    ['can hear my grandkids again', 'been able to hear your grandkids again'],
    ['down time went from 6 hours a month to zero', 'seen your down time go from 6 hours a month to zero'],
    ['cut IT spend by 18% & passed the audit', 'cut IT spend by 18% and passed the audit'],
    [
      "they haven't had smoke in the living room once this winter",
      'gone without smoke in the living room this winter',
    ],
    ['found the crack before closing. saved her $8500', 'found the crack before closing and saved $8,500'],
    ['fixed it before closing. she was so happy', 'fixed it before closing'],
    [
      "you're roof hasn't leaked since & we came in 12k under bid",
      "had a roof that hasn't leaked since and come in $12,000 under bid",
    ],
    ['went from 6 hrs of payroll a week to 20 min', 'gone from 6 hours of payroll a week to 20 minutes'],
    ['cut the call to 1 min', 'cut the call to 1 minute'],
    ['passed AS9100 audit with zero findings!', 'passed your AS9100 audit with zero findings'],
    ['passed the AS9100 audit', 'passed the AS9100 audit'],
    ['bought second clinic', 'bought a second clinic'],
    ['no more smell + passed health insp.', 'had no more smell and passed your health inspection'],
    ['cleared his mothers house in nine days', "cleared your mother's house in nine days"],
    ['her daughters dress fit', "had your daughter's dress fit"],
    ['saw his mother and fathers and sons play', 'seen your mother and fathers and sons play'],
    ['saved the back 80 when it was to wet to get in', 'saved the back 80 when it was too wet to get in'],
    ['got the kids back in the yard same afternoon', 'gotten the kids back in the yard the same afternoon'],
    ['n/a', ''],
    ['None yet.', ''],
    ['driving the car he always wanted', 'been driving the car you always wanted'],
    [
      'her son played at the spring recital without his book',
      'seen your son play at the spring recital without his book',
    ],
    ["went to Norway and didn't have to plan a thing", 'gone to Norway without having to plan a thing'],
    ["Hasn't seen a roach since August", 'gone without seeing a roach since August'],
    ['getting her Sundays back. She told me twice!', 'been getting your Sundays back'],
    ["daughter isn't scared of the water anymore", 'seen your daughter stop being scared of the water'],
    ['best seller 2 yrs running', 'had the best seller 2 years running'],
    ['best turnout ever at the summer party', 'had the best turnout ever at the summer party'],
    ['her son went up 210 points', 'seen your son go up 210 points'],
    ['never run out of hay, even in January', 'never run out of hay, even in January'],
    ['sleeps through the night', 'been sleeping through the night'],
    ['only one outage last year', 'had only one outage last year'],
    ['all my suits fit now', 'had all your suits fit'],
    [
      "hasn't had a lame horse in his own barn in two years",
      'gone two years without a lame horse in your own barn',
    ],
    ['finally has a dining room that seats 20', 'had a dining room that seats 20'],
    ['vending revenue up 30%', 'seen your vending revenue go up 30%'],
    ['never missed a filing deadline since', 'never missed a filing deadline'],
    ["hasn't cancelled a service in 4 winters", 'gone 4 winters without canceling a service'],
    ['I actually like how I look in pictures now', 'come to like how you look in pictures'],
    ['saves $140 a month on his meds', 'been saving $140 a month on your meds'],
    ['use it 4 nights a week', 'used it 4 nights a week'],
    ['cut morning load-up from forty minutes to ten', 'cut morning load-up from forty minutes to ten'],
    ['kitchen remodeled in 3 weeks', 'had your kitchen remodeled in 3 weeks'],
    ['her phone stopped ringing at night', 'seen your phone stop ringing at night'],
    ['your energy bill is down 40%', 'cut your energy bill by 40%'],
    ['no longer dreads Mondays', 'stopped dreading Mondays'],
    ["doesn't wake up at 3 anymore", 'stopped waking up at 3'],
    ['You have cut your tax bill by $41,000.', 'cut your tax bill by $41,000'],
    ['stopped sawing at tomatoes', 'stopped sawing at tomatoes'],
    ['had nineteen people at the table', 'had nineteen people at the table'],
    ['more time with the kids', 'had more time with the kids'],
    ['happy with the fence', 'been happy with the fence'],
    ['took their first vacation in six years', 'taken your first vacation in six years'],
    ['is saving 10 hrs a week', 'saved 10 hours a week'],
    ['the dog stopped barking at the mailman', 'seen the dog stop barking at the mailman'],
    ['taxes filed on time', 'had your taxes filed on time'],
    ['closed on their house in 19 days', 'closed on your house in 19 days'],
    ['lost 30 lbs & kept it off', 'lost 30 pounds and kept it off'],
    ['Emma smiles in pictures now', 'seen Emma smile in pictures'],
    ['shul trip to Rome went off without a hitch', 'seen your shul trip to Rome go off without a hitch'],
    ['never once ran out', 'never once run out'],
    ['can drive at night again', 'been able to drive at night again'],
    ['customers call ahead now', 'had your customers call ahead'],
    ['elevator hasnt been down since february', "had an elevator that hasn't been down since February"],
    ['my bench isnt blazing hot at 3pm', "had a bench that isn't blazing hot at three in the afternoon"],
    [
      'had no water in the basement since we did it, came back twice w nothin leaking',
      'had no water in the basement',
    ],
    ['no water in the basement since we did it,', 'had no water in the basement'],
    ['gutters dont overflow', 'seen your gutters stop overflowing'],
    ['people can find us from the highway now', 'seen people find you from the highway'],
    ['families cried in a good way', 'seen families cry in a good way'],
    ['annual meeting took 20 minutes', 'seen your annual meeting take 20 minutes'],
    ['labels stick even in the cold room', 'seen your labels stick even in the cold room'],
    ['both horses walked off the truck calm and ate', 'seen both horses walk off the truck calm and eat'],
    ['washers been down 1 day all yr', 'had your washers down 1 day all year'],
    ['never short on a friday load now', 'never been short on a Friday load'],
    ['record and forget about it', 'been able to record and forget about it'],
    ['scaffold was up the same day every time', 'had your scaffold up the same day every time'],
    ['shes sleeping again', 'started sleeping again'],
    ['can finally sit outside', 'been able to sit outside'],
    ['boiled 30% faster last season', 'boiled 30% faster this past season'],
    ['paid less than last winter', 'paid less than last winter'],
    ['cried like a baby at the release', 'cried like a baby at the release'],
  ])('%s', (typed, said) => expect(text(fitResult(typed, sets))).toBe(said));
});

describe('what a rep does ends "I …"', () => {
  it.each([
    ['financial planning for doctors', 'do financial planning for doctors'],
    ['hand pour candles for churches', 'hand pour candles for churches'],
    ['sells hives and keeps them alive thru winter', 'sell hives and keep them alive through winter'],
    ['remove tattoos with a laser', 'remove tattoos with a laser'],
    ['re-cover chairs and booths', 're-cover chairs and booths'],
    ['tutor for the SAT', 'tutor for the SAT'],
    ['shoe horses', 'shoe horses'],
    ['tunes bikes & fits riders', 'tune bikes and fit riders'],
    ['I tune and repair pipe organs', 'tune and repair pipe organs'],
    ["I'm a realtor who helps families find homes", 'help families find homes'],
    ['insures crops', 'insure crops'],
    ['fix cars and trucks', 'fix cars and trucks'],
    ['We help to insure small planes', 'insure small planes'],
    ['HELP SMALL SHOPS GET PAID ON TIME', 'help small shops get paid on time'],
    ['sell houses w/ the least fuss I can manage', 'sell houses with the least fuss possible'],
    ['print signs as fast as we can', 'print signs as fast as possible'],
    ['teach kids the best way I know', 'teach kids the best way I know'],
  ])('%s', (typed, said) => expect(text(fitDoes(typed, sets))).toBe(said));

  it.each(['roofs', 'life insurance agent', 'Roofing'])('asks again after "%s"', (typed) =>
    expect(text(fitDoes(typed, sets))).toContain('MISFIT'),
  );

  it.each([
    ['sell hives and keep them alive through winter', 'sells hives and keeps them alive through winter'],
    ['mow, edge, and treat lawns', 'mows, edges, and treats lawns'],
    ['keep small offices’ computers running', 'keeps small offices’ computers running'],
    ['put on roofs that last', 'puts on roofs that last'],
    ['fix cars and trucks', 'fixes cars and trucks'],
    ['help people buy and sell', 'helps people buy and sell'],
    ['put on roofs and come back every fall', 'puts on roofs and comes back every fall'],
    ['repipe old houses, do it right once', 'repipes old houses, does it right once'],
  ])('said of the rep: %s', (does, said) => expect(doesOf(does, sets)).toBe(said));
});

describe('kinds of people', () => {
  it.each([
    ['adult children settling an estate', 'adult children settling an estate'],
    ['General Contractors', 'general contractors'],
    ['Orchard owners', 'orchard owners'],
    ['corn and soybean growers', 'corn and soybean growers'],
    ['people turning 65', 'people turning 65'],
    ['dentist', 'dentists'],
    ['executive director of small nonprofits', 'executive directors of small nonprofits'],
    ['Navy families', 'Navy families'],
    ['CFO', 'CFOs'],
    ['The Owners of small shops', 'owners of small shops'],
    ['folks building out of town', 'folks building out of town'],
    ['young families', 'young families'],
    ['Realtors', 'realtors'],
  ])('%s', (typed, said) => expect(text(fitServes(typed, sets))).toBe(said));
});

describe('people who …', () => {
  it.each([
    ['hate ladders', 'hate ladders'],
    ["can't close on there busiest weekend", "can't close on their busiest weekend"],
    ['farm there own fields', 'farm their own fields'],
    ['hates ladders and loves order', 'hate ladders and love order'],
    [
      'heat with wood all winter, care about old houses',
      'heat with wood all winter and care about old houses',
    ],
    ['value music, are tired of nagging', 'value music and are tired of nagging'],
    ['pay people on time no matter what', 'pay people on time no matter what'],
    ['listening for the quiet stops', 'are listening for the quiet stops'],
    ['outgrown their house', 'have outgrown their house'],
    ['hates waiting on a crane', 'hate waiting on a crane'],
    ['college bound kids', 'have college bound kids'],
    ['Would rather not think about it', 'would rather not think about it'],
    ['got tired of waiting on hold', 'got tired of waiting on hold'],
    ['stressed about payroll', 'are stressed about payroll'],
    ['busy professionals', 'are busy professionals'],
    ['name their queens', 'name their queens'],
    ['host at home', 'host at home'],
    ['answers the phone at 3am', 'answer the phone at 3 a.m.'],
    ['miss half of dinner', 'miss half of dinner'],
    ['like it hot', 'like it hot'],
    ['loves her yard and hates weeds', 'love their yard and hate weeds'],
    ['still take their own call', 'still take their own call'],
    ['health-conscious', 'are health-conscious'],
  ])('%s', (typed, said) => expect(text(fitWho(typed, sets))).toBe(said));
});

describe('nothing', () => {
  it.each(['n/a', 'N/A', 'none', 'None yet', '-', '?', 'tbd', "don't know"])('%s', (typed) =>
    expect(isNothing(typed)).toBe(true),
  );
  it.each(['no more smell', 'nothing broke since May', 'Nia'])('%s is something', (typed) =>
    expect(isNothing(typed)).toBe(false),
  );
});

describe('what is open, said back', () => {
  it.each([
    ['W2s went out late & his guys were mad', 'W2s went out late and your guys were mad'],
    ['the tech left his tools on her porch', 'the tech left his tools on her porch'],
    ['grout cracking & i havent called her back', "grout cracking and I haven't called you back"],
    ['he left the gate open', 'he left the gate open'],
    ['we overcharged them twice', 'we overcharged you twice'],
  ])('%s', (typed, said) => expect(tidyIssue(typed, sets)).toBe(said));
});

describe('people in one line', () => {
  it.each([
    ['Dave Ruiz - super at Turner', [['Dave Ruiz', 'super at Turner']]],
    ["Kathy's brother Dean farms by Ames", [["Kathy's brother Dean", 'farms by Ames']]],
    [
      'Jo & Mireille from birthing class, due in june',
      [['Jo & Mireille', 'from birthing class, due in june']],
    ],
    [
      'Raj (second shooter), Melanie at The Barn',
      [
        ['Raj', 'second shooter'],
        ['Melanie', 'at The Barn'],
      ],
    ],
    ['Priya Shah, who runs the practice next door', [['Priya Shah', 'who runs the practice next door']]],
    ['Shorty Vance', [['Shorty Vance', '']]],
    ['sally at the quarry, runs the scale', [['sally', 'runs the scale at the quarry']]],
    ['randy - pool guy', [['randy', 'pool guy']]],
    ['her cousin Lou', [['your cousin Lou', '']]],
  ])('%s', (typed, people) =>
    expect(acquaintances(typed).map(({ name, note }) => [name, note])).toEqual(people),
  );
  it('keeps a circle in brackets', () =>
    expect(acquaintances('Shorty Vance (work), runs four trucks')).toEqual([
      { name: 'Shorty Vance', circle: 'work', note: 'runs four trucks' },
    ]));
});
