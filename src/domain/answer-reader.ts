/** Reading loose facts one after another, with a list of what is wrong. */
import { readDay } from './dates.js';
import { sayDay, type Lean } from './said-days.js';
import type { WordSets } from './english.js';
import type { PairMemory } from './memory.js';
import * as tidy from './tidy.js';

/** Facts as they come: field → text, number, list or object. */
export type Raw = Readonly<Record<string, unknown>>;

/** One answer that can't be used, with the field it belongs to. */
export interface Misfit {
  field: string;
  message: string;
}

/** What was fitted, by field and text. */
export type Fits = PairMemory<string, string, tidy.Fit>;

export type Fitter = (text: string, sets: WordSets) => tidy.Fit;

/** Several answers in one: with ; or on lines of their own. */
const several = (text: string): string[] =>
  SEVERAL.test(text)
    ? text
        .split(SEVERAL)
        .map((item) => item.trim())
        .filter(Boolean)
    : filled(text);

const SEVERAL = /[;\n]/;

/** A text as a list: itself without the blanks around it, or nothing. */
const filled = (text: string): string[] => {
  const item = text.trim();
  return item === '' ? [] : [item];
};

/** What is spelled alone is kept under no field's name. */
const SPELLED = '';

/** Reads one kind of fact after another and collects what is wrong. */
export class Reader {
  readonly misfits: Misfit[] = [];

  constructor(
    readonly raw: Raw,
    readonly sets: WordSets,
    readonly fits: Fits,
    /** The day from which "last June" counts; '' where only whole dates are taken. */
    readonly today = '',
  ) {}

  wrong(field: string, message: string): void {
    this.misfits.push({ field, message });
  }

  text(field: string): string {
    return this.textOf(field, this.raw[field]);
  }

  /** A text whose slips are mended, and nothing else. */
  spelled(field: string, value = this.raw[field]): string {
    const text = this.textOf(field, value);
    if (!text) return '';
    const read = tidy.beginning(text);
    const spelled = this.fits.get(SPELLED, read, () => ({ text: tidy.spelledOut(read, this.sets) }));
    return 'text' in spelled ? spelled.text + text.slice(read.length) : text;
  }

  textOf(field: string, value: unknown): string {
    if (value === undefined || value === null) return '';
    if (typeof value === 'object') {
      this.wrong(field, `${field} should be text.`);
      return '';
    }
    const clean = tidy.cleanText(String(value));
    return tidy.isNothing(clean) ? '' : clean;
  }

  fitted(field: string, fit: Fitter): string {
    return this.fittedOf(field, fit, this.raw[field]);
  }

  fittedOf(field: string, fit: Fitter, value: unknown): string {
    const whole = this.textOf(field, value);
    if (!whole) return '';
    const text = tidy.beginning(whole);
    const fits = this.fits.get(field, text, () => fit(text, this.sets));
    if ('text' in fits) return fits.text;
    const why = whole === text ? fits.misfit : `it has ${whole.length} characters; one sentence is enough`;
    this.wrong(field, `${field}: ${why}.`);
    return '';
  }

  /** A list of single words, by commas too. */
  words(field: string): string[] {
    const words: string[] = [];
    for (const item of this.list(field)) {
      const text = this.textOf(field, item);
      if (!text.includes(',')) words.push(...filled(text));
      else for (const word of text.split(',')) words.push(...filled(word));
    }
    return words;
  }

  list(field: string): unknown[] {
    const value = this.raw[field];
    if (value === undefined || value === null || value === '') return [];
    const items: unknown[] = [];
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value])
      if (typeof item === 'object') items.push(item);
      else items.push(...several(String(item)));
    return items;
  }

  /** A list of people or their circles, by commas too where each part can stand alone: "fair board, 4-H leaders". */
  folks(field: string): unknown[] {
    const items: unknown[] = [];
    for (const item of this.list(field))
      // A list with commas parts "teachers' lunch, 1st Weds" before it gets here.
      if (typeof item === 'string' && typeof items.at(-1) === 'string' && tidy.isDay(item.trim()))
        items.push(`${String(items.pop())}, ${item.trim()}`);
      else if (typeof item === 'string' && tidy.mayBeSeveral(item))
        items.push(...tidy.byCommas(item, this.sets));
      else items.push(item);
    return items;
  }

  fittedList(field: string, fit: Fitter): string[] {
    return (field === 'serves' ? this.folks(field) : this.list(field))
      .map((item) => this.fittedOf(field, fit, item))
      .filter(Boolean);
  }

  /** A day: a whole date, or as people say it ("last June", "3 years ago"). "A while" names none and is left open. */
  day(field: string, lean: Lean = 'past'): string {
    const typed = this.text(field);
    if (!typed || NO_DAY.test(typed)) return '';
    const day = readDay(typed) ?? (this.today ? sayDay(typed, this.today, lean) : undefined);
    if (day && lean === 'past' && this.today && day > this.today && !readDay(typed)) return '';
    if (!day) this.wrong(field, `${field}: "${typed}" is not a date. Write it as 2027-04-12.`);
    return day ?? '';
  }
}

/** Words for a time that name no day. */
const NO_DAY =
  /^(?:for )?(?:quite )?(?:an? )?(?:while|long time|ages|forever|always|years|years and years|new|brand new)(?: now| back| ago)?$/i;
