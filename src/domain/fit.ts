/** How well kinds of people fit a profile: by the kinds it names, then by the traits these share. */
import { upToComma } from './english.js';
import { Memory } from './memory.js';
import type { Profile } from './model.js';
import type { Kind, Playbook, Trade } from './playbook.js';

export interface Fit {
  /** What the profile says it serves, as typed. */
  list: readonly string[];
  /** The kinds the profile names. */
  kinds: ReadonlySet<string>;
  /** Whether anything is known to fit or not fit. */
  known: boolean;
  /** 3: a kind the profile names; 2: much like one, or one that buys in the trade; 1: nothing is known; 0: does not fit. */
  score(kinds: readonly string[]): number;
  /** Why these kinds fit, in a sentence; '' when nothing is known or they don't. */
  why(kinds: readonly string[]): string;
  /** The kind a served group means, or ''; `exact` when its whole name says so. */
  kindOf(serve: string): { id: string; exact: boolean };
}

/** A trait that more kinds than this share says little. */
const TELLING = 20;

/** Traits that half of all kinds share in some way, however few are marked with them. */
const WEAK = /^(?:busy-couple|frequent-driver|home-owner|connector|hourly-worker|office-worker|renter)$/;

/** Heads that say little alone: a captain of a boat is no captain of a plane. */
const VAGUE =
  /^(?:trainers?|principals?|captains?|directors?|managers?|officers?|agents?|workers?|drivers?|hands|coaches|technicians?|assistants?|reps|planners?|members?|leaders?|heads?|chiefs?|people|folks|guys|families|couples|groups|professionals|specialists|operators?|administrators?|makers?|hunters?|riders?|players?|buyers?|owners?|presidents?|parents|kids|friends|students|clients|patients|customers|movers|shops?|companies|firms|buffs|lovers|fans|users|erectors|superintendents?|trustees?|sisters|brothers|moms|dads|girls|boys|ladies|men|women|partners|neighbors|buddies|pals|mates)$/;

/** Works out what fits a profile, once for all customers. */
export function fitOf(profile: Profile, playbook: Playbook, trade: Trade | undefined): Fit {
  const meant = new Memory<{ id: string; exact: boolean }>();
  const kindOf = (serve: string) => meant.get(serve, () => kindMeant(serve, playbook));
  const named = new Map<string, string>();
  for (const serve of profile.serves) {
    const { id } = kindOf(serve);
    if (id && !named.has(id)) named.set(id, serve);
  }
  const like = telling(traitsOf(named.keys(), playbook), playbook);
  const bought = profile.serves.length > 0 ? new Set<string>() : kindsOf(trade, playbook);
  const sharesTrait = (id: string) => playbook.kind(id)?.traits.find((trait) => like.has(trait));
  const known = named.size > 0 || bought.size > 0;
  return {
    list: profile.serves,
    kinds: new Set(named.keys()),
    known,
    kindOf,
    score(ids) {
      if (!known || ids.length === 0) return 1;
      if (ids.some((id) => named.has(id))) return 3;
      if (ids.some((id) => bought.has(id) || sharesTrait(id))) return 2;
      return like.size > 0 || bought.size > 0 ? 0 : 1;
    },
    why(ids) {
      const exact = ids.find((id) => named.has(id));
      if (exact) return `They fit "${named.get(exact)!}".`;
      const near = ids.map(sharesTrait).find(Boolean);
      const serve = near && [...named].find(([id]) => playbook.kind(id)?.traits.includes(near))?.[1];
      if (serve && playbook.traits[near] !== serve)
        return `Like "${serve}", many are ${playbook.traits[near] ?? near}.`;
      return '';
    },
  };
}

/** The kind of a served group: by its whole name, else by the end of it ("litigation attorneys" → attorneys). */
function kindMeant(serve: string, playbook: Playbook): { id: string; exact: boolean } {
  const whole = playbook.match('kinds', serve);
  const kind = whole ? playbook.kind(whole) : undefined;
  if (kind && isNamed(kind, serve)) return { id: whole, exact: true };
  const words = upToComma(serve)
    .split(/ (?:of|who|that|in|at|with|from|for) /)[0]!
    .split(' ');
  for (let at = 1; at < words.length; at++) {
    if (at === words.length - 1 && VAGUE.test(words[at]!.toLowerCase())) break;
    const id = playbook.match('kinds', words.slice(at).join(' '));
    if (id) return { id, exact: false };
  }
  return { id: '', exact: false };
}

/** Whether a served group is called what the kind is called, and not like another of its sort: "charter captains" are on no plane. */
function isNamed({ id, one, many, aka }: Kind, serve: string): boolean {
  const typed = plainKind(serve);
  const names = [id.replace(/-/g, ' '), one, many, ...aka].map(plainKind);
  return names.includes(typed) || !VAGUE.test(typed.split(' ').at(-1)!);
}

const plainKind = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/s\b/g, '')
    .replace(/ +/g, ' ')
    .trim();

const traitsOf = (ids: Iterable<string>, playbook: Playbook): Set<string> =>
  new Set([...ids].flatMap((id) => playbook.kind(id)?.traits ?? []));

const kindsOf = (trade: Trade | undefined, playbook: Playbook): Set<string> =>
  new Set((trade?.buyers ?? []).flatMap(({ kinds }) => kinds).filter((id) => playbook.kind(id)));

/** Of some traits those that tell people apart: half the town owns a home. */
const telling = (traits: ReadonlySet<string>, playbook: Playbook): ReadonlySet<string> =>
  new Set([...traits].filter((trait) => !WEAK.test(trait) && (playbook.traitCounts[trait] ?? 0) <= TELLING));
