/** Answers kept for when the same question comes again, as it does in a file of customers. Kept by whoever asks, never by a module. */

/** So many answers are kept; then all are forgotten, and it begins anew: memory stays flat whatever comes. */
const MOST = 4096;

/** Remembers what was worked out, by a text that says all it depends on. */
export class Memory<T> {
  private readonly known = new Map<string, T>();

  /** The answer for a key; worked out when it is not known. */
  get(key: string, workOut: () => T): T {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size >= MOST) this.known.clear();
    const answer = workOut();
    this.known.set(key, answer);
    return answer;
  }
}
