import { gothenburg } from '@detwin/content/examples'
import { expect, test } from 'vitest'
import { put } from '../../../../tests/log.ts'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { applyEntries } from '../snapshot/apply.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { itemsText } from './items-text.ts'
import type { Row } from './lists/list.ts'
import { present, type Wanted } from './present.ts'

const siteUrl = 'https://site.example'
const before = exampleSnapshot()
const after = applyEntries(before, [put({ ...gothenburg, name: { en: 'Renamed' } }, 2, 100)], 'later')

function rowIn(snapshot: Snapshot): Row {
  const record = snapshot.get('city', gothenburg.id)
  const held = record && snapshot.heldOf(record)
  if (!held) throw new Error('Gothenburg is gone.')
  return { record, held, updatedAt: '' }
}

const told = (rows: readonly Row[], wanted: Wanted = {}, site = siteUrl): unknown =>
  JSON.parse(itemsText('cities', rows, wanted, site).toString())
const presented = (row: Row, wanted: Wanted = {}, site = siteUrl): unknown =>
  JSON.parse(JSON.stringify(present('cities', row, wanted, site)))

test('no records are a list, too', () => expect(told([])).toEqual([]))

test('a record asked for again is the same, and a changed one is told as it is now', () => {
  const [old, now] = [rowIn(before), rowIn(after)]
  expect(told([old])).toEqual([presented(old)])
  expect(told([now, old])).toEqual([presented(now), presented(old)])
  expect(told([now])).not.toEqual(told([old]))
})

test.each<[string, Wanted, string?]>([
  ['language', { locale: 'zh-Hant' }],
  ['fields', { fields: ['name'] }],
  ['site', {}, 'https://other.example']
])('what is told depends on the %s that is asked for', (_, wanted, site) => {
  const row = rowIn(before)
  const usual = told([row])
  expect(told([row], wanted, site)).toEqual([presented(row, wanted, site)])
  expect(told([row], wanted, site)).not.toEqual(usual)
  expect(told([row])).toEqual(usual)
})

test('a day of the past is told with the record', () => {
  const row = rowIn(before)
  const then = { ...row, asOf: { day: '2019-06-30', open: [] } }
  expect(told([row])).toEqual([presented(row)])
  expect(told([then])).toEqual([presented(then)])
})
