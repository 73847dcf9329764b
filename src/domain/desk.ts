/** The trainer's desk: for a trade, and a participant when there is one, the sheets with every word in them. */
import { coach } from './ask.js';
import { longDay } from './dates.js';
import { wordSets } from './english.js';
import { exampleCustomer, exampleProfile, filledProfile } from './example.js';
import { layOut, type Filling } from './lay-out.js';
import { emptyProfile, type Customer, type Profile } from './model.js';
import type { Sheet } from './page.js';
import type { Playbook, Trade } from './playbook.js';
import { Problem } from './problem.js';
import type { AskResult } from './result.js';
import type { Values } from './say.js';
import type { Row, SheetTemplate } from './sheet.js';
import { sourcesOf } from './sources.js';
import { customerValues, profileValues } from './voice.js';
import { whomOf } from './whom.js';

export interface DeskOptions {
  today: string;
  seed: string;
  version: string;
  /** Minutes of the class, or 0 for every plan. */
  minutes: number;
  brand: { name: string; contact: string };
  /** May grow until the first sheet is made. */
  classList: readonly Row[];
}

/** Somebody in the class: who they are, and a customer of theirs when the list has one. */
export interface Participant {
  profile: Profile;
  customer: Customer | null;
}

/** Makes the sheets of a trade; a participant's own facts take the place of the made-up ones. */
export interface Desk {
  sheets(templates: readonly SheetTemplate[], trade: string, participant?: Participant): Sheet[];
  /** Throws a Problem when no sheet can be made for somebody. */
  check(trade: string, participant: Participant): void;
}

/** Participants whose words are kept from their check to their sheets; a larger class is worked out twice. */
const REMEMBERED = 1000;

/** The desk over a playbook. */
export function desk(playbook: Playbook, options: DeskOptions): Desk {
  const sets = wordSets(playbook.words);
  const shared = new Map<string, Filling>();
  const checked = new WeakMap<Participant, Filling>();
  let kept = 0;
  const filling = (words: string, participant?: Participant): Filling => {
    const trade = tradeOf(words, playbook);
    const own = participant?.profile ?? emptyProfile();
    const profile = filledProfile(own, exampleProfile(trade, playbook));
    const customer = participant?.customer ?? exampleCustomer(trade, playbook, options.today);
    const ask = coach(profile, playbook, { ...options, channels: ['in-person'], anyway: true });
    const result = ask(customer);
    const values: Values = {
      ...profileValues(profile, sets),
      ...customerValues(result.customer, playbook.ownFields, sets),
      ...resultValues(result),
      ...classValues(options),
      notShown: playbook.evidence.notShown,
      ...ownValues(own, participant?.customer ?? null),
      tradeName: trade?.name ?? words,
      exampleName: result.customer.name,
      exampleOccupation: result.customer.occupation,
      exampleRep: profile.rep.name,
    };
    return {
      values,
      sources: sourcesOf({ playbook, trade, result, values, classList: options.classList }),
      reader: own.rep.name,
    };
  };
  return {
    sheets(templates, words, participant) {
      const made = participant
        ? (checked.get(participant) ?? filling(words, participant))
        : (shared.get(words) ?? filling(words));
      if (!participant) shared.set(words, made);
      return templates.map((template) => layOut(template, made));
    },
    check(words, participant) {
      const made = filling(words, participant);
      if (kept++ < REMEMBERED) checked.set(participant, made);
    },
  };
}

/** A trade by id or in the trainer's words. '' is the general trade, or none. */
export function tradeOf(words: string, playbook: Playbook): Trade | undefined {
  return playbook.trade(words) ?? playbook.trade(playbook.match('trades', words) || 'general');
}

function resultValues({ readiness, introduction, faces, walk }: AskResult): Values {
  const face = faces[0];
  return {
    verdict: readiness.verdict,
    verdictReason: readiness.reasons.join(' '),
    lift: readiness.lift,
    blurb: introduction?.blurb ?? '',
    threeWay: introduction?.threeWay ?? '',
    optIn: introduction?.optIn ?? '',
    approach: introduction?.approach ?? '',
    face: face?.phrase ?? '',
    circle: walk[0]?.circle ?? '',
  };
}

function classValues({ minutes, brand, today, classList }: DeskOptions): Values {
  return {
    brand: brand.name,
    brandContact: brand.contact,
    date: `${longDay(today)}, ${today.slice(0, 4)}`,
    ninety: minutes === 90 ? 'yes' : '',
    sixty: minutes === 60 ? 'yes' : '',
    classSize:
      classList.length > 0
        ? `${classList.length} ${classList.length === 1 ? 'participant' : 'participants'}`
        : '',
  };
}

/** What is the participant's own: empty on a sheet that is nobody's. */
function ownValues(profile: Profile, customer: Customer | null): Values {
  const { rep } = profile;
  return {
    reader: rep.name,
    readerFirst: rep.name.split(' ')[0] ?? '',
    ownDoes: profile.does,
    ownWhom: whomOf(profile),
    ownCustomer: customer?.name ?? '',
    ownResult: customer?.result ?? '',
    ownCircles: customer?.circles.map(({ words }) => words).join('; ') ?? '',
    ...(rep.name ? { company: rep.company } : {}),
  };
}

/** The templates of the kinds asked for, in that order; an unknown one is named. */
export function templatesOf(
  kinds: readonly string[],
  playbook: Playbook,
  suggest: (kind: string, known: string[]) => string,
): SheetTemplate[] {
  return kinds.map((kind) => {
    const template = playbook.sheet(kind);
    if (template) return template;
    const known = playbook.ids('sheets').filter((id) => id !== 'cover');
    const near = suggest(kind, known);
    throw new Problem(
      'usage',
      `There is no sheet "${kind}".`,
      {},
      near ? `Did you mean "${near}"?` : `There are: ${known.join(', ')}.`,
    );
  });
}
