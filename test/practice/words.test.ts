/** How practice takes a line apart: its sentences, whom they ask for, and whether that is somebody one can see. */
import { describe, expect, it } from 'vitest';
import { cueFinder, lower, marked, sentencesOf } from '../../src/domain/practice/cues.js';
import { saysResult } from '../../src/domain/practice/judge.js';
import { kindNames, wordsIn } from '../../src/domain/practice/kinds.js';
import {
  anchorsOf,
  bare,
  behindNobody,
  contentOf,
  isNobody,
  objectsOf,
  spokenOf,
} from '../../src/domain/practice/phrases.js';
import type { Room } from '../../src/domain/practice/talk.js';
import { playbook } from '../content/playbook.js';

const nobody = new Set(playbook.practice.nobody);

describe('a line', () => {
  it.each([
    ['I’m glad. Who “else”?', 'i\'m glad. who "else"?'],
    ['pls dont ask ur dr', "please don't ask your dr"],
    ["ill fwd u a msg, it's what's due", "i'll forward you a message, it's what's due"],
    ["u'll see", "u'll see"],
    ['constructor', 'constructor'],
  ])('small and written out: %s', (text, low) => expect(lower(text)).toBe(low));

  it.each([
    ['who rides with you', 'who rides with you?'],
    ['and so, who rides with you', 'and so, who rides with you?'],
    ['any chance of that', 'any chance of that?'],
    ['who rides with you?', 'who rides with you?'],
    ['who rides with you!', 'who rides with you!'],
    ['i know who', 'i know who'],
    ['whoever it is', 'whoever it is'],
    ['', ''],
  ])('a question typed without its mark gets one: "%s"', (text, made) => expect(marked(text)).toBe(made));

  it.each([
    ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
    ['See Dr. Grant. Then call.', ['See Dr. Grant.', 'Then call.']],
    ['See St.', ['See St.']],
    ['He said "no." Fine.\n\nBye', ['He said "no."', 'Fine.', 'Bye']],
    ['Well… who?', ['Well…', 'who?']],
    ['  ', []],
    ['By 3.5 percent', ['By 3.5 percent']],
  ])('in sentences: %j', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));

  it('a cue is in it, but not what only looks like it', () => {
    const cue = cueFinder({
      thanks: { patterns: ['thanks', 'i appreciate'], not: ['no thanks', 'thanks for nothing'] },
      give: { patterns: ['i brought'], not: [] },
    });
    const heard = (name: string, text: string) => cue(name, text);
    expect([
      heard('thanks', 'oh thanks'),
      heard('thanks', 'i appreciate it'),
      heard('thanks', 'no thanks'),
      heard('thanks', 'thanks for nothing'),
      heard('thanks', 'fine'),
      heard('give', 'i brought it'),
      heard('give', 'thanks'),
      heard('unheard-of', 'thanks'),
    ]).toEqual([true, true, false, false, false, true, false, false]);
  });
});

describe('whom it asks for', () => {
  it.each([
    ['Would you introduce me to your dentist?', ['your dentist']],
    ['Could you put me in touch with the guy next door so that I can ask?', ['the guy next door']],
    ['Connect me with Pam, and intro to Bo.', ['Pam, and intro to Bo', 'Bo']],
    ['Would you introduce me to your boss, the one you like?', ['your boss, the one you like']],
    ['Would you introduce me to your boss, if he is in?', ['your boss']],
    ['Would you introduce us to the neighbors some day?', ['the neighbors']],
    ['Point me toward the coach - he sounds fun', ['the coach']],
    ['Say hello to Ana’s sister!', ["Ana's sister"]],
    ['Would you introduce me to ?', []],
    ['How was the roof?', []],
  ])('%s', (sentence, objects) => expect(objectsOf(sentence)).toEqual(objects));

  it.each([
    ['Who sits beside you in your choir on Sundays?', ['your choir on Sundays']],
    ["Who do you see at Leo's games?", ["Leo's games"]],
    ['Who is at Ridgeback Golf these days?', ['Ridgeback Golf']],
    ['Those who know', []],
    ['Which of the other coaches do you like?', ['the other coaches']],
    ['How was it?', []],
  ])('what could hold a face in "%s"', (sentence, anchors) => {
    const found = anchorsOf(sentence);
    for (const anchor of anchors) expect(found).toContain(anchor);
    if (anchors.length === 0) expect(found).toEqual([]);
  });

  it.each([
    ['one of the other parents', 'parents'],
    ['Maybe just a couple of your good friends', 'friends'],
    ['your dentist', 'dentist'],
    ['anyone', 'anyone'],
    ['the', 'the'],
  ])('"%s" bare: "%s"', (phrase, rest) => expect(bare(phrase)).toBe(rest));

  it.each([
    'anyone',
    'a few friends',
    'some people',
    'one of your contacts',
    'people like that',
    'two of them who know',
    'your family',
    'someone who would like it',
    'good golf',
    '',
  ])('nobody: "%s"', (phrase) => expect(isNobody(phrase, new Set([...nobody, 'golf', 'them']))).toBe(true));
  it.each([
    'your dentist',
    'work friends',
    'golf buddies',
    'whoever you ride with',
    'the people you still see',
    'Pam',
    'church friends of yours',
    'the neighbors',
  ])('somebody: "%s"', (phrase) => expect(isNobody(phrase, nobody)).toBe(false));
  it.each(['whoever you know', 'people you can think of', 'someone you trust'])(
    'nobody yet: "%s"',
    (phrase) => expect(isNobody(phrase, nobody)).toBe(true),
  );

  it.each([
    ['someone in your rowing club', 'your rowing club'],
    ['anybody at Ridgeback', 'Ridgeback'],
    ['people behind the counter', 'the counter'],
    ['someone nice', ''],
    ['someone in love', ''],
  ])('behind "%s": "%s"', (phrase, rest) => expect(behindNobody(phrase)).toBe(rest));

  it.each([
    ["the partners in your surgical group's office", ['partner', 'surgical', 'group', 'office']],
    ['people you know', []],
    ['HR at TI', []],
    ['Dog-walkers, 5th street', ['dog', 'walker', '5th', 'street']],
  ])('what "%s" holds', (phrase, words) => expect(contentOf(phrase)).toEqual(words));

  it.each([
    [['You and Carmen ran the desk.'], 'Carmen'],
    [['Hi Bo, your landlord is a character.'], 'your landlord'],
    [['The commodore keeps her boat there.'], 'The commodore'],
    [['You sailed with the Hansons for years.'], 'the Hansons'],
    [['Your bill went down.'], ''],
    [['The bill went down.', 'Is your host on Saturday a friend?'], 'your host'],
    [["Isn't that Leo's coach over there?"], ''],
    [['Nice day.'], ''],
  ])('spoken of in %j: "%s"', (sentences, said) =>
    expect(spokenOf(sentences, nobody).toLowerCase()).toContain(said.toLowerCase()),
  );
});

describe('kinds of people in a sentence', () => {
  const names = kindNames(playbook);
  it.each([
    ['dentist', 'dentist'],
    ['dentists', 'dentist'],
    ['school teachers', 'school-teacher'],
    ['chief executive', 'chief-executive'],
    ['coach', undefined],
    ['owners', undefined],
    ['members', undefined],
  ])('"%s" is %s', (name, kind) => expect(names.get(name)).toBe(kind));
  it('words have no marks and no possessive endings', () =>
    expect(wordsIn("The dentist's chair, u know")).toEqual(['the', 'dentist', 'chair', 'you', 'know']));
});

describe('the result said back', () => {
  const says = (result: string, line: string) =>
    saysResult(lower(line), { who: { customer: { result } } } as unknown as Room);
  it.each([
    ['cut your tax bill by $41,000', 'You saved $41,000.', true],
    ['cut your tax bill by $41,000', 'A smaller bill.', false],
    ['cut your power bill', 'Your power bill is small.', true],
    ['slept well', 'You slept.', true],
    ['got the whole kitchen finished', 'How is the kitchen?', false],
    ['got the whole kitchen finished', 'The whole kitchen!', true],
    ['paid in 9 days', 'It took 9 days.', true],
    ['got it', 'You got it.', false],
    ['', 'You got it.', false],
  ])('"%s" in "%s": %s', (result, line, said) => expect(says(result, line)).toBe(said));
});
