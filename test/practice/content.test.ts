/** What practice is made of holds together: names of rules and objections are real, cues compile, everybody has words. */
import { describe, expect, it } from 'vitest';
import { TEMPERS, type Line, type Trade } from '../../src/domain/playbook.js';
import { openPlaybook } from '../../src/playbook/open.js';

const playbook = await openPlaybook();
const reactions = Object.values(playbook.reactions);

describe.each(reactions)('reaction $id', (reaction) => {
  it('names rules and objections there are', () => {
    for (const rule of reaction.rules) expect(playbook.rule(rule), rule).toBeDefined();
    for (const id of reaction.opens) expect(playbook.objection(id), id).toBeDefined();
  });
  it('has words in every temper', () => {
    for (const temper of TEMPERS) expect(reaction.say[temper].length).toBeGreaterThan(0);
  });
});

it('every rule the model hears brings something about', () => {
  const heard = new Set(reactions.flatMap(({ rules }) => rules));
  for (const rule of [
    'need-based',
    'vague-anyone',
    'coy',
    'pushy',
    'begging',
    'bribe',
    'self-serving',
    'screening',
    'yes-no',
    'names-and-numbers',
  ])
    expect(heard).toContain(rule);
});

it('cues and suspects are regular expressions, suspects of rules there are', () => {
  const { hearing, suspects } = playbook.practice;
  for (const { patterns, not } of Object.values(hearing))
    for (const source of [...patterns, ...not]) expect(() => new RegExp(source)).not.toThrow();
  for (const [rule, sources] of Object.entries(suspects)) {
    expect(playbook.rule(rule), rule).toBeDefined();
    for (const source of sources) expect(() => new RegExp(source)).not.toThrow();
  }
});

it('every objection has a truth behind it', () => {
  const truths = Object.keys(playbook.practice.truths);
  expect(playbook.ids('objections').filter((id) => !truths.includes(id))).toEqual([]);
});

/** The cues were written apart from these lines, so they measure what is heard of words nobody planned for. */
it('hears nearly all of the lines the playbook itself teaches', () => {
  const { hearing } = playbook.practice;
  const has = (cue: string, line: string) => {
    const { patterns, not } = hearing[cue]!;
    return (
      patterns.some((source) => new RegExp(source).test(line)) &&
      !not.some((source) => new RegExp(source).test(line))
    );
  };
  const trades = playbook.ids('trades').flatMap((id) => (id === 'general' ? [] : [playbook.trade(id)!]));
  const inTrade = (field: string, { opening, sorting }: Trade) =>
    ({ opening, sorting, sortingBrief: sorting })[field]?.[0] ?? 'one of the doctors';
  const share = (cue: string, part: string) => {
    const said = (line: Line, trade: Trade) =>
      line
        .map((op) => (typeof op === 'string' ? op : inTrade(op[0], trade)))
        .join('')
        .toLowerCase()
        .replace(/’/g, "'");
    // A trade without sorting lines of its own never says a line that names one.
    const isSaid = (line: Line, { sorting }: Trade) =>
      sorting.length > 0 || !line.some((op) => typeof op !== 'string' && op[0].startsWith('sorting'));
    const lines = trades.flatMap((trade) =>
      TEMPERS.flatMap((temper) => playbook.parts[part]![temper])
        .filter(({ line }) => isSaid(line, trade))
        .map(({ line }) => said(line, trade)),
    );
    return (
      lines.filter((line) => line.split(/(?<=[.?!])\s+/).some((sentence) => has(cue, sentence))).length /
      lines.length
    );
  };
  for (const [cue, part] of [
    ['opener', 'opener'],
    ['permission', 'permission'],
    ['my-job', 'my-job'],
    ['my-job', 'my-job-trade'],
    ['next-step', 'next-step'],
    ['freedom', 'easy-no'],
    ['thanks', 'thanks-now'],
    ['who-else', 'who-else'],
    ['introduce', 'ask'],
  ] as const)
    expect(share(cue, part), cue).toBeGreaterThan(0.9);
  // A question with "who" in it is heard as the walk's.
  expect(share('opener', 'opener-trade')).toBeGreaterThan(0.8);
});
