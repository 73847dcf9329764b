/** Whom a rep does it for: kinds of people, in the plural. */
import { plural, shapeOf, singular } from '../english.js';
import type { WordSets } from '../words.js';
import { inOneBreath, oneSentence, type Fit } from './text.js';

/** A kind of people, plural: "dentist" → "dentists", "The Owners of small shops" → "owners of small shops". */
export function fitServes(answer: string, sets: WordSets): Fit {
  const { text: typed } = oneSentence(answer, sets);
  if (!typed) return { text: '' };
  let text = typed.replace(/^i (?:serve|help|work with|do this for)\s+/i, '');
  text = text.replace(/^(?:all|any|the|a|an|our|my|mostly|mainly|some|other|busy and|lots of)\s+/i, '');
  if (/^(?:any|every)(?:one|body)\b|^someone\b|^somebody\b|^(?:people|all|customers|clients)$/i.test(text))
    return {
      misfit: `"${text}" makes people think of no one. Name a kind one can see: "dentists", "owners of small shops"`,
    };
  if (sets.isNeed(text))
    return {
      misfit: `"${text}" says what they need, not who they are. Look at your last ten customers and name a kind: "next-door neighbors", "people with a long drive to work"`,
    };
  text = text.replace(
    /^(brides|grooms|students|players|soldiers|sailors|athletes|teens|dancers|toddlers) (?=(?:moms|dads|parents|mothers|fathers|wives|husbands|families)\b)/i,
    "$1' ",
  );
  return inOneBreath('serves', inPlural(listed(smallWords(text, sets)), sets));
}

/** "firefighters, cops, EMTs who lift" → "firefighters, cops, and EMTs who lift". */
const listed = (text: string): string =>
  / (?:and|or) /.test(text)
    ? text
    : text.replace(/^([\w'-]+(?: [\w'-]+)?, [\w'-]+(?: [\w'-]+)?,) (?=[\w'-]+s\b)/, '$1 and ');

/** Title Case lowered, names kept: "General Contractors" → "general contractors"; "Navy Wives" → "Navy wives". */
const smallWords = (text: string, sets: WordSets): string =>
  text.replace(/[A-Za-z][A-Za-z'’-]*/g, (word, at: number) => {
    if (!/^[A-Z][a-z'’-]+$/.test(word)) return word;
    const known = sets.proper.get(word.toLowerCase()) === word || /(?:ish|ese|ican|tch|ench)$/.test(word);
    const within = at > 0 && /^[a-z]/.test(text);
    return known || within ? word : word.toLowerCase();
  });

/** The kind in the plural: the last noun before "of", "who" or "in" decides. */
function inPlural(text: string, sets: WordSets): string {
  const [, kind = text, rest = ''] = /[ ,]/.test(text)
    ? (/^(.*?)((?:,| (?:of|who|that|in|at|on|with|without|from|for|between|over|under|near|by|across|around|turning|building|living|working|going|getting|having|running|\w+ing (?:an?|the|their|out|up|in|for|here|there|back|home|into|off|away|down|over|through))\b).*)?$/i.exec(
        text,
      ) ?? [])
    : [];
  const head = kind.split(' ')[0]!.toLowerCase();
  if (
    / /.test(kind) &&
    singular(head) !== head &&
    shapeOf(head, sets) === 'people' &&
    / \d| [a-z]+ing$/.test(kind)
  )
    return text.replace(/^([a-z]+) ([a-z]+ing)$/, '$1 who are $2');
  const last = kind.split(' ').at(-1)!;
  const low = last.toLowerCase();
  const shape = shapeOf(kind.split(/ (?:and|or|&) /).at(-1)!, sets);
  if (
    shape === 'people' ||
    shape === 'group' ||
    singular(low) !== low ||
    sets.people.has(low) ||
    !/^[a-z'-]+$/i.test(last)
  )
    return text;
  const many = /^[A-Z]{2,}$/.test(last) ? `${last}s` : plural(last);
  return `${kind.slice(0, -last.length)}${many}${rest}`;
}
