/** The faces that a sentence already has in it: a person by name, a circle of the customer's, a role. */
import { headOf, plural, shapeOf, singular, type WordSets } from '../english.js';
import type { Playbook } from '../playbook.js';

export interface FacesIn {
  people: string[];
  /** Circles as said to the customer: "your office", "the other coaches". */
  circles: string[];
  /** Kinds, plural: "dentists". */
  roles: string[];
}

const NAME = String.raw`[\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+){0,2}`;
const PERSON = new RegExp(
  String.raw`\b(?:introduc\w+ (?:me|us|him|her) to|intro to|introduction to|connect(?:ing|ed)? (?:me|us) with|touch with|meet(?:ing)?|hello to|out to|tell|ask|talk to|speak (?:to|with)|call|text|nudge)\s+((?:your \w+(?:-in-law)? )?${NAME})(?=[\s,.?!;:]|$)`,
  'gu',
);
const AT = new RegExp(
  String.raw`\b(?:at|from|over at|inside) ((?:St\.? )?[\p{Lu}][\p{L}\d'’&.-]*(?: (?:(?:&|and|of|the) )?[\p{Lu}][\p{L}\d'’&.-]*){0,3})`,
  'gu',
);
/** Where a sentence turns to what they need: roles behind it are what is sold. */
const NEED =
  /\b(?:who|that|which|whose)\s+(?:\w+\s+)?(?:needs?|could|wants?|is|are|has|have|might|would)\b|\b(?:needs?|needing|looking|in need|in the market|interested|wants?|wanting|fed up|sick of|tired of|struggling)\b/i;

/** Words that name nobody one can see, and people who can't easily say no. */
const NOBODY = new Set(
  `friends friend family people folks contacts contact clients client customers customer others guys kids children person everyone anyone someone
   relatives pals mates buddies patients patient students student pupils tenants tenant employees employee staff guests residents prospects leads
   buyers sellers men women spouse child son daughter boy girl teen teenager teens teenagers toddler baby babies sons daughters boys girls students head heads hand hands printer printers sub subs part parts couple guard guards fellow`.split(
    /\s+/,
  ),
);
/** Words that are nobody's face alone, without a place or a sort: "owners", but "restaurant owners". */
const VAGUE = new Set(
  'partner partners owner owners member members manager managers boss director directors officer officers agent agents lead head heads'.split(
    ' ',
  ),
);
/** Words before a role that say nothing of its sort. */
const NO_SORT = new Set(
  `a an any some other another good great more few many all two three new best own old dear closest close fellow same the your my our their his her
   know knows of who that which meet to or and with for from else single couple decent nice busy serious local`.split(
    /\s+/,
  ),
);

const GROUPS =
  'office|team|church|street|building|neighborhood|block|club|class|league|gym|school|firm|practice|department|floor|shift|lodge|choir|crew|committee|board|congregation|temple|synagogue|mosque|parish|association|chapter|hospital|clinic|plant|firehouse|station|courthouse|warehouse|shop|salon|studio|company|circle|group|network|guild|band|orchestra|society|union|squad|playgroup|troop|co-op|park|allotment|barn|stables|marina|pool|rink|pub|market|preschool|daycare|college|campus|library|meetup|book club|close|cul-de-sac|estate|village|avenue|terrace';
const PLACE = new RegExp(
  String.raw`\b(?:in|at|on|from|of|around) ((?:your|the) (?:[\p{L}'’-]+ ){0,2}(?:${GROUPS}))(?![\p{L}])`,
  'giu',
);
/** A group of theirs, wherever it stands: "for your knitting circle", "get your running club in". */
const OWN_GROUP =
  /\b(your (?:[\p{L}'’-]+ ){1,2}(?:club|circle|league|choir|guild|band|orchestra|society|squad|playgroup|troop|meetup))(?![\p{L}])/giu;
/** Where neighbors live: there is a kind of its own for them. */
const STREET = /(?:street|block|neighborhood|close|cul-de-sac|avenue|terrace)$/;
const PLACES = new Set(GROUPS.split('|'));

/** Reads the faces of a sentence. */
export function facesIn(sentence: string, sets: WordSets, playbook: Playbook): FacesIn {
  const text = sentence.replace(/\s+/g, ' ');
  const small = text.replace(/^[A-Z](?=[a-z]+ )/, (letter) => letter.toLowerCase());
  const people = [...small.matchAll(PERSON)].map(([, name]) => name!.replace(/['’]s$/, ''));
  const named = [...text.matchAll(AT)].map(([, name]) => `the team at ${name!.replace(/[.,]+$/, '')}`);
  const places = [...text.matchAll(PLACE)].map(([, words]) => small1(words!));
  for (const [, words] of text.matchAll(OWN_GROUP))
    if (!places.includes(small1(words!))) places.push(small1(words!));
  const { circles, roles, single } = groupsIn(text, sets, playbook);
  const others = circles.filter((circle) => !people.some((name) => name.startsWith(`${circle} `)));
  return {
    people: [...new Set([...people, ...single])],
    circles: [...new Set([...others, ...named, ...places.filter((place) => !STREET.test(place))])],
    roles: [...new Set(places.some((place) => STREET.test(place)) ? [...roles, 'street neighbors'] : roles)],
  };
}

/** People of a sort: with "your" or a place they are a circle, else a role. */
function groupsIn(text: string, sets: WordSets, playbook: Playbook) {
  const single: string[] = [];
  const circles: string[] = [];
  const roles: string[] = [];
  const need = NEED.exec(text)?.index ?? text.length;
  for (const { 0: raw, index } of text.matchAll(/[a-z-]{3,}/gi)) {
    const head = raw.toLowerCase();
    if (NOBODY.has(head) || INITIALS.test(raw) || !isPeople(head, sets, playbook)) continue;
    const found = {
      head: /^[A-Z]{2,}s?$/.test(raw) ? raw : head,
      before: text.slice(Math.max(0, index - 60), index),
      after: text.slice(index + raw.length, index + raw.length + 80),
    };
    const circle = circleOf(found, singular(head) === head);
    if (
      circle &&
      singular(head) === head &&
      sets.people.has(plural(head)) &&
      shapeOf(circle, sets) !== 'person'
    )
      single.push(circle);
    else if (circle) circles.push(circle);
    else if (index < need) roles.push(...roleOf(found, playbook));
  }
  return { circles, roles, single };
}

/** Initials that are no office somebody holds. */
const INITIALS = /^(?!C[A-Z]{1,2}O$|VP$|GM$|CPA$)[A-Z]{2,}$/;

interface Found {
  head: string;
  before: string;
  after: string;
}

/** "your teammates", "the other branch managers", "the dentists in your building", "the Delgado brothers"; '' for none. */
function circleOf({ head, before, after }: Found, one: boolean): string {
  const place = placeAfter(after);
  const named = /\b(the [\p{Lu}][\p{L}'’-]+ )$/u.exec(before)?.[1];
  if (named) return `${named}${head}`;
  const [, whose = '', sort = ''] =
    /((?:your|the other|other|the|those|fellow) )((?:[a-z'’-]+ )?)$/i.exec(before) ?? [];
  if (/^your /i.test(whose)) return `your ${modifier(sort)}${head}${place}`;
  if (!one && /other|those|fellow/i.test(whose)) return `the other ${modifier(sort)}${head}${place}`;
  return place && !one ? `the ${modifier(sort)}${head}${place}` : '';
}

/** "restaurant managers", "dentists": a kind of the playbook, or a sort of people who would be too vague without it. */
function roleOf({ head, before }: Found, playbook: Playbook): string[] {
  const sort = /(?<!['’])\b([a-z-]+) $/i.exec(before)?.[1]?.toLowerCase() ?? '';
  const both = sort && !NO_SORT.has(sort) ? `${sort} ${head}` : '';
  if (both && playbook.match('kinds', both)) return [both];
  if (playbook.match('kinds', head)) return [head];
  return both && VAGUE.has(head.toLowerCase()) ? [both] : [];
}

const modifier = (word: string): string =>
  /^(?:any|own|best|other|good|old|dear|closest|close|many|few|all|two|three) $/i.test(word)
    ? ''
    : word.toLowerCase();

/** Without the capital of a sentence's first word; names keep theirs. */
const small1 = (words: string): string => words.replace(/^[A-Z]/, (letter) => letter.toLowerCase());

const isPeople = (word: string, sets: WordSets, playbook: Playbook): boolean => {
  if (sets.people.has(word) || sets.persons.has(word) || sets.people.has(plural(word))) return true;
  if (word.length < 5) return false;
  return (
    playbook.match('kinds', word) !== '' && shapeOf(`the ${word}`, sets) !== 'group' && headOf(word) === word
  );
};

/** "in your building", "on your street", "down the road": a place right behind. */
function placeAfter(rest: string): string {
  const found =
    /^(?: you know)? ((?:in|at|on|from|down|across|next to) (?:your|the) (?:[a-z'’-]+ )?([a-z'’-]+))\b/i.exec(
      rest,
    );
  if (!found) return '';
  const words = found[1]!.toLowerCase();
  if (isPlace(words.split(' ').at(-1)!)) return ` ${words}`;
  const [first, second, third] = words.split(' ');
  return third && isPlace(third) ? ` ${first} ${second} ${third}` : '';
}

const isPlace = (word: string): boolean =>
  PLACES.has(word) || /^(?:road|hall|hallway|way|corridor|lane)$/.test(word);
