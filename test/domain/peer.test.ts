/** Whether the customer is one of those the rep does it for, and where people of one line of work meet. */
import { describe, expect, it } from 'vitest';
import { isAtWork, peerOf, servedAs } from '../../src/domain/peer.js';

/** What a rep serves is read once; here each case is read anew. */
describe('the customer is one of those served', () => {
  it.each([
    ['framing contractor, 8 guys', ['contractors with crews of 3-15'], 'contractor'],
    ['ER nurse', ['nurses'], 'nurse'],
    ['Nurse at St. Luke’s', ['nurses'], 'nurse'],
    ['property mgr', ['property managers'], 'property manager'],
    ['property manager', ['property mgrs'], 'property mgr'],
    ['dentist @ Smile Co', ['Dentists'], 'Dentist'],
    ['owner of a hair salon', ['salon owners', 'owners of salons'], ''],
    ['owns a campground', ['campground & rv park owners'], 'campground owner'],
    ['nurse', ['nurses or medics'], 'nurse'],
    ['salon owner', ['restaurant owners', 'salon owners'], 'salon owner'],
    ['pastor, Mt. Zion', ['pastors of small churches'], 'pastor'],
    ['high-school teacher', ['high school teachers'], 'high school teacher'],
  ])('a %s, of %j: "%s"', (occupation, serves, peer) => expect(peerOf(occupation, [...serves])).toBe(peer));

  it.each([
    ['an ER nurse does no traveling', 'ER nurse', ['traveling nurses']],
    ['anybody is "people"', 'people person', ['people']],
    ['an owner of what, is not said', 'owner', ['owners']],
    ['four words are no line of work', 'big old farm owner', ['big old farm owners']],
    ['a shop is no person', 'works at a shop', ['shops', 'repair shops']],
    ['for whom one works is not what one does', 'bookkeeper for dentists', ['dentists']],
    ['nor where', 'clerk at a lawyer', ['lawyers']],
    ['nothing typed', 'nurse', ['', '  ']],
    ['nobody served', 'nurse', []],
  ])('%s', (_, occupation, serves) => expect(peerOf(occupation, [...serves])).toBe(''));

  it('by the words as they were typed', () =>
    expect(servedAs('roofer', ['Roofers in town, mostly'])?.serve).toBe('Roofers in town, mostly'));
});

describe('where people of one work meet', () => {
  it.each(['your CPA association', 'the supply house', 'Wednesday breakfast', 'the trade show'])(
    '%s',
    (words) => expect(isAtWork(words)).toBe(true),
  );
  it.each(['the church breakfast', 'your book club section', 'the PTA meeting', 'the dog park'])(
    'not %s',
    (words) => expect(isAtWork(words)).toBe(false),
  );
});
