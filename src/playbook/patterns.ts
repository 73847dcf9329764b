/** Whether a rule's pattern may be used: a regular expression that can be read and that cannot run away on any text. */

/** What is wrong with a pattern, with what to do; null when nothing is. */
export function patternFault(source: string): { what: string; todo: string } | null {
  try {
    new RegExp(source, 'g');
  } catch (error) {
    const why = (error as Error).message.replace(/^Invalid regular expression: \/.*\/[a-z]*: /s, '');
    return { what: `This pattern can't be read: ${why}.`, todo: 'Check its brackets.' };
  }
  if (source.length > 2000) return { what: 'This pattern is over 2,000 characters.', todo: 'Split it.' };
  if (runsAway(source))
    return {
      what: 'This pattern repeats a repetition, which can take for ever on some texts.',
      todo: 'Write (?:a|b)+ rather than (?:a+)+, and limit what stands inside: \\w{1,20}.',
    };
  return null;
}

/** Whether a group that holds an unlimited repetition (or a choice of overlapping ones) is itself repeated without limit. */
function runsAway(source: string): boolean {
  const open: boolean[] = [];
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const mark = source[at]!;
    if (mark === '\\') at++;
    else if (inClass) inClass = mark !== ']';
    else if (mark === '[') inClass = true;
    else if (mark === '(') open.push(false);
    else if (mark === ')') {
      const repeats = open.pop() ?? false;
      const unlimited = isUnlimited(source, at + 1);
      if (repeats && unlimited) return true;
      if ((repeats || unlimited) && open.length > 0) open[open.length - 1] = true;
    } else if (isUnlimited(source, at) && open.length > 0) open[open.length - 1] = true;
  }
  return false;
}

/** "*", "+" or "{2,}" here. */
const isUnlimited = (source: string, at: number): boolean =>
  /^(?:[*+]|\{\d+,\})/.test(source.slice(at, at + 12));
