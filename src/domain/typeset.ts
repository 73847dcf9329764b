/** Typewriter marks as printed ones: apostrophes and quotation marks. */

/** `don't say "no"` → `don’t say “no”`. */
export const typeset = (text: string): string =>
  /['"]/.test(text)
    ? text
        .replace(/(^|[\s([{“—–-])"/g, '$1“')
        .replace(/"/g, '”')
        .replace(/(^|[\s([{“—–-])'(?=\p{L}[^']*')/gu, '$1‘')
        .replace(/'/g, '’')
    : text;
