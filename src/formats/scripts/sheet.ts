/** The neutral form of a printed result: sections of lines. Text, Markdown and HTML say the same words from it. */
import { shortDay } from '../../domain/dates.js';
import { properName } from '../../domain/english.js';
import type { AskResult, ScriptResult, Step } from '../../domain/result.js';

export type Block =
  | { kind: 'say'; text: string }
  | { kind: 'stage'; text: string }
  | { kind: 'note'; text: string }
  | { kind: 'item'; text: string; notes?: string[] }
  | { kind: 'labeled'; label: string; text: string };

export interface Section {
  heading: string;
  /** Said beside the heading, such as "62 words, about 25 seconds". */
  aside?: string;
  blocks: Block[];
}

export interface Sheet {
  title: string;
  sections: Section[];
}

/** A line for something that is known; none for what isn't. */
export const fact = (label: string, value: string): Block[] =>
  value ? [{ kind: 'note', text: `${label}: ${value}` }] : [];

const VERDICT: Record<string, string> = {
  ask: 'Ask',
  'give-first': 'Give first',
  'not-yet': 'Not yet',
  repair: 'Repair',
};

/** What a rep reads: the answer first, the words next, what is for later last. */
export function askSheet(result: AskResult): Sheet {
  const { customer, readiness } = result;
  const title = [
    properName(customer.name),
    customer.occupation,
    customer.meeting ? shortDay(customer.meeting) : '',
  ]
    .filter(Boolean)
    .join(' · ');
  const planFirst =
    readiness.verdict === 'repair' || readiness.verdict === 'not-yet' || readiness.verdict === 'give-first';
  return {
    title,
    sections: [
      ready(result),
      ...(planFirst ? [plan(readiness.next)] : []),
      faces(result),
      care(result),
      ...result.scripts.map((script) => scriptSection(script, result)),
      walk(result),
      objections(result),
      introduction(result),
      after(result),
    ].filter((section) => section.blocks.length > 0),
  };
}

function ready({ readiness }: AskResult): Section {
  const blocks: Block[] = [{ kind: 'note', text: readiness.reasons.join(' ') }];
  if (readiness.lift) blocks.push({ kind: 'labeled', label: 'What would lift it', text: readiness.lift });
  return { heading: 'Ready', aside: VERDICT[readiness.verdict] ?? readiness.verdict, blocks };
}

/** "By Tue Nov 24", "Report back, Mon Nov 30": a preposition takes no comma. */
const stepLabel = ({ when, date }: Step) =>
  [when, date ? shortDay(date) : ''].filter(Boolean).join(when === 'by' ? ' ' : ', ');

const sayLines = (text: string): Block[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ kind: /^\(.*\)$/.test(line) ? 'stage' : 'say', text: line }));

const plan = (steps: readonly Step[]): Section => ({
  heading: 'Do this instead',
  blocks: steps
    .filter((step) => step.text)
    .map((step) => ({ kind: 'labeled', label: capital(stepLabel(step)), text: step.text })),
});

const faces = ({ faces: all }: AskResult): Section => ({
  heading: 'Whom to ask for',
  blocks: all.map((face) => ({ kind: 'item', text: face.phrase, notes: [face.why.join(' ')] })),
});

const care = ({ warnings }: AskResult): Section => ({
  heading: 'Take care',
  blocks: warnings.map((warning) => ({ kind: 'note', text: warning.message })),
});

const CHANNEL: Record<string, string> = {
  'in-person': 'In person',
  phone: 'By phone',
  video: 'On video',
  text: 'Text message',
  email: 'Email',
  social: 'Social message',
  card: 'Card',
  voicemail: 'Voicemail',
};

function scriptSection(script: ScriptResult, { readiness }: AskResult): Section {
  const name = CHANNEL[script.channel] ?? capital(script.channel.replace(/-/g, ' '));
  const light = readiness.verdict === 'give-first' && script.parts.some((part) => part.part === 'light-ask');
  const blocks = sayLines(script.text);
  if (script.subject) blocks.unshift({ kind: 'labeled', label: 'Subject', text: script.subject });
  return {
    heading: light ? `${name}, a light ask for another visit` : name,
    aside: `${script.words} words, about ${script.seconds} seconds`,
    blocks,
  };
}

const walk = ({ walk: steps }: AskResult): Section => ({
  heading: 'If they go blank',
  aside: 'one question, one circle, one name written down',
  blocks: steps.map(({ question, followUp }) => ({
    kind: 'item',
    text: followUp ? `${question} … ${followUp}` : question,
  })),
});

const objections = ({ objections: all }: AskResult): Section => ({
  heading: 'If they say',
  blocks: all.map(({ heard, answer }) => ({ kind: 'labeled', label: `“${heard}”`, text: answer })),
});

function introduction({ introduction: letters }: AskResult): Section {
  if (!letters) return { heading: '', blocks: [] };
  const rows: [string, string][] = [
    ['To forward', letters.blurb],
    ['Three-way', letters.threeWay],
    ['To ask them first', letters.optIn],
    ['Your hello', letters.approach],
  ];
  return {
    heading: 'The introduction',
    blocks: rows.filter(([, text]) => text).map(([label, text]) => ({ kind: 'labeled', label, text })),
  };
}

const after = ({ after: steps }: AskResult): Section => ({
  heading: 'Afterwards',
  blocks: steps.map((step) => ({ kind: 'labeled', label: capital(stepLabel(step)), text: step.text })),
});

const capital = (text: string) => (text[0] ?? '').toUpperCase() + text.slice(1);
