/** What every shape of a trainer's file is made of: texts, ids and words. */
import { z } from 'zod';

export const text = z.string().trim().min(1);
export const texts = z.array(text).min(1);
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id: small letters, digits and hyphens');
export const ids = z.array(id);
/** YAML reads `no` and `2024` as other things than text; a word list takes them as typed. */
const word = z.union([z.string(), z.number(), z.boolean()]).transform(String).pipe(text);
export const words = z.array(word);
