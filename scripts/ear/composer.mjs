// Fills a frame from the phrase banks: which phrase, in which form, with which marks.
import { gerund, needForms, pastOf, questionOf } from './banks.mjs';

const THEIRS = [
  'their boss',
  'a colleague',
  'one neighbor',
  'a named person',
  'their accountant',
  'two members of the club',
];
const PLURAL_NAME = /^the [A-Z]\w+s\b|brothers|sisters| and /;

const fail = (name) => {
  throw new Error(`no bank or form of a phrase is called {${name}}`);
};
const capital = (text) => text.replace(/^["'(]?[a-z]/, (letter) => letter.toUpperCase());
const small = (text) => (/^(I\b|[A-Z]{2}|[[{])/.test(text) ? text : text[0].toLowerCase() + text.slice(1));

/** A composer: fills frames from the banks by chance. */
export function composer(banks, chance) {
  const pick = (list) => list[Math.floor(chance() * list.length)];
  const single = [...banks.roles, ...banks.names.filter((name) => !PLURAL_NAME.test(name))];
  const ending = banks.to.filter(
    (way) => way.endsWith('{x}') || /^(send|steer|nudge|point) \{x\} (my way|over|our way|in my)/.test(way),
  );
  const plain = ending.filter((way) =>
    /^(introduce|put|connect|point|recommend|refer|mention|pass|link)\b.*\{x\}$/.test(way),
  );
  const firm = pick(banks.trades);
  const formed = (form) => {
    for (;;) {
      const held = needForms(pick(pick([firm, firm, firm, pick(banks.trades)]).needs))[form];
      if (held) return Array.isArray(held) ? pick(held) : held;
    }
  };
  const one = () => pick(banks['vague-one']);
  const many = () => pick(banks['vague-many']);
  const circled = () =>
    `${pick(['anyone', 'someone', 'somebody', 'one or two people', 'a few people'])} ${pick(['in', 'from'])} ${pick(banks.circles)}`;
  const occupied = () =>
    pick([
      `${pick(banks.occupations)} ${pick(banks.places)}`,
      `any ${pick(banks.occupations)} ${pick(banks.places)}`,
      `the ${pick(banks.occupations)} ${pick(banks.places)}`,
    ]);
  const targets = {
    G: () =>
      pick([
        () => pick(banks.roles),
        () => pick(banks.names),
        () => pick(banks.kinds),
        () => pick(banks.circles),
        occupied,
        circled,
        () => `one of ${pick(banks.peers)}`,
      ])(),
    V: () => pick([one, many])(),
    Vneed: () =>
      pick([
        () => `${one()} ${formed('rel')}`,
        () => `${one()} ${formed('rel')}`,
        () => `${many()} ${formed('rels')}`,
      ])(),
    Gneed: () =>
      pick([
        () => `one of ${pick(banks.peers)} ${formed('rel')}`,
        () => `any ${pick(banks.occupations)} ${formed('rels')}`,
        () => `${pick(banks.occupations)} ${pick(banks.places)} ${formed('rels')}`,
        () => `${circled().replace(/^(one or two|a few) people/, 'anyone')} ${formed('rel')}`,
        () => `any of ${pick(banks.peers)} ${formed('rels')}`,
      ])(),
    Vjudge: () => `${one()} who ${pick(banks.judge)}`,
    Gjudge: () => `one of ${pick(banks.peers)} who ${pick(banks.judge)}`,
    P: () => pick(single),
    P2: () => pick(THEIRS),
    kinds: () => pick(banks.kinds),
    many,
    one,
    them: () => 'them',
    you: () => 'you',
  };
  const way = (target, list = /^(you|them)$/.test(target) ? plain : banks.to) =>
    pick(list).replace('{x}', targets[target]());
  const request = (target) => {
    const form = pick(banks.requests);
    return form
      .replace('{b}', () => way(target))
      .replace('{g}', () => gerund(way(target)))
      .replace('{v}', () => way(target, banks.passive))
      .replace('{n}', () => way(target, banks.noun));
  };
  const naming = () => {
    for (;;) {
      const form = pick(banks.requests);
      if (/\{[bg]\}/.test(form))
        return form.replace('{b}', () => pick(banks.naming)).replace('{g}', () => gerund(pick(banks.naming)));
    }
  };
  const exists = (target) => {
    const known = (list, slot, text, fits = /./) =>
      pick(list.filter((line) => fits.test(line)))
        .replace(slot, text)
        .replace(/,$/, '');
    const met = /know|met|meet|across|heard/i;
    const some = (text, fits) => known(banks['exist-one'], '{x}', text, fits);
    const lots = (text) => known(banks['exist-many'], '{xs}', text);
    if (target === 'V')
      return pick([
        () => some(one(), /\{x\}$/),
        () => known(banks['exist-many'], '{xs}', many(), /\{xs\}$/),
      ])();
    if (target === 'Vneed')
      return pick([
        () => some(targets.Vneed().replace(/^(people|folks)/, 'any $1')),
        () => some(`${one()} ${formed('rel')}`),
        () => lots(`${many()} ${formed('rels')}`),
      ])();
    if (target === 'Vjudge') return some(targets.Vjudge());
    if (target === 'Gjudge')
      return pick([
        () => lots(`any ${pick(banks.occupations)} you'd say are serious`),
        () => some(`${circled().replace(/^(one or two|a few) people/, 'anyone')} who ${pick(banks.judge)}`),
      ])();
    if (target === 'Gneed')
      return pick([
        () => lots(`any ${pick(banks.occupations)} ${formed('rels')}`),
        () => lots(`any ${pick(banks.occupations)} ${pick(banks.places)} ${formed('rels')}`),
        () => some(`anyone in ${pick(banks.circles)} ${formed('rel')}`),
      ])();
    return pick([
      () => some(pick(single), met),
      () => lots(`any ${pick(banks.occupations)} ${pick(['', pick(banks.places)])}`.trim()),
      () => lots(`any ${pick(banks.occupations)}`),
    ])();
  };
  const has = () => {
    for (;;) {
      const asked = questionOf(pick(pick(banks.trades).needs), pick(banks.peers));
      if (asked.length) return pick(asked);
    }
  };
  const push = (which = 'names') => pick(banks[`push-${which}`]);
  const slots = {
    is: () => formed('is'),
    are: () => formed('are'),
    we: () => formed('we'),
    i: () => formed('i'),
    ipast: () => formed('was'),
    you: (form) => formed(form === 'base' ? 'base' : 'you'),
    rel: () => formed('rel'),
    rels: () => formed('rels'),
    do: () => firm.do,
    thing: () => firm.thing,
    ask: request,
    naming,
    names: () => pick(banks.naming),
    exist: exists,
    has,
    hear: (target) => pick(banks.hear).replace('{n}', targets[target]()).replace(/;$/, ''),
    to: (target) => (target ? way(target) : pick(ending).replace(/ ?\{x\}/, '')),
    ing: (target) => gerund(way(target)),
    ed: (target) => pastOf(way(target)),
    noun: (target) => way(target, banks.noun),
    be: (target) => way(target, banks.passive),
    hint: (to) =>
      to === 'if'
        ? pick(banks.hintIf)
        : to
          ? pick(banks.hintsTo).replace('{x}', targets[to.slice(3)]())
          : pick(banks.hints),
    push,
    want: () => pick(banks['want-x']).replace('{x}', targets.G()),
    gain: () => pick(banks.gain),
    find: () => pick(banks['find-out']),
    reward2: () => pick(banks.rewards),
    occ: () => pick(banks.occupations),
    occ2: () => pick(banks.occupations),
    circle: () => pick(banks.circles),
    place: () => pick(banks.places),
    reward: () => pick(banks.rewards),
    many,
    one,
    P: targets.P,
    kinds: targets.kinds,
    them: () => 'them',
  };
  const fill = (frame) => {
    if (frame.startsWith('{open} {'))
      return tidy(`${pick(banks.open)} ${small(fill(frame.slice('{open} '.length)))}`);
    const text = frame.replace(/\{(\w+)(:low)?(?: (\w[\w ]*))?\}/g, (_, name, low, argument) => {
      const make =
        slots[small(name)] ?? slots[name] ?? (() => pick(banks[small(name)] ?? banks[name] ?? fail(name)));
      const made = make(argument);
      return low ? small(made) : name !== 'P' && /^[A-Z]/.test(name) ? capital(made) : made;
    });
    return tidy(text);
  };
  return { fill, trade: firm.trade };
}

/** Marks and capitals as they are written: one mark at an end, a capital after it. */
const tidy = (text) =>
  capital(text)
    .replace(/([.?!])[.,](?=\s|$)/g, '$1')
    .replace(/([.?!])("?)[.?]$/g, '$1$2')
    .replace(/([.?!]) ([a-z])/g, (_, mark, letter) => `${mark} ${letter.toUpperCase()}`)
    .replace(/\s+/g, ' ');
