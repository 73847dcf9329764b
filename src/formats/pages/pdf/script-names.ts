/** What a character belongs to, for saying which letters a font lacks. */

const SCRIPTS = [
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Tibetan',
  'Georgian',
  'Armenian',
  'Ethiopic',
  'Cherokee',
  'Mongolian',
].map((name) => [name, new RegExp(`^\\p{Script_Extensions=${name}}`, 'u')] as const);

/** "Han", "Arabic", "emoji", or the code of a character of no known script. */
export function scriptOf(character: string): string {
  const known = SCRIPTS.find(([, pattern]) => pattern.test(character));
  if (known) return known[0];
  if (/^\p{Extended_Pictographic}/u.test(character)) return 'emoji';
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
