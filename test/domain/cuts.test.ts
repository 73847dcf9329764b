/** Which sentences go so that a good ask can stand there, the gentlest way first: a passage is heard as wrong, and not all of it is. */
import { describe, expect, it } from 'vitest';
import type { CheckResult, Finding } from '../../src/domain/check/index.js';
import { sentencesOf } from '../../src/domain/sentences.js';
import { cutsOf, marksOf } from '../../src/domain/turn-round/cuts.js';
import { playbook } from '../content/playbook.js';

const span = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

/** Alone, a sentence with "anyone" is wrong, and one with "who" or "anyone" asks. */
const hear = (text: string): CheckResult => ({
  verdict: 'fix',
  score: 0,
  asks: /anyone|who\b/i.test(text) ? [{ start: 0, end: text.length }] : [],
  findings: /anyone/i.test(text) ? [finding(text, 'vague-anyone', text)] : [],
});
const finding = (text: string, rule: string, words: string): Finding => ({
  ...span(text, words),
  rule,
  severity: 'error',
  quote: words,
  message: '',
  suggestion: '',
});

/** Each way as the words that go; the new ask stands where the star is. */
function ways(text: string, hurt: [rule: string, words: string][], asks: string[]): string[] {
  const sentences = sentencesOf(text);
  const findings = hurt.map(([rule, words]) => finding(text, rule, words));
  const result: CheckResult = {
    verdict: 'fix',
    score: 0,
    findings,
    asks: asks.map((words) => span(text, words)),
  };
  return cutsOf(text, sentences, result, findings, { hear, marks: marksOf(playbook) }).map(
    ({ taken, target }) =>
      taken
        .map((at) => `${at === target ? '*' : ''}${text.slice(sentences[at]!.start, sentences[at]!.end)}`)
        .join(' '),
  );
}

const ASK = 'Do you know anyone?';

type Row = [why: string, text: string, hurt: [string, string][], asks: string[], ways: string[]];
const passage = (why: string, text: string, made: string[]): Row => [
  why,
  text,
  [['vague-anyone', text]],
  [text],
  made,
];
/** Only the ask itself is heard as wrong. */
const alone = (why: string, text: string, ...made: string[]): Row => [
  why,
  text,
  [['vague-anyone', ASK]],
  [ASK],
  made,
];

describe('what goes', () => {
  it.each<Row>([
    passage(
      'of a passage what is wrong alone, and what hangs on it; a result last of all',
      `You've saved $400. ${ASK} They'd love it.`,
      [`*${ASK} They'd love it.`, `You've saved $400. *${ASK} They'd love it.`],
    ),
    passage(
      'what asks goes too, a figure last of all',
      `It's 4 years now. ${ASK} I do 12 roofs a year. Tell me who.`,
      [`*${ASK} Tell me who.`, `It's 4 years now. *${ASK} I do 12 roofs a year. Tell me who.`],
    ),
    passage('two wrong ones make room for one', `${ASK} ${ASK} Who?`, [`*${ASK} ${ASK} Who?`]),
    passage('what is wrong beside a closing', 'The roof is done. Thanks, anyone?', [
      '*Thanks, anyone?',
      'The roof is done. *Thanks, anyone?',
    ]),
    [
      'all that asks, where the ask is heard in three sentences',
      `We should talk. ${ASK} Who sits near you?`,
      [['vague-anyone', ASK]],
      [`We should talk. ${ASK} Who sits near you?`],
      [`*${ASK} Who sits near you?`, `We should talk. *${ASK} Who sits near you?`],
    ],
    [
      'another ask stays',
      `${ASK} Who sits near you? Send two lines. Anyone at all.`,
      [['need-based', ASK]],
      [`${ASK} Who sits near you?`, 'Anyone at all.'],
      [`*${ASK} Who sits near you?`],
    ],
    [
      'a reward beside it goes, but not a result told with it',
      `It is done. ${ASK} You'll get 10% off. You've saved $400.`,
      [
        ['vague-anyone', ASK],
        ['bribe', "You'll get 10% off. You've saved $400."],
      ],
      [ASK],
      [`*${ASK} You'll get 10% off.`, `*${ASK} You'll get 10% off. You've saved $400.`],
    ],
    [
      'what is wrong and asks for nobody',
      'Folks need roofs. See you.',
      [['need-based', 'Folks need roofs.']],
      [],
      ['*Folks need roofs.'],
    ],
    [
      'a closing that is all there is',
      'Cheers, anyone.',
      [['vague-anyone', 'Cheers, anyone.']],
      [],
      ['*Cheers, anyone.'],
    ],
    [
      'step by step, figures last of all',
      `It rains today. ${ASK} I do 12 roofs.`,
      [['vague-anyone', ASK]],
      [`It rains today. ${ASK} I do 12 roofs.`],
      [`*${ASK}`, `It rains today. *${ASK}`, `It rains today. *${ASK} I do 12 roofs.`],
    ],
    [
      'all of it, and the question makes room, where no sentence is wrong alone',
      'They want roofs. Who sits there?',
      [['need-based', 'They want roofs. Who sits there?']],
      ['They want roofs. Who sits there?'],
      ['They want roofs. *Who sits there?', '*Who sits there?'],
    ],
    passage('a result that sounds wrong comes after the ask', `You got anyone you asked for. ${ASK}`, [
      `*${ASK}`,
      `You got anyone you asked for. *${ASK}`,
    ]),
    alone('no part of a good ask, no frame', `Hi Bo. ${ASK} They're free to say no. Thanks, Maya`, `*${ASK}`),
    alone('nothing of another paragraph', `${ASK}\n \nThey moved. Or somebody else.`, `*${ASK}`),
    alone(
      'what points back at them, for two sentences',
      `${ASK} It rains. Them too. They sing. They dance.`,
      `*${ASK} Them too.`,
    ),
    alone(
      'what trails before and behind',
      `I'd love the work. ${ASK} Everybody needs one. See you. Just text me their names.`,
      `I'd love the work. *${ASK} Everybody needs one.`,
    ),
    alone(
      'no thanks and no result',
      `${ASK} Thanks for them. It was their day. You got them a roof.`,
      `*${ASK}`,
    ),
    alone('no name and no figure', `${ASK} They know Pam. They pay $40.`, `*${ASK}`),
  ])('%s', (_, text, hurt, asks, made) => expect(ways(text, hurt, asks)).toEqual(made));
});
