/** No call is offered, and nothing is reported, on a holiday. */
import { describe, expect, it } from 'vitest';
import { workday } from '../../src/domain/dates.js';

describe('the next working day', () => {
  it.each([
    ['2026-11-25', '2026-11-25', 'the day before Thanksgiving'],
    ['2026-11-26', '2026-11-30', 'Thanksgiving'],
    ['2026-11-27', '2026-11-30', 'the day after it'],
    ['2024-11-28', '2024-12-02', 'a late Thanksgiving'],
    ['2024-11-29', '2024-12-02', 'the day after a late one'],
    ['2024-11-22', '2024-11-22', 'the Friday before'],
    ['2026-12-24', '2026-12-28', 'Christmas Eve'],
    ['2026-12-31', '2027-01-04', "New Year's Eve"],
    ['2026-07-04', '2026-07-06', 'a Saturday'],
    ['2025-07-04', '2025-07-07', 'Independence Day'],
    ['2026-05-25', '2026-05-26', 'Memorial Day'],
    ['2026-05-18', '2026-05-18', 'another Monday of May'],
    ['2026-09-07', '2026-09-08', 'Labor Day'],
    ['2026-09-14', '2026-09-14', 'another Monday of September'],
    ['2026-10-31', '2026-11-02', 'a weekend'],
  ])('%s: %s (%s)', (day, next) => expect(workday(day)).toBe(next));
});
