/** What a draft is written in: told by its name, else by what is in it. */

export const INPUTS = ['text', 'markdown', 'html', 'yaml', 'json'] as const;
export type Input = (typeof INPUTS)[number];

const BY_ENDING: Readonly<Record<string, Input>> = {
  txt: 'text', text: 'text', eml: 'text', md: 'markdown', markdown: 'markdown', mdx: 'markdown', mkd: 'markdown', html: 'html', htm: 'html', xhtml: 'html', mjml: 'html',
  yaml: 'yaml', yml: 'yaml', json: 'json',
}; // prettier-ignore

/** Told by the ending of a file's name; undefined when that says nothing. */
export const inputOfName = (file: string): Input | undefined =>
  BY_ENDING[/\.([A-Za-z]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''];

const HTML =
  /^\s*<(?:!doctype|html|body|p|div|table)\b|<\/(?:p|div|b|i|a|span|strong|em|li|td|h[1-6]|u|font)>|<br\s*\/?>/i;
const MARKDOWN = /^---\r?\n[\w-]+:|^#{1,6} \S|^```|^~~~|\*\*\S[^*\n]*\*\*|\]\((?:https?:|mailto:|\/)|<!--/m;

/** Told by the beginning of a text. */
export function inputOfText(text: string): Input {
  const head = text.slice(0, 4096);
  if (/^\s*(?:\{\s*["}]|\[\s*["{\]])/.test(head)) return 'json';
  if (HTML.test(head)) return 'html';
  return MARKDOWN.test(head) ? 'markdown' : 'text';
}
