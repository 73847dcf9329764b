/** Whom to ask for is never too few: every occupation of every trade has faces enough. Slow, so apart from the other tests of faces. */
import { describe, expect, it } from 'vitest';
import { made } from '../content/made.js';
import { playbook } from '../content/playbook.js';

const known = { name: 'Deb Kowalczyk', score: 10, result: 'slept through the night' };

describe('enough faces', () => {
  const people = playbook.ids('people').map((id) => playbook.person(id)!.name);
  it.each(playbook.ids('trades'))(
    '%s: three of different circles for every occupation, none under caution',
    (trade) => {
      const poor: string[] = [];
      for (const occupation of people) {
        const { faces } = made({ ...known, occupation }, { rep: { name: 'Gus' }, trade });
        const circles = new Set(faces.map((face) => face.circle || face.phrase));
        if (circles.size < 3) poor.push(`${occupation}: ${faces.map((face) => face.phrase).join(' · ')}`);
      }
      expect(poor).toEqual([]);
    },
  );
});
