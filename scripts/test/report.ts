/** How many tests of a suite passed and failed. What did not run failed: skipped tests, files that did not load. */
export interface Tally {
  passed: number
  failed: number
  /** Why more failed than the list of failed tests shows. */
  remarks: string[]
}

interface VitestReport {
  numTotalTests: number
  numPassedTests: number
  numFailedTests: number
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[]
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: { message?: string }[]
}

const readers = {
  vitest: (report: string) => vitestTally(JSON.parse(report) as VitestReport),
  playwright: (report: string) => playwrightTally(JSON.parse(report) as PlaywrightReport)
}

/** Reads a report of `vitest --reporter=json` or of Playwright's; without one, or with no test in it, the suite failed. */
export function tallyOf(kind: keyof typeof readers, report: string | undefined, exitCode: number): Tally {
  if (report === undefined) return { passed: 0, failed: 1, remarks: ['it did not run'] }
  const tally = readers[kind](report)
  if (tally.passed + tally.failed === 0) return { passed: 0, failed: 1, remarks: ['it has no test'] }
  if (exitCode !== 0 && tally.failed === 0) {
    return { ...tally, failed: 1, remarks: [...tally.remarks, `it ended with code ${exitCode}`] }
  }
  return tally
}

function vitestTally({ numTotalTests, numPassedTests, numFailedTests, testResults }: VitestReport): Tally {
  const skipped = numTotalTests - numPassedTests - numFailedTests
  const unread = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed')
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + skipped + unread.length,
    remarks: [
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
      ...unread.map(({ name }) => `${name} failed outside its tests`)
    ]
  }
}

function playwrightTally({ stats, errors }: PlaywrightReport): Tally {
  const { expected, unexpected, flaky, skipped } = stats
  return {
    passed: expected,
    failed: unexpected + flaky + skipped + errors.length,
    remarks: [
      ...(flaky > 0 ? [`${flaky} passed only when tried again`] : []),
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
      ...errors.map(({ message }) => message ?? 'an error outside the tests')
    ]
  }
}
