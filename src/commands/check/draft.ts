/** Checking one draft: passage by passage, each finding brought back to its place in the source. */
import type { Context } from '../../context.js';
import { scoreOf, type CheckResult, type Finding } from '../../domain/check/index.js';
import type { CheckedMessage, Verdict } from '../../domain/check-result.js';
import { sentenceAround, sentencesOf } from '../../domain/sentences.js';
import type { Shown, ShownFile } from '../../formats/findings/finding.js';
import { LineCount, passagesOf, Silence, type Block, type Passage } from '../../formats/passages/index.js';
import type { Source } from './drafts.js';
import type { Listener } from './listener.js';

/** Everything found in one draft; with --fix, turned round as well. */
export async function checkDraft(context: Context, source: Source, listener: Listener): Promise<ShownFile> {
  const fix = context.options['fix'] === true;
  const silence = new Silence();
  const reading = {
    yaml: () => import('yaml'),
    watch: (blocks: Iterable<Block>) => silence.watch(blocks),
    whole: fix,
  };
  const draft = { file: source.path, input: source.input, chunks: source.chunks };
  const heard = new Heard(listener, silence);
  for (const passage of await passagesOf(draft, reading)) {
    const later = heard.take(passage, fix);
    if (later) await later;
  }
  listener.named(silence.named);
  return finished(context, heard.file(source.path), heard, listener);
}

/** The file, turned round when that was asked for. */
export async function finished(
  context: Context,
  file: ShownFile,
  heard: Heard,
  listener: Listener,
): Promise<ShownFile> {
  if (context.options['fix'] !== true) return file;
  const { turnDraft } = await import('./turn.js');
  return turnDraft(context, file, heard.kept, listener);
}

/** A passage with what was found in it. */
export interface HeardPassage {
  passage: Passage;
  whole: boolean;
  result: CheckResult;
  /** Rules that a comment switched off here. */
  hidden: ReadonlySet<string>;
}

/** Of a source longer than this (characters), what comes after is listened to where it sounds like asking. */
const IN_FULL = 1 << 16;

/** Gathers what is found, passage after passage. */
export class Heard {
  readonly kept: HeardPassage[] = [];
  private readonly findings: Shown[] = [];
  private readonly messages: CheckedMessage[] = [];
  private asks = 0;
  private long = false;
  private listened = 0;
  private lines: { block: Block; count: LineCount } | undefined;

  constructor(
    private readonly listener: Listener,
    private readonly silence: Silence,
  ) {}

  /**
   * Judges a passage; `keep` when it will be turned round. To be waited for only where it gives a promise: of a long text nearly every passage
   * is done with at once.
   */
  take(passage: Passage, keep: boolean): Promise<void> | undefined {
    const { text } = passage;
    const whole = this.listener.whole && passage.body && isMessage(text);
    this.listened += text.length;
    const quick = this.listened > IN_FULL;
    const first = this.listener.hear(text, whole, quick);
    if (first.findings.length > 0)
      return this.listener
        .heardAgain(first, text, whole, quick)
        .then((result) => this.add(passage, whole, result, keep));
    this.add(passage, whole, first, keep);
    return undefined;
  }

  private add(passage: Passage, whole: boolean, result: CheckResult, keep: boolean): void {
    const hidden = new Set<string>();
    const findings = result.findings.filter(({ rule, start }) => {
      const off = this.silence.hides(rule, passage.places.start(start));
      if (off) hidden.add(rule);
      return !off;
    });
    this.asks += result.asks.length;
    if (passage.body) this.addMessage(passage, findings, result.asks.length);
    for (const finding of findings) this.findings.push(this.shown(finding, passage));
    if (keep) this.kept.push({ passage, whole, result: { ...result, findings }, hidden });
  }

  /** Keeps the verdict of one message. A source of several blocks is a long text, not a sequence. */
  private addMessage({ text, places, block }: Passage, findings: readonly Finding[], asks: number): void {
    if (block.line > 1) this.long = true;
    if (this.long) return;
    const { line } = this.count(block).of(places.start(Math.max(0, text.search(/\S/))));
    this.messages.push({ line, verdict: verdictOf(findings.length, asks), score: scoreOf(findings) });
  }

  private shown(finding: Finding, { text, places, block }: Passage): Shown {
    const { start, end, rule, severity, quote, message, suggestion, why } = finding;
    const count = this.count(block);
    const from = count.of(places.start(start));
    const to = count.of(places.end(end));
    const around = sentenceAround(text, start, end);
    const flat = (a: number, b: number) => text.slice(a, b).replace(/\s+/g, ' ');
    const words = why?.map(detached);
    const lead = flat(around.start, start).length;
    return {
      ...{ rule, severity, line: from.line, column: from.column, endLine: to.line, endColumn: to.column },
      ...{
        quote: detached(quote.replace(/\s+/g, ' ')),
        message,
        suggestion,
        ...(words ? { why: words } : {}),
      },
      ...{
        sentence: detached(flat(around.start, around.end)),
        from: lead,
        to: lead + flat(start, end).length,
      },
    };
  }

  private count(block: Block): LineCount {
    if (this.lines?.block !== block) this.lines = { block, count: new LineCount(block) };
    return this.lines.count;
  }

  /** All of it as one file. */
  file(path: string, extra: { row?: number; id?: string } = {}): ShownFile {
    const { findings, messages } = this;
    return {
      path,
      ...extra,
      verdict: verdictOf(findings.length, this.asks),
      score: scoreOf(findings),
      findings,
      rewrite: null,
      ...(messages.length > 1 && !this.long ? { messages } : {}),
    };
  }
}

/** A copy that does not hold on to the long text it was cut from. */
const detached = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

/** A lone sentence is no message. */
const isMessage = (text: string): boolean => sentencesOf(text).length > 1;

const verdictOf = (findings: number, asks: number): Verdict =>
  findings > 0 ? 'fix' : asks > 0 ? 'good' : 'not-an-ask';
