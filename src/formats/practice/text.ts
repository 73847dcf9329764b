/** A practice for people: the talk with what was wrong in it, names, the score as a sum, and one thing to change. */
import type { PracticeResult, ScoreLine } from '../../domain/practice/report.js';
import type { Turn } from '../../domain/practice/talk.js';
import { wrapped } from '../wrap.js';
import type { Look } from '../scripts/text.js';

export interface Standing {
  sessions: number;
  streak: number;
  best: number;
  due: string[];
}

/** The report. */
export function practiceText(result: PracticeResult, standing: Standing | undefined, look: Look): string {
  const { customer, drill, turns, score, doNext } = result;
  const head =
    drill === 'full'
      ? `${customer.name}, ${customer.occupation}. Verdict: ${customer.verdict}.`
      : `Drill: ${drill}.`;
  return [
    section('PRACTICE', [`${head}${result.seed ? ` Seed: ${result.seed}.` : ''}`], look),
    turns.map((turn) => turnText(turn, customer.callMe, result, look)).join('\n'),
    section('NAMES', namesText(result), look),
    section('SCORE', [`${score.total} of ${score.most}`, ...score.rules.filter(told).map(scoreText)], look),
    section(
      'NEXT TIME',
      doNext.say
        ? [doNext.say, ...(doNext.words ? [`"${doNext.words}"`] : [])]
        : ['Do it again, on a real one.'],
      look,
    ),
    standing ? section('STREAK', [standingText(standing)], look) : '',
  ]
    .filter(Boolean)
    .join('\n');
}

const INDENT = 10;

function section(label: string, lines: readonly string[], look: Look): string {
  const broken = lines.flatMap((line) => wrapped(line, look.width ? look.width - INDENT : 0));
  return broken
    .map((line, index) => `${index === 0 ? look.strong(label.padEnd(INDENT)) : ' '.repeat(INDENT)}${line}\n`)
    .join('');
}

function turnText(turn: Turn, callMe: string, { drill, score }: PracticeResult, look: Look): string {
  const them = drill === 'full' ? callMe : 'They';
  const row = (label: string, text: string, faint = false) =>
    wrapped(text, look.width ? look.width - INDENT - 3 : 0)
      .map(
        (line, index) =>
          `${(index === 0 ? label : '').padEnd(INDENT + 2)} ${faint ? look.faint(line) : line}\n`,
      )
      .join('');
  return [
    turn.prompt ? row('  They', turn.prompt) : '',
    row(`${String(turn.turn).padStart(2)} You`, turn.said || '…'),
    turn.reply ? row(`   ${them}`, turn.reply) : '',
    ...turn.findings.map(({ rule, quote, message }) => row('   !', `${rule}: "${quote}" ${message}`, true)),
    ...turn.slips.map((slip) => row('   !', slipText(slip, score.rules), true)),
    turn.better ? row('   Better', turn.better) : '',
  ].join('');
}

/** A slip of the talk itself, with what it means. */
function slipText(slip: string, rules: readonly ScoreLine[]): string {
  const say = rules.find(({ rule }) => rule === slip)?.say;
  return say ? `${slip}: ${say}` : slip;
}

function namesText({ names: { won, missed }, drill }: PracticeResult): string[] {
  const people = won.map(({ name, from, turn }) => `${name}${from ? ` (${from})` : ''}, turn ${turn}`);
  const lines = [people.length > 0 ? `Won: ${people.join('; ')}.` : 'Won: none.'];
  return drill === 'full' ? [...lines, ...missedText(missed)] : lines;
}

/** Those who were missed, a line for each place. */
function missedText(missed: PracticeResult['names']['missed']): string[] {
  const places = new Map<string, { names: string[]; why: string }>();
  for (const { name, from, why } of missed) {
    const place = places.get(from) ?? { names: [], why };
    place.names.push(name);
    places.set(from, place);
  }
  return [...places].map(([from, { names, why }]) => {
    const turn = /-(\d+)$/.exec(why)?.[1] ?? '';
    return `Missed: ${names.join(', ')}${from ? ` (${from})` : ''}; ${WHY[why.replace(/-\d+$/, '')] ?? why}${turn}.`;
  });
}

const WHY: Record<string, string> = {
  'who-else-not-asked': 'nobody asked who else is there',
  'lost-at-turn': 'lost at turn ',
  'never-asked-about': 'never asked about',
};

const told = ({ points, turns }: ScoreLine): boolean => points !== 0 || turns.length === 0;

function scoreText({ rule, points, turns, say }: ScoreLine): string {
  const sign = points > 0 ? `+${points}` : String(points);
  const at = turns.length > 0 ? ` (turn ${turns.join(', ')})` : ' (not done)';
  return `${sign.padStart(4)}  ${rule}: ${say.replace(/\.$/, '')}${at}`;
}

function standingText({ streak, best, sessions, due }: Standing): string {
  const days = `${streak} ${streak === 1 ? 'day' : 'days'} in a row, ${best} at best; ${sessions} ${sessions === 1 ? 'practice' : 'practices'} so far.`;
  return due.length > 0 ? `${days} Due today: ${due.slice(0, 5).join(', ')}.` : days;
}
