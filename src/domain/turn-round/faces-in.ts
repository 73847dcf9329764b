/** The faces that a sentence already has in it: a person by name, a circle of the customer's, a role. */
import { headOf, shapeOf, singular, type WordSets } from '../english.js';
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
   relatives network list circle world market area town city life mind house home car roof place time day way job business company work need needs
   name names number numbers card cards phone patients patient students student pupils tenants tenant employees employee staff guests residents
   house help side word end door line best first next same loop bill price money men women members owners partners buyers sellers prospects leads referrals
   bunch set street mouth side shift bar table floor set school chat thread forum office-supplies band firm practice unit`.split(
    /\s+/,
  ),
);
const GROUPS =
  'office|team|church|street|building|neighborhood|block|club|class|league|gym|school|firm|practice|department|floor|shift|lodge|choir|crew|committee|board|congregation|temple|synagogue|mosque|parish|association|chapter|hospital|clinic|plant|firehouse|station|courthouse|warehouse|shop|salon|studio|company';
const PLACE = new RegExp(
  String.raw`\b(?:in|at|on|from|of|around) ((?:your|the) (?:[\p{L}'’-]+ ){0,2}(?:${GROUPS}))(?![\p{L}])`,
  'giu',
);
const PLACES = new Set(GROUPS.split('|'));

/** Reads the faces of a sentence. */
export function facesIn(sentence: string, sets: WordSets, playbook: Playbook): FacesIn {
  const text = sentence.replace(/\s+/g, ' ');
  const small = text.replace(/^[A-Z](?=[a-z]+ )/, (letter) => letter.toLowerCase());
  const people = [...small.matchAll(PERSON)].map(([, name]) => name!.replace(/['’]s$/, ''));
  const named = [...text.matchAll(AT)].map(([, name]) => `the team at ${name!.replace(/[.,]+$/, '')}`);
  const places = [...text.matchAll(PLACE)].map(([, words]) => small1(words!));
  const { circles, roles } = groupsIn(text, sets, playbook);
  return {
    people: [...new Set(people)],
    circles: [...new Set([...circles, ...named, ...places])],
    roles: [...new Set(roles)],
  };
}

/** People of a sort: with "your" or a place they are a circle, else a role. */
function groupsIn(text: string, sets: WordSets, playbook: Playbook): { circles: string[]; roles: string[] } {
  const circles: string[] = [];
  const roles: string[] = [];
  const need = NEED.exec(text)?.index ?? text.length;
  for (const found of text.matchAll(/[a-z'’-]{3,}/gi)) {
    const head = found[0].toLowerCase();
    const shown = /^[A-Z]{2,}s?$/.test(found[0]) ? found[0] : head;
    if (NOBODY.has(head) || !isPeople(head, sets, playbook)) continue;
    const before = /((?:your|the other|other|the|those|fellow) )((?:[a-z'’-]+ )?)$/i.exec(
      text.slice(0, found.index),
    );
    const place = placeAfter(text.slice(found.index + head.length));
    const one = singular(head) === head;
    if (before && /^your /i.test(before[1]!) && !one)
      circles.push(`your ${modifier(before[2]!)}${shown}${place}`);
    else if (before && /other|those|fellow/i.test(before[1]!) && !one)
      circles.push(`the other ${shown}${place}`);
    else if (place && !one) circles.push(`the ${shown}${place}`);
    else if (before && /^your /i.test(before[1]!))
      circles.push(`your ${modifier(before[2]!)}${shown}${place}`);
    else if (found.index < need) roles.push(head);
  }
  return { circles, roles: roles.filter((role) => playbook.match('kinds', role) !== '') };
}

const modifier = (word: string): string =>
  /^(?:any|own|best|other|good|old|dear|closest|close|many|few|all|two|three) $/i.test(word)
    ? ''
    : word.toLowerCase();

/** Without the capital of a sentence's first word; names keep theirs. */
const small1 = (words: string): string => words.replace(/^[A-Z]/, (letter) => letter.toLowerCase());

const isPeople = (word: string, sets: WordSets, playbook: Playbook): boolean => {
  if (sets.people.has(word) || sets.persons.has(word)) return true;
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
  const head = words.split(' ').at(-1)!;
  if (PLACES.has(head) || /^(?:road|hall|hallway|way|corridor|lane)$/.test(head)) return ` ${words}`;
  const [first, second, third] = words.split(' ');
  return third && PLACES.has(third) ? ` ${first} ${second} ${third}` : '';
}
