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

/** The same for answers that depend on two things: asking needs no text put together of both, which is the dearest part of it. */
export class PairMemory<A, B, T> {
  private readonly known = new Map<A, Map<B, T>>();
  private size = 0;

  /** The answer for a pair; worked out when it is not known. */
  get(one: A, other: B, workOut: () => T): T {
    let ofOne = this.known.get(one);
    const known = ofOne?.get(other);
    if (known !== undefined) return known;
    if (this.size >= MOST) this.forget();
    const answer = workOut();
    ofOne = this.known.get(one);
    if (!ofOne) this.known.set(one, (ofOne = new Map<B, T>()));
    ofOne.set(other, answer);
    this.size++;
    return answer;
  }

  private forget(): void {
    this.known.clear();
    this.size = 0;
  }
}
