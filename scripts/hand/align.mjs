// Which small changes make a told note of a typed one: the cheapest way from the one's tokens to the other's.

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '); // prettier-ignore
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** The numbers to ninety-nine in words. */
export const ONES = [
  ...UNITS,
  ...TENS.flatMap((ten) => [ten, ...UNITS.slice(1, 10).map((unit) => `${ten}-${unit}`)]),
];
const PRONOUNS = new Set("he she they i we him her them his their hers theirs my our us me you your yours you've you're you'd yourself yourselves himself herself themselves themself he's she's they're they've he'd she'd they'd it its it's i'm i've that these those this the ya".split(' ')); // prettier-ignore
const AUXILIARIES = new Set("is are was were be been has have had does do did 's isn't aren't wasn't weren't hasn't haven't doesn't don't didn't can can't could".split(' ')); // prettier-ignore
const [PUT_IN, LEFT_OUT, CHANGED, NEVER] = [1, 1.01, 0.6, 5];

const low = (token) => token.toLowerCase();
const isSame = (one, other) =>
  low(one) === low(other) ||
  (/\d/.test(one) && ONES[one] === low(other)) ||
  (/\d/.test(other) && ONES[other] === low(one));

/** Whether a token may be another form of one: "sleeps" of "sleep", "your" of "his". */
function isForm(one, other) {
  const [a, b] = [low(one), low(other)];
  if ([PRONOUNS, AUXILIARIES].some((all) => all.has(a) && all.has(b))) return true;
  if (a.replaceAll("'", '') === b.replaceAll("'", '')) return true;
  if (!/^[a-z]/.test(a) || !/^[a-z]/.test(b)) return false;
  let alike = 0;
  while (alike < a.length && alike < b.length && a[alike] === b[alike]) alike++;
  const [long, apart] = [Math.max(a.length, b.length), Math.abs(a.length - b.length)];
  return (alike >= 3 && long - alike <= 4) || (alike >= 2 && long <= 5 && apart <= 2);
}

const costOf = (one, other) => (isSame(one, other) ? 0 : isForm(one, other) ? CHANGED : NEVER);

/** The edits {gaps, ops} that make `told` of `typed`, both tokens. */
export function aligned(typed, told) {
  const [rows, cols] = [typed.length, told.length];
  const costs = Array.from({ length: rows + 1 }, () => new Float64Array(cols + 1));
  const ways = (i, j) => [
    i && j ? costs[i - 1][j - 1] + costOf(typed[i - 1], told[j - 1]) : Infinity,
    j ? costs[i][j - 1] + PUT_IN : Infinity,
    i ? costs[i - 1][j] + LEFT_OUT : Infinity,
  ];
  for (let i = 0; i <= rows; i++)
    for (let j = 0; j <= cols; j++) if (i || j) costs[i][j] = Math.min(...ways(i, j));
  const gaps = Array.from({ length: rows + 1 }, () => []);
  const ops = new Array(rows);
  const isBegin = (j) => j === 0 || told[j - 1] === '.';
  for (let [i, j] = [rows, cols]; i || j;) {
    const way = ways(i, j).indexOf(costs[i][j]);
    if (way !== 1) i--;
    if (way !== 2) j--;
    if (way === 0) ops[i] = opOf(typed[i], told[j], isBegin(j));
    else if (way === 1) gaps[i].unshift(isBegin(j) ? lowered(told[j]) : told[j]);
    else ops[i] = '-';
  }
  return { gaps: gaps.map((words) => words.join(' ')), ops };
}

const lowered = (token) => (/^(?:[A-Z]+|I'.*)$/.test(token) && token !== 'A' ? token : low(token));

/** What became of a token: see edits.ts. */
function opOf(typed, told, isBegin) {
  if (isSame(typed, told)) return !isBegin && /^[a-z]/.test(typed) && /^[A-Z]/.test(told) ? '^' : '=';
  const [from, to] = [low(typed), isBegin ? lowered(told) : told];
  for (const end of ['s', 'es', "'s", "'", 'ed', 'd']) {
    if (to === from + end) return `+${end}`;
    if (from === to + end) return `-${end}`;
  }
  if (from.endsWith('s') && to === `${from.slice(0, -1)}'s`) return "s>'s";
  return `>${to}`;
}
