// Chance that is the same in every run.

/** Numbers from 0 to 1 that a seed gives, one after the other. */
export function chances(seed) {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
}

/** The numbers from 0 to `count` - 1, in an order that a seed gives. */
export function shuffled(count, seed) {
  const order = Array.from({ length: count }, (_, i) => i);
  const chance = chances(seed);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
