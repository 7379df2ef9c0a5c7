import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** How many tests of a suite passed and failed. What did not run failed: skipped tests, files that did not load. */
export interface Tally {
  passed: number
  failed: number
  /** Why more failed than the list of failed tests shows. */
  remarks: string[]
  /** The failed tests by name, with the first lines of why: what is left of a log that was cut. */
  failures: string[]
}

interface VitestReport {
  numTotalTests: number
  numPassedTests: number
  numFailedTests: number
  testResults: { name: string; status: string; assertionResults: VitestTest[] }[]
}

interface VitestTest {
  status: string
  fullName: string
  failureMessages: string[]
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: { message?: string }[]
  suites: PlaywrightSuite[]
}

interface PlaywrightSuite {
  title: string
  suites?: PlaywrightSuite[]
  specs?: { title: string; tests: PlaywrightTest[] }[]
}

interface PlaywrightTest {
  projectName: string
  status: string
  results: { errors: { message?: string }[] }[]
}

const readers = {
  vitest: (report: string) => vitestTally(JSON.parse(report) as VitestReport),
  playwright: (report: string) => playwrightTally(JSON.parse(report) as PlaywrightReport)
}

/** Reads a report of `vitest --reporter=json` or of Playwright's; without one, or with no test in it, the suite failed. */
export function tallyOf(kind: keyof typeof readers, report: string | undefined, exitCode: number): Tally {
  if (report === undefined) return nothingRan('it did not run')
  const tally = readers[kind](report)
  if (tally.passed + tally.failed === 0) return nothingRan('it has no test')
  if (exitCode !== 0 && tally.failed === 0) {
    return { ...tally, failed: 1, remarks: [...tally.remarks, `it ended with code ${exitCode}`] }
  }
  return tally
}

/** A suite of which no test ran. */
export const nothingRan = (why: string): Tally => ({ passed: 0, failed: 1, remarks: [why], failures: [] })

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
    ],
    failures: testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => failure(`${path.basename(name)} › ${fullName}`, failureMessages))
    )
  }
}

function playwrightTally({ stats, errors, suites }: PlaywrightReport): Tally {
  const { expected, unexpected, flaky, skipped } = stats
  return {
    passed: expected,
    failed: unexpected + flaky + skipped + errors.length,
    remarks: [
      ...(flaky > 0 ? [`${flaky} passed only when tried again`] : []),
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
      ...errors.map(({ message }) => message ?? 'an error outside the tests')
    ],
    failures: suites.flatMap(playwrightFailures)
  }
}

const playwrightFailures = ({ title, suites = [], specs = [] }: PlaywrightSuite): string[] => [
  ...specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) =>
        failure(
          `${projectName} › ${title} › ${spec.title}`,
          results.flatMap(({ errors }) => errors.map(({ message }) => message ?? 'an error without a message'))
        )
      )
  ),
  ...suites.flatMap(playwrightFailures)
]

const linesOfReason = 12

function failure(name: string, messages: string[]): string {
  const lines = stripVTControlCharacters(messages.join('\n')).split('\n').slice(0, linesOfReason)
  return [name, ...lines.map((line) => `  ${line}`)].join('\n')
}
