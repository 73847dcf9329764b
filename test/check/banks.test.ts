/** What is composed of the phrase banks is written right and labelled by the frame it came from. */
import { describe, expect, it } from 'vitest';

interface Row {
  text: string;
  labels: string[];
  trade: string;
}
type Forms = Record<'is' | 'are' | 'you' | 'we' | 'i', string | undefined> & Record<'rel' | 'rels', string[]>;
interface Banks {
  needForms: (need: string) => Forms;
  questionOf: (need: string, people: string) => string[];
  gerund: (phrase: string) => string;
  pastOf: (phrase: string) => string;
}
const load = async <T>(name: string) =>
  (await import(new URL(`../../scripts/ear/${name}.mjs`, import.meta.url).href)) as T;
const { banked } = await load<{ banked: () => Row[] }>('banked');
const { needForms, questionOf, gerund, pastOf } = await load<Banks>('banks');
const { LABELS } = await load<{ LABELS: string[] }>('corpus');
const rows = banked();

describe('sentences composed of the phrase banks', () => {
  it('are the same each time, and no two alike', () => {
    expect(banked()).toEqual(rows);
    expect(new Set(rows.map((row) => row.text)).size).toBe(rows.length);
  });

  it('ask for nothing nearly half of the time, and carry known labels', () => {
    const none = rows.filter((row) => row.labels.includes('not-an-ask'));
    expect(none.length / rows.length).toBeGreaterThan(0.45);
    expect(none.every((row) => row.labels.length === 1)).toBe(true);
    const known = new Set([...LABELS, 'good', 'not-an-ask']);
    expect(rows.filter((row) => !row.labels.every((label) => known.has(label)))).toEqual([]);
    for (const label of known)
      expect(rows.filter((row) => row.labels.includes(label)).length).toBeGreaterThan(300);
  });

  it('have every slot filled, a capital first, and verbs that agree', () => {
    const bad =
      /undefined|[{}]|\s{2}|\b(any|some)(one|body) who (are|have|do)\b|\b(people|folks) who (is|has|was)\b|\b(if|when|since|because) you (is|has)\b/i;
    const texts = rows.map((row) => row.text.replace(/\{\{\w+\}\}/g, 'X'));
    expect(texts.filter((text) => bad.test(text)).slice(0, 10)).toEqual([]);
    const small = /^[a-z]/;
    expect(texts.filter((text) => small.test(text)).slice(0, 10)).toEqual([]);
  });
});

describe('the forms of a need', () => {
  it('follow the person', () => {
    const forms = needForms('is in over their head and knows it');
    expect(forms.are).toBe('are in over their head and know it');
    expect(forms.you).toBe('are in over your head and know it');
    expect(forms.i).toBe('am in over my head and know it');
    expect(needForms('carries their own bags').we).toBe('carry our own bags');
    expect(needForms('is drowning in receipts').rel).toContain('drowning in receipts');
    expect(needForms('has a leak').rels).toContain('with a leak');
    expect(needForms('whose boiler is old').is).toBeUndefined();
  });

  it('and of the question', () => {
    expect(questionOf('has just moved', 'your cousins')[0]).toBe('Have any of your cousins just moved');
    expect(questionOf('is moving', 'your cousins')[1]).toBe('Is one of your cousins moving');
    expect(questionOf('pays too much', 'your cousins')[0]).toBe('Do any of your cousins pay too much');
    expect(questionOf('lost a filling', 'your cousins')).toEqual([]);
  });

  it('and of a way of passing on', () => {
    expect(gerund('refer me to {x}')).toBe('referring me to {x}');
    expect(pastOf('write to {x}')).toBe('wrote to {x}');
  });
});
