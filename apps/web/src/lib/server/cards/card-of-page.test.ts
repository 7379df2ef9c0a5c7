import { gothenburg, jointStatement, shanghai } from '@detwin/content/examples'
import { expect, test } from 'vitest'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { cardKey } from './card-key.ts'
import { provinces } from '../places/provinces.ts'
import { cardLink } from './card-link.ts'
import { cardOfPage } from './card-of-page.ts'
import { wordsOn } from './card-view.ts'

const snapshot = exampleSnapshot()
const card = (path: string, locale: 'en' | 'zh-Hant' | 'ug' = 'en') =>
  cardOfPage(snapshot, locale, path, 'site.example')
const city = `/cities/se/${gothenburg.slug}`

test.each(['', '/cities', '/statements', '/news', '/groups', city, `/statements/${jointStatement.slug}`])(
  'the page at %s has words on its card, in every script',
  (path) => {
    for (const locale of ['en', 'zh-Hant', 'ug'] as const) {
      const view = card(path, locale)
      expect(view && wordsOn(view).length).toBeGreaterThan(3)
    }
  }
)

test('a city says in one sentence where its agreement stands', () => {
  const view = card(city)
  expect(view).toMatchObject({
    title: { text: 'Gothenburg' },
    sentence: { text: expect.stringMatching(/^The agreement between Gothenburg and /) }
  })
  expect(view?.status).not.toBeNull()
  expect(JSON.stringify(view)).not.toMatch(/\{\w+\}/)
})

test('a city in China says how many places are tied to it', () => {
  const view = card(`/cities/cn/${shanghai.slug}`)
  expect(view?.sentence?.text).toContain('Shanghai')
  expect(view?.counts.length).toBeGreaterThan(0)
})

test.each(['/cities/se/nowhere', '/cities/xx', '/provinces/nowhere', '/search', '/agreements/x'])(
  '%s has none of its own, and names that of home',
  (path) => {
    expect(card(path)).toBeUndefined()
    expect(cardLink(snapshot, 'en', path, 'site.example')).toEqual({
      ...cardLink(snapshot, 'en', '', 'site.example'),
      own: false
    })
  }
)

test('a country and a province count their agreements by status', () => {
  expect(card('/cities/se')?.title.text).toBe('Sweden')
  expect(card('/cities/se')?.counts.map(({ what }) => what.text)).toContain('Lapsed')
  const [province] = provinces(snapshot).keys()
  expect(card(`/provinces/${province}`)?.counts.length).toBeGreaterThan(0)
})

test('its address changes when what it says does, and else never', () => {
  const moved = exampleSnapshot({ ...gothenburg, name: { ...gothenburg.name, en: 'Göteborg' } })
  const link = (held = snapshot) => cardLink(held, 'en', city, 'site.example').path
  expect(link()).toMatch(/^\/cards\/en\/cities\/se\/gothenburg\.png\?v=[0-9a-f]{8}$/)
  expect(link(exampleSnapshot())).toBe(link())
  expect(link(moved)).not.toBe(link())
})

test('the wrong country in an address makes no other card', () => {
  const [right, wrong] = [card(city), card(`/cities/xx/${gothenburg.slug}`)]
  expect(right && wrong && cardKey(right) === cardKey(wrong)).toBe(true)
})
