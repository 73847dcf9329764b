/** Cutting a text into sentences, and the sentence around a place. */
import { describe, expect, it } from 'vitest';
import { sentenceAround, sentencesOf } from '../../src/domain/sentences.js';

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['nothing', '', []],
    ['white space', ' \n \n', []],
    ['three ends', 'One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['several marks', 'Really?! Yes… No... ok.', ['Really?!', 'Yes…', 'No...', 'ok.']],
    [
      'closing quotes and brackets go along',
      '"Go." (Now.) [So.] Done.',
      ['"Go."', '(Now.)', '[So.]', 'Done.'],
    ],
    [
      'a stop inside a number or address',
      'It is 3.5 on a.com now. Good.',
      ['It is 3.5 on a.com now.', 'Good.'],
    ],
    [
      'titles',
      'Ask Dr. Grant and Mrs. Ott. Then St. Luke.',
      ['Ask Dr. Grant and Mrs. Ott.', 'Then St. Luke.'],
    ],
    ['initials', 'J. R. Ott came. He left.', ['J. R. Ott came.', 'He left.']],
    ['a title behind a bracket', 'Two (Mr. Ott and I) went.', ['Two (Mr. Ott and I) went.']],
    [
      'e.g. and i.e.',
      'Bring fruit, e.g. pears. Or i.e. none.',
      ['Bring fruit, e.g. pears.', 'Or i.e. none.'],
    ],
    [
      'a word that only ends like a title',
      'We met the alumdr. They left.',
      ['We met the alumdr.', 'They left.'],
    ],
    ['a question after a title is an end', 'Who is Dr? Tell me.', ['Who is Dr?', 'Tell me.']],
  ])('%s', (_, text, sentences) => expect(cut(text)).toEqual(sentences));

  it('have no white space around them, and their places are those of the text', () => {
    const text = '  One.   Two.\n\n  Three  ';
    expect(sentencesOf(text)).toEqual([
      { start: 2, end: 6 },
      { start: 9, end: 13 },
      { start: 17, end: 22 },
    ]);
  });
});

const LONG = 'this is a line that is a good deal longer than forty columns';

describe('a line break', () => {
  it.each([
    ['ends a greeting', 'Hi Ann,\nhow are you', ['Hi Ann,', 'how are you']],
    ['ends a short line before a capital', 'Best\nMaya Brandt', ['Best', 'Maya Brandt']],
    ['ends a short line before a bracket', 'Best\n[Name]', ['Best', '[Name]']],
    ['wraps before a small letter', 'I wanted\nto ask', ['I wanted\nto ask']],
    [
      'wraps after a clause with a comma',
      'When you have a minute,\nI ask',
      ['When you have a minute,\nI ask'],
    ],
    ['wraps after a long line', `${LONG}\nAnd goes on`, [`${LONG}\nAnd goes on`]],
    ['ends at a blank line', `${LONG}\n\nand goes on`, [LONG, 'and goes on']],
    ['ends at a blank line of spaces', `${LONG}\n  \nand goes on`, [LONG, 'and goes on']],
    ['ends before a list item', `${LONG}\n  - one\n  * two`, [LONG, '- one', '* two']],
    ['ends before a number', `${LONG}\n2 more`, [LONG, '2 more']],
    ['ends before a quoted line', `${LONG}\n> and`, [LONG, '> and']],
    ['ends after a colon', `${LONG}:\nand goes on`, [`${LONG}:`, 'and goes on']],
    ['ends after a semicolon', `${LONG};\nand goes on`, [`${LONG};`, 'and goes on']],
    ['wraps though a short sentence came before', `Yes. ${LONG}\nAnd on`, ['Yes.', `${LONG}\nAnd on`]],
  ])('%s', (_, text, sentences) => expect(cut(text)).toEqual(sentences));
});

describe('the sentence around a place', () => {
  const text = 'First one here. Second one here.\n\nThird one here. Fourth.';
  const around = (from: number, to = from) => {
    const { start, end } = sentenceAround(text, from, to);
    return text.slice(start, end);
  };

  it.each([
    [0, 'First one here.'],
    [14, 'First one here.'],
    [16, 'Second one here.'],
    [31, 'Second one here.'],
    [34, 'Third one here.'],
    [text.length - 1, 'Fourth.'],
  ])('at %i: %s', (at, sentence) => expect(around(at)).toBe(sentence));

  it('is as many as the stretch touches, of one paragraph', () => {
    expect(around(10, 20)).toBe('First one here. Second one here.');
    expect(around(10, 15)).toBe('First one here.');
    expect(around(36, 50)).toBe('Third one here.');
    expect(around(36, 51)).toBe('Third one here. Fourth.');
  });

  it('is the stretch itself where there is none', () => {
    expect(sentenceAround('   ', 1, 2)).toEqual({ start: 1, end: 2 });
    expect(sentenceAround('', 0, 0)).toEqual({ start: 0, end: 0 });
  });

  it('is found far inside a long text, with its own offsets', () => {
    const far = `${'Some words. '.repeat(500)}Who needs this? ${'More words. '.repeat(500)}`;
    const at = far.indexOf('needs');
    const { start, end } = sentenceAround(far, at, at + 5);
    expect(far.slice(start, end)).toBe('Who needs this?');
  });
});
