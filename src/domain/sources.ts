/** What a sheet can repeat over: the trade's asks and needs, the script, the walk, objections, evidence, rules, the class. */
import type { Playbook, RuleText, Trade } from './playbook.js';
import type { AskResult } from './result.js';
import { capital, say, type Values } from './say.js';
import type { Row, SourceName, Sources } from './sheet.js';

export interface SourceNeeds {
  playbook: Playbook;
  trade: Trade | undefined;
  result: AskResult;
  /** What the lines of objections may name. */
  values: Values;
  classList: readonly Row[];
}

/** The sources of one sheet, each worked out once, when it is first named. */
export function sourcesOf(needs: SourceNeeds): Sources {
  const made = new Map<SourceName, readonly Row[]>();
  return (name) => {
    let rows = made.get(name);
    if (!rows) made.set(name, (rows = MAKERS[name](needs)));
    return rows;
  };
}

type Maker = (needs: SourceNeeds) => Row[];

const MAKERS: Record<SourceName, Maker> = {
  asks: ({ trade }) => (trade?.asks ?? []).map(({ bad, good }) => ({ bad, good })),
  needs: ({ trade, playbook }) =>
    (trade?.needs ?? []).map(({ need, who, kinds }) => ({
      need,
      instead: who,
      kinds: saidKinds(kinds, playbook),
    })),
  buyers: ({ trade, playbook }) =>
    (trade?.buyers ?? []).map(({ trait, sort, kinds }) => ({
      trait: sort === 'demographic' ? (playbook.traits[trait] ?? trait) : `people who ${trait}`,
      kinds: saidKinds(kinds, playbook),
    })),
  'trade-circles': tradeCircles,
  circles: ({ playbook }) => playbook.ids('circles').map((id) => circleRow(id, playbook)),
  introducers: ({ trade }) => (trade?.introducers ?? []).map((introducer) => ({ introducer })),
  moments: ({ trade }) => (trade?.moments ?? []).map((moment) => ({ moment })),
  does: ({ trade }) => (trade?.does ?? []).map((example) => ({ example })),
  results: ({ trade }) =>
    Object.entries(trade?.results ?? {}).flatMap(([sort, examples]) =>
      examples.map((example) => ({ sort, example })),
    ),
  cautions: ({ trade, result }) =>
    [
      ...(trade?.cautions ?? []).map(({ say: words }) => words),
      ...result.warnings.map(({ message }) => message),
    ].map((caution) => ({ caution })),
  faces: ({ result }) =>
    result.faces.map(({ phrase, why }) => ({ who: phrase, why: why.map(capital).join(' ') })),
  script: ({ result }) =>
    (result.scripts[0]?.parts ?? []).map(({ part, text }) => ({ part: partName(part), said: text })),
  walk: ({ result }) =>
    result.walk.map(({ circle, question, followUp }) => ({ where: circle, question, then: followUp })),
  objections: objectionRows,
  after: ({ result }) => result.after.map(({ when, text }) => ({ when: capital(when), said: text })),
  rules: ({ playbook }) => ruleRows(playbook, () => true),
  'rules-must': ({ playbook }) => ruleRows(playbook, ({ severity }) => severity === 'error'),
  'rules-should': ({ playbook }) => ruleRows(playbook, ({ severity }) => severity === 'warning'),
  evidence: (needs) => evidenceRows(needs, (grade) => grade !== 'folklore'),
  folklore: (needs) => evidenceRows(needs, (grade) => grade === 'folklore'),
  class: ({ classList }) => [...classList],
};

/** "who-i-serve" → "Who I serve". */
const partName = (part: string): string => capital(part.replace(/-/g, ' ').replace(/\bi\b/g, 'I'));

const saidKinds = (ids: readonly string[], playbook: Playbook): string =>
  ids
    .map((id) => playbook.kind(id)?.say)
    .filter(Boolean)
    .slice(0, 3)
    .join('; ');

function circleRow(id: string, playbook: Playbook): Row {
  const circle = playbook.circle(id)!;
  return {
    circleName: circle.name,
    about: circle.about,
    offer: circle.offers[0] ?? '',
    question: say(circle.questions[0] ?? [], {}) ?? '',
  };
}

/** Circles where the trade's kinds are seen, the fullest first, no kind named twice. */
function tradeCircles({ trade, playbook }: SourceNeeds): Row[] {
  const kinds = [...new Set((trade?.buyers ?? []).flatMap((buyer) => buyer.kinds))];
  const byCircle = new Map<string, string[]>();
  for (const id of kinds) {
    const kind = playbook.kind(id);
    const homes = kind?.circles.filter((circle) => playbook.circle(circle)) ?? [];
    const emptiest = homes.reduce(
      (best, circle) =>
        (byCircle.get(circle)?.length ?? 0) < (byCircle.get(best)?.length ?? 0) ? circle : best,
      homes[0] ?? '',
    );
    if (kind && emptiest) byCircle.set(emptiest, [...(byCircle.get(emptiest) ?? []), kind.say]);
  }
  return [...byCircle]
    .sort(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1))
    .map(([id, said]) => ({ ...circleRow(id, playbook), kinds: said.slice(0, 3).join('; ') }));
}

function objectionRows({ playbook, values }: SourceNeeds): Row[] {
  const first = (lines: readonly Parameters<typeof say>[0][]) =>
    lines.map((line) => say(line, values)).find((text) => text) ?? '';
  const all = playbook.ids('objections').map((id) => playbook.objection(id)!);
  const order = [
    ...all.filter(({ id }) => id === 'cant-think'),
    ...all.filter(({ id, when }) => id !== 'cant-think' && when === 'always'),
  ];
  return order.map(({ heard, cause, never, answers }) => {
    const { accept, explore, face, out } = answers.plain;
    return {
      heard: heard[0] ?? '',
      cause,
      never,
      accept: first(accept),
      explore: first(explore),
      oneFace: first(face),
      wayOut: first(out),
    };
  });
}

const ruleRows = (playbook: Playbook, keep: (rule: RuleText) => boolean): Row[] =>
  playbook
    .ids('rules')
    .map((id) => playbook.rule(id)!)
    .filter(keep)
    .map(({ id, reason, fix, severity }) => ({
      rule: id,
      reason,
      fix,
      weight: severity === 'error' ? '2' : '1',
    }));

const GRADES = {
  solid: 'Solid',
  'second-hand': 'Second-hand',
  survey: 'Survey',
  folklore: 'Folklore',
} as const;

const evidenceRows = ({ playbook }: SourceNeeds, keep: (grade: string) => boolean): Row[] =>
  playbook.evidence.items
    .filter(({ grade }) => keep(grade))
    .map(({ claim, figures, source, use, grade }) => ({ claim, figures, source, use, grade: GRADES[grade] }));
