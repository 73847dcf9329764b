/** What can hardly be English isn't said: a note of somebody, what people care about; a circle comes behind those that can be said. */
import { describe, expect, it } from 'vitest';
import { coach } from '../../src/domain/ask.js';
import { wordSets } from '../../src/domain/english.js';
import { knownAs } from '../../src/domain/known-as.js';
import { emptyCustomer, emptyProfile } from '../../src/domain/model.js';
import { playbook } from '../content/playbook.js';

const sets = wordSets(playbook.words);

describe('what goes behind a name', () => {
  it.each([
    ['runs the bakery on Fifth', 'Dale', 'who runs the bakery on Fifth'],
    ['manages service at the Toyota store and used to work for you', 'Dale', 'at the Toyota store'],
    ['manages the pediatric practice upstairs', 'Dale', 'upstairs'],
    ['bought the place in June', 'Dale', 'who bought the place in June'],
    ['anchors the team on the next lane', 'Dale', 'who anchors the team on the next lane'],
    ['is your landlord and has six buildings', 'Dale', 'your landlord, who has six buildings'],
    ['is the counter guy at the supply house', 'Dale', 'the counter guy at the supply house'],
    ['is your pastor, whose office phone is a mess', 'Dale', 'your pastor, whose office phone is a mess'],
    ['is your cousin and runs the yard', 'your cousin Dale', 'who runs the yard'],
    ['is your cousin', 'your cousin Dale', ''],
    ['is a dentist on Fifth', 'Dale', 'who is a dentist on Fifth'],
  ])('%s', (note, name, known) =>
    expect(knownAs({ name: 'Dale', circle: '', note }, sets)).toMatchObject({ name, known }),
  );

  it('nothing where it is hardly English', () =>
    expect(knownAs({ name: 'Bud', circle: '', note: 'coffee every am, retired mailman' }, sets)).toEqual({
      name: 'Bud',
      note: '',
      known: '',
    }));
});

describe('in a script', () => {
  const profile = {
    ...emptyProfile(),
    rep: { ...emptyProfile().rep, name: 'Ann Lee' },
    serves: ['homeowners'],
    psychographics: ['coffee every am, retired', 'own an old house'],
  };
  const customer = {
    ...emptyCustomer(),
    name: 'Bob Ray',
    score: 10,
    result: 'slept through every storm',
    circles: ['hog trappers Facebook', 'the members of your bowling league'].map((words) => ({
      circle: '',
      words,
    })),
  };
  const options = { today: '2026-11-23', seed: '', channels: ['in-person'], anyway: false, version: '' };
  const asked = (more: object) => coach(profile, playbook, options)({ ...customer, ...more });

  it('says what can be said, and tells the rep what was left out', () => {
    const { scripts, warnings, faces } = asked({});
    expect(scripts[0]!.text).toContain('own an old house');
    expect(scripts[0]!.text).not.toContain('coffee every');
    expect(faces[0]!.phrase).toContain('bowling league');
    expect(warnings.map(({ message }) => message)).toContain(
      'What they care about isn\'t said: "coffee every am, retired". Write it as it ends "people who …".',
    );
  });

  it('a name is enough where the note is hardly English', () => {
    const people = [{ name: 'Bud Hall', circle: '', note: 'coffee every am, retired mailman' }];
    const { scripts, warnings } = asked({ people });
    expect(scripts[0]!.text).toMatch(/Bud Hall[.?]/);
    expect(warnings.map(({ rule }) => rule)).toContain('note-unsaid');
  });

  it('thanks whoever sent somebody already', () => {
    expect(asked({ signals: ['sent-someone'] }).scripts[0]!.text).toMatch(/[Tt]hank|grateful/);
    expect(asked({}).scripts[0]!.text).not.toMatch(/[Tt]hank|grateful/);
  });
});
