import { readdirSync } from 'node:fs'
import {
  about,
  chinesePost,
  gothenburg,
  gothenburgShanghai,
  pressReport,
  siteRecord,
  sweden
} from '@detwin/content/examples'
import { expect, test } from 'vitest'
import { pathOf, withoutLanguage } from './paths.ts'

test.each([
  [gothenburg, '/cities/se/gothenburg'],
  [sweden, '/cities/se'],
  [gothenburgShanghai, '/agreements/00000000000000000000b001'],
  [about, '/about'],
  [siteRecord, ''],
  [pressReport, null]
])('$type $id is read at %s', (record, path) => expect(pathOf(record)).toBe(path))

test('a Chinese address is ready for a header', () =>
  expect(pathOf(chinesePost)).toBe('/news/%E5%93%A5%E5%BE%B7%E5%A0%A1%E5%8D%94%E8%AD%B0%E5%88%B0%E6%9C%9F'))

test.each([
  ['/fr-CA/cities/ca/quebec', '/cities/ca/quebec'],
  ['/cities/ca/quebec/', '/cities/ca/quebec'],
  ['/zh/search', '/search'],
  ['/zh', ''],
  ['/xx/wp-admin', ''],
  ['/', '']
])('%s without a language of ours is %s', (pathname, path) => expect(withoutLanguage(pathname)).toBe(path))

// A parameter, or a file for machines, is no folder of pages.
const folders = readdirSync(new URL('../routes/[locale=locale]', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^[a-z]+$/.test(entry.name))
  .map(({ name }) => `/${name}`)

test.each(folders)('%s leads to itself in every language', (path) => {
  expect(withoutLanguage(path)).toBe(path)
  expect(withoutLanguage(`/xx${path}/one`)).toBe(`${path}/one`)
})
