/** What a text turned round must not lose: names, numbers, money, addresses, placeholders. */

const FACT =
  /\[[^\]\n]{1,40}\]|\{\{?[^{}\n]{1,40}\}\}?|https?:\/\/\S+|\b[\w.+-]{1,64}@[\w-]+\.[\w.]+|[$£€]\s?\d[\d,.]*(?:k|K|m|M)?|\+?\(?\d[\d,. ()%-]{0,30}\d%?|\d%?|(?<![.!?:]\s|^|\n)\b[\p{Lu}][\p{L}'’-]+/gu;
const NOT_NAMES = new Set(
  `I I'm I'd I'll I've Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
   October November December Christmas Easter Thanksgiving OK Ok TV PS P.S Thanks Best Cheers Regards Sincerely Hi Hello Hey Dear`.split(
    /\s+/,
  ),
);

/** The facts of a text, each once, possessives and ends trimmed. */
export function factsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const [raw] of text.matchAll(FACT)) {
    const fact = raw.replace(/['’]s$/, '').replace(/[.,\s(-]+$/, '');
    if (fact && !NOT_NAMES.has(fact)) found.add(fact);
  }
  return found;
}

/** Facts of `before` that `after` does not have. */
export const lostFacts = (before: string, after: string): string[] =>
  [...factsOf(before)].filter((fact) => !after.includes(fact));

const CONTACT =
  /https?:\/\/\S+|\b[\w.+-]{1,64}@[\w-]+\.[\w.]+|\+?\(?\d{3}\)?[-. ]?\d{3}[-. ]?\d{2,4}|\d{3}-\d{4}/;

/** The first way to reach somebody among facts, or ''. */
export const contactIn = (facts: readonly string[]): string => facts.find((fact) => CONTACT.test(fact)) ?? '';
