/** What a person would spot in the playbook's own content, before anything is made of it. */
import { readCircle } from '../../src/domain/circles.js';
import { headOf, shapeOf, wordSets } from '../../src/domain/english.js';
import type { Line, Playbook } from '../../src/domain/playbook.js';
import { wrongEnglish } from './english.js';

/** Every fault of content, each in a line. */
export function contentProblems(playbook: Playbook): string[] {
  return [
    ...twice(playbook),
    ...groupsOfPeople(playbook),
    ...questionsOfFaces(playbook),
    ...kindsAreReal(playbook),
    ...enough(playbook),
  ];
}

/** A kind, occupation or trade under two names. */
function twice(playbook: Playbook): string[] {
  const found: string[] = [];
  for (const what of ['kinds', 'people', 'trades'] as const) {
    const seen = new Map<string, string>();
    for (const id of playbook.ids(what)) {
      const entry = (
        what === 'kinds' ? playbook.kind(id) : what === 'people' ? playbook.person(id) : playbook.trade(id)
      )!;
      const name = 'one' in entry ? entry.one : entry.name;
      for (const own of new Set([
        name.toLowerCase(),
        ...('one' in entry ? [entry.many.toLowerCase()] : []),
      ])) {
        const other = seen.get(own);
        if (other && other !== id) found.push(`${what}/${id}: "${own}" is ${what}/${other} too`);
        seen.set(own, id);
      }
    }
  }
  return found;
}

/** A group that isn't people: no face comes up in a place alone. */
function groupsOfPeople(playbook: Playbook): string[] {
  const sets = wordSets(playbook.words);
  const wrong = (where: string, say: string, circle: string) => {
    const shape = readCircle({ circle, words: say }, () => circle, sets).shape;
    const mine = /\b(?:my|I|we|our|he|she)\b/.test(say);
    return shape === 'other' || mine
      ? [`${where}: "${say}" is not a group of people, as they would hear it`]
      : [];
  };
  return [
    ...playbook
      .ids('people')
      .flatMap((id) =>
        playbook.person(id)!.groups.flatMap(({ say, circle }) => wrong(`people/${id}`, say, circle)),
      ),
    ...playbook
      .ids('circles')
      .flatMap((id) => playbook.circle(id)!.offers.flatMap((say) => wrong(`circles/${id}`, say, id))),
  ];
}

const textOf = (line: Line): string =>
  line.map((op) => (typeof op === 'string' ? op : op.length === 1 ? 'your team' : '')).join('');
const ANSWER =
  /\b(?:who|who's|who'd|whom|whose|which of|which (?:\w+ ){0,4}(?:lawyer|doctor|vet|banker|accountant|dentist|agent|parent|neighbor|partner|teacher|supplier|rep|boss|coworker|classmate|teammate|competitor|member|person|one|crowd))\b/i;

/** A question of the walk whose answer is not a person. */
function questionsOfFaces(playbook: Playbook): string[] {
  return playbook.ids('circles').flatMap((id) => {
    const { questions, inTheirWords, followUps } = playbook.circle(id)!;
    const lines = [
      ...questions,
      ...Object.values(inTheirWords).flat(),
      ...Object.values(followUps).flat(),
    ].map(textOf);
    return lines.flatMap((text) => [
      ...(ANSWER.test(text) && text.endsWith('?')
        ? []
        : [`circles/${id}: "${text}" does not ask for a person`]),
      ...(/\b(?:need|want|looking|interested|afford|thinking of|unhappy)\b/i.test(text)
        ? [`circles/${id}: "${text}" asks what they want`]
        : []),
      ...wrongEnglish(text.replace(/^and /i, 'And ')).map((wrong) => `circles/${id}: ${wrong}`),
    ]);
  });
}

/** Kinds that are named exist, can be said, and are seen somewhere. */
function kindsAreReal(playbook: Playbook): string[] {
  const sets = wordSets(playbook.words);
  const missing = (where: string, ids: readonly string[]) =>
    ids.filter((id) => !playbook.kind(id)).map((id) => `${where}: no kind "${id}"`);
  return [
    ...playbook
      .ids('people')
      .flatMap((id) => playbook.person(id)!.groups.flatMap((group) => missing(`people/${id}`, group.kinds))),
    ...playbook
      .ids('trades')
      .flatMap((id) => playbook.trade(id)!.buyers.flatMap((buyer) => missing(`trades/${id}`, buyer.kinds))),
    ...playbook.ids('kinds').flatMap((id) => {
      const { say, many, circles } = playbook.kind(id)!;
      return [
        ...(/^(?:your|the|one of (?:your|the)) /.test(say)
          ? []
          : [`kinds/${id}: "${say}" has no "your" or "the"`]),
        ...(shapeOf(many, sets) === 'people' ||
        headOf(many) === 'people' ||
        /s$|folk$|men$|women$|children$|people$/.test(headOf(many))
          ? []
          : [`kinds/${id}: "${many}" is no plural of people`]),
        ...circles
          .filter((circle) => !playbook.circle(circle))
          .map((circle) => `kinds/${id}: no circle "${circle}"`),
      ];
    }),
  ];
}

/** Enough of everything: phrasings a part, lines a step. */
function enough(playbook: Playbook): string[] {
  return Object.keys(playbook.parts).flatMap((part) => {
    const pool = playbook.parts[part]!;
    const size = pool.plain.filter((one) => !one.families).length || pool.plain.length;
    return size >= 3 ? [] : [`parts/${part}: ${size} phrasings in plain`];
  });
}
