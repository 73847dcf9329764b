/** Which circle free words mean, and how one face of it is said. */
import { describe, expect, it } from 'vitest';
import { circleFinder, isPlace, readCircle } from '../../src/domain/circles.js';
import { isBelow, isBoss, isOwnTeam, isPrivate } from '../../src/domain/off-limits.js';
import { at, cueIn, faceIn, theOneIn } from '../../src/domain/face-in.js';
import { wordSets } from '../../src/domain/english.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);
const find = circleFinder(playbook);
const read = (words: string) => readCircle({ circle: '', words }, find, sets);

describe('a circle', () => {
  it.each([
    ['your soccer team', 'sport'],
    ["Leo's soccer team", 'kids'],
    ["your kid's lacrosse team", 'kids'],
    ["your wife's running group", 'sport'],
    ['the other salon owners', 'prof'],
    ['your sorority sisters', 'school'],
    ['your old Navy buddies', 'past'],
    ['the dog park', 'hobby'],
    ['your night shift', 'work'],
    ['your HOA', 'near'],
    ['your old shop crew', 'past'],
    ['old office', 'past'],
    ['the former office folks', 'past'],
    ['the old print shop guys', 'past'],
    ['your crew in old town', 'work'],
    ['the people from the other office', 'work'],
    ['fellow nurses', 'prof'],
    ['the other dads', 'kids'],
    ['the other walkers', 'sport'],
    ['the other neighbors', 'near'],
    ['the other pastors', 'prof'],
    ['your sales team', 'work'],
    ['your bowling team', 'sport'],
    ['your church team', 'faith'],
    ['your trivia team on Mondays', 'hobby'],
    ['your leadership team', 'work'],
    ['the old dance studio', ''],
    ['the U12 game', 'kids'],
    ['the JV team', 'kids'],
  ])('%s: %s', (words, id) => expect(read(words).id).toBe(id));

  it.each([
    ['the dog park', 'one of the regulars at the dog park'],
    ['the neighborhood', 'one of the other families in the neighborhood'],
    ['your bee club', 'one of the other members of your bee club'],
    ['the farm bureau board', 'one of the others on the farm bureau board'],
    ['the ministers breakfast', 'one of the regulars at the ministers breakfast'],
    ['your old life up north', 'the person you know best from your old life up north'],
    ['your neighbors', 'one of your neighbors'],
    ['the Tuesday walkers', 'one of the Tuesday walkers'],
    ['your sister Pam', 'your sister Pam'],
    ['Rotary', 'one of the others at Rotary'],
    ['your hawk club, last Sunday of the month', 'one of the other members of your hawk club'],
    ["Leo's soccer team", "one of the other parents on Leo's soccer team"],
    ['your swim team', 'one of the others on your swim team'],
    ['zoning board', 'one of the others on the zoning board'],
    ['your zoning board', 'one of the others on your zoning board'],
    ['Lion’s board', 'one of the others on Lion’s board'],
    ['the people on the other team', 'one of the people on the other team'],
    ['soccer moms', 'one of the soccer moms'],
  ])('%s: %s', (words, face) => expect(faceIn(read(words))).toBe(face));

  it.each([
    ['your bowling team', 'you play with most'],
    ['your church team', 'you talk to most'],
    ['your sales team', 'you work with most'],
    ['your choir', 'you stand next to'],
    ['the dog park', 'you run into most'],
    ['your old shop crew', 'you know best'],
    ['your hawk club', 'you know best'],
    ["Leo's soccer team", 'you stand next to'],
  ])('%s: whoever %s', (words, cue) => expect(read(words).cue).toBe(cue));

  it('what the rep says it is, it is', () =>
    expect(readCircle({ circle: 'kids', words: 'the soccer team' }, find, sets)).toMatchObject({
      id: 'kids',
      members: 'parents',
    }));

  it.each([
    ['Bob the adjuster', 'person'],
    ['Linda in HR', 'person'],
    ['Rotary in town', 'other'],
    ['Mark Street', 'group'],
  ])('%s is %s', (words, shape) => expect(read(words).shape).toBe(shape));

  it.each([
    ['the Tuesday walkers', 'one of the Tuesday walkers', / you walk beside$/],
    ['the road where you live', 'one of the neighbors you wave to', / you know best$/],
    ['your sister Pam', 'your sister Pam', /^$/],
    ['your old life up north', 'the person you know best', /^$/],
  ])('which one of "%s" needs no telling where the face is one', (words, phrase, which) =>
    expect(cueIn(read(words), phrase)).toMatch(which),
  );

  it.each([
    ['the other moms from swim', 'the mom from swim you stand next to'],
    ['other drivers at the bus barn', ''],
    ['the doctors you trade call with', ''],
    ['guys you pit next to', ''],
    ['the officials breakfast', /^(?:whoever|the person) you sit next to at the officials breakfast$/],
    ['folks at the feed store', ''],
    ["the meat cutters' guild", 'the meat cutter you sit next to in your guild'],
    ['the owners from your color class', ''],
    ['your sister Pam', ''],
    ['the Tuesday walkers', ''],
    ['your three cousins in Ohio', ''],
    ['girls from work', ''],
    ['the men and women at church', ''],
    ['the other owners on a board with you', ''],
    ['the pastors you have lunch with every month', ''],
  ])('one person of "%s" is "%s"', (words, one) => {
    const circle = read(words);
    expect(theOneIn(circle, faceIn(circle))).toMatch(typeof one === 'string' ? new RegExp(`^${one}$`) : one);
  });

  it('where what is said stays is never asked from', () =>
    expect([
      isPrivate('your support group', sets),
      isPrivate('AA on Fridays', sets),
      isPrivate('your book club', sets),
      isPrivate('support/group', sets),
      isPrivate('grief - support group', sets),
    ]).toEqual([true, true, false, true, true]));
  it('nor those below', () =>
    expect([
      isBelow('your tenants'),
      isBelow('the people who report to you'),
      isBelow('your neighbors'),
    ]).toEqual([true, true, false]));

  it.each([
    ['dog park', false],
    ['the dog park', true],
    ['the gym at work', true],
    ['the people at the gym', false],
    ['the partners in the gym', false],
    ['lathe gym', false],
    ['the old break room', true],
    ['the corner Coffee Shop', true],
    ['the coffee shop', true],
    ['the coffee', false],
    ['the gym members', false],
  ])('%s is a place: %s', (words, place) => expect(isPlace(words, sets)).toBe(place));

  it.each([
    ['the block', 'in the block'],
    ['the apartment building', 'in the apartment building'],
    ['the building site', 'at the building site'],
    ['the gym', 'at the gym'],
  ])('%s: %s', (place, said) => expect(at(place)).toBe(said));

  it.each([
    ['your sales team', true],
    ['your crew', true],
    ['Your kitchen people', true],
    ['your crew in Ohio', false],
    ['at your crew', false],
    ['your soccer team', false],
  ])('%s works for the customer: %s', (words, own) => expect(isOwnTeam(words)).toBe(own));

  it.each([
    ['CEO', true],
    ['cfo of a bank', true],
    ['vice president', true],
    ['I own a shop', true],
    ['nurse', false],
    ['co-owner', true],
    ['ownership guide', false],
    ['CTO', true],
    ['co-op cook', false],
  ])('%s has people under them: %s', (occupation, boss) => expect(isBoss(occupation)).toBe(boss));

  it.each([
    ['one of the', 'surgeons', 'one of the surgeons'],
    ['possessive', "Leo's friends", "one of Leo's friends"],
    ['determined', 'all those neighbors', 'one of all those neighbors'],
  ])('people, %s', (_, words, face) =>
    expect(faceIn({ id: '', words, shape: 'people', place: false, members: '', cue: '' })).toBe(face),
  );
  it('one of a kind in a place or a group', () => {
    const gym = {
      id: '',
      words: 'the gym',
      shape: 'other',
      place: true,
      members: 'regulars',
      cue: 'you run into most',
    } as const;
    expect(faceIn(gym)).toBe('one of the regulars at the gym');
    expect(faceIn(gym, 'nurse')).toBe('one of the nurses at the gym');
  });
  it.each([
    ['your bee club', 'hobby beekeeper', 'one of the hobby beekeepers in your bee club'],
    ['your Landlord association', 'landlord', 'one of the other members of your Landlord association'],
    ['your landlord group', 'small landlord', 'one of the others in your landlord group'],
    ['your QA group', 'lead', 'one of the others in your QA group'],
    ['your QA group', 'QA lead', 'one of the QA leads in your QA group'],
    ['your QA group', 'leader', 'one of the leaders in your QA group'],
  ])('of "%s" a %s: %s', (words, one, face) => expect(faceIn(read(words), one)).toBe(face));
});

describe('the words of a circle', () => {
  const cues = { 'book club': 'hobby', club: 'near', choir: 'faith', twins: 'kids', 'a b c d': 'long' };
  const own = circleFinder({ cues } as unknown as typeof playbook);

  it.each([
    ['our Book-Club, weekly', 'hobby'],
    ["the club's book club", 'hobby'],
    ['a club', 'near'],
    ['clubs', 'near'],
    ['the choirs', 'faith'],
    ['twin', 'kids'],
    ['choir and club', 'near'],
    ['x a b c d y', 'long'],
    ['choir x y z', 'faith'],
    ["tw'ins", 'kids'],
    ['a b c d', 'long'],
    ['a, b — c d', 'long'],
    ['constructor toString', ''],
    ['', ''],
    ['—', ''],
  ])('"%s": %s', (words, id) => expect(own(words)).toBe(id));
});
