import { exampleRecords, gothenburg, jointStatement } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { pathOf } from '#lib/paths.ts'
import { headOf } from './head.ts'

const siteUrl = 'https://site.example'
const snapshot = exampleSnapshot()

type Node = Record<string, unknown> & { '@type': string }

const graph = (path: string, locale: 'en' | 'zh-Hant' = 'en', held = snapshot): Node[] =>
  (headOf(held, locale, path, siteUrl).data as { '@graph': Node[] } | null)?.['@graph'] ?? []
const ofType = (nodes: Node[], type: string): Node | undefined => nodes.find((node) => node['@type'] === type)

// What Google asks of each, and recommends where the record has it: https://developers.google.com/search/docs/appearance/structured-data
const required: Record<string, string[]> = {
  BreadcrumbList: ['itemListElement'],
  NewsArticle: ['headline', 'image', 'datePublished', 'dateModified', 'author', 'publisher', 'inLanguage'],
  Article: ['headline', 'image', 'datePublished', 'dateModified', 'author', 'publisher', 'inLanguage'],
  Organization: ['name', 'url'],
  WebSite: ['name', 'url', 'potentialAction'],
  City: ['name', 'url', 'sameAs', 'containedInPlace'],
  WebPage: ['url', 'inLanguage', 'about']
}

describe.each(exampleRecords.flatMap((record) => pathOf(record) ?? []).filter((path) => !path.includes('?')))(
  '%s',
  (path) => {
    test.each(['en', 'zh-Hant'] as const)('says in %s what each of its types needs, with whole addresses', (locale) => {
      for (const node of graph(path, locale)) {
        const needs = required[node['@type']] ?? ['name']
        expect(Object.keys(node)).toEqual(expect.arrayContaining(needs))
        for (const need of needs) expect(node[need], need).not.toBeFalsy()
      }
      const json = JSON.stringify(graph(path, locale))
      expect(json).not.toMatch(/"(url|item|@id|image)":"\/|undefined|\{\w+\}(?!")/)
    })
  }
)

test('the breadcrumbs lead from home to the page, numbered from 1', () => {
  const list = ofType(graph(pathOf(gothenburg) ?? ''), 'BreadcrumbList')?.itemListElement as Node[]
  expect(list.map(({ position, item }) => [position, item])).toEqual([
    [1, 'https://site.example/en'],
    [2, 'https://site.example/en/cities'],
    [3, 'https://site.example/en/cities/se/gothenburg']
  ])
})

test('a city is the one that Wikidata means', () =>
  expect(ofType(graph(pathOf(gothenburg) ?? ''), 'City')?.sameAs).toContain('https://www.wikidata.org/entity/Q25287'))

describe('a text and its translations', () => {
  const text = {
    ...jointStatement,
    sourceLocale: 'en',
    title: { en: 'A', 'zh-Hant': '甲' },
    translations: { en: { state: 'reviewed' }, 'zh-Hant': { state: 'reviewed' }, sv: { state: 'machine' } }
  } as const
  const held = exampleSnapshot(text)
  const path = pathOf(text) ?? ''

  test('the source names those that a person has read', () => {
    const article = ofType(graph(path, 'en', held), 'Article')
    expect(article).toMatchObject({
      inLanguage: 'en',
      workTranslation: [{ '@id': `https://site.example/zh-Hant${path}#text`, inLanguage: 'zh-Hant' }]
    })
  })

  test('a translation names its source', () => {
    const article = ofType(graph(path, 'zh-Hant', held), 'Article')
    expect(article).toMatchObject({
      inLanguage: 'zh-Hant',
      translationOfWork: { '@id': `https://site.example/en${path}#text` }
    })
    expect(article).not.toHaveProperty('workTranslation')
  })
})

test('the site says where its search is', () => {
  const action = ofType(graph(''), 'WebSite')?.potentialAction
  expect(action).toMatchObject({
    '@type': 'SearchAction',
    target: { urlTemplate: 'https://site.example/en/search?q={search_term_string}' },
    'query-input': 'required name=search_term_string'
  })
})

test('a page nothing is known of says nothing', () => expect(graph('/search')).toEqual([]))
