/** Grading a kind of people: can one name such a person, do they meet one another, can a customer see them. */
import { article, type WordSets } from './english.js';
import type { Kind } from './playbook.js';
import { fitServes } from './tidy.js';

export type Mark = 'good' | 'weak' | 'missing';

/** One question to the profile, and how it stands. */
export interface Graded {
  question: string;
  mark: Mark;
  /** What it's about: a kind, a result, or the field. */
  about: string;
  why: string;
  /** What to do; '' when it's good. */
  todo: string;
}

/** Grades of each mark. */
export const good = (question: string, about: string, why: string): Graded => ({
  question,
  mark: 'good',
  about,
  why,
  todo: '',
});
export const weak = (question: string, about: string, why: string, todo: string): Graded => ({
  question,
  mark: 'weak',
  about,
  why,
  todo,
});
export const missing = (question: string, about: string, why: string, todo: string): Graded => ({
  question,
  mark: 'missing',
  about,
  why,
  todo,
});

/** A kind is nameable when one could point at such a person without asking what they want. */
export function nameable(words: string, kind: Kind | undefined, sets: WordSets): Graded {
  const question = 'Can one name such a person?';
  const fit = fitServes(words, sets);
  if ('misfit' in fit)
    return weak(question, words, `${fit.misfit}.`, 'Name who they are, not what they need.');
  if (kind) return good(question, words, `Most people can think of ${article(kind.one)} ${kind.one}.`);
  const vague =
    /\b(?:anyone|everyone|people who (?:want|need)|homeowners|families|individuals|businesses|companies|consumers|clients)\b/i.test(
      words,
    );
  if (vague)
    return weak(
      question,
      words,
      'So many fit that no face comes up.',
      'Take a smaller kind: a trade, a street, a school.',
    );
  return good(question, words, 'It names people by what they are.');
}

/** People who meet one another can introduce you to the next. */
export function meeting(words: string, kind: Kind | undefined): Graded {
  const question = 'Do they meet one another?';
  const places = ['work', 'past', 'club', 'faith', 'biz', 'prof', 'school', 'sport', 'online'];
  if (kind?.circles.some((circle) => places.includes(circle)))
    return good(question, words, 'They know others of their kind, through work or a club.');
  if (kind)
    return weak(
      question,
      words,
      'They seldom meet others of their kind.',
      'Add a kind that has a staff room, a guild or a club.',
    );
  const gather =
    /\b(?:owners?|partners?|managers?|physicians?|doctors?|nurses?|teachers?|pastors?|coaches|agents?|lawyers?|attorneys?|engineers?|contractors?|members?|parents?|veterans?|officers?|directors?|executives?|dentists?|farmers?)\b/i.test(
      words,
    );
  if (gather) return good(question, words, 'Such people know others who do the same.');
  return weak(
    question,
    words,
    'It is not plain where they meet.',
    'Say where: a trade, an office, a school, a league.',
  );
}

/** A customer can see a kind that stands in one of the circles of a life. */
export function visible(words: string, kind: Kind | undefined): Graded {
  const question = 'Can a customer see them?';
  if (kind && kind.circles.length > 0)
    return good(question, words, 'They stand in circles most customers have.');
  const hidden =
    /\b(?:high.net.worth|wealthy|rich|affluent|income|net worth|assets|worth \$|in debt|divorc|ill|sick|depress|bankrupt)/i.test(
      words,
    );
  if (hidden)
    return weak(
      question,
      words,
      "What people earn, owe or suffer can't be seen.",
      'Name what shows: what they do, where they are.',
    );
  return good(question, words, 'What they do can be seen.');
}
