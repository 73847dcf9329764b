/** Where the customer sees people: places offered from their occupation, then the rep's own words for more. */
import type { CircleWords } from '../domain/model.js';
import type { Question } from '../domain/playbook.js';
import { GoBack } from './prompter.js';
import { readAnswer } from './reading.js';
import { known, knownText, type Standing, type Talk } from './talk.js';
import { textQuestion } from './text-question.js';

/** How many places are offered at most: what fits a screen without scrolling. */
const MOST = 10;
const FROM_OCCUPATION = 6;
/** Circles most people have, the likeliest first. */
const COMMON = ['kids', 'near', 'club', 'faith', 'hobby', 'work', 'past', 'fam', 'sport', 'school'];

/** Asks for circles: what is ticked, then what is typed. */
export async function askCircles(talk: Talk, question: Question, standing: Standing): Promise<CircleWords[]> {
  const saved = (known(talk, 'circles') ?? []) as CircleWords[];
  const offered = offers(talk, saved);
  let ticked = saved.map((circle) => circle.words);
  for (;;) {
    ticked = await talk.prompter.chooseMany({
      field: 'circles:offers',
      ask: question.ask,
      help: 'Tick what you know of. Their own words come next.',
      choices: offered.map(({ words }) => ({ value: words, name: words })),
      before: ticked,
      ...standing,
    });
    const typed = await inOwnWords(talk, question, standing);
    if (typed) return [...offered.filter(({ words }) => ticked.includes(words)), ...typed];
  }
}

/** The rep's own words; undefined when they go back to the list. */
async function inOwnWords(
  talk: Talk,
  question: Question,
  standing: Standing,
): Promise<CircleWords[] | undefined> {
  const text = textQuestion(talk, { ...question, ask: 'Anywhere else, in their own words?' }, standing);
  try {
    const answered = readAnswer(
      question,
      await talk.prompter.text({ ...text, before: '', canGoBack: true }),
      talk,
    );
    return 'value' in answered ? (answered.value as CircleWords[]) : [];
  } catch (error) {
    if (error instanceof GoBack) return undefined;
    throw error;
  }
}

/** What is saved, then the groups of the occupation, then one offer of each common circle not yet among them. */
function offers(talk: Talk, saved: readonly CircleWords[]): CircleWords[] {
  const person = talk.playbook.person(talk.playbook.match('people', knownText(talk, 'occupation')));
  const groups = (person?.groups ?? [])
    .slice(0, FROM_OCCUPATION)
    .map(({ say, circle }) => ({ circle, words: say }));
  const covered = new Set(groups.map(({ circle }) => circle));
  const common = COMMON.filter((id) => !covered.has(id)).flatMap((id) => {
    const words = talk.playbook.circle(id)?.offers[0];
    return words ? [{ circle: id, words }] : [];
  });
  const all = new Map([...saved, ...groups, ...common].map((circle) => [circle.words, circle]));
  for (const circle of saved) all.set(circle.words, circle);
  return [...all.values()].slice(0, Math.max(MOST, saved.length));
}
