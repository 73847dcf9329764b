/** A told result with the name of who is spoken to, as one says it to their face: "No leaks since March, Walt, and the den is dry". */

/** Behind these a name makes no list longer. */
const GOES_ON = /^(?:and|but|with|without|for|so|no|not|from|down|up|after|before|even|all|on|in|by)\b/;

/**
 * `said` with `, name` at its first rest, or at its end; '' where the name stands in it or nothing is told. A comma that may be one of
 * a list ("new gutters, windows, and doors") is no rest.
 */
export function toThem(said: string, name: string): string {
  if (!said || !name || /["“”]$/.test(said) || said.includes(name)) return '';
  const stop = said.search(/\. (?=[A-Z\d$“"])/);
  const first = stop < 0 ? said : said.slice(0, stop);
  const later = said.slice(first.length);
  const parts = first.split(/, (?!\d)/);
  const rest = parts.length === 2 && parts[0]!.includes(' ') && GOES_ON.test(parts[1]!);
  return (rest ? `${parts[0]}, ${name}, ${parts[1]}` : `${first}, ${name}`) + later;
}
