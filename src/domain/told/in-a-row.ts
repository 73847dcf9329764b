/** Three clauses of one sentence: "…, and you passed the audit, and you quit …" → "…, you passed the audit, and you quit …". */

/** The sentence with one "and" for its three clauses, where each has its subject and nothing else parts them. */
export function inARow(sentence: string): string {
  const parts = sentence.split(', and ');
  return parts.length === 3 && parts.every((part) => !part.includes(',')) && parts.every(isClause)
    ? `${parts[0]!}, ${parts[1]!}, and ${parts[2]!}`
    : sentence;
}

const isClause = (part: string): boolean => CLAUSE.test(part) && !FRAMED.test(part);
const CLAUSE =
  /^(?:you(?:['’](?:re|ve))?|we|it(?:['’]s)?(?! (?:was|used to|had)\b)|he|she|they|nobody|everybody|everyone|nothing|(?:the|your|all|both|two|three|four|five|six|seven|eight|nine|ten) (?:[a-z-]+ ){0,4}[a-z-]+ (?:is|are|was|were|has|have|had|can|[a-z]+(?:ed|s)|went|got|came|kept|held|ran|won|made|slept|stood|took|paid|grew|sold|fit|quit)) /i;
/** What a first clause is put in by holds for that one alone. */
const FRAMED = /^(?:when|since|after|before|because|if|until|while|so)\b/i;
