import { gothenburg, gothenburgShanghai, orebro, shanghai } from '@detwin/content/examples'
import { expect, test } from 'vitest'
import { exampleSnapshot } from '../../../../../../tests/snapshots.ts'
import { cityView } from './city-view.ts'

const snapshot = exampleSnapshot()

test('a city abroad has the full record of its agreements, its news and its changes', () => {
  const view = cityView(gothenburg, snapshot, 'sv')
  expect(view.name.text).toBe('Göteborg')
  expect(view.agreements.map(({ id }) => id)).toEqual([gothenburgShanghai.id])
  expect(view.news).toHaveLength(1)
  expect(view.changes.map(({ change, about }) => [change.kind, about?.china?.name.text])).toEqual([
    ['published', 'Shanghai'],
    ['published', undefined]
  ])
})

test('a city in China has the places tied to it', () => {
  const view = cityView(shanghai, snapshot, 'en')
  expect(view).toMatchObject({ inChina: true, agreements: [] })
  expect(view.ties.map(({ city }) => city?.name.text)).toEqual(['Gothenburg'])
})

test('what is not known is null, not left out', () =>
  expect(cityView(orebro, snapshot, 'en')).toMatchObject({ website: null, wikidata: null, province: null }))
