import { type Locale, statuses } from '@detwin/content'
import { gothenburg, gothenburgShanghai as agreement, jointStatement } from '@detwin/content/examples'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { put } from '../../../../tests/log.ts'
import { nastyPost as post } from '../../../../tests/nasty-post.ts'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { headOf } from '../head/head.ts'
import { applyEntries } from '../snapshot/apply.ts'
import { atom } from './atom.ts'
import type { Feed } from './feed.ts'
import { feedAt } from './feed-at.ts'
import { jsonFeed } from './json-feed.ts'

const siteUrl = 'https://site.example'
const snapshot = exampleSnapshot(post)

const feed = (name: string, search = '', locale: Locale = 'en'): Feed => {
  const found = feedAt(name, new URLSearchParams(search), { snapshot, locale, siteUrl })
  if (!found || 'unknown' in found) throw new Error(`No feed ${name}?${search}`)
  return found
}

/** @throws at XML that is not */
function wellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

const names = ['news', 'statements', 'changes', `cities/se/${gothenburg.slug}`]

describe.each(names)('the feed %s', (name) => {
  test.each(['en', 'zh-Hant', 'ug'] as const)('is Atom that readers read, in %s', (locale) => {
    const xml = atom(feed(name, '', locale))
    wellFormed(xml)
    const read = parseAtomFeed(xml)
    expect(read.links?.map(({ rel }) => rel)).toEqual(['self', 'alternate'])
    // RFC 4287 4.1.1 and 4.1.2: id, title and updated once each, everywhere; an author for every entry.
    for (const each of [read, ...(read.entries ?? [])]) {
      expect(each.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(each.title).toEqual(expect.anything())
      expect(each.updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    }
    expect(read.authors?.[0]?.name).toBeTruthy()
    expect(read.entries?.length).toBeGreaterThan(0)
    const ids = read.entries?.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids?.length)
    for (const entry of read.entries ?? []) expect(entry.links?.[0]?.href).toMatch(new RegExp(`^${siteUrl}/${locale}/`))
  })

  test('is JSON Feed 1.1 with the same entries', () => {
    const made = feed(name)
    const json: unknown = JSON.parse(jsonFeed(made))
    const read = parseJsonFeed(json)
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: `${siteUrl}/en/feeds/${name}.json`
    })
    expect(read.items?.map(({ id }) => id)).toEqual(made.entries.map(({ id }) => id))
    for (const item of read.items ?? []) {
      expect(item.content_html).toBeTruthy()
      expect(item.date_published).toBeTruthy()
      expect(item.language).toBeTruthy()
    }
  })

  test('keeps its ids when the site moves, and has others in another language', () => {
    const ids = (locale: Locale, url: string): string[] => {
      const found = feedAt(name, new URLSearchParams(), { snapshot, locale, siteUrl: url })
      return found && 'entries' in found ? [found.id, ...found.entries.map(({ id }) => id)] : []
    }
    expect(ids('en', 'https://moved.example')).toEqual(ids('en', siteUrl))
    expect(ids('zh-Hant', siteUrl)).not.toEqual(expect.arrayContaining(ids('en', siteUrl).slice(0, 1)))
  })
})

test('a text is there whole, with whole addresses, and no letter of it is markup of the feed', () => {
  const entry = parseAtomFeed(atom(feed('news'))).entries?.find(({ content }) =>
    JSON.stringify(content).includes('/media/b.webp')
  )
  const text = JSON.stringify(entry)
  expect(text).toContain('https://site.example/en/cities/se/gothenburg')
  expect(text).toContain('https://site.example/media/a.webp 1w, https://site.example/media/b.webp 2w')
  expect(text).not.toMatch(/"\/media|\\u0007/)
  expect(entry?.authors?.map(({ name }) => name)).toContain('Ah Ming')
})

test('the newest change of an agreement says where it stands', () => {
  expect(feed('changes').entries[0]?.html).toMatch(/^<p>.*<\/p><ul><li>/)
})

test('a change says what stood there before and what stands there now', () => {
  const renamed = { ...gothenburg, name: { ...gothenburg.name, en: 'Göteborg' } }
  const later = applyEntries(snapshot, [put(renamed, 2, 98)], '98')
  const where = { snapshot: later, locale: 'en', siteUrl } as const
  const found = feedAt(`cities/se/${gothenburg.slug}`, new URLSearchParams(), where)
  if (!found || 'unknown' in found) throw new Error('no feed')
  expect(found.entries[0]?.html).toBe('<ul><li>Name: Gothenburg → Göteborg</li></ul>')
})

test.each(['news', 'statements', `cities/se/${gothenburg.slug}`])('%s takes no filter, and says so', (name) =>
  expect(feedAt(name, new URLSearchParams('country=SE'), { snapshot, locale: 'en', siteUrl })).toEqual({
    unknown: { name: 'country', value: 'SE' }
  })
)

test('the list of cities leads to the feed of exactly what it shows', () => {
  const feeds = (search: string): string[] =>
    headOf(snapshot, 'en', '/cities', siteUrl, new URLSearchParams(search)).feeds.map(({ href }) => href)
  expect(feeds('q=&country=SE&status=lapsed')[0]).toBe('/en/feeds/changes.atom?country=SE&status=lapsed')
  expect(feeds('q=goteborg&page=2')[0]).toBe('/en/feeds/changes.atom?q=goteborg')
  // Left out of the list, and so of its feed.
  expect(feeds('country=SE&status=over')[0]).toBe('/en/feeds/changes.atom?country=SE')
  expect(feeds('')[0]).toBe('/en/feeds/news.atom')
})

describe('the filters of the list of cities', () => {
  test('hold for its changes, and their order makes no other feed', () => {
    const country = feed('changes', 'country=se')
    expect(country.entries.length).toBeGreaterThan(0)
    expect(country.page).toBe(`${siteUrl}/en/cities?country=SE`)
    const one = feed('changes', `country=SE&status=${agreement.status}`)
    const other = feed('changes', `status=${agreement.status}&country=se`)
    expect(one).toEqual(other)
    expect(one.self.atom).toBe(`${siteUrl}/en/feeds/changes.atom?country=SE&status=${agreement.status}`)
  })

  test('of a status leave the others out', () => {
    const counts = statuses.map((status) => feed('changes', `status=${status}`).entries.length)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(feed('changes').entries.length)
  })

  test.each(['year=2020', 'statusYear=20', 'status=over', 'country=Sweden', 'country=SE&country=DE'])(
    '%s is refused, not ignored',
    (search) => {
      expect(feedAt('changes', new URLSearchParams(search), { snapshot, locale: 'en', siteUrl })).toMatchObject({
        unknown: {}
      })
    }
  )
})

test.each(['', 'cities', 'cities/se/nowhere', `statements/${jointStatement.slug}`, 'changes.xml'])(
  'there is no feed "%s"',
  (name) => {
    expect(feedAt(name, new URLSearchParams(), { snapshot, locale: 'en', siteUrl })).toBeUndefined()
  }
)
