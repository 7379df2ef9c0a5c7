/** How much is measured. Small numbers are for working on the bench itself; results that are kept use the defaults. */
const count = (name: string, fallback: number): number => Math.max(1, Math.floor(Number(process.env[name]) || fallback))

export const settings = {
  /** Times each server of a pair is asked, in turn. */
  rounds: count('BENCH_ROUNDS', 5),
  /** Seconds a round lasts. */
  seconds: count('BENCH_SECONDS', 6),
  connections: 20,
  /** Seconds for which costly questions are asked at once. */
  overloadSeconds: count('BENCH_OVERLOAD_SECONDS', 60),
  /** Changes published, on each database and to the site with generated records. */
  changes: count('BENCH_CHANGES', 30),
  /** Starts of the web app from disk. */
  starts: count('BENCH_STARTS', 5),
  /** Records a stolen account edits. */
  reverted: count('BENCH_REVERTED', 500),
  /** Rows of a file that is imported. */
  rows: count('BENCH_ROWS', 25_000),
  agreements: count('BENCH_AGREEMENTS', 20_000),
  /** Records on the board. */
  records: count('BENCH_RECORDS', 5_000),
  cities: count('BENCH_CITIES', 6_000)
}
