/** A person's name in free text: found as whole words, however it's spaced, and taken out. */

/** Whether text names the person. */
export const isMentioned = (text: string, name: string): boolean => mention(name).test(text.normalize('NFC'));

/** The value with every mention of the name as "someone", in all its texts and keys. Text without one stays as it is. */
export function withoutName<T>(value: T, name: string): T {
  const pattern = mention(name);
  const clean = (inner: unknown): unknown => {
    if (typeof inner === 'string') return without(inner, pattern);
    if (Array.isArray(inner)) return inner.map(clean);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(
      Object.entries(inner).map(([key, part]) => [without(key, pattern), clean(part)]),
    );
  };
  return clean(value) as T;
}

function mention(name: string): RegExp {
  const words = name.normalize('NFC').trim().split(/\s+/).map(escaped);
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}

function without(text: string, pattern: RegExp): string {
  const composed = text.normalize('NFC');
  const rest = composed.replace(pattern, 'someone');
  return rest === composed ? text : rest;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
