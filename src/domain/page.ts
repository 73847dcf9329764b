/** A sheet of paper before it has a format: what stands on it and in what order. Markdown, HTML, PDF and DOCX say the same words. */

/** One sheet for one reader; it starts on a new page. */
export interface Sheet {
  /** The sheet's template id, such as "worksheet". */
  kind: string;
  /** Small line above the title: "Worksheet · real estate". */
  kicker: string;
  title: string;
  subtitle: string;
  /** Whose sheet it is; '' when it is nobody's in particular. */
  reader: string;
  sections: Section[];
}

/** A stretch of a sheet under one heading. A wide one takes the whole width, whatever the layout does with headings. */
export interface Section {
  heading: string;
  newPage: boolean;
  wide: boolean;
  blocks: Block[];
}

export type Block = Words | List | Labelled | Table | Pairs | Blank | Callout | Cards;

/** Running text: plain, an opening, a side note, or words to say aloud. */
export interface Words {
  type: 'text' | 'lead' | 'note' | 'quote';
  text: string;
}

export interface List {
  type: 'bullets' | 'numbers' | 'checks';
  items: string[];
}

/** A name on the left, what goes with it on the right. */
export interface Labelled {
  type: 'labelled';
  rows: { label: string; text: string }[];
}

/** A table with a head. */
export interface Table {
  type: 'table';
  /** Its empty cells are there to be written in. */
  writing: boolean;
  head: string[];
  /** Shares of the width, one a column. */
  widths: number[];
  rows: string[][];
}

/** The wrong and the right side by side, with the reason under them. */
export interface Pairs {
  type: 'pairs';
  /** What stands over each side. */
  labels: [wrong: string, right: string];
  rows: { wrong: string; right: string; why: string }[];
}

/** Lines to write on, after a label; `begin` is printed where the writing starts. */
export interface Blank {
  type: 'blank';
  label: string;
  begin: string;
  lines: number;
}

/** A few words in a frame. */
export interface Callout {
  type: 'callout';
  title: string;
  texts: string[];
}

/** Cards to cut out, eight a page. */
export interface Cards {
  type: 'cards';
  cards: { title: string; texts: string[] }[];
}
