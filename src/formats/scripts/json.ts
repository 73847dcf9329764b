/** A result as one line of JSON, when its texts are written for JSON already (`askForJson`): put together, never read again. */
import type { Customer } from '../../domain/model.js';
import type { AskResult, Face, Introduction, ScriptResult, Step } from '../../domain/result.js';

/** The same bytes as JSON.stringify of the result with its texts as they are. */
export function toJsonLine(result: AskResult): string {
  const { customer, readiness, faces, scripts, walk, objections, warnings } = result;
  let out = `{"schema":"${result.schema}","customer":${customerJson(customer)}`;
  out += `,"readiness":{"verdict":"${readiness.verdict}","reasons":${texts(readiness.reasons)}`;
  out += `,"lift":"${readiness.lift}","next":${steps(readiness.next)}},"faces":[`;
  for (let at = 0; at < faces.length; at++) out += (at ? ',' : '') + face(faces[at]!);
  out += '],"scripts":[';
  for (let at = 0; at < scripts.length; at++) out += (at ? ',' : '') + script(scripts[at]!);
  out += '],"walk":[';
  for (let at = 0; at < walk.length; at++) {
    const { circle, question, followUp } = walk[at]!;
    out += `${at ? ',' : ''}{"circle":"${circle}","question":"${question}","followUp":"${followUp}"}`;
  }
  out += '],"objections":[';
  for (let at = 0; at < objections.length; at++) {
    const { heard, answer } = objections[at]!;
    out += `${at ? ',' : ''}{"heard":"${heard}","answer":"${answer}"}`;
  }
  out += `],"introduction":${introduction(result.introduction)},"after":${steps(result.after)},"warnings":[`;
  for (let at = 0; at < warnings.length; at++) {
    const { rule, message } = warnings[at]!;
    out += `${at ? ',' : ''}{"rule":"${rule}","message":${quoted(message)}}`;
  }
  return `${out}],"seed":${JSON.stringify(result.seed)},"version":"${result.version}"}`;
}

/** A text that was laid together, as a string of JSON: its line ends are left to be escaped. */
const laid = (text: string): string =>
  text.includes('\n') ? `"${text.replaceAll('\n', '\\n')}"` : `"${text}"`;

/** Any text as a string of JSON: reasons and warnings quote what was typed. */
const quoted = (text: string): string =>
  text.includes('"') || text.includes('\\') ? JSON.stringify(text) : `"${text}"`;

const texts = (list: readonly string[]): string => (list.length > 0 ? `["${list.join('","')}"]` : '[]');

function customerJson(of: Customer): string {
  let out = `{"name":"${of.name}","callMe":"${of.callMe}","occupation":"${of.occupation}","company":"${of.company}"`;
  out += `,"relation":"${of.relation}","since":"${of.since}","score":${of.score},"result":"${of.result}"`;
  out += `,"resultTold":${quoted(of.resultTold)}`;
  out += `,"openIssue":"${of.openIssue}","signals":${texts(of.signals)},"lastAsked":"${of.lastAsked}"`;
  out += `,"gave":"${of.gave}","circles":[`;
  for (let at = 0; at < of.circles.length; at++)
    out += `${at ? ',' : ''}{"circle":"${of.circles[at]!.circle}","words":"${of.circles[at]!.words}"}`;
  out += '],"people":[';
  for (let at = 0; at < of.people.length; at++) {
    const { name, circle, note } = of.people[at]!;
    out += `${at ? ',' : ''}{"name":"${name}","circle":"${circle}","note":"${note}"}`;
  }
  out += `],"channel":${texts(of.channel)},"meeting":"${of.meeting}","executive":${of.executive}`;
  return `${out},"extra":${JSON.stringify(of.extra)}}`;
}

function steps(list: readonly Step[]): string {
  let out = '[';
  for (let at = 0; at < list.length; at++) {
    const { when, date, action, text } = list[at]!;
    out += `${at ? ',' : ''}{"when":"${when}","date":"${date}","action":"${action}","text":${laid(text)}}`;
  }
  return `${out}]`;
}

function face({ phrase, kind, circle, source, why }: Face): string {
  let out = `{"phrase":${quoted(phrase)},"kind":"${kind}","circle":"${circle}","source":"${source}","why":[`;
  for (let at = 0; at < why.length; at++) out += (at ? ',' : '') + quoted(why[at]!);
  return `${out}]}`;
}

/** A part is a line and has no line ends; only a letter that is a part of its own may. */
function script({ channel, subject, text, words, seconds, parts }: ScriptResult): string {
  let out = `{"channel":"${channel}"`;
  if (subject !== undefined) out += `,"subject":"${subject}"`;
  out += `,"text":${laid(text)},"words":${words},"seconds":${seconds},"parts":[`;
  for (let at = 0; at < parts.length; at++) {
    const { part, text: said } = parts[at]!;
    out += `${at ? ',' : ''}{"part":"${part}","text":${said === text ? laid(said) : `"${said}"`}}`;
  }
  return `${out}]}`;
}

const introduction = (of: Introduction | null): string =>
  of === null
    ? 'null'
    : `{"blurb":${laid(of.blurb)},"threeWay":${laid(of.threeWay)},"optIn":${laid(of.optIn)},"approach":${laid(of.approach)}}`;
