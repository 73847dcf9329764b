/** The clauses of a note as one: each kind goes on in its own way. */

/** What a clause tells: what they are or do, what something of theirs is or does, what the rep did, or where the customer met them. */
export type Kind = 'who' | 'whose' | 'rep' | 'met';
export interface Clause {
  kind: Kind;
  text: string;
  /** Whether it is a thing that was typed without its verb: "3 dogs". */
  isBare?: boolean;
}

/** One clause behind the other: "has new carpet and three dogs, and whose wedding is in May". */
export function joined(clauses: readonly Clause[]): string {
  const groups: { kind: Kind; texts: Clause[] }[] = [];
  for (const clause of clauses) {
    const { kind } = clause;
    const last = groups.at(-1);
    if (last?.kind === kind && kind !== 'rep') last.texts.push(clause);
    else groups.push({ kind, texts: [clause] });
  }
  return groups
    .map(({ kind, texts }, at) => {
      const lead = kind === 'whose' ? 'whose ' : kind === 'who' && at > 0 ? 'who ' : '';
      const text = lead + (kind === 'who' ? listed(withThings(texts)) : listed(textsOf(texts), lead));
      if (at === 0) return text;
      if (kind === 'rep' || groups[at - 1]!.kind === 'rep') return `, and ${text}`;
      return at < groups.length - 1 && texts.length === 1 ? `, ${text}` : ` and ${text}`;
    })
    .join('');
}

const textsOf = (clauses: readonly Clause[]): string[] => clauses.map(({ text }) => text);

/** "Is a barber", "has two chairs" → "is a barber with two chairs"; "has new carpet", "has three dogs" → "has new carpet and three dogs". */
function withThings(texts: readonly Clause[]): string[] {
  const said: string[] = [];
  let had: string[] = [];
  let opening = '';
  const close = () => {
    if (had.length > 0) said.push(opening + listed(had));
    had = [];
  };
  for (const { text, isBare } of texts) {
    const what = HAS_THING.exec(text)?.[1] ?? '';
    if (what && isBare && had.length === 1 && WITH_SOME.test(what) && HAS_ROOMS.test(had[0]!))
      had[0] += ` with ${what}`;
    else if (what && had.length > 0)
      had.push(what); // prettier-ignore
    else if (what && isBare && said.length > 0 && WITH_SOME.test(what) && IS_SOMEBODY.test(said.at(-1)!)) {
      opening = `${said.pop()!} with `;
      had = [what];
    } else {
      close();
      opening = what ? 'has ' : '';
      if (what) had = [what];
      else said.push(text);
    }
  }
  close();
  return said;
}
const HAS_THING = /^has ((?!(?:been|had|to|not|never|always|just|also|still|his|her|their|your)\b)[^,]+)$/;
const HAS_ROOMS =
  /^(?:an?|the) [a-z ]*\b(?:school|place|barn|farm|ranch|motel|hotel|camp|shop|store|salon|clinic|practice|marina|restaurant|diner|bakery|daycare|kennel|gym|studio|church|building|company|business|office|plant|mill)\b(?!.* with )/;
const WITH_SOME =
  /^(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|bad|tons of|lots of|an?) (?!.* (?:who|that) )/;
const IS_SOMEBODY = /^(?!has (?!an? |the )|wants|needs|hates|loves)(?!.* (?:with|and) )/;

const listed = (texts: readonly string[], again = ''): string =>
  texts.length === 1 ? texts[0]! : `${texts.slice(0, -1).join(`, ${again}`)} and ${again}${texts.at(-1)!}`;
