/** The log as a table, made at once. */
import type { LogEntry } from '../../src/domain/log.js';
import { newLogTable, withEntries, type LogTable } from '../../src/domain/log-table.js';

/** The table of some entries. */
export const tableOf = (entries: readonly LogEntry[]): LogTable => withEntries(newLogTable(), entries);
