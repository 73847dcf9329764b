/** The nouns of practice: who the simulated customer is, where the talk stands, and what was heard in a line. */
import type { Finding } from '../check/index.js';
import type { Shape } from '../english.js';
import type { Customer, Profile } from '../model.js';
import type { Person, Playbook, Temper, Verdict } from '../playbook.js';
import type { WordSets } from '../english.js';
import type { CircleFinder } from '../circles.js';
import type { CueFinder } from './cues.js';

/** A place in the customer's life and the people they see there. */
export interface Place {
  key: string;
  /** A circle of the playbook, or ''. */
  circle: string;
  kinds: string[];
  /** As said to the customer: "the partners in your surgical group"; '' when it has no words of its own. */
  words: string;
  /** As the customer says it. */
  mine: string;
  shape: Shape;
  /** Whether it's one of the customer's own, known before the talk. */
  own: boolean;
  people: string[];
}

/** The simulated customer. */
export interface Simulated {
  customer: Customer;
  profile: Profile;
  temper: Temper;
  person: Person | undefined;
  places: Place[];
  readiness: { verdict: Verdict; reasons: string[] };
  /** How many slips they sit through before they leave. */
  patience: number;
  /** Whether these facts were drawn rather than given. */
  drawn: boolean;
  seed: string;
}

/** What `check` hears. */
export interface Listened {
  asks: boolean;
  findings: Finding[];
}

/** Everything a talk is held with. */
export interface Room {
  playbook: Playbook;
  sets: WordSets;
  find: CircleFinder;
  who: Simulated;
  /** Name → kind. */
  kinds: ReadonlyMap<string, string>;
  cue: CueFinder;
  /** What `check` hears in a text: whether it asks, and what is wrong. */
  listen(text: string): Listened;
}

/** A face the rep pointed at. */
export interface Target {
  place: Place;
  /** Already among the customer's places, or made for this. */
  known: boolean;
  /** The person asked for by name, or ''. */
  name: string;
}

/** What was heard in one line. */
export interface Heard {
  line: string;
  moves: ReadonlySet<string>;
  findings: Finding[];
  /** The reaction a broken rule brings about, or ''. */
  fault: string;
  /** Whether it asks for a person or an introduction. */
  asks: boolean;
  target: Target | undefined;
  /** Who else: a further face of the place last spoken of. */
  else: boolean;
  /** A good question that brings the picture itself: where they sit, ride, eat. */
  walk: boolean;
  /** A name asked for that the customer doesn't know. */
  stranger: string;
  /** A kind asked for of whom the customer knows none. */
  unseen: string;
}

export interface Won {
  name: string;
  place: string;
  /** How the customer knows them, in their words. */
  from: string;
  turn: number;
}

/** Where the talk stands. */
export interface State {
  turn: number;
  warmth: number;
  patience: number;
  gone: boolean;
  /** The objection that waits for an answer, or ''. */
  open: string;
  raised: string[];
  places: Place[];
  won: Won[];
  /** Key of the place last spoken of. */
  last: string;
  /** Events so far, in order. */
  events: string[];
  /** Moves so far. */
  moves: string[];
}

/** One turn of the talk. */
export interface Turn {
  turn: number;
  said: string;
  event: string;
  reply: string;
  warmth: number;
  /** Moves recognized that count for something. */
  moves: string[];
  findings: Finding[];
  /** Slips of the talk itself: argued, unheard, too-soon, too-slow. */
  slips: string[];
  /** What would have been better, in words; '' when it was fine. */
  better: string;
  names: string[];
  /** Seconds taken, when a clock ran. */
  seconds?: number;
  /** What a drill put before the rep. */
  prompt?: string;
}

/** A line as it was said; seconds when a clock ran. */
export interface Said {
  say: string;
  seconds?: number;
}

/** A talk under way. */
export interface Talk {
  state: State;
  turns: Turn[];
}
