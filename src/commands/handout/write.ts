/** Sheets on their way out: one file, standard output, or a folder with a file for each participant. */
import { join, resolve } from 'node:path';
import type { Context } from '../../context.js';
import type { Sheet } from '../../domain/page.js';
import type { PageFormat, PageOptions } from '../../formats/pages/format.js';
import { nextTurn, openWhole } from '../output.js';
import type { PageFormatName } from './settings.js';

/** The formats, each loaded when it is used. */
const FORMATS: Readonly<Record<PageFormatName, () => Promise<PageFormat>>> = {
  markdown: async () => (await import('../../formats/pages/markdown.js')).toMarkdown,
  html: async () => (await import('../../formats/pages/html.js')).toHtml,
  pdf: async () => (await import('../../formats/pages/pdf.js')).pdfFiles(),
  docx: async () => (await import('../../formats/pages/docx.js')).toDocx,
};

export const pageFormat = (name: PageFormatName): Promise<PageFormat> => FORMATS[name]();

/** Writes sheets into one file; '' or "-" is standard output. Nothing half-written stays. */
export async function writeSheets(
  context: Context,
  out: string,
  sheets: Iterable<Sheet>,
  format: PageFormat,
  options: PageOptions,
): Promise<void> {
  if (!out || out === '-') {
    for await (const chunk of format(sheets, options)) context.io.out(chunk);
    return;
  }
  const file = openWhole(resolve(context.io.cwd, out));
  try {
    for await (const chunk of format(sheets, options)) {
      file.write(Buffer.from(chunk));
      await nextTurn();
    }
  } catch (error) {
    file.abandon();
    throw error;
  }
  file.finish();
}

export const fileIn = (folder: string, name: string, ending: string): string =>
  join(folder, `${name}${ending}`);
