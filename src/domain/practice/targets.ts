/** Which of the customer's people a line points at: a person by name, one of their own places, a circle or kind anyone has. */
import { cautionOn } from '../faces.js';
import { wordsIn } from './kinds.js';
import { lower } from './cues.js';
import { anchorsOf, bare, behindNobody, contentOf, isNobody, objectsOf, spokenOf, THING } from './phrases.js';
import { alone, makePlace } from './places.js';
import { isSeen } from './sight.js';
import type { Place, Room, State, Target } from './talk.js';

/** What a line points at. */
export interface Pointing {
  target?: Target;
  /** The words that point. */
  phrase: string;
  /** People they must not be asked for. */
  offLimits: boolean;
  /** Somebody asked for by a name the customer doesn't know. */
  stranger: string;
  /** A kind of people the customer doesn't know. */
  unseen: string;
}

const NOTHING: Pointing = { phrase: '', offLimits: false, stranger: '', unseen: '' };

/**
 * Finds the face in the asking sentences, then in the rest of the line. `open` is a question that names no place but asks for a
 * person; `leaning` a request that leans on somebody spoken of beside it: "would you introduce us?"
 */
export function pointing(
  asking: readonly string[],
  line: readonly string[],
  open: boolean,
  leaning: boolean,
  room: Room,
  state: State,
): Pointing {
  const nobody = new Set(room.playbook.practice.nobody);
  const objects = asking.flatMap(objectsOf);
  const anchors = [...asking, ...line].flatMap(anchorsOf);
  const phrases = [...objects, ...(leaning ? anchors.filter((phrase) => !THING.test(phrase)) : anchors)];
  if (
    room.who.person &&
    [...asking, ...objects].some(
      (text) =>
        cautionOn(text, room.who.person!) && !/\b(?:not|never|leave out|except|other than)\b/i.test(text),
    )
  )
    return { ...NOTHING, phrase: phrases[0] ?? '', offLimits: true };
  const claimed = asking.some((text) => CLAIMED.test(text) || room.cue('seeing', lower(text)));
  const named = byName(objects.length > 0 ? objects : asking, state) ?? meant(asking, objects, room, state);
  if (named) return named;
  for (const phrase of phrases) {
    const found = isNobody(phrase, nobody)
      ? throughPlace(phrase, room, state)
      : placeFor(phrase, room, state);
    if (found === 'unseen' && !claimed) return { ...NOTHING, phrase, unseen: kindIn(phrase, room) };
    if (found && found !== 'unseen') return { ...NOTHING, phrase, target: found };
  }
  const stranger = objects.map(properName).find(Boolean) ?? '';
  if (stranger) return { ...NOTHING, phrase: stranger, stranger };
  const object = objects.find((phrase) => !isNobody(phrase, nobody) && !PRONOUN.test(phrase));
  if (object)
    return {
      ...NOTHING,
      phrase: object,
      target: made({ words: wordsOf(object), circle: room.find(object) }, room, state),
    };
  const kind = kindIn([...asking, ...line].join(' '), room);
  if (kind && !claimed && !isSeen(kind, '', room, state.places))
    return { ...NOTHING, phrase: kind, unseen: kind };
  if (kind) return { ...NOTHING, phrase: kind, target: kindPlace(kind, '', room, state) };
  const told = leaning ? spokenOf(line, nobody) : '';
  if (told) return { ...NOTHING, phrase: told, target: toldPlace(told, room, state) };
  return open ? { ...NOTHING, target: openPlace(asking.join(' '), room, state) } : NOTHING;
}

/** The rep says where in their life these people are; then they know. */
const CLAIMED = /\b(?:your|you're|you've|you'd)\b(?! (?:friends|contacts|network|phone|circle))/i;
const PRONOUN = /^(?:him|her|them|that one|those two|each other|you|me|us)\b/i;

/** Somebody the customer is known to know, or was just told of. */
function byName(texts: readonly string[], state: State): Pointing | undefined {
  for (const place of state.places)
    for (const name of place.people) {
      const first =
        name.split(' ').find((part) => !/^(?:Dr|Mr|Mrs|Ms|Pastor|Professor)\.?$/.test(part)) ?? name;
      const known = place.key.startsWith('person:') || state.won.some((won) => won.name === name);
      const says = (text: string) =>
        new RegExp(`(?<![\\p{L}])${escape(first)}(?![\\p{L}'’])`, 'u').test(text);
      if (known && texts.some(says))
        return { ...NOTHING, phrase: name, target: { place, known: true, name } };
    }
  return undefined;
}

/** "I'd like to shake his hand": the one who was named last. */
function meant(
  asking: readonly string[],
  objects: readonly string[],
  room: Room,
  state: State,
): Pointing | undefined {
  const last = state.won.at(-1);
  const place = state.places.find(({ key }) => key === last?.place);
  const called = asking.some((text) => /\b(?:his|her|their) (?:first |last )?names?\b/i.test(text));
  const asks =
    called || asking.some((text) => room.cue('introduce', lower(text)) && !room.cue('who', lower(text)));
  const by =
    objects.length > 0
      ? objects.every((phrase) => PRONOUN.test(phrase))
      : asking.some((text) => /\b(?:him|her|them|his|their)\b/i.test(text));
  return last && place && asks && by
    ? { ...NOTHING, phrase: last.name, target: { place, known: true, name: last.name } }
    : undefined;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "someone in your rowing club": nobody, but in a place. */
function throughPlace(phrase: string, room: Room, state: State): Target | 'unseen' | undefined {
  const rest = behindNobody(phrase);
  return rest && !isNobody(rest, new Set(room.playbook.practice.nobody))
    ? placeFor(rest, room, state)
    : undefined;
}

/** The place a phrase means: one already known by its words, its circle or its kind, else a new one for a circle or kind. */
function placeFor(phrase: string, room: Room, state: State): Target | 'unseen' | undefined {
  const same = closestPlace(phrase, state.places);
  if (same) return { place: same, known: true, name: '' };
  const circle = room.find(bare(phrase));
  const kind = kindIn(phrase, room);
  if (kind && !isSeen(kind, circle, room, state.places) && !/\byour\b/i.test(phrase)) return 'unseen';
  if (kind) return kindPlace(kind, phrase, room, state);
  return circle ? made({ words: wordsOf(phrase), circle }, room, state) : undefined;
}

/** The known place whose words the phrase shares: half of them, or a name of their own. */
function closestPlace(phrase: string, places: readonly Place[]): Place | undefined {
  const said = new Set(contentOf(phrase));
  let best: { place: Place; share: number } | undefined;
  for (const place of places) {
    const own = contentOf(place.words);
    if (own.length === 0) continue;
    const shared = own.filter((word) => said.has(word));
    const proper = shared.some(
      (word) =>
        new RegExp(`\\b${escape(word[0]!.toUpperCase() + word.slice(1))}`).test(place.words.slice(1)) ||
        place.words.startsWith(word[0]!.toUpperCase() + word.slice(1)),
    );
    const share = proper ? 1 : shared.length / own.length;
    if ((share >= 0.5 || shared.length >= 2) && share > (best?.share ?? 0)) best = { place, share };
  }
  return best?.place;
}

/** The kind a text names: the longest run of up to three words that is one. */
function kindIn(text: string, { kinds }: Room): string {
  const tokens = wordsIn(text);
  for (let size = Math.min(3, tokens.length); size > 0; size--)
    for (let at = 0; at + size <= tokens.length; at++) {
      const id = kinds.get(tokens.slice(at, at + size).join(' '));
      if (id) return id;
    }
  return '';
}

/** Where people of a kind are seen: an own place that has them, else one made for it. */
function kindPlace(kind: string, phrase: string, room: Room, state: State): Target {
  const home = state.places.find((place) => place.kinds.includes(kind) && place.people.length > 0);
  if (home && !/\byour\b/i.test(phrase)) return { place: home, known: true, name: '' };
  const entry = room.playbook.kind(kind);
  const circle = room.find(phrase) || entry?.circles[0] || '';
  return made({ words: wordsOf(phrase), circle, kind }, room, state);
}

/** A question for a person without a place: what they do together says where. */
function openPlace(text: string, room: Room, state: State): Target {
  const circle = room.find(text);
  const home = circle ? state.places.find((place) => place.circle === circle) : undefined;
  if (home) return { place: home, known: true, name: '' };
  return made({ words: '', circle: circle || `any:${contentOf(text).slice(0, 3).join('-')}` }, room, state);
}

function made(given: { words: string; circle: string; kind?: string }, room: Room, state: State): Target {
  const { playbook, sets, find, who } = room;
  const needs = { playbook, sets, find, person: who.person, customer: who.customer, seed: who.seed };
  const place = makePlace({ ...given, own: false }, state.places, needs);
  const known = state.places.find(({ key }) => key === place.key);
  return { place: known ?? place, known: !!known, name: '' };
}

/** Somebody the rep spoke of: by a name they are that person, else they are where the words say. */
function toldPlace(phrase: string, room: Room, state: State): Target {
  const name = properName(phrase);
  if (!name) return made({ words: wordsOf(phrase), circle: room.find(phrase) }, room, state);
  const known = state.places.find(({ people }) => people.includes(name));
  return { place: known ?? alone(name), known: !!known, name };
}

/** A phrase as it can be said back: "one of the bakers at your market" → "the bakers at your market"; '' when it's long. */
function wordsOf(phrase: string): string {
  const words = phrase
    .replace(
      /^(?:just |even |maybe )*(?:one|any|some|two|three|a few|a couple|each|another) (?:of |person (?:from|in|at) )/i,
      '',
    )
    .trim();
  return /^(?:your|the|[A-Z])/.test(words) &&
    words.split(/\s+/).length <= 6 &&
    !/\b(?:who|that|which|is|are|i|me)\b/i.test(words)
    ? words
    : '';
}

/** A name and nothing else: "Priya", "Priya Shah". */
const properName = (phrase: string): string =>
  /^(?:(?:Dr|Mr|Mrs|Ms)\.? )?[A-Z][\p{Ll}]+(?: [A-Z][\p{Ll}]+)?$/u.test(phrase.trim()) ? phrase.trim() : '';
