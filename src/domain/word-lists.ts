/** The word lists of a playbook, as a trainer writes them (playbook/words.yaml); words.ts makes tables of them. */

/** Words by sort, for reading free text. */
export interface WordLists {
  groups: string[];
  people: string[];
  persons: string[];
  titles: string[];
  levels: string[];
  heads: string[];
  verbs: string[];
  participles: Record<string, string>;
  pasts: Record<string, string>;
  adjectives: string[];
  needs: string[];
  /** Words that keep their capital. */
  proper: string[];
  /** Names beyond a dictionary's, words of a trade that are right though none has them, and slips that are told by the whole word. The build puts the built-in ones into the spelling list. */
  capitals: string[];
  right: string[];
  slips: Record<string, string>;
  /** Verbs of what is done for somebody: "build", as in "I build decks for …". */
  doneFor: string[];
  /** Verbs of what is done to a thing that the customer keeps: "tune", as in "I tune organs". */
  mended: string[];
  /** Places that take "the", things that take nothing, people who take "your". */
  places: string[];
  bare: string[];
  own: string[];
  /** Things that take an article, and those that are everyone's. */
  things: string[];
  everyones: string[];
  /** Groups where what is said stays. */
  /** First names that are no plain words. */
  names: string[];
  /** A group → what those are called who belong to it. */
  members: Record<string, string>;
  /** A group → what only one of them is. */
  cues: Record<string, string>;
  private: string[];
  /** Short forms and slips, written out. */
  short: Record<string, string>;
  /** Short forms in an occupation, written out. */
  jobs: Record<string, string>;
}
