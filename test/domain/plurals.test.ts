/** Singular and plural, held equal to a library's over the nouns of the playbook. */
import pluralize from 'pluralize';
import { describe, expect, it } from 'vitest';
import { plural, singular } from '../../src/domain/plurals.js';
import { headOf } from '../../src/domain/english.js';
import { openPlaybook } from '../../src/playbook/open.js';

describe('plurals', () => {
  it.each([
    ['dentist', 'dentists'],
    ['attorney', 'attorneys'],
    ['secretary', 'secretaries'],
    ['CEO', 'CEOs'],
    ['coach', 'coaches'],
    ['boss', 'bosses'],
    ['salesman', 'salesmen'],
    ['businesswoman', 'businesswomen'],
    ['grandchild', 'grandchildren'],
    ['salesperson', 'salespeople'],
    ['chief', 'chiefs'],
    ['sister-in-law', 'sisters-in-law'],
    ['staff', 'staff'],
    ['wife', 'wives'],
    ['employee', 'employees'],
    ['nurse', 'nurses'],
    ['house', 'houses'],
    ['foodie', 'foodies'],
    ['alumnus', 'alumni'],
  ])('%s, %s', (one, many) => {
    expect(plural(one)).toBe(many);
    expect(singular(many)).toBe(one);
    expect(plural(many)).toBe(many);
    expect(singular(one)).toBe(one);
  });

  it.each([
    ['CPA', 'CPAs'],
    ['CMS', 'CMSs'],
    ['Salesman', 'Salesmen'],
    ['Chairperson', 'Chairpeople'],
    ['day-care', 'day-cares'],
    ['cyclist', 'cyclists'],
    ['woman', 'women'],
    ['German', 'Germans'],
    ['Roman', 'Romans'],
    ['human', 'humans'],
    ['tie', 'ties'],
    ['address', 'addresses'],
    ['box', 'boxes'],
    ['waltz', 'waltzes'],
    ['crematory', 'crematories'],
    ['ombudsman', 'ombudsmen'],
    ['manager', 'managers'],
    ['mentor', 'mentors'],
  ])('%s, %s: capitals, and endings that are not what they look like', (one, many) => {
    expect(plural(one)).toBe(many);
    expect(singular(many)).toBe(one);
  });

  it.each(['bus', 'boss', 'crisis', 'gas', 'status', "driver's", 'staff', 'ABC'])(
    '%s stays: it is no plural',
    (noun) => expect(singular(noun)).toBe(noun),
  );

  it('agrees with a library over every kind of the playbook', async () => {
    const playbook = await openPlaybook();
    const wrong = playbook.ids('kinds').flatMap((id) => {
      const { one, many } = playbook.kind(id)!;
      const nouns = [headOf(one), headOf(many)];
      return nouns.filter(
        (noun) => noun && !/-in-law|^[A-Z]/.test(noun) && singular(noun) !== pluralize.singular(noun),
      );
    });
    expect(wrong).toEqual([]);
  });
});
