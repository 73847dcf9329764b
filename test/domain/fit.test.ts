/** What fits a profile: a word that a circle and a served kind share, the kind that is meant, and what such people are like. */
import { describe, expect, it } from 'vitest';
import { sharedWord } from '../../src/domain/circle-fit.js';
import { fitOf } from '../../src/domain/fit.js';
import { emptyProfile } from '../../src/domain/model.js';
import { playbook } from '../content/playbook.js';

const fit = (...serves: string[]) => fitOf({ ...emptyProfile(), serves }, playbook, undefined);
const ofTrade = (trade: string, ...serves: string[]) =>
  fitOf({ ...emptyProfile(), serves }, playbook, playbook.trade(trade));

describe('a circle sounds like whom one serves', () => {
  it.each([
    ['your bee club', ['hobby beekeepers'], 'hobby beekeepers'],
    ['your produce group', ['landlords', 'producers'], 'producers'],
    ['the Apartment people', ['apartment owners'], 'apartment owners'],
    ['the quality lead table', ['plant leads', 'QA leads'], 'plant leads'],
    ['your QA table', ['small shops', 'QA leads'], 'QA leads'],
    ['your dairy/goat friends', ['goat keepers'], 'goat keepers'],
    ['the electrical society', ['electrician apprentices'], ''],
    ['the mountaineers', ['mountaineering guides'], 'mountaineering guides'],
    ['the pharmacists', ['pharmacy owners'], 'pharmacy owners'],
    ['the historical society', ['history teachers'], ''],
    ['the plant people', ['plantation keepers'], ''],
    ['the people at QA', ['quality managers'], ''],
    ['the accounting guild', ['account reps'], 'account reps'],
    ['the wine people', ['winemakers'], 'winemakers'],
    ['the farm table', ['farmers'], ''],
    ['trust group', ['church trustees'], ''],
    ['your church group', ['church trustees'], ''],
    ['the owners club', ['salon owners'], ''],
    ['the AV club', ['AV techs'], ''],
    ['the club owners', ['club owners'], ''],
    ['an ox club', ['ox drivers'], ''],
    ['your tennis partner', [], ''],
    ['the engineers', ['structural engineer firms'], 'structural engineer firms'],
  ])('%s, of %j: "%s"', (words, serves, shared) =>
    expect(sharedWord(words, { fit: fit(...serves) })).toBe(shared),
  );
});

describe('the kind that is meant', () => {
  it.each([
    ['dentists', 'dentist', true],
    ['Dentists', 'dentist', true],
    ['school-teachers', 'school-teacher', true],
    ['litigation attorneys', 'lawyer', false],
    ['litigation attorneys at big firms', 'lawyer', false],
    ['charter captains', '', false],
    ['falconers', '', false],
    ['young families', '', false],
    ['pediatric dentists, mostly', 'dentist', true],
    ['', '', false],
  ])('%s: "%s"', (serve, id, exact) => expect(fit().kindOf(serve)).toEqual({ id, exact }));
});

describe('how well people fit', () => {
  it.each([
    ['nothing is known', fit(), ['dentist'], 1],
    ['of no kind', fit('dentists'), [], 1],
    ['named', fit('dentists'), ['plumber', 'dentist'], 3],
    ['much like one who is', fit('nurses', 'teachers'), ['chef', 'neighbor'], 2],
    ['unlike', fit('dentists'), ['truck-driver'], 0],
    ['whom nothing tells', fit('falconers'), ['dentist'], 1],
    ['who buys in the trade', ofTrade('roofing'), ['home-owner'], 2],
    ['who does not', ofTrade('roofing'), ['chef'], 0],
    ['in a trade, whom the profile names counts', ofTrade('roofing', 'dentists'), ['home-owner'], 0],
  ] as const)('%s', (_, how, kinds, score) => expect(how.score(kinds)).toBe(score));

  it('known is a profile or a trade that names somebody', () =>
    expect([fit(), fit('falconers'), fit('dentists'), ofTrade('roofing')].map(({ known }) => known)).toEqual([
      false,
      false,
      true,
      true,
    ]));

  it.each([
    ['named', ['dentist'], 'They fit "dentists".'],
    ['named first of two that mean the same', ['lawyer'], 'They fit "attorneys".'],
    ['unlike anybody', ['truck-driver'], ''],
    ['of no kind', [], ''],
  ])('why, %s', (_, kinds, why) =>
    expect(fit('dentists', 'attorneys', 'litigation attorneys').why(kinds)).toBe(why),
  );
  it('why, by what they are like', () =>
    expect(fit('falconers', 'nurses', 'teachers').why(['neighbor'])).toBe(
      'Like "teachers", many are parents of small children.',
    ));
});
