/** The new ask set behind what stays of its sentence. */

/** The ask behind its lead: small after a comma, with a capital after a full stop. '' when they don't go together. */
export function joined(lead: string, ask: string): string {
  const before = lead.trimEnd();
  if (!before) return ask;
  if (/[.!?]["”’)]*$/.test(before)) return lead + ask;
  if (/^I(?:\s|['’])/.test(ask)) return SUBORDINATE.test(before) ? '' : `${withComma(before)} ${ask}`;
  if (SUBORDINATE.test(before) && !/^(?:Would|Could|May|Might|Can)\b/.test(ask)) return '';
  return `${withComma(before)} ${ask[0]!.toLowerCase()}${ask.slice(1)}`;
}

const SUBORDINATE = /\b(?:since|now that|after|as we|with)\b(?:[^,]|,(?=\d))*,$/i;
const withComma = (text: string): string => (/[,:;–—-]$/.test(text) ? text : `${text},`);
