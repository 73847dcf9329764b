/** The customers of a store: the snapshot, with what was written since, read as far as it's needed. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LogEntry, Tally } from '../domain/log.js';
import { Problem } from '../domain/problem.js';
import { makeFolder, sweep } from './files.js';
import { addToJournal, mendJournal, readJournal, writeJournal, type Stretch } from './journal.js';
import { locked } from './lock.js';
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

/** From here on a new snapshot is worth its writing: bytes of the journal read since the last. */
const STALE = 65_536;

interface Loaded extends State {
  snapshot: Snapshot | null;
  rows?: Listed[];
  byKey?: Map<string, Listed[]>;
}

/** Journal and snapshot as one: customers, standings, entries. Reading is lazy; writing is under the lock. */
export class Shelf {
  private loaded: Loaded | undefined;
  private readonly journal: string;
  private readonly lock: string;
  private readonly short: string;

  constructor(
    private readonly where: Where,
    /** What was set aside; whoever opened the store tells the rep. */
    private readonly notes: string[],
  ) {
    this.journal = join(where.folder, 'journal.ndjson');
    this.short = join(where.folder, 'snapshot');
    this.lock = join(where.folder, 'lock');
  }

  /** A short line per customer, in no order. */
  rows(): readonly Listed[] {
    const now = this.now();
    return (now.rows ??= [
      ...(now.snapshot?.rows.filter((row) => !now.changed.has(row.id)) ?? []),
      ...[...now.changed.values()].map(listed),
    ]);
  }

  /** The lines of customers with this name key. */
  withKey(key: string): readonly Listed[] {
    const now = this.now();
    now.byKey ??= grouped(this.rows());
    return (key && now.byKey.get(key)) || [];
  }

  /** A customer by id. */
  read(id: string): Saved | undefined {
    return this.safely((now) => now.changed.get(id) ?? now.snapshot?.read(id));
  }

  tallies(): readonly Tally[] {
    return this.now().tallies;
  }

  /** Every entry of the log, in the order they were written. Reads the whole journal. */
  entries(): LogEntry[] {
    this.now();
    return this.records().flatMap((record) => (record['log'] ? [wholeEntry(record['log'])] : []));
  }

  /** Every record of the journal, without its head. */
  records(): StoredRecord[] {
    const whole = readJournal(this.journal, () => 0);
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
      rmSync(this.short, { force: true });
      writeJournal(this.journal, records);
    });
  }

  private fresh(): void {
    this.loaded?.snapshot?.close();
    this.loaded = undefined;
  }

  private now(): Loaded {
    return (this.loaded ??= this.load(readSnapshot(this.short)));
  }

  /** A damaged snapshot is only a detour: everything is read from the journal again. */
  private safely<T>(work: (now: Loaded) => T): T {
    try {
      return work(this.now());
    } catch (error) {
      if (!(error instanceof DamagedSnapshot)) throw error;
      this.fresh();
      if (this.where.save) rmSync(this.short, { force: true });
      return work((this.loaded = this.load(null)));
    }
  }

  private load(snapshot: Snapshot | null): Loaded {
    const fits = (generation: string, size: number) =>
      snapshot !== null && snapshot.generation === generation && snapshot.offset <= size;
    let found = readJournal(this.journal, (generation, size) =>
      fits(generation, size) ? snapshot!.offset : 0,
    );
    if (found && found.damaged.length > 0) {
      this.mend(found);
      found = readJournal(this.journal, (generation, size) =>
        fits(generation, size) ? snapshot!.offset : 0,
      );
    }
    const used = found && found.from > 0 ? snapshot : null;
    if (!used) snapshot?.close();
    const state: Loaded = { snapshot: used, changed: new Map(), tallies: [...(used?.tallies ?? [])] };
    if (!found) return state;
    addRecords(state, found.records, (id) => used?.read(id));
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
  private shorten(state: Loaded, { head, end }: Stretch): void {
    const { snapshot, changed, tallies } = state;
    const kept = (snapshot?.rows ?? []).filter((row) => !changed.has(row.id));
    try {
      const unchanged = kept.map((row) => ({ row, bytes: snapshot!.raw(row.id)! }));
      writeSnapshot(this.short, {
        generation: head.generation,
        offset: end,
        tallies,
        changed: changed.values(),
        unchanged,
      });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  }
}

function grouped(rows: readonly Listed[]): Map<string, Listed[]> {
  const groups = new Map<string, Listed[]>();
  for (const row of rows) {
    const group = groups.get(row.key);
    if (group) group.push(row);
    else groups.set(row.key, [row]);
  }
  return groups;
}
