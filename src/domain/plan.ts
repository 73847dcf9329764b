/** The steps around an ask: what to do instead when it's too early, and what comes after. */
import { composeLetter, type Voice } from './compose.js';
import { slotOn } from './choose.js';
import { addDays, workday } from './dates.js';
import type { FollowUp, Verdict } from './playbook.js';
import type { Step } from './result.js';
import type { Speech } from './say.js';
import { isSeveral } from './people-names.js';

export interface PlanNeeds {
  voice: Voice;
  /** The same with a day to name. */
  dated(date: string): Voice;
  followUp: FollowUp;
  /** The two questions to oneself. */
  mirror: readonly Speech[];
  today: string;
  /** The day of the meeting, or today. */
  day: string;
  /** Give-first ideas for this customer's occupation, said to the rep. */
  give: readonly string[];
}

/** A letter whose {{day}} is the given date. */
const letter = (name: string, { voice, dated }: PlanNeeds, date: string): string =>
  composeLetter(name, date ? dated(date) : voice);

/** The voice with a {{day}}, made once for each of the few days that one customer's letters name. */
export function datedVoices(voice: Voice, longDay: (day: string) => string): (date: string) => Voice {
  const known: [date: string, Voice][] = [];
  return (date) => {
    for (const [day, dated] of known) if (day === date) return dated;
    const dated = { ...voice, values: { ...voice.values, day: longDay(date) } };
    known.push([date, dated]);
    return dated;
  };
}

/** The days around an ask. */
export interface Days {
  thanks: string;
  /** The day the introduced person is offered, a working day. */
  offer: string;
  /** The report back, a working day. */
  report: string;
}

/** The days that follow from the day of an ask. */
export const daysAfter = (day: string, { thanks, offer, reportBack }: FollowUp): Days => ({
  thanks: addDays(day, thanks),
  offer: workday(addDays(day, offer)),
  report: workday(addDays(day, reportBack)),
});

/** What to do now, by verdict: the plan that stands in place of an ask, or beside a light one. */
export function nextSteps(verdict: Verdict, needs: PlanNeeds): Step[] {
  if (verdict === 'repair') return repair(needs);
  if (verdict === 'not-yet') return feedback(needs);
  if (verdict === 'give-first') return giveFirst(needs);
  return [];
}

function repair(needs: PlanNeeds): Step[] {
  const { today, followUp } = needs;
  const by = workday(addDays(today, followUp.repairAnswer));
  return mended(needs, today, [
    { when: 'now', date: today, action: 'listen', text: letter('repair-open', needs, today) },
    { when: 'then', date: today, action: 'say sorry', text: letter('repair-sorry', needs, by) },
    { when: 'by', date: by, action: 'answer', text: letter('repair-answer', needs, by) },
    { when: "once it's true", date: '', action: 'done', text: letter('repair-done', needs, by) },
  ]);
}

function feedback(needs: PlanNeeds): Step[] {
  const { day, followUp } = needs;
  const by = workday(addDays(day, followUp.reportBack));
  return mended(needs, day, [
    { when: 'ask for feedback', date: day, action: 'feedback', text: letter('feedback', needs, day) },
    { when: 'then', date: day, action: 'promise', text: letter('feedback-close', needs, by) },
    { when: 'by', date: by, action: 'do', text: letter('feedback-do', needs, by) },
    { when: "once it's true", date: '', action: 'done', text: letter('feedback-done', needs, by) },
  ]);
}

/** What is put right before anybody asks: its steps, a look in the mirror, and a day to look again. */
function mended(needs: PlanNeeds, from: string, steps: readonly Step[]): Step[] {
  const date = workday(addDays(from, needs.followUp.lookAgain));
  const again = { when: 'look again', date, action: 'look-again', text: letter('look-again', needs, from) };
  return [...steps, ...mirrored(needs), again].filter(hasText);
}

function giveFirst(needs: PlanNeeds): Step[] {
  const { today, followUp } = needs;
  const by = workday(addDays(today, followUp.giveFirst));
  return [
    { when: 'by', date: by, action: 'give', text: letter('give-first', needs, by) },
    ...ideas(needs, by),
    ...mirrored(needs),
    {
      when: 'on another visit',
      date: workday(addDays(today, followUp.lightAsk)),
      action: 'light-ask',
      text: '',
    },
  ].filter((step) => step.text || step.action === 'light-ask');
}

/** Something worked out from the customer's work: whom or what the rep could send them. */
const ideas = ({ give, voice }: PlanNeeds, by: string): Step[] =>
  give.length > 0
    ? [
        {
          when: 'or',
          date: by,
          action: 'give',
          text: `(${give[slotOn(voice.begun, '|give', give.length)]!})`,
        },
      ]
    : [];

/** The two questions to oneself, as one step. */
const mirrored = ({ mirror, voice }: PlanNeeds): Step[] => [
  {
    when: 'for you',
    date: '',
    action: 'mirror',
    text: mirror.map((speech) => speech(voice.values) ?? '').join(' '),
  },
];

const hasText = (step: Step) => step.text !== '';

/** What comes after an ask, dated: thanks whatever the answer, a report back, and the two endings. */
export function afterSteps({ thanks, report }: Days, needs: PlanNeeds): Step[] {
  return [
    { when: 'whatever the answer', date: thanks, action: 'thank', text: letter('thanks-now', needs, thanks) },
    { when: 'report back', date: report, action: 'report-back', text: letter('report-back', needs, report) },
    {
      when: 'if nothing came of it',
      date: '',
      action: 'nothing-came',
      text: letter('nothing-came', needs, report),
    },
    { when: 'when it goes well', date: '', action: 'went-well', text: letter('went-well', needs, report) },
  ]
    .filter(hasText)
    .map((step) => ({ ...step, text: agreed(step.text, needs.voice.values['friend']) }));
}

/** Two friends "are" glad, one "is". */
const agreed = (text: string, friend = ''): string =>
  isSeveral(friend)
    ? text.replace(/^(.*?)\b(is|has|says|tells|was)\b/, (whole, before: string, verb: string) =>
        before.toLowerCase().endsWith(`${friend.toLowerCase()} `) ? before + MANY[verb]! : whole,
      )
    : text;

const MANY: Readonly<Record<string, string>> = {
  is: 'are',
  has: 'have',
  says: 'say',
  tells: 'tell',
  was: 'were',
};
