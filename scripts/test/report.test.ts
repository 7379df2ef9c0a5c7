import { describe, expect, test } from 'vitest'
import { tallyOf } from './report.ts'

const vitest = (report: object): string =>
  JSON.stringify({ numTotalTests: 0, numPassedTests: 0, numFailedTests: 0, testResults: [], ...report })
const playwright = (stats: object, errors: object[] = [], suites: object[] = []): string =>
  JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors, suites })

describe('vitest', () => {
  test('counts what passed and failed', () => {
    const report = vitest({ numTotalTests: 5, numPassedTests: 4, numFailedTests: 1 })
    expect(tallyOf('vitest', report, 1)).toMatchObject({ passed: 4, failed: 1, remarks: [] })
  })

  test('a skipped test failed', () => {
    const report = vitest({ numTotalTests: 5, numPassedTests: 3 })
    expect(tallyOf('vitest', report, 0)).toMatchObject({ passed: 3, failed: 2, remarks: ['2 skipped'] })
  })

  test('a file that does not load failed', () => {
    const testResults = [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }]
    const tally = tallyOf('vitest', vitest({ numTotalTests: 1, numPassedTests: 1, testResults }), 1)
    expect(tally).toMatchObject({ passed: 1, failed: 1, remarks: ['a.test.ts failed outside its tests'] })
  })

  test('an error after the last test failed', () => {
    const tally = tallyOf('vitest', vitest({ numTotalTests: 1, numPassedTests: 1 }), 1)
    expect(tally).toMatchObject({ passed: 1, failed: 1, remarks: ['it ended with code 1'] })
  })
})

describe('a failed test is named, with why', () => {
  const why = Array.from({ length: 20 }, (_, line) => `\u001B[31mline ${line}\u001B[39m`).join('\n')
  const said = ['line 0', 'line 1', 'line 2'].map((line) => `\n  ${line}`).join('')

  test('of vitest', () => {
    const assertionResults = [
      { status: 'failed', fullName: 'cities › are sorted', failureMessages: [why] },
      { status: 'passed', fullName: 'cities › are found', failureMessages: [] }
    ]
    const testResults = [{ name: '/home/somebody/src/cities.test.ts', status: 'failed', assertionResults }]
    const { failures } = tallyOf('vitest', vitest({ numTotalTests: 2, numPassedTests: 1, testResults }), 1)
    expect(failures).toHaveLength(1)
    expect(failures[0]).toContain(`cities.test.ts › cities › are sorted${said}`)
    expect(failures[0]).not.toContain('line 19')
  })

  test('of Playwright, in a file or in a group of it', () => {
    const tests = [{ projectName: 'site', status: 'unexpected', results: [{ errors: [{ message: why }] }] }]
    const passed = [{ projectName: 'site', status: 'expected', results: [{ errors: [] }] }]
    const group = { title: 'without JavaScript', specs: [{ title: 'is read', tests }] }
    const file = {
      title: 'map.test.ts',
      specs: [
        { title: 'is drawn', tests },
        { title: 'is small', tests: passed }
      ],
      suites: [group]
    }
    const { failures } = tallyOf('playwright', playwright({ expected: 1, unexpected: 2 }, [], [file]), 1)
    expect(failures.map((one) => one.split('\n')[0])).toEqual([
      'site › map.test.ts › is drawn',
      'site › without JavaScript › is read'
    ])
    expect(failures[0]).toContain(said)
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
  expect(tallyOf(kind, undefined, 0)).toMatchObject({ passed: 0, failed: 1, remarks: ['it did not run'] })
  const empty = kind === 'vitest' ? vitest({}) : playwright({})
  expect(tallyOf(kind, empty, 0)).toMatchObject({ passed: 0, failed: 1, remarks: ['it has no test'] })
})
