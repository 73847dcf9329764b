/** The customers of a store: the snapshot, with what was written since, read as far as it's needed. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { personKey, type LogEntry, type Tally } from '../domain/log.js';
import type { LogTable } from '../domain/log-table.js';
import { Problem } from '../domain/problem.js';
import { makeFolder, sweep } from './files.js';
import { glanceOf, type Glance } from './glance.js';
import { addToJournal, mendJournal, readJournal, writeJournal, type Stretch } from './journal.js';
import { locked } from './lock.js';
import { STALE } from './shortcut.js';
import { wholeEntry } from './sparse.js';
import { DamagedSnapshot, readSnapshot, writeSnapshot, type Snapshot } from './snapshot.js';
import { addRecords, listed, type Listed, type Saved, type State } from './state.js';

/** Where a store is, whether it may write, and the day for the names of what is set aside. */
export interface Where {
  folder: string;
  save: boolean;
  day: string;
}

export type StoredRecord = Record<string, unknown>;

interface Loaded extends State {
  snapshot: Snapshot | null;
  /** Rows of the snapshot whose customers changed since. */
  replaced: Set<number>;
  rows?: Listed[];
}

/** Journal and snapshot as one: customers, standings, entries. Reading is lazy; writing is under the lock. */
export class Shelf {
  private loaded: Loaded | undefined;
  private readonly journal: string;
  private readonly lock: string;
  private readonly short: string;
  private readonly table: string;

  constructor(
    private readonly where: Where,
    /** What was set aside; whoever opened the store tells the rep. */
    private readonly notes: string[],
  ) {
    this.journal = join(where.folder, 'journal.ndjson');
    this.short = join(where.folder, 'snapshot');
    this.table = join(where.folder, 'counts');
    this.lock = join(where.folder, 'lock');
  }

  /** A short line per customer, in no order. */
  rows(): readonly Listed[] {
    return this.safely(
      (now) => (now.rows ??= [...unchanged(now).map(({ names }) => names), ...changed(now)]),
    );
  }

  /** How many customers there are. */
  count(): number {
    const { snapshot, replaced, changed } = this.now();
    return (snapshot?.table.id.length ?? 0) - replaced.size + changed.size;
  }

  /** The customers in the rows that `pick` chooses by numbers alone: names and lines of the others aren't read. */
  choose(pick: (glance: Glance) => Iterable<number>): Saved[] {
    return this.safely((now) => {
      const fresh = [...now.changed.values()];
      const old = now.snapshot?.table.id.length ?? 0;
      const rows = [...pick(glanceOf(now.snapshot?.table, now.replaced, fresh))];
      return rows.map((row) => (row < old ? now.snapshot!.read(row) : fresh[row - old]!));
    });
  }

  /** The customers with this name key. */
  withKey(key: string): Saved[] {
    if (!key) return [];
    const isMeant = ({ customer }: Saved) => personKey(customer.name) === key;
    return this.safely((now) => [
      ...(now.snapshot?.rowsWith('key', key) ?? [])
        .filter((row) => !now.replaced.has(row))
        .map((row) => now.snapshot!.read(row))
        .filter(isMeant),
      ...[...now.changed.values()].filter(isMeant),
    ]);
  }

  /** A customer by id. */
  read(id: string): Saved | undefined {
    return this.safely((now) => now.changed.get(id) ?? inSnapshot(now.snapshot, id)?.saved);
  }

  tallies(): readonly Tally[] {
    return this.safely((now) => [...(now.snapshot?.contents().tallies ?? []), ...now.tallies]);
  }

  /** Every entry of the log, in the order they were written. Reads the whole journal. */
  entries(): LogEntry[] {
    this.now();
    return this.records().flatMap((record) => (record['log'] ? [wholeEntry(record['log'])] : []));
  }

  /** The log as a report reads it. What can't be read of the journal is set aside first. */
  async logTable(): Promise<LogTable> {
    const { readLogTable } = await import('./log-file.js');
    this.now();
    return readLogTable(this.table, this.journal, this.where.save);
  }

  /** Every record of the journal, without its head. */
  records(): StoredRecord[] {
    const whole = readJournal(this.journal);
    return (whole?.records ?? []).filter((record) => !('head' in record));
  }

  /** Adds the records that `make` gives; it may look at the customers first, and nobody else writes meanwhile. */
  add(make: () => readonly object[]): void {
    if (!this.where.save) return;
    makeFolder(this.where.folder);
    sweep(this.where.folder, Date.now());
    locked(this.lock, () => {
      this.fresh();
      const records = make();
      if (records.length > 0) this.notes.push(...addToJournal(this.journal, records, this.where.day));
    });
    this.fresh();
  }

  /** Writes the journal anew with what `change` makes of it. The snapshot goes. */
  rewrite(change: (records: StoredRecord[]) => readonly object[]): void {
    if (!this.where.save) return;
    makeFolder(this.where.folder);
    locked(this.lock, (held) => {
      this.now();
      const records = change(this.records());
      if (!held.stillMine())
        throw new Problem(
          'busy',
          'Another refcoach wrote meanwhile, so nothing was changed.',
          {},
          'Try again.',
        );
      this.fresh();
      this.dropShortcuts();
      writeJournal(this.journal, records);
      this.dropShortcuts();
    });
  }

  /** What was made of the journal names people too. Once more after a rewrite, for one that was being written meanwhile. */
  private dropShortcuts(): void {
    for (const file of [this.short, this.table]) rmSync(file, { force: true });
  }

  private fresh(): void {
    this.loaded?.snapshot?.close();
    this.loaded = undefined;
  }

  private now(): Loaded {
    return this.safely((now) => now);
  }

  /** A damaged snapshot is only a detour: everything is read from the journal again. */
  private safely<T>(work: (now: Loaded) => T): T {
    try {
      return work((this.loaded ??= this.load(readSnapshot(this.short))));
    } catch (error) {
      if (!(error instanceof DamagedSnapshot)) throw error;
      this.fresh();
      if (this.where.save) rmSync(this.short, { force: true });
      return work((this.loaded = this.load(null)));
    }
  }

  private load(snapshot: Snapshot | null): Loaded {
    let found = readJournal(this.journal, snapshot);
    if (found && found.damaged.length > 0) {
      this.mend(found);
      found = readJournal(this.journal, snapshot);
    }
    const used = found && found.from > 0 ? snapshot : null;
    if (!used) snapshot?.close();
    const state: Loaded = { snapshot: used, changed: new Map(), tallies: [], replaced: new Set() };
    if (!found) return state;
    addRecords(state, found.records, (id) => {
      const before = inSnapshot(used, id);
      if (before) state.replaced.add(before.row);
      return before?.saved;
    });
    if (this.where.save && found.end - found.from > STALE) this.shorten(state, found);
    return state;
  }

  /** Sets what can't be read aside. When that isn't possible the rest is still used. */
  private mend(found: Stretch): void {
    const many = found.damaged.length;
    if (!this.where.save)
      return void this.notes.push(
        `${many} damaged ${many === 1 ? 'line' : 'lines'} of the journal left out.`,
      );
    try {
      this.notes.push(...locked(this.lock, () => this.setAside(found)));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.notes.push(`Part of the journal can't be read, and it can't be set aside either. ${error.line}`);
    }
  }

  /** A torn end is cut off where it is; damage elsewhere means writing the journal anew. */
  private setAside({ torn, damaged }: Stretch): string[] {
    if (torn && damaged.length === 1) return addToJournal(this.journal, [], this.where.day);
    return mendJournal(this.journal, this.where.day);
  }

  /** Writes a new snapshot. It's made from the journal alone, so an older one that comes later does no harm. */
  private shorten(state: Loaded, found: Stretch): void {
    const { snapshot: before, changed, tallies } = state;
    writeSnapshot(this.short, this.journal, {
      mark: found.mark(),
      tallies: [...(before?.contents().tallies ?? []), ...tallies],
      before,
      unchanged: unchanged(state).map(({ row }) => row),
      changed: [...changed.values()],
    });
  }
}

/** The row and the customer of an id. */
function inSnapshot(snapshot: Snapshot | null, id: string): { row: number; saved: Saved } | undefined {
  for (const row of snapshot?.rowsWith('id', id) ?? []) {
    const saved = snapshot!.read(row);
    if (saved.id === id) return { row, saved };
  }
  return undefined;
}

/** The rows of the snapshot that still hold. */
const unchanged = ({ snapshot, replaced }: Loaded): { row: number; names: Listed }[] =>
  (snapshot?.contents().rows ?? [])
    .map((names, row) => ({ row, names }))
    .filter(({ row }) => !replaced.has(row));

const changed = (now: Loaded): Listed[] => [...now.changed.values()].map(listed);
