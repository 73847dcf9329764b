/** People a rep knows a customer knows, as typed in one line: "Priya Shah, who runs the practice next door", "Dave Ruiz - super at Turner". */

/** A person as typed: the name, the circle in brackets, and what is said of them. */
export interface Typed {
  [field: string]: string;
  name: string;
  circle: string;
  note: string;
}

// What a \p{Lu} means takes long to work out where one is first met: so not before there's a line to read.

/** Another person behind a bracket: "Raj (second shooter), Melanie at The Barn". */
const next = () => /(?<=\)),\s+(?=\p{Lu}[\p{L}'’-]+(?:$| \p{Lu}| at | from | in |\s*\())/u;
const dashed = () => /^(\p{L}[^,(]*?)\s+[-–—]\s+(.+)$/u;
const WHOLE = /^([^,(]+?)\s*(?:\(([^)]*)\))?\s*(?:,\s*(.*))?$/;
/** A name with more behind it: "Melanie at The Barn", "Kathy's brother Dean farms by Ames". */
const long = () =>
  /^((?:\p{Lu}[\p{L}.'’-]*|&|and|brother|sister|cousin|uncle|aunt|son|daughter|husband|wife|friend|neighbor|dad|mom)(?: (?:\p{Lu}[\p{L}.'’-]*|&|and|brother|sister|cousin|uncle|aunt|son|daughter|husband|wife|friend|neighbor|dad|mom))*) ((?:at|from|in|on|with|over|down|across) .+|[a-z]+s .+)$/u;

/** The same in small letters: "sally at the quarry". */
const SMALL =
  /^(?!(?:the|an?|his|her|their|my|our) )([a-z][a-z'’-]+(?: [a-z][a-z'’-]+){0,2}?) ((?:at|from|in|on|with|over|down|across|by) .+|(?:runs|owns|has|manages|works|lives|is|teaches|coaches|drives|farms) .+)$/;
const NEXT_PLACE = / (?:at|from|in|on|with|by|near) /;
const PLACE = /^(?:at|from|in|on|with|over|down|across|by) /;

/** The people of one line, in their order. */
export const acquaintances = (line: string): Typed[] => line.trim().split(next()).map(oneOf);

function oneOf(typed: string): Typed {
  const [, before, behind = ''] = dashed().exec(typed) ?? [];
  if (before) return called(before, '', behind);
  const [, name = typed, circle = '', note = ''] = WHOLE.exec(typed.trim()) ?? [];
  const says = /^(?:the|an?|his|her|my|our) /i.test(circle) || (circle.includes(' ') && !note);
  return says ? called(name, '', circle) : called(name, circle, note);
}

/** "Her brother Dean" is the customer's; what stands behind a name is said of the person. */
function called(typed: string, circle: string, note: string): Typed {
  const [, short = typed, more = ''] = long().exec(typed) ?? SMALL.exec(typed) ?? [];
  const name = short.replace(/^(?:his|her|their) (?=[a-z-]+ \p{Lu})/u, 'your ');
  const placed = PLACE.test(more) && note && !note.includes(',') && !NEXT_PLACE.test(note);
  return { name, circle, note: placed ? `${note} ${more}` : [more, note].filter(Boolean).join(', ') };
}
