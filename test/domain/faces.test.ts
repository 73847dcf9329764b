/** Whom to ask for: order, reasons that are true, what is left out, and the nine kinds of seed document 003. */
import { describe, expect, it } from 'vitest';
import { made, MAYA } from '../content/made.js';

const phrases = (result: ReturnType<typeof made>) => result.faces.map((face) => face.phrase);
const known = { name: 'Deb Kowalczyk', score: 10, result: 'slept through the night' };

describe('order', () => {
  it('a name, then their own circles, then what their occupation knows, then the trade', () => {
    const { faces } = made({
      ...known,
      occupation: 'surgeon',
      people: ['Ken Ito, runs ops'],
      circles: ['book club'],
    });
    const order = ['named', 'circle', 'occupation', 'trade'];
    const places = faces.map((face) => order.indexOf(face.source));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(faces[0]!.phrase).toBe('Ken Ito');
  });

  it('the circle that sounds like the profile comes first', () =>
    expect(
      phrases(
        made({ ...known, circles: ['church', 'bee club'] }, { ...MAYA, serves: ['hobby beekeepers'] }),
      )[0],
    ).toBe('one of the hobby beekeepers in your bee club'));

  it('a person one names as a circle comes before a group', () =>
    expect(
      phrases(
        made({ ...known, circles: ['neighbors', 'my sister Pam'] }, { ...MAYA, serves: ['homeowners'] }),
      ),
    ).toContain('your sister Pam'));
});

describe('a couple', () => {
  it('is asked about a circle of one of them by name', () => {
    const asks = Array.from({ length: 24 }, (_, at) => `${at}`).map(
      (seed) =>
        made(
          {
            ...known,
            name: 'Omar and Jess Whitlow',
            callMe: 'Omar and Jess',
            circles: ["the mechanics on Omar's shift"],
          },
          MAYA,
          { seed },
        ).scripts[0]!.text,
    );
    expect(asks.join('\n')).toContain('Omar, which of the mechanics on your shift');
  });
  it('one customer’s own name is "your"', () =>
    expect(phrases(made({ ...known, circles: ["deb's bee club"] }))[0]).toBe(
      'one of the other members of your bee club',
    ));
});

describe('what may be heard', () => {
  const heard = (customer: object) =>
    made({ ...known, ...customer })
      .objections.map((one) => one.heard)
      .join(' ');
  const names = Array.from({ length: 40 }, (_, at) => `Ann Number${at}`);
  const all = (customer: object) => names.map((name) => heard({ ...customer, name })).join(' ');
  it('is a rule of the house only from those who work for somebody', () => {
    expect(all({ occupation: 'nurse at a clinic' })).toMatch(/polic|rules|work doesn't|in trouble/);
    expect(all({ occupation: 'owns two diners' })).not.toMatch(/polic|rules|work doesn't|in trouble/);
  });
  it('is no wait for the end of what is done', () =>
    expect(all({ occupation: 'plumber' })).not.toMatch(/finished|job's done|how it (?:goes|turns out)/));
});

describe('reasons', () => {
  it('never say that somebody fits who is not known to', () => {
    const { faces } = made(
      { ...known, occupation: 'software engineer' },
      { ...MAYA, trade: 'real estate', serves: ['young families'] },
    );
    for (const face of faces.filter((one) => one.source === 'occupation'))
      expect(face.why.join(' ')).not.toContain('fit "young families"');
  });

  it('name the kind that fits, whichever of the profile it is', () => {
    const { faces } = made({ ...known, occupation: 'teacher' }, { ...MAYA, serves: ['nurses', 'teachers'] });
    expect(faces.find((face) => face.kind === 'school-teacher')!.why[0]).toBe('They fit "teachers".');
  });

  it('know a kind by the end of its name', () => {
    const { faces } = made({ ...known, occupation: 'lawyer' }, { ...MAYA, serves: ['litigation attorneys'] });
    expect(faces[0]!.why[0]).toBe('They fit "litigation attorneys".');
  });
});

describe('what is left out', () => {
  it.each([
    ['teacher', 'the parents in my class'],
    ['nurse', 'patients'],
    ['plumber', 'support group'],
    ['landlord', 'tenants'],
    ['pastor', 'choir'],
  ])('a %s is never asked for "%s"', (occupation, circle) => {
    const { faces, warnings } = made({ ...known, occupation, circles: [circle] });
    expect(
      warnings.some((warning) => warning.rule === 'secret-source' && warning.message.startsWith('Left out')),
    ).toBe(true);
    expect(faces.every((face) => face.source !== 'circle')).toBe(true);
  });
});

/** Seed document 003, point 21: nine kinds of four sorts. */
describe('the nine kinds', () => {
  it.each([
    ['doctors', 'your doctor'],
    ['lawyers', 'your lawyer'],
    ['entrepreneurs', 'one of the entrepreneurs you know'],
    ['chiropractors', 'the chiropractor you know best'],
    ['dentists', 'your dentist'],
    ['school teachers', 'one of the school teachers you know'],
    ['people in the military', 'the person you know best in the military'],
    ['people who work at Walmart', 'one of the people you know who work at a big store'],
    ["parents on the kids' soccer team", "one of the parents on your kids' team"],
  ])('%s: %s', (serves, phrase) => {
    const { faces, scripts } = made(
      { ...known, occupation: 'falconer' },
      { ...MAYA, serves: [serves], psychographics: [] },
    );
    expect(faces.map((face) => face.phrase)).toContain(phrase);
    expect(faces[0]!.phrase).toBe(phrase);
    expect(scripts[0]!.text).toContain(phrase);
  });
});

describe('kinds told by what is theirs', () => {
  it.each([
    ['people whose house is as old as yours', 'as old as'],
    ['mechanics whose vans are theirs', 'whose'],
  ])('%s: the tail of the words is never taken for the person', (serves, tail) => {
    const { faces } = made(known, { ...MAYA, trade: 'roofing', serves: [serves] });
    expect(faces.length).toBeGreaterThan(0);
    for (const { phrase } of faces) expect(phrase).not.toContain(tail);
  });
});
