/** Faces that are a kind alone: what the profile names, what the trade serves, and the circles everybody has. */
import { hash } from './choose.js';
import type { OwnCircle } from './circles.js';
import { article, shapeOf, singular, upToComma } from './english.js';
import { cautionOn, type FaceNeeds, type Pick } from './faces.js';
import type { Customer } from './model.js';
import { firstOf } from './peer.js';
import { alone, inCircle } from './picks.js';

/** Kinds the profile names. */
export function served(circles: readonly OwnCircle[], needs: FaceNeeds): Pick[] {
  const { fit, person, playbook } = needs;
  const lives = livesOf(circles, person);
  return needs.memory.served.get(`${person?.id}|${lives.join()}`, () =>
    fit.list.flatMap((serve) => {
      const { id, exact } = fit.kindOf(serve);
      const kind = playbook.kind(id);
      const phrase =
        kind && exact && !(CHILDLESS.test(person?.id ?? '') && presumes(kind.say, new Set(lives)))
          ? kind.say
          : bestKnown(serve, needs);
      if (!phrase || (person && cautionOn(phrase, person))) return [];
      return [alone(phrase, kind?.id ?? '', kind?.circles[0] ?? '', 'trade', [`They fit "${serve}".`])];
    }),
  );
}

/** Kinds that buy in the trade: those in circles that no face shows yet come first, others for other occupations. */
export function bought(circles: readonly OwnCircle[], before: readonly Pick[], needs: FaceNeeds): Pick[] {
  const { fit, person, memory } = needs;
  if (fit.list.length > 0 && fit.kinds.size === 0) return [];
  const lives = livesOf(circles, person);
  const shown: string[] = [];
  for (const { circle } of before) if (!shown.includes(circle)) shown.push(circle);
  const key = `${person?.id}|${lives.join()}|${shown.sort().join()}`;
  return memory.bought.get(key, () => boughtFor(new Set(lives), shown, needs));
}

function boughtFor(lives: ReadonlySet<string>, shown: readonly string[], needs: FaceNeeds): Pick[] {
  const { playbook, fit, trade, person } = needs;
  const taken = new Set(shown);
  const fresh: Pick[] = [];
  const seen: Pick[] = [];
  const all = [...new Set((trade?.buyers ?? []).flatMap((buyer) => buyer.kinds))];
  for (const id of turnedTo(all, person?.id ?? '')) {
    const kind = playbook.kind(id);
    if (!kind || (fit.kinds.size > 0 && fit.score([id]) === 0) || presumes(kind.say, lives)) continue;
    if (person && cautionOn(kind.say, person)) continue;
    const circle = kind.circles.find((one) => !taken.has(one));
    const why = [fit.why([id]) || `Often among customers in ${trade!.name}.`];
    (circle ? fresh : seen).push(alone(kind.say, id, circle ?? kind.circles[0] ?? '', 'trade', why));
    if (circle) taken.add(circle);
  }
  return [...fresh, ...seen];
}

/** A list begun at another place for another key, so that not every customer is asked for the first of it. */
const turnedTo = <T>(list: readonly T[], key: string): T[] => {
  const at = list.length > 0 ? hash(key) % list.length : 0;
  return [...list.slice(at), ...list.slice(0, at)];
};

/** Lives in which the children are grown. */
const CHILDLESS = /retired|widow|empty-nester|grandparent/;

/** Circles without which a kind may not be there at all. */
const PRESUMED = ['kids', 'fam', 'school'];

const livesOf = (circles: readonly OwnCircle[], person: FaceNeeds['person']): string[] =>
  PRESUMED.filter(
    (one) => circles.some(({ id }) => id === one) || person?.groups.some(({ circle }) => circle === one),
  );

/** Whether a phrase takes for granted what isn't known: kids, a brother, a roommate. */
const presumes = (say: string, lives: ReadonlySet<string>): boolean =>
  (/\byour kids|parents in/.test(say) && !lives.has('kids')) ||
  (/\b(?:in-law|brothers or sisters|cousin)\b/.test(say) && !lives.has('fam')) ||
  (/\broommates?\b/.test(say) && !lives.has('school'));

/** "litigation attorneys" → "the litigation attorney you know best"; '' for people no face stands for. */
function bestKnown(serve: string, { sets }: FaceNeeds): string {
  const phrase = firstOf(
    upToComma(serve).split(
      / (?:of|who|whose|that|in|at|with|without|from|for|on|near|over|under|\w+ing (?:the|a|their|out|to|up)) /,
    )[0]!,
  ).replace(/^(.*?\w[^s\s]s) \w+ing\b.*$/, '$1');
  const words = phrase.split(' ');
  const last = words.at(-1)!;
  const one = singular(last);
  if (one === last || /^(?:person|customer|client|folk|guy|woman|man|girl|boy|kid|child)$/.test(one))
    return '';
  const kind = [...words.slice(0, -1), one].join(' ');
  if (/s['’] /.test(kind)) return '';
  if (words.length === 1 && /^(?:company|business|firm|shop|store|home|office)$/.test(one)) return '';
  if (OWNED.test(one)) return `the owner of the ${kind} you know best`;
  if (PLACE.test(one)) return `the person you know best at ${article(kind)} ${kind}`;
  if (BODY.test(one)) return `the person you know best on ${article(kind)} ${kind}`;
  if (shapeOf(phrase, sets) !== 'people') return '';
  const vague = /^(?:owner|manager|worker|parent|professional|family|couple)$/.test(one);
  return (words.length === 1 && vague) || /^(?:family|couple|household)$/.test(one)
    ? ''
    : `the ${kind} you know best`;
}

const OWNED =
  /^(?:shop|company|firm|restaurant|salon|store|agency|practice|brewery|winery|farm|ranch|dealership|boutique|bakery|cafe|café|gym|studio|garage|business|startup|venue|bar|pub|laundromat|showroom|barn|nursery|kennel|marina|vineyard|food truck)$/;
const PLACE =
  /^(?:church|school|hospital|hotel|bank|office|clinic|nonprofit|warehouse|plant|factory|city|county|university|college|museum|temple|synagogue|mosque|camp|club|association|organization|home|center|mill|lab|airport|theater|district|library|charity|daycare|preschool|station)$/;
const BODY = /^(?:board|council|committee)$/;

/** Circles everybody has, for when too little is known: another first one for another customer. */
export function everybody(
  before: readonly Pick[],
  customer: Customer,
  { playbook, read, person }: FaceNeeds,
): Pick[] {
  const used = new Set(before.map((pick) => pick.circle));
  return [...turnedTo(EVERYBODY, customer.name), 'fam']
    .filter((id) => !used.has(id))
    .flatMap((id) => {
      const entry = playbook.circle(id);
      const words = turnedTo(entry?.offers.slice(0, 2) ?? [], `${customer.name}|${id}`)[0];
      if (!entry || !words || (person && cautionOn(words, person))) return [];
      const circle = read({ circle: id, words });
      return [inCircle(circle, '', '', 'trade', ['Everybody has a few.'], false)];
    });
}

/** By their first two offers, which take nothing for granted. Family comes after them all. */
const EVERYBODY = ['near', 'past', 'care', 'hobby'] as const;
