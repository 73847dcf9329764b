/** What a report says in words, honest about small numbers. The text and the page say the same. */
import {
  GROUPINGS,
  STEPS,
  type Funnel,
  type Group,
  type Grouping,
  type Report,
} from '../../domain/report.js';
import { FEW, shareOf, standsOut, type Share } from '../../domain/shares.js';

/** What keys are called: "email" → "Email", "kids" → "Their kids' world". */
export type Labels = (grouping: Grouping, key: string) => string;

export const STEP_NAMES: Readonly<Record<(typeof STEPS)[number], string>> = {
  asks: 'Asks',
  names: 'Names',
  introductions: 'Introductions',
  meetings: 'Meetings',
  customers: 'New customers',
};

export const GROUP_TITLES: Readonly<Record<Grouping, string>> = {
  channel: 'By channel',
  trade: 'By trade',
  occupation: "By the customer's occupation",
  circle: 'By circle',
  kind: 'By kind',
  month: 'By month',
};

const percent = (value: number) => `${Math.round(value * 100)}`;

/** "4 of 7; too few to say a share" or "12 of 40, 30 % (18 to 45 % likely)". */
function shareText({ count, of, share, low, high }: Share): string {
  if (share === null) return 'none yet';
  if (of < FEW) return `${count} of ${of}; too few for a share`;
  return `${count} of ${of}, ${percent(share)} % (likely ${percent(low!)} to ${percent(high!)} %)`;
}

/** "a third of names" for a step: the share of the one before, when it can be said. */
export function stepShare(funnel: Funnel, at: number): string {
  const [before, now] = [STEPS[at - 1], STEPS[at]];
  if (!before || !now || funnel[before] < FEW || funnel[now] > funnel[before]) return '';
  const { share } = shareOf(funnel[now], funnel[before]);
  return `${percent(share!)} % of ${STEP_NAMES[before].toLowerCase()}`;
}

/** The health figure in a sentence. */
export const healthText = ({ unasked }: Report): string => `Came unasked: ${shareText(unasked)}.`;

/** What may be concluded, and what may not. */
export function conclusions(report: Report, label: Labels): string[] {
  const { asks } = report.funnel;
  if (STEPS.every((step) => report.funnel[step] === 0))
    return ['Nothing is logged yet. See: refcoach log --help'];
  if (asks < FEW)
    return [
      `${asks} ${asks === 1 ? 'ask is' : 'asks are'} too few to compare anything. Read the counts, not the shares.`,
    ];
  const found = (['channel', 'circle', 'kind'] as const).flatMap((grouping) => {
    const key = standsOut(report.by[grouping]);
    return key
      ? [`${label(grouping, key)} brings more names per ask than the rest, by more than chance would.`]
      : [];
  });
  return found.length > 0 ? found : ['No channel, circle or kind stands out by more than chance would.'];
}

/** The groupings worth showing: those that tell at least one group by name. */
export const shownGroupings = ({ by }: Report): Grouping[] =>
  GROUPINGS.filter(
    (grouping) => grouping !== 'month' && (by[grouping].length > 1 || (by[grouping][0]?.key ?? '') !== ''),
  );

/** Every month from the first to the last, the empty ones too. */
export function everyMonth(groups: readonly Group[]): Group[] {
  const [first, last] = [groups[0]?.key, groups.at(-1)?.key];
  if (!first || !last) return [];
  const known = new Map(groups.map((group) => [group.key, group]));
  const months: Group[] = [];
  for (let key = first; key <= last && months.length < 1200; key = nextMonth(key))
    months.push(known.get(key) ?? { key, ...NONE });
  return months;
}

const NONE: Funnel = {
  asks: 0,
  names: 0,
  introductions: 0,
  meetings: 0,
  customers: 0,
  nothing: 0,
  unasked: 0,
};

function nextMonth(key: string): string {
  const [year = 0, month = 1] = key.split('-').map(Number);
  return month === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`;
}
