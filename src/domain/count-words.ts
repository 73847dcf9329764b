/** Words of a text, as spoken: stage directions in round brackets are not. */
export function countWords(text: string): number {
  let n = 0;
  let inWord = false;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 40) depth++;
    else if (c === 41) depth = Math.max(0, depth - 1);
    else if (depth === 0 && c > 32 && c !== 0xa0) {
      if (!inWord) n++;
      inWord = true;
      continue;
    }
    inWord = false;
  }
  return n;
}
