/** What `check` listens to: which stretches of a text become passages, and which are passed over. The gate is a made-up one. */
import { describe, expect, it } from 'vitest';
import { Gate, unpackGate } from '../../src/domain/check/gate.js';
import { scan } from '../../src/domain/check/scan.js';
import { charOf, packKeys, unpackKeys } from '../../src/domain/check/table.js';

const FNV = 0x811c9dc5;
/** The slot of a word in the gate: its hash, folded. */
function slotOf(word: string): number {
  let hash = FNV;
  for (const c of word) hash = Math.imul(hash ^ c.charCodeAt(0), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0xffff;
}

/** A gate that hears these words, and a question mark as 1. */
function hearing(words: Record<string, number>, threshold: number): Gate {
  const known = Object.entries(words)
    .map(([word, weight]) => [slotOf(word), weight] as const)
    .sort(([one], [two]) => one - two);
  const packed = {
    keys: packKeys(known.map(([slot]) => slot)),
    weights: known.map(([, weight]) => charOf(weight)).join(''),
    question: 1,
    unknown: 0,
    threshold,
  };
  return new Gate(packed, () => unpackGate(packed));
}

const gate = hearing({ loud: 10, half: 5, "don't": 10, quiet: -10 }, 10);
const heard = (text: string) => scan(text, gate, false).map(({ start, end }) => text.slice(start, end));
const all = (text: string) => scan(text, gate, true).map(({ start, end }) => text.slice(start, end));

describe('what is listened to', () => {
  it.each([
    ['nothing of a quiet text', 'One. Two.\n\nThree.', []],
    ['a loud sentence alone', 'One. So loud. Two.', ['So loud.']],
    ['capitals as small letters', 'One. LOUD! Two.', ['LOUD!']],
    ['a curly apostrophe as a straight one', 'One. I don’t. Two.', ['I don’t.']],
    ['a word at the end without a stop', 'loud', ['loud']],
    ['not a word that only holds it', 'One aloud. Louder.', []],
    ['two halves in two sentences', 'One. Is half. Too half. Two.', ['Is half. Too half.']],
    ['not two halves with one between', 'Is half. One. Too half.', []],
    ['not one half', 'One. Is half. Two.', []],
    ['not half and quiet', 'Is half half quiet. One.', []],
    ['a question mark as it weighs', 'Half half? No.', ['Half half?']],
    ['not two that are too little together', 'Really? Is half. Two.', []],
    ['not a question mark in another sentence', 'Half half. One?', ['Half half.']],
    ['a half beside one that says nothing', 'Is half. One. Two.', []],
    ['not two halves in two paragraphs', 'Is half.\n\nToo half.', []],
    [
      'three loud ones together, a fourth alone',
      'Loud a. Loud b. Loud c. Loud d.',
      ['Loud a. Loud b. Loud c.', 'Loud d.'],
    ],
    ['two paragraphs each alone', 'Loud a.\n\nLoud b.', ['Loud a.', 'Loud b.']],
  ] as [string, string, string[]][])('%s', (_, text, passages) => expect(heard(text)).toEqual(passages));
});

describe('where a sentence ends', () => {
  it.each([
    ['One. "So loud." Two.', '"So loud."'],
    ["One. 'So loud.' Two.", "'So loud.'"],
    ['One. (So loud.) Two.', '(So loud.)'],
    ['One. “So loud.” Two.', '“So loud.”'],
    ['One. ‘So loud.’ Two.', '‘So loud.’'],
    ['One. So loud! Two.', 'So loud!'],
    ['One. So loud 3.50 now. Two.', 'So loud 3.50 now.'],
    ['One. So loud Mr. Ott. Two.', 'So loud Mr. Ott.'],
    ['One. So loud (e.g. now). Two.', 'So loud (e.g. now).'],
    ['One elmdr. So loud. Two.', 'So loud.'],
    ['One Mr! So loud. Two.', 'So loud.'],
    ['One.So loud. Two.', 'One.So loud.'],
  ])('%s', (text, sentence) => expect(heard(text)).toEqual([sentence]));

  it.each(['.', '!', '?', ':', ',', '"', '.  '])('a line that ends with "%s" ends there', (mark) =>
    expect(all(`Ab cd${mark}\nef gh`)).toHaveLength(2),
  );
  it.each(['', ';', '  ', '-'])('a line that ends with "%s" may wrap', (mark) =>
    expect(all(`Ab cd${mark}\nef gh`)).toHaveLength(1),
  );
  it.each([' ', '\t', ' \t '])('a line of %j alone is a blank line', (space) =>
    expect(all(`Ab cd\n${space}\nef gh`)).toHaveLength(2),
  );
});

describe('all of a text', () => {
  it.each([
    ['in threes', 'A b. C d. E f. G h.', ['A b. C d. E f.', 'G h.']],
    ['nothing of white space', ' \n\t\n', []],
    ['a paragraph of its own', 'Ab cd\n\nEf gh', ['Ab cd', 'Ef gh']],
    ['a line that only wraps', 'Ab cd\nef gh', ['Ab cd\nef gh']],
    ['a line that ends', 'Ab cd.\nEf gh', ['Ab cd.', 'Ef gh']],
    ['a greeting', 'Hi Ann,\nhow are you', ['Hi Ann,', 'how are you']],
    [
      'a list',
      'We do\n- one\n* two\n# three\n> four\n• five',
      ['We do', '- one', '* two', '# three', '> four', '• five'],
    ],
    ['an indented list item', 'We do\n \t- one', ['We do', '- one']],
    ['with its quotes', 'She said "Go." Then (now.) left', ['She said "Go." Then (now.) left']],
    ['beginning with a mark', '"Go" he said', ['"Go" he said']],
  ] as [string, string, string[]][])('%s', (_, text, passages) => expect(all(text)).toEqual(passages));

  it.each([
    ['Mr. Ott and Dr. J. Grant e.g. came.', 1],
    ['It costs 3.50 at a.com now.', 1],
    ['They sat. They left. They came. Done now.', 2],
    ['A word like elmdr. And more. And more. And more.', 2],
    ['One! Two? Three. Four.', 2],
    ['He said "one." She said ‘two.’ We said (three.) They left.', 2],
  ])('%s: %i passages', (text, count) => expect(all(text)).toHaveLength(count));

  it('a sentence without end is judged in parts, cut between words', () => {
    const parts = scan(`${'word '.repeat(1000)}.`, gate, true);
    const lengths = parts.map(({ start, end }) => end - start);
    expect(Math.max(...lengths)).toBeLessThan(3 * 1300);
    expect(parts.length).toBeGreaterThan(1);
    expect(lengths.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(4990);
  });
});

describe('numbers as text', () => {
  it.each([
    [[]],
    [[0]],
    [[0, 1, 44, 45, 46, 89, 90, 91, 2024, 2025, 2026]],
    [[7, 91_125, 91_126, 4_000_000, 4_194_303]],
  ])('%j come back, each with its place', (keys) => {
    const back: [number, number][] = [];
    const text = packKeys(keys);
    unpackKeys(text, (key, at) => back.push([key, at]));
    expect(back).toEqual(keys.map((key, at) => [key, at]));
    expect(text).toMatch(/^[ -[\]-~]*$/);
  });
});
