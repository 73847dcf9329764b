/** A sheet's template after it was read and checked: its wording and order, as a trainer wrote them in templates/sheets. */
import type { Line } from './playbook.js';

/** An item said once, or once for each record of a source. */
export interface Repeated<T> {
  /** A source of SOURCES; '' says it once. */
  each: string;
  /** At most so many records. */
  most: number;
  say: T;
}

export type BlockTemplate = Conditional & BlockKind;

type BlockKind =
  | { type: 'text' | 'lead' | 'note' | 'quote'; line: Line }
  | { type: 'bullets' | 'numbers' | 'checks'; items: Repeated<Line>[] }
  | { type: 'labelled'; rows: Repeated<{ label: Line; text: Line }>[] }
  | { type: 'table'; head: Line[]; widths: number[]; rows: Repeated<Line[]>[]; emptyRows: number }
  | { type: 'pairs'; labels: [Line, Line]; rows: Repeated<{ wrong: Line; right: Line; why: Line | null }>[] }
  | { type: 'blank'; label: Line; begin: Line | null; lines: number }
  | { type: 'callout'; title: Line; texts: Repeated<Line>[] }
  | { type: 'cards'; cards: Repeated<{ title: Line; texts: Line[] }>[] };

/** Stands only when a variable is filled, or only when it is not. */
interface Conditional {
  when: string;
  unless: string;
}

export interface SectionTemplate extends Conditional {
  heading: Line;
  newPage: boolean;
  wide: boolean;
  blocks: BlockTemplate[];
}

export interface SheetTemplate {
  id: string;
  name: string;
  about: string;
  /** Who gets one: every participant, or the class (its trainer) once. */
  per: 'participant' | 'class';
  /** A sheet that goes with it, such as a worksheet's answer key: made once, at the end. */
  also: string[];
  kicker: Line;
  title: Line;
  subtitle: Line;
  sections: SectionTemplate[];
}

/** What can be repeated over, and the variables each record has. */
export const SOURCES = {
  asks: ['bad', 'good'],
  needs: ['need', 'instead', 'kinds'],
  buyers: ['trait', 'kinds'],
  'trade-circles': ['circleName', 'about', 'kinds', 'question'],
  circles: ['circleName', 'about', 'offer', 'question'],
  introducers: ['introducer'],
  moments: ['moment'],
  does: ['example'],
  results: ['sort', 'example'],
  cautions: ['caution'],
  faces: ['who', 'why'],
  script: ['part', 'said'],
  walk: ['where', 'question', 'then'],
  objections: ['heard', 'cause', 'accept', 'explore', 'oneFace', 'wayOut', 'never'],
  after: ['when', 'said'],
  rules: ['rule', 'reason', 'fix', 'weight'],
  'rules-must': ['rule', 'reason', 'fix', 'weight'],
  'rules-should': ['rule', 'reason', 'fix', 'weight'],
  evidence: ['claim', 'figures', 'source', 'grade', 'use'],
  folklore: ['claim', 'figures', 'source', 'use'],
  class: ['number', 'participant', 'participantCompany', 'participantTrade', 'participantCustomer'],
} as const;

export type SourceName = keyof typeof SOURCES;

/** One record of a source. */
export type Row = Readonly<Record<string, string>>;

/** Records by source, worked out when a sheet asks for them. */
export type Sources = (source: SourceName) => readonly Row[];

/** Variables of a sheet beside those of every line. */
export const SHEET_VARIABLES = [
  'tradeName',
  'reader',
  'readerFirst',
  'brand',
  'brandContact',
  'verdict',
  'verdictReason',
  'lift',
  'blurb',
  'threeWay',
  'optIn',
  'approach',
  'exampleName',
  'exampleRep',
  'exampleOccupation',
  'classSize',
  'date',
  'ninety',
  'sixty',
  'notShown',
  'ownDoes',
  'ownWhom',
  'ownCustomer',
  'ownResult',
  'ownCircles',
] as const;
