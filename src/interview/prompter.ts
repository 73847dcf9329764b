/** The one who asks, as an interface: the terminal in use, a list of answers in tests. */

/** What a typed answer comes to: how it is shown in its sentence, or why it can't be taken. */
export type Reading = { shown: string } | { misfit: string };

interface Question {
  /** The field or the thing asked about; a test answers by it. */
  field: string;
  ask: string;
  /** Said above the question. */
  help: string;
  /** How far along this is, such as "4 of 11"; '' when that says nothing. */
  place: string;
  /** Whether there is a question to go back to. */
  canGoBack: boolean;
}

/** A question answered in free words. */
export interface TextQuestion extends Question {
  /** The sentence the answer completes, with … where it goes; '' for none. */
  sentence: string;
  example: string;
  /** What Enter keeps; '' when there is nothing. */
  before: string;
  /** Whether it can't be left empty. */
  needed: boolean;
  read(typed: string): Reading;
}

export interface Choice {
  value: string;
  name: string;
}

export interface ChoiceQuestion extends Question {
  choices: readonly Choice[];
  /** The value the cursor stands on at first. */
  before: string;
}

export interface ManyQuestion extends Question {
  choices: readonly Choice[];
  /** Values ticked at first. */
  before: readonly string[];
}

export interface SearchQuestion extends Question {
  /** The choices for what was typed so far. */
  find(typed: string): readonly Choice[];
}

/** Asks. Every question may throw GoBack, and Stopped when somebody ends the talk. */
export interface Prompter {
  text(question: TextQuestion): Promise<string>;
  choose(question: ChoiceQuestion): Promise<string>;
  chooseMany(question: ManyQuestion): Promise<string[]>;
  search(question: SearchQuestion): Promise<string>;
  confirm(question: Question & { before: boolean }): Promise<boolean>;
  /** The coach says something. */
  say(text: string): void;
  /** What was answered, as a line that stays on the screen. */
  note(sentence: string): void;
  /** A question that was left empty. */
  skip(ask: string): void;
}

/** The rep wants the question before this one. */
export class GoBack extends Error {}

/** The talk was ended from outside: Ctrl-C, Ctrl-D, a signal. */
export class Stopped extends Error {
  constructor(readonly why: 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'end') {
    super(why);
  }
}
