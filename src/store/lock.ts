/** One writer at a time: a lock file that says who holds it, so that what a killed process left can be told from a live one. */
import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { getBuiltinModule, kill, pid } from 'node:process';
import { Problem } from '../domain/problem.js';
import { isHeld, isMissing, isTaken, writeFailure } from './failure.js';
import { newId } from './ids.js';
import { pause } from './pause.js';

/** How long to wait for another writer, and when a lock counts as left behind. Milliseconds. */
const PATIENCE = 10_000;
const LEFT_BEHIND = 30_000;
/** A lock without a word in it belongs to somebody who has only just made it, or who died at that. */
const SPEECHLESS = 2_000;

/** A lock that is held. */
export interface Held {
  /** False when another process took it for left behind, which happens to a process that was stopped for long. */
  stillMine(): boolean;
  letGo(): void;
}

/** Runs `work` while nobody else writes. Throws a Problem (busy) when another process doesn't let go in time. */
export function locked<T>(file: string, work: (lock: Held) => T): T {
  const lock = hold(file);
  try {
    return work(lock);
  } finally {
    lock.letGo();
  }
}

/** Takes the lock, for work that waits. Throws a Problem (busy) when another process doesn't let go in time. */
export function hold(file: string): Held {
  const mark = `${pid} ${hostName()} ${newId()}`;
  take(file, mark);
  const stillMine = () => holderOf(file) === mark;
  return { stillMine, letGo: () => void (stillMine() && rmSync(file, { force: true })) };
}

function take(file: string, mark: string): void {
  const until = Date.now() + PATIENCE;
  for (let wait = 1; !tryLock(file, mark); wait = Math.min(wait * 2, 50)) {
    if (breakIfLeft(file, mark)) continue;
    if (Date.now() > until) {
      const todo = 'Try again. If no other is running, remove this file.';
      throw new Problem('busy', 'Another refcoach is writing here and has not finished.', { file }, todo);
    }
    pause(wait * (0.5 + Math.random()));
  }
}

function tryLock(file: string, mark: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'wx', 0o600);
  } catch (error) {
    if (isTaken(error) || (isHeld(error) && isThere(file))) return false;
    throw writeFailure(error, file);
  }
  try {
    writeFileSync(descriptor, `${mark}\n`);
    return true;
  } catch (error) {
    rmSync(file, { force: true });
    throw writeFailure(error, file);
  } finally {
    closeSync(descriptor);
  }
}

const isThere = (file: string) => ageOf(file) !== null;

function ageOf(file: string): number | null {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return null;
  }
}

/**
 * Removes a lock whose holder is gone. Two processes may find it at once: a second lock decides which of them looks
 * again and removes it, so that neither removes the lock of a third.
 */
function breakIfLeft(file: string, mark: string): boolean {
  if (!isLeft(file)) return false;
  const guard = `${file}.break`;
  if (!tryLock(guard, mark)) {
    if (isLeft(guard)) rmSync(guard, { force: true });
    return false;
  }
  try {
    if (isLeft(file)) rmSync(file, { force: true });
    return true;
  } finally {
    rmSync(guard, { force: true });
  }
}

function isLeft(file: string): boolean {
  const age = ageOf(file);
  if (age === null) return false;
  if (age > LEFT_BEHIND) return true;
  const [holder, host] = holderOf(file).split(/\s+/);
  if (!holder) return age > SPEECHLESS;
  return host === hostName() && !isAlive(Number(holder));
}

function holderOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    return isMissing(error) ? '' : '?';
  }
}

function isAlive(holder: number): boolean {
  try {
    return kill(holder, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** This machine's name; node:os is loaded only by those who write. */
const hostName = (): string => getBuiltinModule('node:os').hostname();
