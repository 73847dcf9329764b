/** Whose a thing is, where a hurried result leaves it out: "health inspector asked who you use" → "the health inspector asked …". */

const VERB =
  /^(?:[a-z]+ed|said|told|came|gave|went|kept|found|let|saw|took|has|had|is|are|was|were|keeps?|loves?|asks?|stops?|says?|quit|still|finally|never|noticed)\b/;

/** There is one, or everybody knows which. */
const THE_ONE =
  /^(?:inspector|adjuster|auditor|appraiser|marshal|bank|insurer|judge|examiner|surveyor|county|city)$/;
/** The customer's own. */
const YOURS =
  /^(?:boss|neighbors?|landlord|doctor|surgeon|clients|customers|residents|tenants|guests|students|patients|employees|staff|team|crew|guys|drivers|members|kids|wife|husband|son|daughter|mom|dad)$/;
/** "July pump bill went from …". */
const MOVED =
  /^(?!(?:the|you|your|an?|no|all|both|it) )[A-Za-z][\w' -]* (?:went|dropped|fell|rose) from [$\d]/;

/** The text with its article or "your". */
export function withWhose(text: string): string {
  const [first = '', second = '', third = ''] = text.split(' ', 3);
  const isOne =
    (THE_ONE.test(first) && VERB.test(second)) ||
    (THE_ONE.test(second) && /^(?!the$|your$|an?$|our$)[a-z]+$/.test(first) && VERB.test(third));
  if (isOne) return `the ${text}`;
  return (YOURS.test(first) && VERB.test(second)) || MOVED.test(text) ? `your ${text}` : text;
}

/** What is the customer's when something is said of it: "gas bill's half what it was". */
export const OWN_THING =
  /^(?:(?:gas|power|electric|water|phone|heating|energy|back|front|whole|main) )?(?:hair|skin|back|knee|hip|shoulder|bill|bedroom|kitchen|bathroom|basement|attic|yard|lawn|garden|porch|deck|roof|house|home|place|car|truck|van|dog|cat|horse|phone|team|crew|boss|shop|office|store|inbox|desk|mom|dad|wife|husband|son|daughter|mother|father)['’]s /;

/** "your" before a second such thing: "bedroom's warm and gas bill's half". */
export const withOwn = (text: string): string =>
  text.replaceAll(' and ', (and: string, at: number) =>
    OWN_THING.test(text.slice(at + and.length)) ? ' and your ' : and,
  );
