/** From what a trainer's file says, in its own shape, to an entry of the playbook with its lines compiled. */
import { TEMPERS } from '../domain/playbook.js';
import type { Circle, Line, Objection, ResultTheme, Temper } from '../domain/playbook.js';
import type { PracticeContent, Reaction } from '../domain/practice/content.js';
import type { Compiled } from './compiled.js';
import type { DocumentName, DocumentOf, FileOf } from './shapes.js';

/** Compiles what stands at a path of the file; a line that is wrong is told, and says nothing. */
export interface Compile {
  line(source: string, ...path: PropertyKey[]): Line;
  lines(sources: readonly string[], ...path: PropertyKey[]): Line[];
}

/** A circle with its questions compiled. */
export function circleOf(file: FileOf<'circles'>, id: string, { lines }: Compile): Circle {
  const own = file['in-their-words'];
  const next = file['follow-ups'];
  return {
    id,
    name: file.name,
    about: file.about,
    cues: file.cues,
    offers: file.offers,
    questions: lines(file.questions, 'questions'),
    inTheirWords: {
      people: lines(own.people, 'in-their-words', 'people'),
      group: lines(own.group, 'in-their-words', 'group'),
      any: lines(own.any, 'in-their-words', 'any'),
    },
    followUps: {
      who: lines(next.who, 'follow-ups', 'who'),
      place: lines(next.place, 'follow-ups', 'place'),
      role: lines(next.role, 'follow-ups', 'role'),
      time: lines(next.time, 'follow-ups', 'time'),
    },
  };
}

/** An objection with its answers compiled. */
export function objectionOf(file: FileOf<'objections'>, id: string, { lines }: Compile): Objection {
  const answer = (temper: Temper) => {
    const given = file.answers[temper];
    const step = (name: keyof typeof given) => lines(given[name], 'answers', temper, name);
    return { accept: step('accept'), explore: step('explore'), face: step('face'), out: step('out') };
  };
  const [warm, plain, formal] = TEMPERS.map(answer) as [
    ReturnType<typeof answer>,
    ReturnType<typeof answer>,
    ReturnType<typeof answer>,
  ];
  return { ...file, id, answers: { warm, plain, formal } };
}

/** A reaction of the simulated customer. A temper without lines of its own speaks plainly. */
export function reactionOf(file: FileOf<'practice'>, id: string, { lines }: Compile): Reaction {
  const of = (temper: Temper) => lines(file.say[temper] ?? [], 'say', temper);
  const plain = of('plain');
  const or = (own: Line[]) => (own.length > 0 ? own : plain);
  return { ...file, id, say: { warm: or(of('warm')), plain, formal: or(of('formal')) } };
}

/** What `practice` needs besides, as far as the folder holds it. */
export function practiceOf(
  document: <N extends DocumentName>(name: N) => DocumentOf<N> | undefined,
): Partial<PracticeContent> {
  const hearing = document('practice-hearing.yaml');
  const names = document('practice-names.yaml');
  const marks = document('practice-marks.yaml');
  const truths = document('practice-truths.yaml');
  return {
    ...(hearing && { hearing: hearing.cues, nobody: hearing.nobody, suspects: hearing.suspects }),
    ...(names && { names }),
    ...(marks && { marks }),
    ...(truths && { truths }),
  };
}

/** May I ask yet: verdicts and notes with their reasons compiled. */
export function readinessOf(
  file: DocumentOf<'readiness.yaml'>,
  { line, lines }: Compile,
): NonNullable<Compiled['readiness']> {
  const verdicts = file.verdicts.map((rule, index) => ({
    id: rule.id,
    if: rule.if,
    verdict: rule.verdict,
    reason: line(rule.reason, 'verdicts', index, 'reason'),
    ...(rule.lift ? { lift: line(rule.lift, 'verdicts', index, 'lift') } : {}),
  }));
  const notes = file.notes.map((rule, index) => {
    const as = rule.did ? 'did' : rule.and ? 'and' : 'reason';
    return { id: rule.id, if: rule.if, as, line: line(rule[as] ?? '', 'notes', index, as) } as const;
  });
  return { verdicts, notes, mirror: lines(file.mirror, 'mirror') };
}

/** Remarks or openings by theme, their lines compiled. */
export const resultThemesOf = (
  file: DocumentOf<'remarks.yaml' | 'openings.yaml'>,
  { lines }: Compile,
): ResultTheme[] =>
  Object.entries(file).map(([theme, { cues, unless, say, formal }]) => ({
    cues: cues.map(asCue),
    unless: unless.map(asCue),
    say: lines(say, theme, 'say'),
    formal: lines(formal, theme, 'formal'),
  }));

/** A cue of letters is found as whole words: with a blank on either side. One with marks ("$", ", and ") is found as it is. */
const asCue = (cue: string): string => (/^[\w'’ -]+$/.test(cue) ? ` ${cue.toLowerCase()} ` : cue);
