/** The playbook's own words pass through the tidying of free text unchanged: an example is never bent. */
import { describe, expect, it } from 'vitest';
import { wordSets } from '../../src/domain/english.js';
import { fitCircle, fitDoes, fitResult, fitServes, fitWho, type Fit } from '../../src/domain/tidy.js';
import { playbook } from './playbook.js';

const sets = wordSets(playbook.words);
const bent = (texts: readonly string[], fit: (text: string) => Fit) =>
  texts
    .map((text) => [text, fit(text)] as const)
    .filter(([text, got]) => !('text' in got) || got.text !== text)
    .map(([text, got]) => `${text} → ${'text' in got ? got.text : got.misfit}`);

const trades = playbook.ids('trades').map((id) => playbook.trade(id)!);
const people = playbook.ids('people').map((id) => playbook.person(id)!);

describe('the playbook fits its own sentences', () => {
  it('does', () =>
    expect(
      bent(
        trades.flatMap(({ does }) => does),
        (text) => fitDoes(text, sets),
      ),
    ).toEqual([]));
  it('results', () =>
    expect(
      bent(
        trades.flatMap(({ results }) => Object.values(results).flat()),
        (text) => fitResult(text, sets),
      ),
    ).toEqual([]));
  it('who they are', () =>
    expect(
      bent(
        trades.flatMap(({ buyers }) =>
          buyers.filter(({ sort }) => sort === 'psychographic').map(({ trait }) => trait),
        ),
        (text) => fitWho(text, sets),
      ),
    ).toEqual([]));
  it('kinds', () =>
    expect(
      bent(
        playbook.ids('kinds').map((id) => playbook.kind(id)!.many),
        (text) => fitServes(text, sets),
      ),
    ).toEqual([]));
  it('groups', () =>
    expect(
      bent(
        people.flatMap(({ groups }) => groups.map(({ say }) => say)),
        (text) => fitCircle(text, sets),
      ),
    ).toEqual([]));
  it('offers', () =>
    expect(
      bent(
        playbook.ids('circles').flatMap((id) => playbook.circle(id)!.offers),
        (text) => fitCircle(text, sets),
      ),
    ).toEqual([]));
});
