/** What is due as a sheet: today first, then the week, each thing with its words and what to type when it's done. */
import { longDay, shortDay } from '../domain/dates.js';
import type { Action } from '../domain/duties.js';
import type { Due } from '../domain/follow-up.js';
import type { Block, Section, Sheet } from './scripts/sheet.js';

/** What each action is called, before a name. */
export const TITLES: Readonly<Record<Action, string>> = {
  thank: 'Thank',
  'went-well': 'Tell the good news',
  'nothing-came': 'Tell, and thank',
  'report-back': 'Report back',
  'stop-and-tell': 'Stop, and tell',
  contact: 'Write or call',
  introduce: 'Send two lines to forward',
  meet: 'Meet',
  'how-did-it-go': 'How did it go',
  answer: 'Answer',
  give: 'Give first',
  'look-again': 'Look again',
  'light-ask': 'Ask lightly',
  readiness: 'Readiness changed',
  'ask-again': 'May be asked again',
  ask: 'May be asked',
};

/** The sheet for a day. */
export function dueSheet(items: readonly Due[], today: string): Sheet {
  const now = items.filter(({ late }) => late >= 0);
  const later = items.filter(({ late }) => late < 0);
  const late = now.filter((item) => item.late > 0).length;
  const sections: Section[] = [
    {
      heading: 'Today',
      ...(late > 0 ? { aside: `${late} of ${now.length} late` } : {}),
      blocks: now.flatMap((item) => blocks(item)),
    },
    { heading: 'Coming', blocks: later.flatMap((item) => blocks(item)) },
  ];
  const filled = sections.filter((section) => section.blocks.length > 0);
  const nothing: Section = {
    heading: 'Today',
    blocks: [{ kind: 'note', text: 'Nothing is due. A good day to give first.' }],
  };
  return { title: longDay(today), sections: filled.length > 0 ? filled : [nothing] };
}

function blocks(item: Due): Block[] {
  const label = [item.late < 0 ? `${shortDay(item.date)}: ` : '', headline(item), lateness(item)].join('');
  const after: Block = { kind: 'stage', text: `(${isDone(item) ? 'when done: ' : ''}${item.command})` };
  return [item.text ? { kind: 'labeled', label, text: item.text } : { kind: 'note', text: label }, after];
}

const isDone = ({ command }: Due) => command.includes(' --');

/** "Thank: Alan; introduced you to Priya Shah" */
export function headline({ action, customer, who, why }: Due): string {
  if (action === 'contact') return `${TITLES[action]}: ${who || 'the person'} from ${customer}; ${why}`;
  return `${TITLES[action]}: ${customer}; ${why}`;
}

const lateness = ({ late }: Due) =>
  late <= 0 ? '' : late === 1 ? ', since yesterday' : `, ${late} days late`;
