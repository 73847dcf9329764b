/** Whom the rep does it for, as "I do this for …" says it. */
import { describe, expect, it } from 'vitest';
import { whomOf } from '../../src/domain/whom.js';
import { emptyProfile } from '../../src/domain/model.js';
import { made } from '../content/made.js';

const profile = (serves: string[], care = 'plan to stay put') => ({
  ...emptyProfile(),
  serves,
  psychographics: [care],
});

describe('a kind and what such people care about', () => {
  it.each([
    ['landlords', 'landlords who plan to stay put'],
    ['people who work outdoors', 'people who work outdoors and plan to stay put'],
    ['folks that own farm ground', 'folks that own farm ground and plan to stay put'],
    ['dental offices', 'people who run dental offices and plan to stay put'],
    ['church boards', 'people on church boards and plan to stay put'],
    ['dairies', 'people who run dairies and plan to stay put'],
    ['camps', 'people who run camps and plan to stay put'],
    ['bowling alleys', 'bowling alley owners who plan to stay put'],
    ['food trucks', 'food truck owners who plan to stay put'],
    ['county fairs', 'people who run county fairs and plan to stay put'],
    ['nursing homes', 'people who run nursing homes and plan to stay put'],
    ['small churches in town', 'people at small churches in town who plan to stay put'],
    [
      'builders with fewer than ten people',
      'builders with fewer than ten people, the kind who plan to stay put',
    ],
    ['parents of toddlers', 'parents of toddlers, the kind who plan to stay put'],
    ['families with a piano', 'families with a piano who plan to stay put'],
    ['', ''],
  ])('%s', (serve, said) => expect(whomOf(profile([serve]))).toBe(said.replace('boards and', 'boards who')));
});

it('what they care about is left out where nobody knows who "them" are', () => {
  expect(whomOf(profile(['piano teachers'], 'have had one scratched'))).toBe('piano teachers');
  expect(whomOf(profile(['brides'], 'bought it online'))).toBe('brides');
  expect(whomOf(profile(['truckers'], 'quit wearing theirs'))).toBe('truckers');
  expect(whomOf(profile(['resorts'], 'patch it every spring'))).toBe('resorts');
  expect(whomOf(profile(['people with docks'], 'patch it every spring'))).toBe(
    'people with docks who patch it every spring',
  );
  expect(whomOf(profile(['old churches'], "don't want them killed"))).toBe('old churches');
  expect(whomOf(profile(['hotels'], 'remember guests and greet them by name'))).toBe(
    'people who run hotels and remember guests and greet them by name',
  );
});

describe('a kind and what one can count', () => {
  it.each([
    ['landlords', 'with over ten units', 'landlords with over ten units'],
    ['landlords', 'over ten units', 'landlords over ten units'],
    ['landlords', 'ten units', 'landlords'],
    ['landlords who rent to students', 'with over ten units', 'landlords who rent to students'],
    ['landlords', '', 'landlords'],
  ])('%s, %s: %s', (serve, count, said) =>
    expect(whomOf({ ...emptyProfile(), serves: [serve], demographics: count ? [count] : [] })).toBe(said),
  );
  it("who would is who'd", () =>
    expect(whomOf(profile(['landlords'], 'would rather fix it once'))).toBe(
      "landlords who'd rather fix it once",
    ));
  it.each([
    ['have read every book', "parents who've read every book"],
    ['have two kids', 'parents who have two kids'],
    ['have to be up at five', 'parents who have to be up at five'],
  ])('who %s', (care, said) => expect(whomOf(profile(['parents'], care))).toBe(said));
  it('who own the practice are no practice', () =>
    expect(whomOf(profile(['dentists who own the practice']))).toBe(
      'dentists who own the practice and plan to stay put',
    ));
});

describe('what they care about is said of those it can be said of', () => {
  const whom = (serves: string[], care: string, of = '') =>
    whomOf({ ...emptyProfile(), serves, psychographics: [care] }, of);
  const pianos = ['adult beginners', 'families with an inherited piano'];
  const keep = "can't bear to give the piano away";
  it.each([
    [pianos, keep, '', `families with an inherited piano who ${keep}`],
    [pianos, keep, 'adult beginners', 'adult beginners'],
    [
      ['trail riders', 'people with rescue horses'],
      'treat them like kids',
      '',
      'people with rescue horses who treat them like kids',
    ],
    [['trail riders', 'people with rescue horses'], 'treat them like kids', 'trail riders', 'trail riders'],
    [['trail riders', 'barn owners'], 'hate a muddy lot', 'barn owners', 'barn owners who hate a muddy lot'],
    [
      ['parents of twins'],
      'have tried driving them once',
      '',
      "parents of twins who've tried driving them once",
    ],
    [['principals'], 'hang them on the fridge', '', 'principals'],
    [['nurses', 'medics'], 'count the hours', 'medics', 'medics who count the hours'],
    [
      ['the one at home who keeps the boxes'],
      'fear the tapes are fading',
      '',
      'the one at home who keeps the boxes',
    ],
    [
      ['women whose hair is thinning'],
      'want to look like themselves',
      '',
      'women whose hair is thinning and who want to look like themselves',
    ],
  ])('%j, %s, %s', (serves, care, of, said) => expect(whom(serves, care, of)).toBe(said));
});

describe('of several kinds', () => {
  const rep = {
    rep: { name: 'Kim Brandvold', company: 'Brandvold Roofing', phone: '555-0166' },
    trade: 'roofing',
    serves: ['property managers', 'retirees with lake cabins', 'salon owners', 'cattle ranchers'],
    psychographics: ['plan to stay put'],
    does: 'put roofs on that outlast the mortgage',
  };
  const asked = (customer: object) =>
    made({ name: 'Arne Thorsrud', score: 10, result: 'slept through every storm', ...customer }, rep)
      .scripts[0]!.text;
  it.each([
    ['a word the circle shares', { circles: ['the lake association'] }, 'retirees with lake cabins who'],
    [
      "the customer's own work",
      { occupation: 'cow/calf, abt 300 head', circles: ['softball'] },
      'cattle ranchers who',
    ],
    ['what is said of a person', { people: ['Lou, has a salon on Fifth'] }, 'salon owners who'],
    [
      'people of the same training',
      { occupation: 'hair salon owner', circles: ['her sister', 'beauty school friends'] },
      'salon owners who',
    ],
    ['the first, where nothing tells', { circles: ['softball'] }, 'property managers who'],
    ['nobody in sight', { circles: [] }, 'property managers who'],
  ])('%s', (_, customer, said) => expect(asked(customer)).toContain(said));
  it.each([
    ['owns a bar', 'business owners who'],
    ['founder', 'business owners who'],
    ['ownership guide', 'retirees who'],
  ])('an owner is one of the owners: %s', (occupation, said) => {
    const { scripts } = made(
      { name: 'Arne Thorsrud', score: 10, result: 'slept well', occupation, circles: ['softball'] },
      { ...rep, serves: ['retirees', 'business owners'] },
    );
    expect(scripts[0]!.text).toContain(said);
  });
});

describe('which circle is asked for first', () => {
  const first = (...circles: string[]) =>
    made({ name: 'Pat Ruiz', score: 10, result: 'slept well', circles }).faces[0]!.phrase;
  it.each([
    [['her IREM chapter', 'the bridge ladies'], 'one of the other members of your IREM chapter'],
    [['softball', 'book club'], 'one of the other members of your book club'],
    [['sons', 'chamber'], 'one of the other members of your chamber'],
    [['book club', 'poker group'], 'one of the other members of your book club'],
  ])('%j: %s', (circles, phrase) => expect(first(...circles)).toBe(phrase));

  it('trust is no trustee, and reps are no repair shops', () => {
    const { faces } = made(
      {
        name: 'Pat Ruiz',
        score: 10,
        result: 'slept well',
        circles: ['the mechanics you trust', 'your sales reps'],
      },
      { rep: { name: 'Bo' }, serves: ['church trustees', 'auto repair shops'], does: 'pave lots' },
    );
    expect(faces.flatMap(({ why }) => why).join(' ')).not.toContain('sounds like');
  });
});

it('two friends are glad, one is', () => {
  const { after, scripts } = made({
    name: 'Pat Ruiz',
    score: 10,
    result: 'slept well',
    people: ['the hansons, still in the RV'],
    channel: 'email',
  });
  expect(after.map(({ text }) => text).join(' ')).not.toMatch(/Hansons (?:is|has|says|tells)\b/);
  expect(scripts[0]!.text).toContain('the Hansons, who are still in the RV');
});

it('next door the rep is told to be for who lives in houses', () => {
  const said = made(
    {
      name: 'Walt Hendry',
      occupation: 'falconer',
      result: 'cleared the slope',
      circles: ['neighbors on his road'],
    },
    {
      rep: { name: 'Gus' },
      serves: ['vineyard owners', 'people with steep acreage'],
      psychographics: ["don't want to spray"],
    },
  ).scripts[0]!.text;
  expect(said).toContain("people with steep acreage who don't want to spray");
});
