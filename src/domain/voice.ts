/** The values a line may name, for one rep and one customer, and the temper they are spoken in. */
import { longDay } from './dates.js';
import { isPlace } from './circles.js';
import { at } from './face-in.js';
import { isClear } from './hand/written.js';
import { knownAs } from './known-as.js';

import {
  firstName,
  numberWord,
  possessive,
  properName,
  shapeOf,
  vocative,
  type WordSets,
} from './english.js';
import { Memory } from './memory.js';
import { toMine } from './whose.js';
import { whomOf } from './whom.js';
import { isFormal, isSeveral, otherOf, saysWe, withoutDegree } from './people-names.js';
import { businessOf, cleanText, doesOf, fitCircle } from './tidy.js';
import { newFaceMemory, type FaceMemory, type Pick as Face } from './faces.js';
import type { Customer, Profile } from './model.js';
import type { Temper } from './playbook.js';
import type { Values } from './say.js';
import { toldResult } from './told/result.js';
import { beginsSmall, type Told } from './told/sentences.js';

/** Warm for friends and family, formal for an executive or a title in the name, else plain. */
export function temperOf(customer: Customer, sets: WordSets): Temper {
  if (customer.relation === 'friend' || customer.relation === 'family') return 'warm';
  return customer.executive || isFormal(customer.callMe, sets) ? 'formal' : 'plain';
}

/** What holds for the rep whoever the customer is. */
export type RepValues = ReturnType<typeof profileValues>;
export function profileValues(profile: Profile, sets: WordSets) {
  const { rep } = profile;
  const name = properName(rep.name) || '[Your name]';
  const first = rep.name ? firstName(rep.name, sets) : name;
  const contact = rep.phone || rep.email;
  return {
    rep: name,
    repFirst: first,
    repPossessive: possessive(first),
    company: rep.company,
    title: rep.title,
    phone: rep.phone,
    email: rep.email,
    contact,
    signature: [name, rep.company, contact].filter(Boolean).join(', '),
    does: profile.does,
    doesToo: doesOf(profile.does, sets),
    trade: profile.trade,
    business: profile.does ? '' : businessOf(profile.trade, sets),
    whom: whomOf(profile),
  } satisfies Values;
}

/** Answers to the playbook's own questions. */
export const ownValues = ({ extra }: Customer, own: readonly string[]): Values =>
  Object.fromEntries(
    own.flatMap((name) => (Object.hasOwn(extra, name) ? [[name, cleanText(extra[name]!)]] : [])),
  );

/** What holds for one customer, with the answers to the playbook's own questions. */
export const customerValues = (customer: Customer, own: readonly string[], sets: WordSets): Values => ({
  ...ownValues(customer, own),
  ...customerFacts(customer, sets),
});

/** As they sign to a friend: "Alan", "Raj and Beth", "Priya Raman" for a doctor one calls by the title. */
const signedAs = (name: string, callMe: string): string =>
  callMe.includes(' ') &&
  !(isSeveral(callMe) && !callMe.startsWith('the ')) &&
  (TITLE.test(name) || !name.startsWith(`${callMe} `))
    ? name.replace(TITLE, '')
    : callMe;
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Prof|Hon|Judge)\.? (?=\S+ \S)/;

/** A customer's result as it is told to them. */
export function toldOf(
  { result, resultTold }: Pick<Customer, 'result' | 'resultTold'>,
  sets: WordSets,
  told: FaceMemory['told'],
): Told {
  const typed = resultTold || result;
  return told.get(typed, result, () => toldResult(typed, result, sets));
}

/** A result that is hardly right isn't said: the customer is asked for it. */
const UNSAID: Told = { text: '', clause: false, short: '', theirs: '', theirClause: false, isPart: false };

/** What holds for one customer. */
export type CustomerValues = ReturnType<typeof customerFacts>;
export function customerFacts(
  customer: Customer,
  sets: WordSets,
  { told, mine }: Pick<FaceMemory, 'told' | 'mine'> = newFaceMemory(),
) {
  const given = customer.name.includes(' - ')
    ? (customer.name.split(' - ').find((part) => part.includes(customer.callMe)) ?? customer.name)
    : customer.name;
  const proper = properName(given);
  const name = withoutDegree(
    proper.startsWith('The ') ? proper.replace(/^The (?=\p{Lu}\S*s$)/u, 'the ') : proper,
  );
  const we = saysWe(customer);
  const { result } = customer;
  const other = name.includes(' ') ? otherOf(name, customer.callMe) : '';
  const asTold = toldOf(customer, sets, told);
  const { text: said, short, theirs, theirClause } = asTold.isUnsaid ? UNSAID : asTold;
  const callMe = vocative(customer.callMe);
  const own = mine.get(theirs, we, () => toMine(theirs, we));
  return {
    name,
    callMe,
    you: other ? `you and ${other}` : 'you',
    customer: customer.callMe,
    signed: signedAs(name, customer.callMe),
    occupation: customer.occupation,
    isFriend: customer.relation === 'friend' || customer.relation === 'family' ? 'yes' : '',
    result,
    resultSaid: beginsSmall(said, sets),
    resultFirst: beginsSmall(short, sets),
    resultYou: /^you/.test(short) ? short : '',
    myResult: own,
    myClause: theirClause ? own : '',
    score: customer.score === null ? '' : String(customer.score),
    scoreWord: customer.score === null || customer.score > 8 ? '' : numberWord(customer.score),
    openIssue: customer.openIssue,
    gave: customer.gave,
  } satisfies Values;
}

/** What holds for the face that is asked for; `circle` is where the walk begins. */
export type FaceValues = ReturnType<typeof faceValues>;
export function faceValues(
  face: Face | undefined,
  circle: string,
  sets: WordSets,
  known = new Memory<CircleSaid>(),
) {
  const person = face?.person;
  const first = person ? firstName(person.name, sets) : '';
  const saying = (words: string) => known.get(words, () => circleSaid(words, sets));
  const group = face?.words && !saying(face.words).person ? face.words : '';
  const words = group || circle;
  const said = person && knownAs(person, sets);
  const isBare = said?.known === '' && said.name === person?.name;
  const from = isBare && person.circle.includes(' ') ? fromWhere(person.circle, saying, sets) : '';
  return {
    face: face?.phrase ?? '',
    myFace: face?.mine ?? '',
    cue: face?.cue ?? '',
    who: face?.who ?? '',
    theOne: face?.theOne ?? '',
    circle: words,
    fromCircle: words && saying(words).from,
    about: person?.name || group || face?.phrase || '',
    person: said?.name ?? '',
    personFirst: first,
    note: said?.note ?? '',
    known: said?.known || from,
    friend: first || '[Name]',
  } satisfies Values;
}

/** Where the customer knows somebody from, of whom nothing is noted that can be said: "from your book group", "one of the guys on your shift". */
function fromWhere(circle: string, saying: (words: string) => CircleSaid, sets: WordSets): string {
  const fit = fitCircle(circle, sets);
  const words = 'text' in fit ? fit.text : '';
  if (!words || !isClear('circles', words, sets)) return '';
  const { person: isOne, from } = saying(words);
  const said = from.startsWith('of ') ? `one ${from}` : from;
  return !isOne && WHERE.test(said) ? said : '';
}

/** Whom or what the customer has to do with, and no hour. */
const WHERE = /^(?:one of (?:the|your) |from your |from the )/;

/** A day as it is said, as {{day}}. */
export const dayValue = (day: string): Values => ({ day: longDay(day) });

/** A circle's words as they are said: whether they are one person, and with their preposition. */
export interface CircleSaid {
  person: boolean;
  from: string;
}

const circleSaid = (words: string, sets: WordSets): CircleSaid => ({
  person: shapeOf(words, sets) === 'person',
  from: withPreposition(words, sets),
});

/** "of your neighbors", "at the gym", "from your bee club". */
const withPreposition = (words: string, sets: WordSets): string =>
  shapeOf(words, sets) === 'people' ? `of ${words}` : isPlace(words, sets) ? at(words) : `from ${words}`;
