/** A result as one line of JSON, when its texts are written for JSON already: put together, never read again. */
import type { Customer } from '../../domain/model.js';
import type { AskResult, Face, Introduction, ScriptResult, Step } from '../../domain/result.js';

/** The same bytes as JSON.stringify of the result with its texts as they are. */
export function toJsonLine(result: AskResult): string {
  const { customer, readiness, faces, scripts, walk, objections, introduction, after, warnings } = result;
  return `{"schema":"${result.schema}","customer":${customerJson(customer)},"readiness":{"verdict":"${
    readiness.verdict
  }","reasons":${list(readiness.reasons, lines)},"lift":${lines(readiness.lift)},"next":${list(
    readiness.next,
    step,
  )}},"faces":${list(faces, face)},"scripts":${list(scripts, script)},"walk":${list(
    walk,
    (one) => `{"circle":"${one.circle}","question":${lines(one.question)},"followUp":${lines(one.followUp)}}`,
  )},"objections":${list(
    objections,
    ({ heard, answer }) => `{"heard":${lines(heard)},"answer":${lines(answer)}}`,
  )},"introduction":${introductionJson(introduction)},"after":${list(after, step)},"warnings":${list(
    warnings,
    ({ rule, message }) => `{"rule":"${rule}","message":${quoted(message)}}`,
  )},"seed":${JSON.stringify(result.seed)},"version":"${result.version}"}`;
}

function list<T>(items: readonly T[], json: (item: T) => string): string {
  if (items.length === 0) return '[]';
  let text = `[${json(items[0]!)}`;
  for (let at = 1; at < items.length; at++) text += `,${json(items[at]!)}`;
  return `${text}]`;
}

/** A text of ours as a string of JSON: only its line ends are left to be escaped. */
const lines = (text: string): string =>
  text.includes('\n') ? `"${text.replaceAll('\n', '\\n')}"` : `"${text}"`;

/** Any text as a string of JSON. */
const quoted = (text: string): string =>
  text.includes('"') || text.includes('\\') ? JSON.stringify(text) : `"${text}"`;

const bare = (text: string): string => `"${text}"`;

const customerJson = (of: Customer): string =>
  `{"name":"${of.name}","callMe":"${of.callMe}","occupation":"${of.occupation}","company":"${
    of.company
  }","relation":"${of.relation}","since":"${of.since}","score":${of.score},"result":"${
    of.result
  }","openIssue":"${of.openIssue}","signals":${list(of.signals, bare)},"lastAsked":"${
    of.lastAsked
  }","gave":"${of.gave}","circles":${list(
    of.circles,
    ({ circle, words }) => `{"circle":"${circle}","words":"${words}"}`,
  )},"people":${list(
    of.people,
    ({ name, circle, note }) => `{"name":"${name}","circle":"${circle}","note":"${note}"}`,
  )},"channel":${list(of.channel, bare)},"meeting":"${of.meeting}","executive":${
    of.executive
  },"extra":${JSON.stringify(of.extra)}}`;

const step = ({ when, date, action, text }: Step): string =>
  `{"when":"${when}","date":"${date}","action":"${action}","text":${lines(text)}}`;

const face = ({ phrase, kind, circle, source, why }: Face): string =>
  `{"phrase":${quoted(phrase)},"kind":"${kind}","circle":"${circle}","source":"${source}","why":${list(
    why,
    quoted,
  )}}`;

const script = ({ channel, subject, text, words, seconds, parts }: ScriptResult): string =>
  `{"channel":"${channel}"${subject === undefined ? '' : `,"subject":${lines(subject)}`},"text":${lines(
    text,
  )},"words":${words},"seconds":${seconds},"parts":${list(
    parts,
    ({ part, text: said }) => `{"part":"${part}","text":${lines(said)}}`,
  )}}`;

const introductionJson = (of: Introduction | null): string =>
  of === null
    ? 'null'
    : `{"blurb":${lines(of.blurb)},"threeWay":${lines(of.threeWay)},"optIn":${lines(
        of.optIn,
      )},"approach":${lines(of.approach)}}`;
