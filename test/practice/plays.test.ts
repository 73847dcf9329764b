/** Golden plays: by the method names are won, the wrong way they are not, and every point of the score has its rule. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { practiceSchema } from '../../src/schemas/practice.js';
import { play, playFile, PLAYS } from './play.js';

const files = readdirSync(PLAYS).filter((name) => name.endsWith('.txt'));

describe.each(files)('%s', (file) => {
  const { part, lines } = playFile(file);

  /** Findings are left out: the ear is trained anew, and what the customer does should hold. */
  it('says the same as ever', async () => {
    const { turns, names } = await play(lines, part);
    const talk = turns.map(({ said, reply, event, moves, slips }) => ({
      said,
      reply,
      heard: [event, ...moves, ...slips.map((slip) => `~${slip}`)].join(' '),
    }));
    const kept = { talk, won: names.won.map(({ name }) => name) };
    await expect(`${JSON.stringify(kept, null, 1)}\n`).toMatchFileSnapshot(
      `plays/${file.replace('.txt', '.golden')}`,
    );
  });

  it('wins names by the method alone', async () => {
    const { names, turns } = await play(lines, part);
    if (file.startsWith('good') || file.startsWith('mixed')) expect(names.won.length).toBeGreaterThan(1);
    else {
      expect(names.won).toEqual([]);
      expect(turns.some(({ findings, slips }) => findings.length + slips.length > 0)).toBe(true);
    }
    if (file.startsWith('good')) expect(turns.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('has a score that is the sum of its rules, and fits its schema', async () => {
    const result = await play(lines, part);
    expect(result.score.total).toBe(result.score.rules.reduce((sum, { points }) => sum + points, 0));
    for (const { findings, said } of result.turns)
      for (const { quote, start, end } of findings) expect(said.slice(start, end)).toBe(quote);
    expect(practiceSchema.parse(result)).toEqual(JSON.parse(JSON.stringify(result)));
    expect(await play(lines, part)).toEqual(result);
  });
});
