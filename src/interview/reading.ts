/** Reading a typed answer through the same door as flags and files, so that what the rep sees is what the script will say. */
import { isProfileField, readCustomer, readProfile, type Raw } from '../domain/answers.js';
import { list } from '../domain/english.js';
import { newFaceMemory } from '../domain/faces.js';
import { emptyProfile, type Rep } from '../domain/model.js';
import { sayDay } from '../domain/said-days.js';
import { cleanText } from '../domain/tidy.js';
import type { Told } from '../domain/told/sentences.js';
import { toldOf } from '../domain/voice.js';
import type { Question } from '../domain/playbook.js';
import { shownValue } from './sentences.js';
import { isNeed, isNeedOf, splitKinds } from './kinds.js';
import { knownText, tradeOf, type Talk } from './talk.js';

/** The value, the words for the question's sentence, and for a result the sentence that the customer will hear in its place. */
export type Answer = { value: unknown; shown: string; heard?: string } | { misfit: string };

/** The answer that words give to a question: its value, and the words for the question's sentence. */
export function readAnswer(question: Question, typed: string, talk: Talk): Answer {
  const text = cleanText(typed);
  if (question.type === 'date') return readDate(question, text, talk);
  if (question.of === 'extra') return { value: text, shown: text };
  if (question.field === 'serves') return readKinds(text, talk);
  if (question.field === 'rep.phone' && text && !/\d/.test(text))
    return { misfit: `"${text}" has no number in it. People will call what you type here.` };
  const { value, misfit } = throughTheDoor(question.field, text, talk);
  if (misfit) return { misfit };
  const need = question.field === 'psychographics' ? needIn(value as string[], talk) : '';
  if (need) return { misfit: `"${need}" is a need, and it comes and goes. What are they like on any day?` };
  if (question.type === 'trade') return { value, shown: shownTrade(text, talk) };
  if (question.field === 'result')
    return { value, shown: shownValue(question, value), heard: tried(value as string, resultTold(text, talk), talk) }; // prettier-ignore
  return { value, shown: shownValue(question, value) };
}

/** Kinds of people, several told apart. A need stays as it was typed: it is turned round, not refused. */
function readKinds(text: string, talk: Talk): Answer {
  const trade = tradeOf(talk);
  const kinds: string[] = [];
  for (const part of splitKinds(text, talk.playbook)) {
    if (isNeed(part, talk.playbook, trade)) kinds.push(part);
    else {
      const { value, misfit } = throughTheDoor('serves', [part], talk);
      if (misfit) return { misfit };
      kinds.push(...(value as string[]));
    }
  }
  return { value: kinds, shown: list(kinds) };
}

const needIn = (values: readonly string[], talk: Talk): string =>
  values.find((words) => isNeedOf(words, talk.playbook, tradeOf(talk))) ?? '';

function readDate(question: Question, text: string, talk: Talk): Answer {
  if (!text) return { value: '', shown: '' };
  const lean = question.field === 'meeting' ? 'future' : 'past';
  const day = sayDay(text, talk.today, lean);
  if (!day) return { misfit: `"${text}" isn't a day I know. Try "Wednesday", "3/18" or "2024".` };
  if (lean === 'past' && day > talk.today)
    return { misfit: `${shownValue(question, day)} is still to come.` };
  if (lean === 'future' && day < talk.today) return { misfit: `${shownValue(question, day)} is behind us.` };
  return { value: day, shown: shownValue(question, day) };
}

/** A result as the customer will hear it: 'You'll say: "Your roof held."', or that they're asked for it; '' for none. */
export const heard = (result: string, typed: string, talk: Talk): string =>
  sayingOf(toldOf({ result, resultTold: typed }, talk.sets, newFaceMemory().told));

const sayingOf = ({ text, isUnsaid }: Told): string =>
  isUnsaid
    ? "You'll ask them what's better now."
    : text && `You'll say: "${text[0]!.toUpperCase()}${text.slice(1)}."`;

/** The same while the rep can still put it another way, with how, where the customer may stumble over it. */
function tried(result: string, typed: string, talk: Talk): string {
  const told = toldOf({ result, resultTold: typed }, talk.sets, newFaceMemory().told);
  const how = 'Try fewer words, a comma between two things.';
  if (told.isUnsaid) return `I can't say that well, so you'd ask them for it. ${how}`;
  return told.isUnsure ? `${sayingOf(told)} Not how you'd say it? ${how}` : sayingOf(told);
}

/** A result in the words it was typed in, which a script tells it by; '' when they are those that are kept. */
export const resultTold = (typed: unknown, talk: Talk): string =>
  readCustomer(
    { ...named(talk), result: typed, resultTold: knownText(talk, 'resultTold') },
    talk.sets,
    undefined,
    '',
    repOf(talk),
  ).customer.resultTold;

/** By what the customer is known in other answers. */
const named = (talk: Talk): Raw => ({
  name: knownText(talk, 'name') || 'x',
  callMe: knownText(talk, 'callMe'),
  company: knownText(talk, 'company'),
});
const repOf = (talk: Talk): Rep => ({
  ...emptyProfile().rep,
  name: knownText(talk, 'rep.name'),
  company: knownText(talk, 'rep.company'),
});

/** One field read as profile or customer: the tidy value, or what is wrong with it. */
export function throughTheDoor(field: string, raw: unknown, talk: Talk): { value: unknown; misfit: string } {
  const inProfile = isProfileField(field);
  const read = inProfile
    ? readProfile({ [field]: raw }, talk.sets)
    : readCustomer({ ...named(talk), [field]: raw }, talk.sets, undefined, '', repOf(talk));
  const whole = 'profile' in read ? read.profile : read.customer;
  const misfit = read.misfits.find((one) => one.field === field)?.message ?? '';
  return { value: valueAt(whole, field), misfit: misfit.replace(/^[\w.]+: /, '') };
}

function valueAt(whole: object, field: string): unknown {
  return field.split('.').reduce<unknown>((part, key) => (part as Raw)[key], whole);
}

/** The rep's words for their trade, with the trade they are taken for. */
export function shownTrade(words: string, talk: Talk): string {
  const trade = tradeOf(talk, words);
  if (!words) return '';
  if (!trade || !talk.playbook.match('trades', words))
    return talk.playbook.talk(words) ? words : `${words} (new to me, so I use what holds for any trade)`;
  return trade.name.toLowerCase() === words.toLowerCase()
    ? words
    : `${words} (I take that for ${trade.name})`;
}
