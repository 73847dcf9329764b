/** How likely one word is a slip of the fingers for another, as a price: each letter that was left out, doubled, swapped or missed. */

/** Keys beside each other, of which one is hit for the other. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const DOUBLE = 0.35;
const SWAPPED = 0.45;
const VOWEL = 0.5;
const LIKE = 0.6;
const LEFT_OUT = 0.7;
const BESIDE = 0.75;
const ADDED = 0.85;
const OTHER = 1.1;
/** A slip at the first letter is seen by whoever types it. */
const FIRST = 0.4;
/** An "s" left out or put at the end makes another form of a word that isn't known, not this one. */
const ENDING = 0.5;

const isVowel = (c: string): boolean => 'aeiou'.includes(c);

/** Letters that sound alike. */
const ALIKE = ['ckq', 'csz', 'gj', 'fv', 'iey', 'mn', 'td', 'bp'];

function beside(one: string, other: string): boolean {
  for (const [row, keys] of ROWS.entries()) {
    const at = keys.indexOf(one);
    if (at < 0) continue;
    if (Math.abs(keys.indexOf(other) - at) === 1 && keys.includes(other)) return true;
    for (const near of [ROWS[row - 1], ROWS[row + 1]])
      if (near?.includes(other)) return Math.abs(near.indexOf(other) - at) < 2;
  }
  return false;
}

function changed(typed: string, meant: string): number {
  if (typed === meant) return 0;
  if (isVowel(typed) && isVowel(meant)) return VOWEL;
  if (ALIKE.some((some) => some.includes(typed) && some.includes(meant))) return LIKE;
  return beside(typed, meant) ? BESIDE : OTHER;
}

/** The price of having typed one word for another, both in small letters; 0 when they are the same. */
export function slipPrice(typed: string, meant: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= typed.length; i++) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= meant.length; j++) {
      if (i === 0 && j === 0) {
        row.push(0);
        continue;
      }
      let best = Infinity;
      if (i > 0) best = rows[i - 1]![j]! + added(typed, i - 1);
      if (j > 0) best = Math.min(best, row[j - 1]! + leftOut(meant, j - 1));
      if (i > 0 && j > 0)
        best = Math.min(
          best,
          rows[i - 1]![j - 1]! +
            changed(typed[i - 1]!, meant[j - 1]!) +
            (i === 1 && typed[0] !== meant[0] ? FIRST : 0),
        );
      if (i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1])
        best = Math.min(best, rows[i - 2]![j - 2]! + SWAPPED + (i === 2 ? FIRST : 0));
      row.push(best);
    }
  }
  return rows[typed.length]![meant.length]!;
}

/** A letter too many. */
function added(typed: string, at: number): number {
  if (typed[at] === typed[at - 1]) return DOUBLE;
  if (at === 0) return ADDED + FIRST;
  if (at === typed.length - 1) return ADDED + (typed[at] === 's' ? ENDING : 0);
  return isVowel(typed[at]!) ? LEFT_OUT : ADDED;
}

/** A letter too few. */
function leftOut(meant: string, at: number): number {
  if (at > 0 && meant[at] === meant[at - 1]) return DOUBLE;
  if (at === 0) return LEFT_OUT + FIRST;
  if (at === meant.length - 1) return LEFT_OUT + ENDING;
  return isVowel(meant[at]!) ? VOWEL : LEFT_OUT;
}
