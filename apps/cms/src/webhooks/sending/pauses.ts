const second = 1000
const minute = 60 * second
const hour = 60 * minute

/**
 * Milliseconds after the first, second, … attempt that failed. Together more than three days: an endpoint that fails all
 * the time is paused, at the latest when a message of it would be given up.
 */
const pauses = [
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  1 * hour,
  2 * hour,
  4 * hour,
  6 * hour,
  8 * hour,
  10 * hour,
  12 * hour,
  12 * hour,
  12 * hour,
  12 * hour
]

/** Milliseconds of failing, without one success, after which an endpoint that fails once more is paused. */
export const patience = 3 * 24 * hour

/** Failures in a row after which an endpoint is given a rest: what waits for it is not sent all at once in vain. */
const restless = 10
const longestRest = 15 * minute

/** Up to a tenth more or less, so that what failed together does not come back together. */
const withJitter = (pause: number): number => Math.round(pause * (0.9 + Math.random() * 0.2))

/** Milliseconds until the next attempt after this many failed; undefined when it was the last. */
export function pauseAfter(attempts: number): number | undefined {
  const pause = pauses[attempts - 1]
  return pause === undefined ? undefined : withJitter(pause)
}

/** Milliseconds of rest after this many failures of an endpoint in a row. */
export const restAfter = (failures: number): number =>
  failures < restless ? 0 : Math.min(longestRest, 5 * second * 2 ** (failures - restless))
