import { newestDay, type Days } from './shelf.ts'

/** Milliseconds between two dumps of one day: while an import runs, the record changes every few seconds. */
const pause = 15 * 60_000

/**
 * Whether a dump is to be made now: once a day, just after midnight UTC, and after the record changed.
 * @param lastTry when one was last begun, whatever came of it; 0 for never
 */
export function isDue(days: Days, revision: number, day: string, now: number, lastTry: number): boolean {
  const newest = newestDay(days)
  const upToDate = newest === day && days[newest]?.revision === revision
  return !upToDate && now - lastTry >= pause
}
