/** Kinds of people told apart, and needs told from kinds. */
import { beforeAll, describe, expect, it } from 'vitest';
import { isNeed, isNeedOf, kindsFor, splitKinds } from '../../src/interview/kinds.js';
import type { Playbook } from '../../src/domain/playbook.js';
import { openPlaybook } from '../../src/playbook/open.js';

let playbook: Playbook;
beforeAll(async () => {
  playbook = await openPlaybook();
});

describe('several kinds in one line', () => {
  it.each([
    ['dentists; owners of small shops', ['dentists', 'owners of small shops']],
    ['dentists, lawyers, and teachers', ['dentists', 'lawyers', 'teachers']],
    ['dentists and lawyers', ['dentists', 'lawyers']],
    ['owners of shops and cafes', ['owners of shops and cafes']],
    ['', []],
  ])('%s', (typed, kinds) => expect(splitKinds(typed, playbook)).toEqual(kinds));
});

describe('needs', () => {
  it.each([
    ['real-estate', 'people looking to sell'],
    ['real-estate', 'first-time buyers'],
    ['real-estate', 'people who want to buy a house'],
    ['chiropractic-and-physio', 'people with back pain'],
    ['financial-advice', 'people who need a retirement plan'],
    ['general', 'anyone'],
    ['general', 'everybody'],
  ])('%s: %s', (trade, words) => expect(isNeed(words, playbook, playbook.trade(trade))).toBe(true));

  it.each([
    ['real-estate', 'nurses'],
    ['real-estate', 'next-door neighbors'],
    ['real-estate', 'investors'],
    ['real-estate', 'people with ten years in the same house'],
    ['financial-advice', 'physicians'],
    ['financial-advice', 'practice owners'],
    ['roofing', 'homeowners on old streets'],
    ['general', 'owners of small shops'],
    ['general', 'school teachers'],
  ])('%s: %s is a kind', (trade, words) =>
    expect(isNeed(words, playbook, playbook.trade(trade))).toBe(false),
  );

  it.each([
    ['real-estate', 'want to sell their house', true],
    ['roofing', 'need a new roof', true],
    ['real-estate', 'want their kids to do well', false],
    ['roofing', 'worried about their kids', false],
    ['real-estate', 'rearrange the furniture every spring', false],
  ])('%s: people who %s', (trade, words, need) =>
    expect(isNeedOf(words, playbook, playbook.trade(trade))).toBe(need),
  );

  it('nothing a trade says of its buyers is one', () => {
    for (const id of playbook.ids('trades')) {
      const trade = playbook.trade(id)!;
      const said = trade.buyers.filter(({ sort }) => sort === 'psychographic').map(({ trait }) => trait);
      expect(
        said.filter((trait) => isNeedOf(trait, playbook, trade)),
        id,
      ).toEqual([]);
    }
  });

  it('every trade offers kinds to every need of its own, none of them a need', () => {
    for (const id of playbook.ids('trades')) {
      const trade = playbook.trade(id)!;
      for (const { need } of trade.needs) {
        const kinds = kindsFor(need, playbook, trade);
        expect(kinds.length, `${id}: ${need}`).toBeGreaterThanOrEqual(3);
        expect(
          kinds.filter((kind) => isNeed(kind, playbook, trade)),
          `${id}: ${need}`,
        ).toEqual([]);
      }
    }
  });

  it('offers the kind that was named beside the need first', () => {
    expect(kindsFor('dentists looking to retire', playbook, playbook.trade('financial-advice'))[0]).toBe(
      'dentists',
    );
  });
});
