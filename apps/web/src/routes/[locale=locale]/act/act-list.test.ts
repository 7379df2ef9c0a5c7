import { gothenburg, orebro, sweden } from '@detwin/content/examples'
import { expect, test } from 'vitest'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { actInCountry, actList } from './act-list.ts'

const asked = { today: '2026-11-24', origin: 'https://site.example' }

test('countries with a procedure card stand apart', () => {
  const norwegian = { ...orebro, country: 'NO' }
  const list = actList(exampleSnapshot(norwegian), 'en', asked)
  expect(list.withCard).toMatchObject([{ code: 'SE', path: '/act/se', cities: 1 }])
  expect(list.withoutCard).toMatchObject([{ code: 'NO', cities: 1 }])
  expect(list.share.text).toContain('2 agreements between places abroad and cities in China are on record; 1 have')
})

test('in a country, cities whose agreements are over stand last', () => {
  const view = actInCountry(exampleSnapshot(), 'en', sweden.code)
  expect(view?.open.map(({ path }) => path)).toEqual([`/act/se/${orebro.slug}`])
  expect(view?.over.map(({ path }) => path)).toEqual([`/act/se/${gothenburg.slug}`])
  expect(view?.card?.verifiedOn).toBe('2026-10-15')
})

test('a country without a city abroad is none', () => {
  expect(actInCountry(exampleSnapshot(), 'en', 'CN')).toBeUndefined()
  expect(actInCountry(exampleSnapshot(), 'en', 'XX')).toBeUndefined()
})
