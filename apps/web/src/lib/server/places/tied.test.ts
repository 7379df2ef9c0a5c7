import { gothenburg, orebro, shanghai } from '@detwin/content/examples'
import { expect, test } from 'vitest'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { tallyOf, tiedCities, totalOf } from './tied.ts'

const snapshot = exampleSnapshot({ ...gothenburg, id: '00000000000000000000a0ff', slug: 'untied' })

test('the cities of the record are those with an agreement', () => {
  const { abroad, china, byCountry } = tiedCities(snapshot)
  expect(abroad.map(({ city }) => city.id)).toEqual([gothenburg.id, orebro.id])
  expect(china.map(({ city }) => city.id)).toEqual([shanghai.id])
  expect([...byCountry.keys()]).toEqual(['SE', 'CN'])
})

test('they are counted once a snapshot', () => expect(tiedCities(snapshot)).toBe(tiedCities(snapshot)))

test('a tally counts in the order of the contract, and leaves out what nobody asked for', () => {
  const counts = [{ status: 'ended' as const }, { status: 'active' as const, count: 2 }, { status: 'ended' as const }]
  expect(tallyOf(counts)).toEqual([
    { status: 'active', count: 2 },
    { status: 'ended', count: 2 }
  ])
  expect(totalOf(tallyOf(counts, ['ended']))).toBe(2)
})
