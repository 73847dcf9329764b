/** The shape of brand.yaml: whose sheets these are and how they look. */
import { z } from 'zod';

const text = z.string().trim().min(1).max(200);
const color = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'a color such as "#1d4f63" (in quotes)');
const file = z.string().trim().min(1);

export const brandFile = z.strictObject({
  name: text.optional().describe('Whose sheets these are.'),
  logo: file.optional().describe('A PNG or SVG beside this file.'),
  colors: z.strictObject({ accent: color }).optional(),
  font: z
    .union(
      [
        text,
        z.strictObject({
          name: text.optional(),
          regular: file.optional(),
          italic: file.optional(),
          bold: file.optional(),
          also: z.array(file).max(8).optional().describe('Fonts for letters that the others lack.'),
        }),
      ],
      {
        error: 'the name of a font, or name: with regular:, italic:, bold: and also: files',
      },
    )
    .optional()
    .describe('TTF or OTF files; a name alone is used by HTML and DOCX.'),
  footer: text.optional().describe('Printed at the foot of every page.'),
  contact: text.optional().describe('How to reach you; printed beside the footer.'),
  paper: z.enum(['letter', 'a4']).optional(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language such as en-US')
    .optional(),
});

export type BrandFile = z.infer<typeof brandFile>;
