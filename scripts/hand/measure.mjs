// How often the hand says a note as its writer does, and what it says else.
import { ONES } from './align.mjs';

const plain = (text) =>
  text
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/\byou have\b/g, "you've")
    .replace(/[^a-z0-9' ]+/g, ' ')
    .replace(/\b\d{1,2}\b/g, (number) => ONES[number] ?? number)
    .replace(/\s+/g, ' ')
    .trim();

/** Prints the share of each sort, by how sure the hand is, and some of what is said otherwise. */
export function measured(pairs, { model: trained, hand, sets, show }) {
  const { model, numbers } = hand.unpackHand(trained);
  const writes = new hand.Hand(model, numbers);
  const isName = (word) =>
    sets.proper.has(word.toLowerCase()) ||
    sets.names.has(word.toLowerCase()) ||
    !sets.isRight(word.toLowerCase());
  for (const sort of hand.SORTS) {
    const rows = pairs
      .filter((pair) => pair.sort === sort)
      .map(({ typed, told }) => {
        const { text = '', sure = 0 } = writes.write(sort, hand.prepared(sort, typed, sets), isName) ?? {};
        return { typed, told, text, sure, isSame: plain(text) === plain(told) };
      })
      .sort((a, b) => b.sure - a.sure);
    if (rows.length === 0) continue;
    const share = (some) => ((100 * some.filter(({ isSame }) => isSame).length) / some.length).toFixed(1);
    const parts = [1, 2, 3, 4].map((n) =>
      share(rows.slice(((n - 1) * rows.length) / 4, (n * rows.length) / 4)),
    );
    console.log(`${sort}: ${rows.length}, the same ${share(rows)} % (quarters, surest first: ${parts.join(', ')}; sure ${[1, 2, 3].map((n) => rows[Math.floor((n * rows.length) / 4)].sure.toFixed(2)).join(', ')})`); // prettier-ignore
    const others = rows.filter(({ isSame }) => !isSame);
    for (let i = 0; i < others.length && show > 0; i += Math.max(1, Math.ceil(others.length / show)))
      console.log(
        `  ${others[i].typed}\n    = ${others[i].told}\n    ! ${others[i].text} (${others[i].sure.toFixed(2)})`,
      );
  }
}
