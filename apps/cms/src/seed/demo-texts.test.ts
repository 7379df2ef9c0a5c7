import { group, news, page, site, statement } from '@detwin/content'
import { statSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { demoGroups } from './demo-groups.ts'
import { demoImages } from './demo-images.ts'
import { demoSite } from './demo-site.ts'
import { type DemoText, demoTexts } from './demo-texts.ts'
import { seedRecords } from './seed-records.ts'

const texts = demoTexts()
const ids = new Set([...seedRecords(), ...demoGroups(), ...demoImages(), ...texts, demoSite()].map(({ id }) => id))
const slugs = { slug: 'slug', formerSlugs: [] }
const hash = '0'.repeat(64)

/** As the CMS will publish it, with the Markdown in the place of the HTML. */
function published({ type, id, sourceLocale, translations, title, summary, body, ...text }: DemoText) {
  const shared = { id, sourceLocale, translations, ...slugs, title, body }
  const { date, image, sources, cities, signatures } = text
  if (type === 'page') return page.parse({ ...shared, type })
  if (type === 'news') return news.parse({ ...shared, type, summary, date, image, sources, cities })
  const signed = signatures.map((signature, index) => ({ id: `s${index}`, ...signature, textHash: hash }))
  return statement.parse({ ...shared, type, summary, date, image, sources, signatures: signed, textHash: hash })
}

test('one statement, five news posts and one page, in English and Chinese', () => {
  expect(texts.map(({ type }) => type).toSorted()).toEqual([
    'news',
    'news',
    'news',
    'news',
    'news',
    'page',
    'statement'
  ])
  for (const { title, body, translations } of texts) {
    for (const part of [title, body, translations]) expect(Object.keys(part)).toEqual(['en', 'zh-Hant'])
  }
})

describe.each(texts.map((text) => [text.key, text] as const))('%s', (_key, text) => {
  test('is valid', () => expect(published(text)).toBeTruthy())

  test('points at records that exist', () => {
    const linked = Object.values(text.body).flatMap((body) => [...body.matchAll(/\/id\/(\w+)/g)].map(([, id]) => id))
    const signers = text.signatures.map((signature) => signature.group)
    const named = [...text.sources, ...text.cities, ...signers, ...linked, ...(text.image ? [text.image] : [])]
    for (const id of named) expect(ids).toContain(id)
  })

  test.each(Object.entries(text.body))('notes every source, and only those, in %s', (_locale, body) => {
    const notes = new Set([...body.matchAll(/\[\^([\w-]+)\]/g)].map(([, note]) => note))
    expect([...notes].toSorted()).toEqual(Object.keys(text.notes).toSorted())
  })

  test.each(Object.entries(text.body))('leaves no link to a natural key in %s', (_locale, body) => {
    expect(body).not.toMatch(/\]\((city|agreement)\//)
  })
})

test('the groups are valid, and each says that it is an example', () => {
  for (const record of demoGroups()) {
    expect(group.parse({ ...record, ...slugs })).toBeTruthy()
    expect(record.name.en).toContain('(example group)')
    expect(record.name['zh-Hant']).toContain('（示例團體）')
  }
})

test('the site is valid, and its banner is a news post', () => {
  expect(site.parse(demoSite())).toEqual(demoSite())
  expect(texts.find(({ id }) => id === demoSite().banner?.news)?.date).toBe('2022-11-17')
})

test('the image is 1600 by 900 and small', async () => {
  for (const { file } of demoImages()) {
    expect(await sharp(file.pathname).metadata()).toMatchObject({ width: 1600, height: 900, format: 'webp' })
    expect(statSync(file).size).toBeLessThan(150_000)
  }
})
