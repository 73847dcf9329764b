/** The sentence an answer completes, and how values are shown in it. */
import { longDay } from '../domain/dates.js';
import { list } from '../domain/english.js';
import type { Acquaintance, CircleWords } from '../domain/model.js';
import type { Question } from '../domain/playbook.js';

/** "Since we started, you've …" and "cut your tax bill" make "Since we started, you've cut your tax bill." */
export function completed(question: Pick<Question, 'sentence' | 'ask'>, shown: string): string {
  const sentence = question.sentence || `${question.ask} …`;
  const whole = sentence.replace('…', () => shown);
  return /[.!?)]$/.test(whole) ? whole : `${whole}.`;
}

/** What stands before the answer on its line: "Since we started, you've ". */
export const leadOf = (sentence: string): string => (sentence.endsWith('…') ? sentence.slice(0, -1) : '');

/** A value in words, as it stands in the question's sentence; '' when it is empty. */
export function shownValue(question: Question, value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  if (question.type === 'yes-no') return value === true || value === 'yes' ? 'yes' : 'no';
  if (typeof value === 'string' || typeof value === 'number') return shownText(question, String(value));
  return Array.isArray(value) ? listed(question, value) : '';
}

function shownText(question: Question, text: string): string {
  if (question.type === 'date') return dayInWords(text, question.field === 'meeting');
  if (question.type === 'score') return `${text} out of 10`;
  return question.choices.length > 0 ? nameOf(question, text) : text;
}

function listed(question: Question, values: unknown[]): string {
  if (question.type === 'circles') return list((values as CircleWords[]).map((circle) => circle.words));
  if (question.type === 'people') return (values as Acquaintance[]).map(personInWords).join('; ');
  const words = values.map(String);
  return list(question.choices.length > 0 ? words.map((word) => nameOf(question, word)) : words);
}

/** "Priya Shah, who runs the practice next door". */
const personInWords = ({ name, note }: Acquaintance): string => (note ? `${name}, who ${note}` : name);

const nameOf = (question: Question, value: string) =>
  question.choices.find((choice) => choice.value === value)?.name ?? value;

/** "Wednesday, April 14" for a day soon, "March 18, 2024" for one long past. */
function dayInWords(day: string, soon: boolean): string {
  const long = longDay(day);
  return soon ? long : `${long.replace(/^\w+, /, '')}, ${day.slice(0, 4)}`;
}

/** A value as it would be typed again, to keep or change it. */
export function typedAgain(question: Question, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (question.type === 'circles') return (value as CircleWords[]).map((circle) => circle.words).join('; ');
  if (question.type === 'people') return (value as Acquaintance[]).map(personTyped).join('; ');
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const personTyped = ({ name, circle, note }: Acquaintance): string =>
  `${name}${circle ? ` (${circle})` : ''}${note ? `, who ${note}` : ''}`;

const WIDTH = 70;

/** Lines of at most 70 letters, broken between words. */
export function wrapped(text: string, width = WIDTH): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Text cut to fit a line, with … where something is missing. */
export const clipped = (text: string, width = WIDTH): string =>
  text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
