/** Words said to the customer, in the customer's own voice, and back. */
import { describe, expect, it } from 'vitest';
import { toMine, toYours, toOurs } from '../../src/domain/whose.js';

describe('one voice as two say it', () => {
  it.each([
    [
      "I'd like to introduce you. I think you'd get on.",
      "We'd like to introduce you. We think you'd get on.",
    ],
    ["May I? Tell me, and I'm glad.", "May we? Tell us, and we're glad."],
    ['Mention my name: I was there.', 'Mention our name: we were there.'],
    [
      'In Bo\'s own words: "I fix my roofs." I like that.',
      'In Bo\'s own words: "I fix my roofs." We like that.',
    ],
  ])('%s', (one, two) => expect(toOurs(one)).toBe(two));
});

describe('whose words they are', () => {
  it.each([
    ['one of the doctors you trade call with', 'one of the doctors I trade call with'],
    ['the partners in your practice', 'the partners in my practice'],
    ['the people who buy from you', 'the people who buy from me'],
    ['found $4,200 you were overpaying', 'found $4,200 I was overpaying'],
    ['bought it as if you were rich', 'bought it as if I were rich'],
    ['the teachers who bring you field trips', 'the teachers who bring me field trips'],
    ['the man who trained you and the one you trained', 'the man who trained me and the one I trained'],
  ])('said by the customer: %s', (yours, mine) => expect(toMine(yours)).toBe(mine));
  it.each([
    ['Your team is yours', 'My team is mine'],
    ["you've built it yourself", "I've built it myself"],
    ["I know you're right and you'll win", "I know I'm right and I'll win"],
    ['what you’d do', "what I'd do"],
    ['ask you.', 'ask me.'],
    ['friends who, like you, run', 'friends who, like me, run'],
    ['for you with love', 'for me with love'],
    ['young people in youth groups', 'young people in youth groups'],
    ['at work Your desk', 'at work my desk'],
    ['', ''],
  ])('said by the customer: "%s" is "%s"', (yours, mine) => expect(toMine(yours)).toBe(mine));
  it.each([
    ["I've seen my own, mine, and I'm glad", "you've seen your own, yours, and you're glad"],
    ['we know our own; ours call us', 'you know your own; yours call you'],
    ["I'd say we've won, I’ll say we’re", "you'd say you've won, you'll say you're"],
    ['folks in the US Army', 'folks in the US Army'],
    ['what I did myself', 'what you did yourself'],
  ])('said to the customer: "%s" is "%s"', (mine, yours) => expect(toYours(mine)).toBe(yours));
  it('by an executive', () => expect(toMine('cut your power bill', true)).toBe('cut our power bill'));
  it('said to the customer', () =>
    expect(toYours('the folks I see at my store')).toBe('the folks you see at your store'));
  it.each([
    ['the gym where you and I met', 'the gym where we met'],
    ['the club you and I run', 'the club we run'],
    ['the bus that took you and me there', 'the bus that took us there'],
    ['the town where you and your wife met', 'the town where my wife and I met'],
    ['cut your bill so you and your family could retire', 'cut my bill so my family and I could retire'],
    ['the guests you and your partners serve', 'the guests my partners and I serve'],
    ['the band you and your cousin Al play in', 'the band I and my cousin Al play in'],
    ['the road you or your son take', 'the road my son or I take'],
    ['friends of you and your wife', 'friends of me and my wife'],
    ['the people who know you and your team', 'the people who know me and my team'],
    ['the ones who call you and your wife', 'the ones who call me and my wife'],
    ['the day they called you or your wife.', 'the day they called me or my wife.'],
  ])('with others, said by the customer: "%s" is "%s"', (yours, mine) => expect(toMine(yours)).toBe(mine));
  it('with others, by an executive', () =>
    expect(toMine('the guests you and your team serve', true)).toBe('the guests our team and we serve'));
  it.each([
    ['a friend of mine', 'a friend of yours'],
    ['this one is mine', 'this one is yours'],
    ['mine is the white house', 'yours is the white house'],
    ['my kids and mine alone', 'your kids and yours alone'],
    ['a mine', 'a mine'],
    ['the crew at the mine', 'the crew at the mine'],
    ['a gold mine of mine', 'a gold mine of yours'],
    ['my own mine in Utah', 'your own mine in Utah'],
    ['mine workers I know', 'mine workers you know'],
    ['we mine copper', 'you mine copper'],
  ])('a mine in the ground is nobody’s word: "%s" is "%s"', (mine, yours) =>
    expect(toYours(mine)).toBe(yours),
  );
  it.each(['the gym where you and I met', 'a friend of you and me', 'the club I and you run'])(
    'the rep’s own "I" beside "you" stays: "%s"',
    (words) => expect(toYours(words)).toBe(words),
  );
});
