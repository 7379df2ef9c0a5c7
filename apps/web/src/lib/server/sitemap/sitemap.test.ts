import { gothenburg, jointStatement } from '@detwin/content/examples'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { spokenLocales } from '#lib/messages/words.ts'
import { filesOf, sitemapFiles } from './sitemap-pages.ts'
import { sitemap, sitemapIndex } from './sitemap-xml.ts'

const siteUrl = 'https://site.example'
const text = {
  ...jointStatement,
  slug: '聯合聲明 & more',
  translations: { en: { state: 'reviewed' }, 'zh-Hant': { state: 'outdated' }, sv: { state: 'machine' } }
} as const
const snapshot = exampleSnapshot(text)

/** Every element with its attributes and text; throws at XML that is not well-formed. */
function elements(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const parser = new SaxesParser({ xmlns: true })
  const found: ReturnType<typeof elements> = []
  parser.on('opentag', ({ name, attributes }) =>
    found.push({
      name,
      text: '',
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]))
    })
  )
  parser.on('text', (words) => {
    const last = found.at(-1)
    if (last) last.text += words
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return found
}

const of = (locale: 'en' | 'zh-Hant' | 'sv' | 'nl', type: 'statements' | 'cities') => {
  const [file] = filesOf(snapshot, locale, type)
  return file ? elements(sitemap(file, siteUrl)) : []
}

test('the index names one file a language and type, each with its last change', () => {
  const names = elements(sitemapIndex(sitemapFiles(snapshot), siteUrl))
  expect(names.filter(({ name }) => name === 'loc').map(({ text }) => text)).toContain(
    'https://site.example/sitemaps/zh-Hant/cities.xml'
  )
  expect(names.filter(({ name }) => name === 'lastmod')).toHaveLength(
    names.filter(({ name }) => name === 'sitemap').length
  )
})

test('a text is listed in the languages a person has read it in, and says so', () => {
  expect(
    of('en', 'statements')
      .filter(({ name }) => name === 'xhtml:link')
      .map(({ attributes }) => attributes.hreflang)
  ).toEqual(['en', 'zh-Hant', 'x-default'])
  expect(of('zh-Hant', 'statements')).not.toEqual([])
  expect(of('sv', 'statements')).toEqual([])
})

test('addresses are whole and encoded', () => {
  const [loc] = of('en', 'statements').filter(({ name }) => name === 'loc')
  expect(loc?.text).toBe(`https://site.example/en/statements/${encodeURIComponent(text.slug)}`)
})

test('a city is listed in the languages of the interface', () => {
  for (const locale of ['en', 'zh-Hant', 'nl'] as const)
    expect(of(locale, 'cities').length > 0).toBe(spokenLocales.includes(locale))
  expect(of('en', 'cities').map(({ text }) => text)).toContain(`https://site.example/en/cities/se/${gothenburg.slug}`)
})

test('very many are split into files that any reader takes', () => {
  const many = Array.from({ length: 2_500 }, (_, n) => ({
    ...gothenburg,
    id: n.toString(16).padStart(24, '0'),
    slug: `city-${n}`
  }))
  const files = filesOf(exampleSnapshot(...many), 'en', 'cities')
  expect(files.length).toBe(3)
  expect(files.flatMap(({ pages }) => pages).length).toBeGreaterThanOrEqual(2_500)
})
