/** Who is noted, named once more in the note: "Joe runs the plant" of Joe Blum → "he runs the plant". */
import { TITLE } from './customers-name.js';
import { isAscii } from './has.js';

/** A typed note in which the one it is on is "he"; with one who is asked, "they". Anything but text stays as it is. */
export function withoutOwnName(note: unknown, name: string, asked: readonly string[]): unknown {
  if (typeof note !== 'string' || !isAscii(name + asked.join(''))) return note;
  const [first = '', ...more] = name
    .split(/[^A-Za-z'-]+/)
    .filter((word) => word.length > 2 && word.length < LONG);
  const last = more.at(-1) ?? '';
  const who = [first && last && `${first} ${last}`, first, last].filter(Boolean).join('|');
  if (!who || !new RegExp(who, 'i').test(note)) return note;
  const both = asked.length > 0 ? `|(?:${asked.join('|')}) (?:and|&|\\+) (?:${who})` : '';
  return note
    .replace(
      new RegExp(`^(?:(?:${who}) (?:and|&|\\+) (?:${asked.join('|') || who})${both}) (?=[a-z])`, 'i'),
      'they ',
    )
    .replace(new RegExp(`(^|[,;.] )${TITLE}(?:${who})['’]s (?=[a-z])`, 'i'), '$1his ')
    .replace(
      new RegExp(
        `^${TITLE}(?:${who}),? (?=[a-z]+s |(?:has|had|is|was|just|also|bought|sold|got|won|lost|runs|owns) )`,
        'i',
      ),
      'he ',
    )
    .replace(
      new RegExp(`(?<=[,;.] (?:and )?)(?:${who}) (?=[a-z]+s |(?:had|was|just|bought|sold|got) )`),
      'he ',
    );
}

/** Nobody's name is so long. */
const LONG = 40;
