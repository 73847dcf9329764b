/** A script: its parts, its limits, its voice. */
import { describe, expect, it } from 'vitest';
import { made, ALAN, MAYA } from '../content/made.js';

describe('an ask in person', () => {
  const { scripts, introduction, after } = made({ ...ALAN, meeting: '2027-04-14' });
  const { text, parts, words } = scripts[0]!;
  const part = (name: string) => parts.find((one) => one.part === name)?.text ?? '';

  it('has its parts in their order', () =>
    expect(parts.map((one) => one.part)).toEqual([
      'opener',
      'listen',
      'bridge',
      'permission',
      'who-i-serve',
      'ask',
      'my-job',
      'next-step',
      'silence',
    ]));
  it('keeps the limit', () => expect(words).toBeLessThanOrEqual(75));
  it("holds the customer's own facts word for word", () => {
    expect(part('bridge')).toContain('cut your tax bill by $41,000');
    expect(part('who-i-serve')).toContain('physicians who have more income than time');
    expect(part('ask')).toMatch(/partners? .*in your surgical group/);
  });
  it('leaves judging to the rep, and the door open', () => {
    expect(part('my-job')).toMatch(/my job|on me|find (?:that )?out/i);
    expect(part('permission')).toMatch(/no\b|pass|turn it down/i);
  });
  it('says the first name twice at most', () =>
    expect(text.match(/\bAlan\b/g)!.length).toBeLessThanOrEqual(2));
  it('names the bridge in the first sentence of the approach', () =>
    expect(introduction!.approach.split('.')[0]).toContain('Alan Whitcomb'));
  it('comes with a blurb of seventy words at most, in their voice', () => {
    expect(introduction!.blurb).toContain('cut my tax bill by $41,000');
    expect(introduction!.blurb.split(/\s+/).length).toBeLessThanOrEqual(70);
  });
  it('is followed by thanks whatever the answer, and a report', () =>
    expect(after.map((step) => [step.action, step.date])).toEqual([
      ['thank', '2027-04-14'],
      ['report-back', '2027-04-21'],
      ['nothing-came', ''],
      ['went-well', ''],
    ]));
});

describe('a part that falls away', () => {
  it('leaves no empty line', () => {
    const { text } = made(ALAN, { ...MAYA, serves: [], psychographics: [] }).scripts[0]!;
    expect(text.split('\n\n').length).toBe(2);
  });
});

describe('by temper', () => {
  it('only an executive hears the benefit', () => {
    const has = (customer: object) =>
      made({ ...ALAN, channel: 'email', ...customer }).scripts[0]!.parts.some(
        (part) => part.part === 'benefit',
      );
    expect([has({}), has({ executive: true })]).toEqual([false, true]);
  });
  it('family hears the easy no first', () =>
    expect(made({ ...ALAN, relation: 'family' }).scripts[0]!.text).toMatch(
      /family|no to me|say no|no is|a no |turn me down/i,
    ));
  it('chit is never said', () =>
    expect(JSON.stringify(made({ ...ALAN, executive: true }))).not.toMatch(/\bchit\b|owe you|owes you/i));
});

describe('written channels are signed', () => {
  it.each(['text', 'email', 'social', 'card'])('%s', (channel) =>
    expect(made({ ...ALAN, channel }, MAYA).scripts[0]!.text).toContain('Maya'),
  );
});

describe('a rep whose name is not known', () => {
  const { scripts, introduction } = made(
    { ...ALAN, channel: ['email', 'voicemail'] },
    { ...MAYA, rep: { company: 'Brandt Planning', phone: '555-0100' } },
  );
  it('signs with a place to fill in', () => {
    expect(scripts[0]!.text).toMatch(/\n\[Your name\], Brandt Planning, 555-0100$/);
    expect(introduction!.approach).toContain('[Your name], Brandt Planning, 555-0100');
  });
  it('is left open in the words of others too, with no gap', () => {
    const said = [introduction!.blurb, introduction!.threeWay, introduction!.optIn];
    for (const text of said) expect(text).toContain('[Your name]');
    for (const text of [...said, ...scripts.map((script) => script.text)])
      expect(text).not.toMatch(/undefined|null| {2}|\[Your\]| ,/);
  });
});

describe('the same input gives the same words', () => {
  it('again', () => expect(made(ALAN)).toEqual(made(ALAN)));
  it('and another seed other words', () =>
    expect(made(ALAN, MAYA, { seed: '7' }).scripts[0]!.text).not.toBe(made(ALAN).scripts[0]!.text));
});
