/** Where one message of a sequence ends and the next begins: a line of dashes, a heading, "Email 2". */

const RULER = /^[ \t]*(?:-{3,}|={3,}|\*{3,}|_{3,}|(?:[-*_][ \t]+){2,}[-*_])[ \t]*\r?$/;
const TITLE =
  /^[ \t]*(?:\*\*|__)?(?:e-?mail|message|touch|step|day|text|voicemail|call)[ \t]*(?:#|no\.?[ \t]*)?\d{1,3}(?:[ \t]*of[ \t]*\d{1,3})?[ \t]*(?:\*\*|__)?[ \t]*(?:\r?$|[:.)|–—-](?:[ \t*_][^.?!\n]{0,60})?\r?$)/i;
const HEADING = /^ {0,3}(#{1,6})[ \t]/;
const HEADER = /^(subject|from|to|cc|bcc|date|sent|send|preheader|preview)[ \t]*:[ \t]*/i;

/** Whether a line parts two messages. */
export const isRuler = (line: string): boolean => RULER.test(line);
/** Whether a line is the title of a message, such as "Email 2: the nudge". */
export const isTitle = (line: string): boolean => TITLE.test(line);
/** The level of a heading, 0 for none. */
export const headingLevel = (line: string): number => HEADING.exec(line)?.[1]!.length ?? 0;

/** A line "Subject: …" above a message: what it is called, and where its value starts. */
export function headerOf(line: string): { name: string; valueAt: number } | undefined {
  const found = HEADER.exec(line);
  return found ? { name: found[1]!.toLowerCase(), valueAt: found[0].length } : undefined;
}

/** Headings down to this level begin a message of their own. */
export const MESSAGE_LEVEL = 2;
