/** Log entries as a rep reads them. */
import type { Due } from '../domain/follow-up.js';
import type { Event, LogEntry, NewEntry } from '../domain/log.js';
import type { Signal } from '../domain/model.js';
import { headline } from './due.js';
import { wrap } from './scripts/text.js';

const SAID: Readonly<Record<Event, string>> = {
  prepared: 'ask prepared',
  asked: 'asked',
  'name-given': 'named',
  introduced: 'introduced you to',
  contacted: 'you wrote to',
  met: 'you met',
  won: 'new customer:',
  nothing: 'nothing came of it with',
  thanked: 'thanked',
  reported: 'told how it goes',
  gave: 'gave',
  scored: 'scored you',
  showed: 'showed good will:',
};

const SIGNAL: Readonly<Record<Signal, string>> = {
  'came-back': 'came back',
  praised: 'praised you unasked',
  'asks-advice': 'asked your advice',
  'sent-someone': 'sent somebody',
  'defended-price': 'stood up for your price',
};
const signalWords = (signal: Signal | ''): string => (signal ? SIGNAL[signal] : '');

/** "named Priya Shah, unasked" */
export function sentenceFor(entry: NewEntry): string {
  const { what, who = '', words = '', channel = '', score, face = '', signal = '' } = entry;
  const person = ['name-given', 'introduced', 'contacted', 'met', 'won', 'nothing'].includes(what);
  const object =
    what === 'scored'
      ? String(score ?? '')
      : what === 'showed'
        ? signalWords(signal)
        : what === 'asked' || what === 'prepared'
          ? face && `for ${face}`
          : what === 'thanked' || what === 'reported'
            ? who && `about ${who}`
            : person
              ? who || 'somebody'
              : '';
  const how = channel && (what === 'asked' || what === 'prepared') ? `, ${channel}` : '';
  return `${SAID[what]}${object ? ` ${object}` : ''}${how}${entry.unasked ? ', unasked' : ''}${words ? `: ${words}` : ''}`;
}

/** One line of the log: day, customer, what; wrapped at `width` (0: never). */
export const lineFor = (entry: LogEntry, customer: string, width: number): string =>
  wrap(`${entry.at}  ${customer}: ${sentenceFor(entry)}`, 0, 12, width).join('\n');

/** What was kept just now, wrapped at `width` (0: never). */
export const keptLine = (entry: NewEntry, customer: string, width: number): string =>
  wrap(`${customer}: ${sentenceFor(entry)}.`, 0, 2, width).join('\n');

/** What is owed now, with its words, wrapped at `width` (0: never). */
export const owedLine = (item: Due, width: number): string =>
  [
    ...wrap(`Now: ${headline(item)}.`, 0, 5, width),
    ...item.text.split('\n').flatMap((line, at) => wrap(line, at === 0 || width > 0 ? 2 : 0, 2, width)),
  ].join('\n');
