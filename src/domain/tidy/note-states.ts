/** What they share with the customer in a note, and what they don't do. */

/** "Same bldg 4th floor" → "is in the same building on the fourth floor". */
export const PLACED_SAME = /^same (building|office|floor|street|road|block|church|gym|school|neighborhood|subdivision|complex|team|crew|shift|league|choir|band|class|troop|club)(?=$| \d| (?:as|with|on|in|at|down|up)\b)/i; // prettier-ignore

const AT: readonly (readonly [RegExp, string])[] = [
  [/^(?:church|school|gym)$/i, 'goes to'],
  [/^(?:road|street|block)$/i, 'lives on'],
  [/^(?:floor|team|crew|shift)$/i, 'is on'],
];
export const sharing = (where: string, part: string): string =>
  `${AT.find(([what]) => what.test(where))?.[1] ?? 'is in'} the ${part.replace(
    / (\d+(?:st|nd|rd|th) floor)\b/i,
    ' on the $1',
  )}`;

/** "Has a shop but don't do diesels" → "… but doesn't do diesels", "hired a crew and not happy" → "… and isn't happy". */
export const negatedAgain = (text: string): string =>
  text
    .replace(
      /\b(and|but) (do|have)(?:n['’]?t|nt) (?=[a-z])/gi,
      (_, and: string, verb: string) => `${and} ${verb === 'do' ? "doesn't" : "hasn't"} `,
    )
    .replace(
      /\b(and|but) not (?=(?:happy|sure|ready|thrilled|crazy|sold|impressed|a fan|done|from)\b)/gi,
      "$1 isn't ",
    ) // prettier-ignore
    .replace(
      /\b(and|but) (?=(?:scared|terrified|afraid|tired|sick|worried|bored|nervous|allergic|ready|stuck|unhappy|unsure|skeptical|proud|fed up|burned out) (?:of|to|about|with|already|now|on|in)\b)/gi,
      '$1 is ',
    );
