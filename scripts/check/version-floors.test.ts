import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { problemsOf } from './version-floors.ts'

const lockfile = readFileSync(new URL('../../pnpm-lock.yaml', import.meta.url), 'utf8')

test('the lockfile is above every floor', () => {
  expect(problemsOf(lockfile)).toEqual([])
})

test.each([
  ['next@16.4.6', 'next@16.4.0', 'next 16.4.0 is below 16.4.1'],
  ['next@16.4.6', 'next@16.4.1-canary.3', 'next 16.4.1-canary.3 is below 16.4.1'],
  ["'@payloadcms/ui@3.90.1'", "'@payloadcms/ui@3.89.0'", '@payloadcms/ui 3.89.0 is below 3.90.1']
])('a planted old version is found: %s as %s', (right, planted, sentence) => {
  expect(problemsOf(lockfile.replaceAll(`  ${right}:`, `  ${planted}:`)).join()).toContain(sentence)
})

test('a name the lockfile lacks is found', () => {
  expect(problemsOf('packages: {}').join()).toContain('sharp is in the table')
})
