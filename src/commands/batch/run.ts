/** One run over many rows: reads, works on this thread or on several, writes in order, and counts. */
import type { Context } from '../../context.js';
import { Problem } from '../../domain/problem.js';
import { fieldsOf, hasName, ownNames, placeOf } from '../../formats/records/columns.js';
import type { Records } from '../../formats/records/read.js';
import type { Row } from '../../formats/records/row.js';
import { textLook } from '../ask-formats.js';
import { nextTurn, Pool } from './pool.js';
import { counted, type Progress } from './progress.js';
import type { Rejects } from './rejects.js';
import { noSuch, type Settings } from './settings.js';
import type { Sink } from './sinks.js';
import { makeWork, type Done, type Work, type WorkPlan } from './work.js';

export interface RunNeeds {
  context: Context;
  settings: Settings;
  plan: WorkPlan;
  records: Records;
  sink: Sink;
  rejects: Rejects;
  progress: Progress;
}

/** Rows worked on at a time: their bytes are about as many as are written at once. Other threads are sent more. */
const BLOCK = 16;
const SHARED_BLOCK = 64;
/** Rows after which other threads are worth their start. */
const MANY = 2000;

export class Run {
  private work: Work | undefined;
  private pool: Pool | undefined;
  private rows = 0;
  private bad = 0;
  private unready = 0;

  constructor(private readonly needs: RunNeeds) {}

  /** Works through every row. */
  async all(): Promise<void> {
    for await (const rows of this.needs.records.rows) {
      for (let at = 0; at < rows.length;) {
        const size = this.pool ? SHARED_BLOCK : BLOCK;
        await this.block(rows.slice(at, at + size));
        at += size;
      }
      this.needs.sink.flush();
      await nextTurn();
    }
    await this.pool?.drain();
    this.needs.sink.flush();
  }

  async stop(): Promise<void> {
    await this.pool?.stop();
  }

  /** Says how it went; gives the exit code. */
  close(): number {
    const { context, settings } = this.needs;
    if (!context.quiet) context.io.err(`refcoach: ${this.summary(settings)}\n`);
    if (this.bad > 0) return 65;
    return context.options['require-ready'] && this.unready > 0 ? 3 : 0;
  }

  private summary({ rejects }: Settings): string {
    const good = `${counted(this.rows - this.bad)} ${this.rows - this.bad === 1 ? 'row' : 'rows'} done`;
    if (this.bad === 0) return `${good}.`;
    return `${good}, ${counted(this.bad)} bad${rejects ? `, kept in ${rejects}` : ' (--rejects FILE keeps them)'}.`;
  }

  private async block(rows: readonly Row[]): Promise<void> {
    this.work ??= await this.begin(rows[0]!);
    if (!this.pool && this.rows >= MANY && this.mayShare()) this.pool = this.share();
    if (this.pool) return this.pool.put(rows);
    this.finished(rows, this.work.run(rows));
  }

  /** Columns are known once the first row is here. */
  private async begin(first: Row): Promise<Work> {
    const { context, plan, records } = this.needs;
    const header = records.header();
    if (header) plan.fields = this.fields(header.cells, header.line);
    const playbook = await context.playbook();
    const work = makeWork(plan, playbook, await textLook(context));
    work.check(first);
    return work;
  }

  private fields(cells: readonly string[], line: number): string[] {
    const { settings } = this.needs;
    const names = ownNames(cells);
    for (const column of Object.values(settings.map))
      if (placeOf(column, names) < 0) throw noSuch('column', column, names, settings.file);
    const fields = fieldsOf(cells, settings.map);
    if (hasName(fields) || this.needs.plan.over['name']) return fields;
    throw new Problem(
      'data',
      `No column holds the customer's name. There are: ${names.slice(0, 30).join(', ')}.`,
      { file: settings.file, line },
      'Say which one does: --map name="Column".',
    );
  }

  /** Other threads are used when there are cores for them, and nothing depends on this thread. */
  private mayShare(): boolean {
    const { settings, context, plan } = this.needs;
    const drawn = plan.format === 'text' && !plan.apart && context.io.terminal.stdout;
    return settings.jobs > 1 && !settings.strict && !drawn;
  }

  private share(): Pool {
    const { context, plan, settings } = this.needs;
    const playbook = context.ownPlaybook().path;
    return new Pool(settings.jobs - 1, { plan, playbook }, this.work!, (rows, result) =>
      this.finished(rows, result),
    );
  }

  private finished(rows: readonly Row[], { bytes, named, bad, unready }: Done): void {
    const { sink, progress } = this.needs;
    sink.put(bytes);
    for (const [name, one] of named) sink.putNamed(name, one);
    this.rows += rows.length;
    this.unready += unready;
    for (const [at, why] of bad) this.reject(rows[at]!, why);
    progress.at(this.rows, this.bad);
  }

  private reject(row: Row, why: string): void {
    const { context, settings, rejects, progress } = this.needs;
    this.bad++;
    if (row.raw) rejects.keep(row);
    const what = `row ${row.number}: ${why}`;
    if (settings.strict) {
      this.needs.sink.flush();
      throw new Problem('data', what, { file: settings.file, line: row.line });
    }
    progress.clear();
    context.io.err(`${settings.file}:${row.line}: ${what}\n`);
  }
}
