import { groupOne, groupTwo, jointStatement } from '@detwin/content/examples'
import { expect, test } from 'vitest'
import { exampleSnapshot } from '../../../../../tests/snapshots.ts'
import { signedBy } from './signed-by.ts'

const daysOf = (group = groupTwo, snapshot = exampleSnapshot()) =>
  signedBy(group, snapshot, 'en').map(({ id, date }) => [id, date])

test('a statement stands with the day on which the group signed it', () => {
  const [, { signedOn }] = jointStatement.signatures as [unknown, { signedOn: string }]
  expect(signedOn).not.toBe(jointStatement.date)
  expect(daysOf()).toEqual([[jointStatement.id, signedOn]])
})

test('where nobody wrote that day down, with its own', () => {
  const signatures = jointStatement.signatures.map((signature) => ({ ...signature, signedOn: null }))
  expect(daysOf(groupTwo, exampleSnapshot({ ...jointStatement, signatures }))).toEqual([
    [jointStatement.id, jointStatement.date]
  ])
})

test('what others signed is not there', () =>
  expect(daysOf(groupOne, exampleSnapshot({ ...jointStatement, signatures: [] }))).toEqual([]))
