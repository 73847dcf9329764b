/** What to answer when they say no or nothing: accept, explore and listen, one face, an easy way out. After the ask, never before. */
import { begin, hashOn, slotOn } from './choose.js';
import type { Customer } from './model.js';
import type { Line, Objection, Playbook, Temper } from './playbook.js';
import { say, type Values } from './say.js';

export interface ObjectionNeeds {
  playbook: Playbook;
  customer: Customer;
  temper: Temper;
  values: Values;
  /** Whether a circle was left out under a caution. */
  cautioned: boolean;
  /** The key of choice, hashed so far. */
  begun: number;
}

const MOST = 4;

/** The objections to be ready for: the blank first, then those that fit this customer, then a spread of the rest. */
export function objections(needs: ObjectionNeeds): { heard: string; answer: string }[] {
  const { playbook, begun } = needs;
  const ids = playbook.ids('objections');
  const fitting = ids.filter((id) => applies(playbook.whens[id]!, needs));
  const rest = ids
    .filter((id) => playbook.whens[id] === 'always' && id !== FIRST)
    .map((id) => ({ id, order: hashOn(begun, `|${id}`) }))
    .sort((a, b) => a.order - b.order)
    .map(({ id }) => id);
  const first = ids.filter((id) => id === FIRST);
  return [...first, ...fitting, ...rest].slice(0, MOST).map((id) => answer(playbook.objection(id)!, needs));
}

/** The blank comes first: it is what a wide question gets. */
const FIRST = 'cant-think';

function applies(when: Objection['when'], { customer, cautioned }: ObjectionNeeds): boolean {
  if (when === 'named') return customer.people.length > 0;
  if (when === 'caution') return cautioned;
  if (when === 'executive') return customer.executive;
  return when === 'family' && customer.relation === 'family';
}

/** One objection with its answer in this customer's temper. */
export function answer(
  objection: Objection,
  { temper, values, begun }: Pick<ObjectionNeeds, 'temper' | 'values' | 'begun'>,
): { heard: string; answer: string } {
  const { accept, explore, face, out } = objection.answers[temper];
  const about = begin(`|${objection.id}`, begun);
  const one = (lines: readonly Line[], step: string) => {
    const start = slotOn(about, `|${step}`, lines.length);
    for (let i = 0; i < lines.length; i++) {
      const text = say(lines[(start + i) % lines.length]!, values);
      if (text !== null) return text;
    }
    return '';
  };
  const heard = objection.heard[slotOn(about, '|heard', objection.heard.length)]!;
  const said = [
    one(accept, 'accept'),
    one(explore, 'explore'),
    '(Listen.)',
    one(face, 'face'),
    one(out, 'out'),
  ];
  return { heard, answer: said.filter(Boolean).join(' ') };
}
