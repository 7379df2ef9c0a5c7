import { describe, expect, test } from 'vitest'
import { tallyOf } from './report.ts'

const vitest = (report: object): string =>
  JSON.stringify({ numTotalTests: 0, numPassedTests: 0, numFailedTests: 0, testResults: [], ...report })
const playwright = (stats: object, errors: object[] = []): string =>
  JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors })

describe('vitest', () => {
  test('counts what passed and failed', () => {
    const report = vitest({ numTotalTests: 5, numPassedTests: 4, numFailedTests: 1 })
    expect(tallyOf('vitest', report, 1)).toEqual({ passed: 4, failed: 1, remarks: [] })
  })

  test('a skipped test failed', () => {
    const report = vitest({ numTotalTests: 5, numPassedTests: 3 })
    expect(tallyOf('vitest', report, 0)).toEqual({ passed: 3, failed: 2, remarks: ['2 skipped'] })
  })

  test('a file that does not load failed', () => {
    const testResults = [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }]
    const tally = tallyOf('vitest', vitest({ numTotalTests: 1, numPassedTests: 1, testResults }), 1)
    expect(tally).toEqual({ passed: 1, failed: 1, remarks: ['a.test.ts failed outside its tests'] })
  })

  test('an error after the last test failed', () => {
    const tally = tallyOf('vitest', vitest({ numTotalTests: 1, numPassedTests: 1 }), 1)
    expect(tally).toEqual({ passed: 1, failed: 1, remarks: ['it ended with code 1'] })
  })
})

describe('Playwright', () => {
  test('a flaky, a skipped and an unexpected test failed', () => {
    const { passed, failed } = tallyOf(
      'playwright',
      playwright({ expected: 2, unexpected: 1, flaky: 1, skipped: 1 }),
      1
    )
    expect({ passed, failed }).toEqual({ passed: 2, failed: 3 })
  })

  test('a configuration that does not load failed', () => {
    expect(tallyOf('playwright', playwright({}, [{ message: 'no such file' }]), 1).failed).toBe(1)
  })
})

test.each(['vitest', 'playwright'] as const)('%s: no report, or no test, is a failure', (kind) => {
  expect(tallyOf(kind, undefined, 0)).toEqual({ passed: 0, failed: 1, remarks: ['it did not run'] })
  const empty = kind === 'vitest' ? vitest({}) : playwright({})
  expect(tallyOf(kind, empty, 0)).toEqual({ passed: 0, failed: 1, remarks: ['it has no test'] })
})
