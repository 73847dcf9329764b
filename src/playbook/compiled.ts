/** Compiled content: what reading a playbook folder gives, and what the build writes as JSON beside the program. */
import type { PracticeContent, Reaction } from '../domain/practice/content.js';
import type {
  Cast,
  Channel,
  Circle,
  Evidence,
  FollowUp,
  Kind,
  Objection,
  Person,
  Pool,
  Question,
  Readiness,
  ResultTheme,
  RuleText,
  Sequence,
  Talk,
  Trade,
} from '../domain/playbook.js';
import type { WordLists } from '../domain/word-lists.js';
import type { SheetTemplate } from '../domain/sheet.js';

/** Alias → id, by sort: how a rep's own words find their entry. Keys are in the form `nameKey` gives. */
export interface NameIndex {
  people: Record<string, string>;
  trades: Record<string, string>;
  kinds: Record<string, string>;
  /** Names of trades that have but a few lines to say. */
  talk: Record<string, string>;
  /** Words that only one trade uses → its id. */
  tradeWords: Record<string, string>;
}

export interface Compiled {
  parts: Record<string, Pool>;
  asks: Record<string, Sequence>;
  letters: Record<string, Sequence>;
  circles: Record<string, Circle>;
  channels: Record<string, Channel>;
  kinds: Record<string, Kind>;
  people: Record<string, Person>;
  trades: Record<string, Trade>;
  talk: Record<string, Talk>;
  objections: Record<string, Objection>;
  rules: Record<string, RuleText>;
  sheets: Record<string, SheetTemplate>;
  questions: Question[];
  readiness: Readiness | null;
  followUp: FollowUp | null;
  evidence: { items: Evidence[]; notShown: string } | null;
  words: WordLists | null;
  cast: Cast | null;
  remarks: ResultTheme[] | null;
  openings: ResultTheme[] | null;
  traits: Record<string, string> | null;
  names: NameIndex;
  reactions: Record<string, Reaction>;
  practice: Partial<PracticeContent>;
}
