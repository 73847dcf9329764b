/** Whom a sentence turned round asks for: whom it named itself, the customer's circles, the profile, then the trade it is about. */
import { circleReader } from '../circles.js';
import { plural, wordSets, type WordSets } from '../english.js';
import { peerOf } from '../peer.js';
import { findFaces, newFaceMemory, type FaceNeeds, type Pick } from '../faces.js';
import { fitOf } from '../fit.js';
import type { Customer, Profile } from '../model.js';
import type { Playbook, Trade } from '../playbook.js';
import { facesIn, type FacesIn } from './faces-in.js';
import { tradeFinder, type TradeFinder } from './trade-of.js';

/** What is known besides the text. */
export interface Known {
  playbook: Playbook;
  profile: Profile;
  customer: Customer;
}

export type FaceFinder = (sentence: string, text: string) => Pick[];

/** Makes the finder for one rep and customer. */
export function faceFinder({ playbook, profile, customer }: Known): FaceFinder {
  const sets = wordSets(playbook.words);
  const read = circleReader(playbook, sets);
  const about = remembered(tradeFinder(playbook));
  const person = playbook.person(playbook.match('people', customer.occupation));
  const facesOf = (trade: Trade | undefined, serves: string[], found: FacesIn): Pick[] => {
    const served = { ...profile, serves };
    const needs: FaceNeeds = {
      playbook,
      sets,
      read,
      memory: newFaceMemory(),
      fit: fitOf(served, playbook, trade),
      trade,
      profile: served,
      peer: peerOf(customer.occupation, serves),
      person,
    };
    return findFaces(withFound(customer, found), needs).picks;
  };
  return (sentence, text) => {
    const trade = tradeOf(profile, [sentence, text], about, playbook);
    const own = [customer.name, customer.callMe, profile.rep.name];
    const found = ofOthers(withCirclesOf(text, facesIn(sentence, sets, playbook), sets, playbook), own);
    return facesOf(trade, servedBy(profile, found, trade, sentence, playbook), found);
  };
}

/** The answer for the text that was asked about last: a draft is asked about again and again. */
function remembered(find: TradeFinder): TradeFinder {
  let last = { text: '', trade: '' };
  return (text) => {
    if (text !== last.text && text.length > 500) last = { text, trade: find(text) };
    return text === last.text ? last.trade : find(text);
  };
}

/** The rep's trade, else the one that the words are about. */
function tradeOf(
  profile: Profile,
  texts: readonly string[],
  about: TradeFinder,
  playbook: Playbook,
): Trade | undefined {
  if (profile.trade)
    return playbook.trade(playbook.match('trades', profile.trade) || about(profile.trade) || 'general');
  return playbook.trade(texts.map(about).find(Boolean) ?? 'general');
}

/** Whom the rep serves: as the profile says, else the roles of the sentence, else whom the trade serves who has such a need. */
function servedBy(
  profile: Profile,
  found: FacesIn,
  trade: Trade | undefined,
  sentence: string,
  playbook: Playbook,
): string[] {
  if (profile.serves.length > 0) return profile.serves;
  if (found.roles.length > 0) return found.roles.map(plural);
  const kinds = needIn(trade, sentence)?.kinds ?? [];
  return kinds.flatMap((id) => playbook.kind(id)?.many ?? []);
}

/** The need of the trade that most words of the sentence tell of. */
function needIn(trade: Trade | undefined, sentence: string): Trade['needs'][number] | undefined {
  const low = ` ${sentence.toLowerCase().replace(/[^\p{L}\p{N}'’]+/gu, ' ')} `;
  const hits = (need: Trade['needs'][number]) =>
    need.match.filter((word) => low.includes(` ${word} `)).length;
  const best = [...(trade?.needs ?? [])].sort((one, two) => hits(two) - hits(one))[0];
  return best && hits(best) > 0
    ? best
    : trade?.id === 'general'
      ? trade.needs.find(({ match }) => match.includes('everyone'))
      : undefined;
}

/** Up to so many letters a draft is about one thing. */
const BRIEF = 300;

/** The faces of a sentence; where it names nobody, the circles that a short draft names elsewhere. */
function withCirclesOf(text: string, found: FacesIn, sets: WordSets, playbook: Playbook): FacesIn {
  if (text.length > BRIEF || found.people.length + found.circles.length > 0) return found;
  return { ...found, circles: facesIn(text, sets, playbook).circles };
}

function withFound(customer: Customer, { people, circles }: FacesIn): Customer {
  return {
    ...customer,
    people: [...people.map((name) => ({ name, circle: '', note: '' })), ...customer.people],
    circles: [...customer.circles, ...circles.map((words) => ({ circle: '', words }))],
  };
}

/** People of the sentence who are neither the customer nor the rep. */
function ofOthers(found: FacesIn, names: readonly string[]): FacesIn {
  const own = new Set(
    names.flatMap((name) => [name, ...name.split(/\s+/)]).map((name) => name.toLowerCase()),
  );
  return { ...found, people: found.people.filter((name) => !own.has(name.toLowerCase())) };
}
