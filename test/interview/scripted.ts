/** A prompter for tests: answers by field, and a transcript of everything that was asked and said. */
import {
  GoBack,
  type ChoiceQuestion,
  type ManyQuestion,
  type Prompter,
  type SearchQuestion,
  type TextQuestion,
} from '../../src/interview/prompter.js';

/** What a rep would do at a question: words, ticked names, "<" to go back; nothing given means Enter. */
export type Keys = string | readonly string[] | boolean;

export interface Scripted extends Prompter {
  transcript: string[];
  /** Fields in the order they were asked. */
  asked: string[];
}

/** Several answers to one field are taken one after another. */
export function scripted(script: Record<string, Keys | { then: Keys[] }>): Scripted {
  const left = new Map(
    Object.entries(script).map(([field, keys]) => [field, isThen(keys) ? [...keys.then] : [keys]]),
  );
  const transcript: string[] = [];
  const asked: string[] = [];
  const next = (field: string): Keys | undefined => left.get(field)?.shift();
  const shown = (question: { field: string; ask: string; place: string }) => {
    asked.push(question.field);
    transcript.push(`? ${question.ask}${question.place && `  ${question.place}`}`);
  };
  const pressed = (question: { field: string }): Keys | undefined => {
    const keys = next(question.field);
    if (keys !== '<') return keys;
    transcript.push('  <');
    throw new GoBack();
  };
  return {
    transcript,
    asked,
    async text(question: TextQuestion) {
      shown(question);
      for (;;) {
        const typed = String(pressed(question) ?? question.before);
        const reading = question.read(typed);
        transcript.push(`  ${question.sentence.replace(/…$/, '')}${typed}`);
        if ('shown' in reading) return typed;
        transcript.push(`  ! ${reading.misfit}`);
        if (typed === question.before) throw new Error(`${question.field}: ${reading.misfit}`);
      }
    },
    async choose(question: ChoiceQuestion) {
      shown(question);
      const chosen = String(pressed(question) ?? question.before);
      transcript.push(
        ...question.choices.map(({ value, name }) => `  ${value === chosen ? '❯' : ' '} ${name}`),
      );
      return valueOf(question.choices, chosen);
    },
    async chooseMany(question: ManyQuestion) {
      shown(question);
      const ticked = [(pressed(question) ?? question.before) as string | readonly string[]].flat();
      transcript.push(
        ...question.choices.map(({ value, name }) => `  ${ticked.includes(value) ? '◉' : '◯'} ${name}`),
      );
      return ticked.map((value) => valueOf(question.choices, value));
    },
    async search(question: SearchQuestion) {
      shown(question);
      const typed = String(pressed(question) ?? '');
      const choices = question.find(typed);
      transcript.push(`  > ${typed}`, ...choices.map(({ name }) => `    ${name}`));
      return choices[0]!.value;
    },
    async confirm(question) {
      shown(question);
      const answer = (pressed(question) ?? question.before) as boolean;
      transcript.push(`  ${answer ? 'Yes' : 'No'}`);
      return answer;
    },
    say: (text) => void transcript.push(...text.split('\n').map((line) => `  “${line}”`)),
    note: (sentence) => void transcript.push(`✔ ${sentence}`),
    skip: (ask) => void transcript.push(`  ${ask} –`),
  };
}

const isThen = (keys: Keys | { then: Keys[] }): keys is { then: Keys[] } =>
  typeof keys === 'object' && !Array.isArray(keys);

function valueOf(choices: readonly { value: string }[], value: string): string {
  if (choices.some((choice) => choice.value === value)) return value;
  throw new Error(`"${value}" is not offered: ${choices.map((choice) => choice.value).join(' | ')}`);
}
