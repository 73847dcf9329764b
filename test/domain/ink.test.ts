import { expect, it } from 'vitest';
import { AS_IT_IS, FOR_JSON, isUnmarked, NotForJson } from '../../src/domain/ink.js';
import type { Line } from '../../src/domain/playbook.js';
import { say } from '../../src/domain/say.js';

const VALUES = { callMe: 'alan', does: 'keep bees', circle: 'the "A" team', gave: '' };
const LINES: Line[] = [
  ['No marks.'],
  ['In my own words: "I ', ['does'], '."'],
  ['He said "yes." ', ['does'], ' is what it takes.'],
  ['"', ['callMe'], '" it is.'],
  [['callMe'], ' "', ['does'], '"'],
  ['A \\ and a \u00e9, ', ['gave', ['never "said"'], ['said: "', ['callMe'], '"']], '.'],
  ['Two\nlines, "', ['gave', ['x'], []], '" and ', ['does'], '.'],
  ['Half a letter: \ud83d'],
  ['Nothing to say of ', ['gave'], ' "here".'],
];

it('says for JSON what JSON.stringify would have made of it', () => {
  for (const line of LINES) {
    const text = say(line, VALUES);
    expect(AS_IT_IS.speak(line)(VALUES)).toBe(text);
    expect(FOR_JSON.speak(line)(VALUES)).toBe(text === null ? null : JSON.stringify(text).slice(1, -1));
  }
});

it('leaves line ends between parts, where texts are laid together', () => {
  expect(FOR_JSON.between([',\n\n"', ['callMe'], '"\n'])(VALUES)).toBe(',\n\n\\"alan\\"\n');
});

it('gives up what lays texts together in another way', () => {
  expect(() => FOR_JSON.speak(['a\tb'])(VALUES)).toThrow(NotForJson);
  expect(() => FOR_JSON.plain('a\u0007b')).toThrow(NotForJson);
});

it('knows texts that JSON takes as they are', () => {
  expect(['Ann', "O'Brien", 'Théo', '王'].every(isUnmarked)).toBe(true);
  expect(['"', '\\', '\n', '\u001b', '😀', '\udc00'].some(isUnmarked)).toBe(false);
});
