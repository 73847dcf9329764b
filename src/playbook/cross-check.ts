/** What one file of a playbook says of another: kinds, circles, traits and orders that are named must be there. */
import { meantBy } from './closest.js';
import type { Compiled } from './compiled.js';
import { Problem } from '../domain/problem.js';
import type { Playbook } from '../domain/playbook.js';

/** Everything in `content` that names something the whole playbook does not have. */
export function danglingNames(
  content: Compiled,
  playbook: Playbook,
  labelOf: (key: string) => string,
): Problem[] {
  const problems: Problem[] = [];
  const circles = playbook.ids('circles');
  const kinds = playbook.ids('kinds');
  const sheets = playbook.ids('sheets');
  const traits = Object.keys(playbook.traits);
  const need = (sort: string, id: string, known: readonly string[], file: string) => {
    if (known.includes(id)) return;
    const todo = meantBy(id, known) || `See: refcoach list ${sort}s`;
    problems.push(new Problem('data', `There is no ${sort} "${id}".`, { file: labelOf(file) }, todo));
  };
  for (const trade of Object.values(content.trades))
    for (const id of new Set([...trade.buyers, ...trade.needs].flatMap((one) => one.kinds)))
      need('kind', id, kinds, `trades/${trade.id}`);
  for (const trade of Object.values(content.trades))
    for (const { trait, sort } of trade.buyers)
      if (sort === 'demographic') need('trait', trait, traits, `trades/${trade.id}`);
  for (const kind of Object.values(content.kinds)) {
    for (const id of kind.circles) need('circle', id, circles, `kinds/${kind.id}`);
    for (const id of kind.traits) need('trait', id, traits, `kinds/${kind.id}`);
  }
  for (const person of Object.values(content.people))
    for (const group of person.groups) {
      need('circle', group.circle, circles, `people/${person.id}`);
      for (const id of group.kinds) need('kind', id, kinds, `people/${person.id}`);
    }
  for (const channel of Object.values(content.channels))
    if (!playbook.asks[channel.id])
      problems.push(
        new Problem(
          'data',
          `The channel "${channel.id}" has no order of parts.`,
          { file: labelOf(`channels/${channel.id}`) },
          `Add asks/${channel.id}.hbs.`,
        ),
      );
  for (const sheet of Object.values(content.sheets))
    for (const id of sheet.also) need('sheet', id, sheets, `sheets/${sheet.id}`);
  return problems;
}
