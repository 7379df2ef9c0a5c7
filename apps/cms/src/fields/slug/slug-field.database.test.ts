import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { news, openDesk } from '../../../tests/desk.ts'

let payload: Payload
beforeAll(async () => {
  payload = await openDesk()
})

const slugOf = async (title: string, data: object = {}) =>
  (await payload.create({ collection: 'news', data: { ...news(title), ...data } })).slug

describe('an address', () => {
  test.each([
    ['聯合聲明', { sourceLocale: 'zh-Hant' }, '聯合聲明', 'zh-Hant'],
    ['München', {}, 'muenchen', 'en'],
    ['ʻokina', {}, 'okina', 'en']
  ] as const)('is made from %j', async (title, data, slug, locale) => {
    const post = await payload.create({ collection: 'news', locale, data: { ...news(title), ...data } })
    expect(post.slug).toBe(slug)
  })

  test('is unique among the records of its type', async () => {
    expect([await slugOf('Twice'), await slugOf('Twice'), await slugOf('Twice')]).toEqual([
      'twice',
      'twice-2',
      'twice-3'
    ])
  })

  test('may be that of a record of another type', async () => {
    const page = await payload.create({ collection: 'pages', data: { ...news('Twice') } })
    expect(page).toMatchObject({ slug: 'twice' })
  })

  test('of a title of emoji is usable', async () => {
    expect(await slugOf('🎉🎉')).toMatch(/^news-[\w]+$/)
  })

  test('that an editor types is made clean', async () => {
    expect(await slugOf('Typed', { slug: ' Über uns / 2026! ' })).toBe('ueber-uns-2026')
  })

  test('stays when the title changes, and is made again when it is cleared', async () => {
    const { id } = await payload.create({ collection: 'news', data: news('Before') })
    const save = (data: object) => payload.update({ collection: 'news', id, data: { _status: 'published', ...data } })
    expect(await save({ title: 'After' })).toMatchObject({ slug: 'before' })
    expect(await save({ slug: '' })).toMatchObject({ slug: 'after' })
  })

  test('is one each when many ask for the same at once', async () => {
    const slugs = await Promise.all(Array.from({ length: 6 }, () => slugOf('Rush')))
    expect(new Set(slugs).size).toBe(6)
  })
})
