/** What of a sentence stays when it is turned round, what must not be lost, and whom it already names. */
import { describe, expect, it } from 'vitest';
import { wordSets } from '../../src/domain/english.js';
import type { Line } from '../../src/domain/playbook.js';
import { poolFinder } from '../../src/domain/pools.js';
import { edited, without } from '../../src/domain/turn-round/edits.js';
import { facesIn } from '../../src/domain/turn-round/faces-in.js';
import { contactIn, factsOf, lostFacts } from '../../src/domain/turn-round/facts.js';
import { joined } from '../../src/domain/turn-round/joined.js';
import { clausesOf, isFrame, openingOf } from '../../src/domain/turn-round/opening.js';
import { tradeFinder } from '../../src/domain/turn-round/trade-of.js';
import { NO_FACE } from '../../src/domain/turn-round/turn-round.js';
import { asksFor, temperIn } from '../../src/domain/turn-round/words.js';
import { playbook } from '../content/playbook.js';

describe('what stands before the ask and stays', () => {
  it.each([
    ['Hi Bo, who do you know?', 'Hi Bo, '],
    ['Hey there - who do you know?', 'Hey there - '],
    ['Dear Dr. Grant, who do you know?', 'Dear Dr. Grant, '],
    ['Good morning, who do you know?', 'Good morning, '],
    ['Hi {{first_name}}, who do you know?', 'Hi {{first_name}}, '],
    ['Hi [Name], who do you know?', 'Hi [Name], '],
    ['Alan, who do you know?', 'Alan, '],
    ['By the way, who do you know?', 'By the way, '],
    ['Alan, before you go, who do you know?', 'Alan, before you go, '],
    ['One more thing: who do you know?', 'One more thing: '],
    ['Quick question, Alan, who do you know?', 'Quick question, Alan, '],
    ['So, who do you know?', ''],
    ['Birthdays, weddings, who is next?', ''],
    ['Birthdays, big weddings, who is next?', ''],
    ['Who do you know, Alan?', 'Alan, '],
    ['Who do you know, friends?', ''],
    ['Hi Bo, who do you know, Alan?', 'Hi Bo, '],
    ['Who do you know?', ''],
    ['Hiring anybody?', ''],
  ])('%s: "%s"', (sentence, kept) => expect(openingOf(sentence).kept).toBe(kept));

  it.each([
    ['Thanks for the kind words, who else needs a roof?', ['Thanks for the kind words. ']],
    [
      "I'm glad you like it, and thanks again, so who else needs one?",
      ["I'm glad you like it, and thanks again. ", "I'm glad you like it. "],
    ],
    ['Thanks a lot, who else?', ['Thanks a lot. ']],
    ['Glad so, who else?', []],
    [
      'Since we cut your tax bill by $4,000, who else needs us?',
      ['Since we cut your tax bill by $4,000, ', 'We cut your tax bill by $4,000. '],
    ],
    ['After the roof was done, who else needs one?', ['After the roof was done, ']],
    ['Who else needs one, and when?', []],
  ])('clauses of "%s"', (rest, clauses) => expect(clausesOf(rest)).toEqual(clauses));

  it.each([
    ['', 'Would you introduce me?', 'Would you introduce me?'],
    ['Thanks. ', 'Would you introduce me?', 'Thanks. Would you introduce me?'],
    ['Thanks! ', 'Would you introduce me?', 'Thanks! Would you introduce me?'],
    ['He said "great." ', 'Would you introduce me?', 'He said "great." Would you introduce me?'],
    ['Alan, ', 'Would you introduce me?', 'Alan, would you introduce me?'],
    ['Alan ', 'Would you introduce me?', 'Alan, would you introduce me?'],
    ['One thing: ', "I'd like to meet Pam.", "One thing: I'd like to meet Pam."],
    ['Alan, ', 'I like to ask.', 'Alan, I like to ask.'],
    [
      'Since we cut your bill by $4,000, ',
      'Would you introduce me?',
      'Since we cut your bill by $4,000, would you introduce me?',
    ],
    ['Since we cut your bill, ', "I'd like to meet Pam.", ''],
    ['Since we cut your bill, ', 'One face comes to mind.', ''],
    ['Alan, ', 'One face comes to mind.', 'Alan, one face comes to mind.'],
    ['Alan, ', 'Is it Pam?', 'Alan, is it Pam?'],
  ])('"%s" and "%s"', (lead, ask, both) => expect(joined(lead, ask)).toBe(both));
});

describe('what only frames a message is never taken out', () => {
  it.each([
    ['Hi Bo,', 0, 9],
    ['Alan,', 0, 9],
    ['Thanks so much, talk soon', 8, 9],
    ['Best,', 8, 9],
    ['Maya Brandt', 8, 9],
    ['Gus Hollister, 570-555-0101', 7, 9],
    ['[Your name]', 8, 9],
    ['gus@hollister.example', 8, 9],
  ])('%s', (sentence, at, count) => expect(isFrame(sentence, at, count)).toBe(true));
  it.each([
    ['Maya Brandt', 2, 9],
    ['Who do you know?', 8, 9],
    ['Thanks, who else?', 8, 9],
    ['Thanks for the many years you have been with us so far', 8, 9],
    ['Al Bo Cy Di Ed Flo Gus Hal Ida Jo', 8, 9],
    ['A - B', 8, 9],
    [`Maya ${'B'.repeat(70)}`, 8, 9],
  ])('but for "%s"', (sentence, at, count) => expect(isFrame(sentence, at, count)).toBe(false));
});

describe('changes of a text', () => {
  const out = (text: string, words: string) => {
    const start = text.indexOf(words);
    return edited(text, [without(text, start, start + words.length)]);
  };
  it.each([
    ['One. Two. Three.', 'Two.', 'One. Three.'],
    ['One. Two.', 'Two.', 'One.'],
    ['One. \tTwo.\t \nThree.', 'Two.', 'One.\nThree.'],
    ['One.\nTwo.\nThree.', 'Two.', 'One.\nThree.'],
    ['One.\r\nTwo.\r\n\r\nThree.', 'Two.', 'One.\r\nThree.'],
    ['Two.\n\nThree.', 'Two.', 'Three.'],
    ['One.\n\nTwo. Three.', 'Two.', 'One.\n\nThree.'],
    ['One.\t Two.', 'One.', 'Two.'],
  ])('%j without "%s"', (text, words, left) => expect(out(text, words)).toBe(left));
  it('are made from the first to the last', () =>
    expect(
      edited('One two three.', [
        { start: 8, end: 13, text: 'four' },
        { start: 0, end: 3, text: 'Not one' },
        { start: 8, end: 8, text: 'and ' },
      ]),
    ).toBe('Not one two and four.'));
});

describe('facts', () => {
  it.each([
    ["We saved Alan's firm $41,000 in 2024.", ['Alan', '$41,000', '2024']],
    ['Write to bo@x.example or call (570) 555-0101, please.', ['bo@x.example', '(570) 555-0101']],
    ['See https://x.example/a?b=1 by 5%.', ['https://x.example/a?b=1', '5%']],
    ['Hi {{first_name}} of [Company], thanks Bo.', ['{{first_name}}', '[Company]', 'Bo']],
    ['On Monday in March I said Hello to Pam and Pam.', ['Pam']],
    ['A sentence. Then another: Here too! Now this? Yes.', []],
    ["It was I'm told, the VFW.", ['VFW']],
  ])('of "%s"', (text, facts) => expect([...factsOf(text)]).toEqual(facts));
  it('that were lost', () =>
    expect(lostFacts('We saved Alan $4,000 by 5%.', 'You saved $4,000.')).toEqual(['Alan', '5%']));
  it.each([
    [['Alan', '$41,000'], ''],
    [['Alan', '570-555-0101', 'bo@x.example'], '570-555-0101'],
    [['bo@x.example'], 'bo@x.example'],
    [['https://x.example'], 'https://x.example'],
    [['555-0101'], '555-0101'],
    [['+1 (570) 555 0101'], '+1 (570) 555 0101'],
  ])('a way to reach somebody among %j: "%s"', (facts, contact) => expect(contactIn(facts)).toBe(contact));
});

describe('whom a sentence names', () => {
  const sets = wordSets(playbook.words);
  const none = { people: [], circles: [], roles: [] };
  it.each([
    ['Could you introduce me to Pam Ruiz?', { people: ['Pam Ruiz'] }],
    ['Ask Pam if she needs a roof.', { people: ['Pam'] }],
    ['Could you introduce me to your sister Pam?', { people: ['your sister Pam'] }],
    ['Would your teammates want new insurance?', { circles: ['your teammates'] }],
    ['Do the other branch managers need help?', { circles: ['the other branch managers'] }],
    [
      'Do the dentists in your building need a cleaner?',
      { circles: ['the dentists in your building', 'your building'] },
    ],
    ['Anyone at Walker & Sons who needs a roof?', { circles: ['the team at Walker & Sons'] }],
    ['Who on your street needs a roof?', { roles: ['street neighbors'] }],
    ['Who in your church choir needs a roof?', { circles: ['your church choir'] }],
    ['Know any dentists who need new chairs?', { roles: ['dentists'] }],
    ['Know any restaurant owners who need new chairs?', { roles: ['restaurant owners'] }],
    ['Know any owners who need new chairs?', {}],
    ['Know anyone who needs an electrician?', {}],
    ['Do you know any friends, family, or clients?', {}],
    ['Could your brother use a roof?', { circles: ['your brother'] }],
    ['Could the Delgado brothers use a roof?', { circles: ['the Delgado brothers'] }],
    ['Know a CFO who needs this?', { roles: ['CFO'] }],
    ['Know some IT people?', {}],
    ['Who do you know?', {}],
    [
      'Do those managers at the plant need help?',
      { circles: ['the other managers at the plant', 'the plant'] },
    ],
    ['Could your best dentist use chairs?', { circles: ['your dentist'] }],
    ['Do the dentists down the hall need chairs?', { circles: ['the dentists down the hall'] }],
    [
      'Do the dentists down the hallowed way need chairs?',
      { circles: ['the dentists down the hallowed way'] },
    ],
    [
      'Do dentists you know in the old church hall need chairs?',
      { circles: ['the dentists in the old church', 'the old church'] },
    ],
    ['Would the dentists from the coast need chairs?', { roles: ['dentists'] }],
    ['Know any gym owners or CFOs?', { roles: ['gym owners', 'CFOs'] }],
    ['Who in the old brick church needs a roof?', { circles: ['the old brick church'] }],
    ["Could you introduce me to Ana's boss?", { people: ['Ana'] }],
    ['Anyone at Acme, who needs a roof?', { circles: ['the team at Acme'] }],
    ['Nurses need shoes. Do dentists?', { roles: ['nurses'] }],
    ['Do other Nurses need shoes?', { circles: ['the other nurses'] }],
    ['Could you ask a plumber?', { roles: ['plumber'] }],
    ['Would HR want new chairs? Would VPs?', { roles: [] }],
    ['Your fellow coaches may know.', { circles: ['your fellow coaches'] }],
    ['Know two good mechanics?', { roles: ['mechanics'] }],
    ['Know vets?', { roles: ['vets'] }],
    ['A group of crews, or a loan officer?', { roles: ['loan officer'] }],
    ['Have you met anyone at the dog park whose pup pulls?', { circles: ['the dog park'] }],
    ['Get your running club in, any five of them.', { circles: ['your running club'] }],
    ['I left the door open for your knitting circle.', { circles: ['your knitting circle'] }],
    ['Who on your close needs a fence?', { roles: ['street neighbors'] }],
    ["We knock a fee off your child's stay.", {}],
    ['Send your daughters too.', {}],
  ])('%s', (sentence, found) => expect(facesIn(sentence, sets, playbook)).toEqual({ ...none, ...found }));
});

describe('whose voice a text has', () => {
  it.each([
    ['Dear Ms. Grant,', 'formal'],
    ['Hello,\n Dear all', 'formal'],
    ['Kind regards, Bo', 'formal'],
    ['Hi Dr. Grant', 'formal'],
    ['Hey Bo', 'warm'],
    ['So glad it worked', 'warm'],
    ['It worked!', 'warm'],
    ['It worked 🙂', 'warm'],
    ['It worked, my dear', 'plain'],
    ['They say it worked', 'plain'],
  ])('%j: %s', (text, temper) => expect(temperIn(text)).toBe(temper));
});

describe('wordings of one face', () => {
  const asks = (lines: Line[]) => {
    const words = {
      ...playbook,
      parts: { ask: { plain: lines.map((line) => ({ line })), warm: [], formal: [] } },
    } as unknown as typeof playbook;
    const speaker = {
      playbook: words,
      pools: poolFinder(words),
      sets: wordSets(playbook.words),
      values: {},
      family: '',
      seed: 's',
    };
    const face = {
      ...NO_FACE,
      phrase: 'your boss',
      mine: 'my boss',
    };
    return [...asksFor(face, speaker, 'plain')];
  };
  it('are all different, and four at most', () => {
    const many = asks(Array.from({ length: 40 }, (_, at) => [`Ask ${at} for `, ['face'], '.']));
    expect(many.length).toBeGreaterThan(1);
    expect(many.length).toBeLessThanOrEqual(4);
    expect(new Set(many.map(({ text }) => text)).size).toBe(many.length);
    for (const { text } of many) expect(text).toMatch(/^Ask \d+ for your boss\.$/);
    expect(asks([['Ask for ', ['face'], '.']])).toEqual([{ text: 'Ask for your boss.', attempt: 0 }]);
  });
  it('are none where nothing can be said', () => expect(asks([['Ask ', ['nobody'], '.']])).toEqual([]));
});

describe('which trade a text is about', () => {
  it.each([
    ['Who needs a new roof? We do shingles.', 'roofing'],
    ['Our mortgage rates are low, know anyone refinancing?', 'mortgage'],
    ['Who has a broken furnace or a leaking pipe?', 'plumbing-hvac'],
    ['Do you know anyone who needs IT help with laptops?', 'it-services'],
    ['Do you know anyone who needs it?', ''],
    ['A friend in business asked for work at market.', ''],
    ['', ''],
  ])('%s: "%s"', (text, trade) => expect(tradeFinder(playbook)(text)).toBe(trade));
  it('a word that few trades have says more than one that many have; of two as likely the first by name', () => {
    const small = (trades: Record<string, { words?: string[]; aka?: string[]; needs?: string[] }>) =>
      tradeFinder({
        ids: () => Object.keys(trades),
        trade: (id: string) => {
          const { words = [], aka = [], needs = [] } = trades[id]!;
          return { words, aka, needs: needs.map((word) => ({ match: [word] })) };
        },
      } as unknown as typeof playbook);
    const finder = small({
      general: { words: ['saddle'] },
      farrier: { words: ['horse', 'shoe'], aka: ['horse-shoer'], needs: ['lame', 'hoof trim'] },
      saddler: { words: ['horse', 'leather'], needs: ['lame'] },
      vet: { words: ['horse', 'x-ray scan of it', 'barn call visit'], needs: ['hoof'] },
    });
    expect(
      [
        'horses',
        'a horse and leather',
        'lame',
        'lame, hoof trim',
        'saddle',
        'horse-shoer',
        'shoes!',
        'hoof',
        'rush',
      ].map(finder),
    ).toEqual(['farrier', 'saddler', '', 'farrier', '', 'farrier', 'farrier', '', '']);
  });
});
