import { hashOf } from '@detwin/content'
import { exampleRecords, groupOne, groupTwo, jointStatement } from '@detwin/content/examples'
import { expect, test } from 'vitest'
import { applyEntries } from '#lib/server/snapshot/apply.ts'
import { put } from '../../../../../tests/log.ts'
import { exampleSnapshot, snapshotOf } from '../../../../../tests/snapshots.ts'
import { confirmedNow, signaturesOf } from './signatures.ts'

test('a signature names the text as it is, or one this site never held', () =>
  expect(
    signaturesOf(jointStatement, exampleSnapshot(), 'en').map(({ group, current, versionOf }) => [
      group.name.text,
      current,
      versionOf
    ])
  ).toEqual([
    ['Example Group', true, '2026-11-01'],
    ['Second Group', false, null]
  ]))

test('a signature of an earlier text says from when that text is', () => {
  const changed = { ...jointStatement, textHash: hashOf('another text') }
  const before = applyEntries(exampleSnapshot(), [put(changed, 2, 99)], '99')
  expect(signaturesOf(changed, before, 'en')[0]).toMatchObject({ current: false, versionOf: '2026-11-01' })
})

test('a group that is not public does not sign', () => {
  const records = exampleRecords.filter(({ id }) => id !== groupTwo.id)
  const signatures = signaturesOf(jointStatement, snapshotOf(...records), 'zh-Hant')
  expect(signatures.map(({ group }) => group.name.text)).toEqual([groupOne.name['zh-Hant']])
})

test('once the text has changed, the page says how many have confirmed the new one', () => {
  const signatures = signaturesOf(jointStatement, exampleSnapshot(), 'en')
  expect(confirmedNow(signatures)).toEqual({ confirmed: 1, all: 2 })
  expect(confirmedNow(signatures.filter(({ current }) => current))).toBeNull()
  expect(confirmedNow([])).toBeNull()
})
