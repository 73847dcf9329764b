/**
 * What we teach: the shapes of a playbook after its files were read and checked.
 * The files themselves are under templates/; src/playbook turns them into these.
 */
import type { PracticeContent, Reaction } from './practice/content.js';
import type { SheetTemplate } from './sheet.js';
import type { WordTables } from './words.js';

/** A step of a compiled Handlebars line: literal text, [variable], or [variable, when filled, when empty]. */
export type Op = string | [variable: string] | [variable: string, filled: Op[], empty: Op[]];

/** One compiled line. It can be said when every variable outside an {{#if}} has a value. */
export type Line = Op[];

export const TEMPERS = ['warm', 'plain', 'formal'] as const;
export type Temper = (typeof TEMPERS)[number];

/** A phrasing and the channel families it belongs to (none: all of them). */
export interface Phrasing {
  line: Line;
  families?: string[];
}
/** The phrasings of one part or letter part, by temper. */
export type Pool = Record<Temper, Phrasing[]>;

/** The order of parts of a script or letter: literal text or the name of a part. */
export type Sequence = (string | [part: string] | { line: Line })[];

/** A circle of the sixteen: a place where faces are. */
export interface Circle {
  id: string;
  name: string;
  about: string;
  /** Words by which a free-text circle is recognized as this one. */
  cues: string[];
  /** What the interview offers when nothing better is known ("the neighbors on both sides of you"). */
  offers: string[];
  /** Questions whose answer is a person; they need no words of the customer's. */
  questions: Line[];
  /** Questions with the customer's own words in {{circle}}, by the shape of those words. */
  inTheirWords: { people: Line[]; group: Line[]; any: Line[] };
  /** Follow-ups that bring back the next face. */
  followUps: { who: Line[]; place: Line[]; role: Line[]; time: Line[] };
}

/** A kind of person anyone can name. */
export interface Kind {
  id: string;
  one: string;
  many: string;
  /** How one would say it to the customer: "your dentist", "the dentist you know best". */
  say: string;
  /** Buyer traits that such people usually have; the words trades and profiles use. */
  traits: string[];
  /** Circle ids where they are seen. */
  circles: string[];
  /** Other names a rep might type for them. */
  aka: string[];
}

/** Somebody's group, as that person would hear it ("the hygienists you trained with"). */
export interface Group {
  say: string;
  circle: string;
  kinds: string[];
}

/** People who must not be asked for, and why. */
export interface Caution {
  /** Words that reveal the group in free text. */
  match: string[];
  /** What the rep is told. */
  say: string;
}

/** An occupation or life situation: whom they really know. */
export interface Person {
  id: string;
  name: string;
  aka: string[];
  peer: { one: string; many: string };
  groups: Group[];
  cautions: Caution[];
  /** Give-first ideas: whom or what the rep could send them. Ends "…", said to the rep. */
  give: string[];
  /** 'occupation' or 'life'. */
  sort: 'occupation' | 'life';
}

/** A seller's trade. */
export interface Trade {
  id: string;
  name: string;
  aka: string[];
  /** Those of its names that are the very trade: what it says below fits whoever goes by them. */
  called: string[];
  /** Example ends of "I …". */
  does: string[];
  /** Questions to open with that only this trade would ask; each follows "Alan, ". */
  opening: string[];
  /** Why the sorting is the rep's job, in the trade's words: "They may love the roofer they have. I'll find out." */
  sorting: string[];
  buyers: { trait: string; sort: 'demographic' | 'psychographic'; kinds: string[] }[];
  needs: { need: string; match: string[]; who: string; kinds: string[] }[];
  introducers: string[];
  moments: string[];
  results: { problem: string[]; cost: string[]; revenue: string[] };
  asks: { bad: string; good: string }[];
  cautions: { say: string; traits?: string[] }[];
  words: string[];
}

/** What the rep of a trade without an entry asks. */
export interface Talk {
  /** What such a rep may call the trade. */
  names: string[];
  opening: string[];
}

/** What a rep says after a result in which one of the cues stands: whole words with a blank on either side, or marks as they are. */
export interface ResultTheme {
  cues: string[];
  unless: string[];
  say: Line[];
  formal: Line[];
}

/** What customers say to an ask, and three answers of different temper. */
export interface Objection {
  id: string;
  heard: string[];
  cause: string;
  answers: Record<Temper, { accept: Line[]; explore: Line[]; face: Line[]; out: Line[] }>;
  never: string;
  /** Only offered when this holds: a job that isn't their own, work without a result yet, nobody named, a named person, a caution, always. */
  when: 'always' | 'employed' | 'unfinished' | 'unnamed' | 'named' | 'caution' | 'executive' | 'family';
}

/** A way to ask. */
export interface Channel {
  id: string;
  name: string;
  medium: 'spoken' | 'written';
  family: string;
  /** Most words, without stage directions and the parts in `apart`. */
  words: number;
  /** Parts that are a turn of their own and do not count. */
  apart: string[];
  /** What is dropped first when it does not fit. */
  drop: string[];
  /** True when it carries a subject line. */
  subject: boolean;
  /** Letters that go with it. */
  letters: string[];
}

export interface Evidence {
  id: string;
  claim: string;
  figures: string;
  source: string;
  url: string;
  grade: 'solid' | 'second-hand' | 'survey' | 'folklore';
  use: string;
}

/** A rule of `check`, as data. */
export interface RuleText {
  id: string;
  severity: 'error' | 'warning';
  reason: string;
  fix: string;
  where: 'ask' | 'end' | 'anywhere' | 'message';
  /** Regular expressions (source text) that find it; empty where code or the model does. */
  patterns: string[];
  bad: string[];
  good: string[];
}

/** A question of the interview: the field, what is asked, the sentence its answer completes. */
export interface Question {
  field: string;
  of: 'profile' | 'customer' | 'extra';
  ask: string;
  /** The beginning of the sentence the answer completes, with … where it goes. */
  sentence: string;
  help: string;
  /** False for what the interview only offers to change at the end. */
  asked: boolean;
  type: 'text' | 'list' | 'score' | 'date' | 'choice' | 'choices' | 'yes-no' | 'circles' | 'people' | 'trade';
  choices: { value: string; name: string }[];
  flag: string;
  /** Example answer. */
  example: string;
}

/** Conditions on a customer's facts: a field is filled or empty, or compared with a number. All must hold. */
export type Conditions = Record<string, string | number | boolean>;

/** May I ask yet: the first verdict whose conditions hold counts; every note that holds is a reason beside it. */
export interface Readiness {
  verdicts: { id: string; if: Conditions; verdict: Verdict; reason: Line; lift?: Line }[];
  /** `did`: what the customer did; `and`: a fact; each told with its like in one sentence. `reason` stands alone. */
  notes: { id: string; if: Conditions; as: 'did' | 'and' | 'reason'; line: Line }[];
  /** The two questions of every plan, said to the rep. */
  mirror: Line[];
}

export const VERDICTS = ['repair', 'not-yet', 'give-first', 'ask'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The made-up people of the sheets. */
export interface Cast {
  rep: { name: string; company: string; phone: string; email: string };
  customers: { name: string; occupation: string; circles: string[] }[];
}

/** Everything a command may ask a playbook. Lookups are lazy: only what is used is read. */
export interface Playbook {
  trade(id: string): Trade | undefined;
  /** What a trade in a rep's own words asks and says, when it's named in them. */
  talk(words: string): Talk | undefined;
  person(id: string): Person | undefined;
  kind(id: string): Kind | undefined;
  circle(id: string): Circle | undefined;
  channel(id: string): Channel | undefined;
  objection(id: string): Objection | undefined;
  rule(id: string): RuleText | undefined;
  sheet(id: string): SheetTemplate | undefined;
  /** The ids of a section, in alphabetical order. */
  ids(what: Section): string[];
  /** The id of the entry that a rep's own words mean, or '' when none fits. */
  match(what: 'trades' | 'people' | 'kinds', words: string): string;
  readonly parts: Record<string, Pool>;
  readonly asks: Record<string, Sequence>;
  readonly letters: Record<string, Sequence>;
  readonly questions: Question[];
  readonly readiness: Readiness;
  readonly followUp: FollowUp;
  readonly evidence: { items: Evidence[]; notShown: string };
  /** What the simulated customer does, by event. */
  readonly reactions: Record<string, Reaction>;
  readonly practice: PracticeContent;
  /** The fields of its own questions. Other facts of a record ride along and are never spoken. */
  readonly ownFields: readonly string[];
  readonly words: WordTables;
  readonly traits: Record<string, string>;
  /** Cue → circle id, in the form words are compared. */
  readonly cues: Record<string, string>;
  /** Trait → how many kinds have it. */
  readonly traitCounts: Record<string, number>;
  /** Objection id → when it is offered. */
  readonly whens: Record<string, Objection['when']>;
  readonly cast: Cast;
  /** What is said after a result, by what it is about. */
  readonly remarks: readonly ResultTheme[];
  /** What brings a result up, the same way: the most telling themes first. */
  readonly openings: readonly ResultTheme[];
}

export type Section =
  'trades' | 'people' | 'kinds' | 'circles' | 'channels' | 'objections' | 'rules' | 'sheets';

/** Days between things, each a rule with its reason. */
export interface FollowUp {
  /** Days after the meeting: thanks, report back, second look. */
  thanks: number;
  /** Days after the ask on which the introduced person is offered a talk. */
  offer: number;
  reportBack: number;
  lookAgain: number;
  giveFirst: number;
  lightAsk: number;
  repairAnswer: number;
  /** Days after which a customer may be asked again. */
  askAgain: number;
  /** Follow-ups to the person introduced: days after the introduction. */
  contact: number[];
}
