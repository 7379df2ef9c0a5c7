import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { historyOf, image, logOf, news, openDesk, richText, textWithImages } from '../../tests/desk.ts'

let payload: Payload
beforeAll(async () => {
  payload = await openDesk()
})

async function body(id: string): Promise<string> {
  const entry = (await logOf(payload)).findLast((found) => found.id === id)
  if (entry?.op !== 'put' || !('body' in entry.document)) throw new Error('not public')
  return entry.document.body.en ?? ''
}

describe('a text that shows an image', () => {
  test('is published again when the image’s alternative text changes, and when it is withdrawn', async () => {
    const picture = await image(payload)
    const post = await payload.create({
      collection: 'news',
      data: { ...news('Pictured'), body: textWithImages(picture.id) }
    })
    const bystander = await payload.create({ collection: 'news', data: news('Without a picture') })
    expect(await body(post.id)).toContain('alt="A red field"')

    await payload.update({ collection: 'media', id: picture.id, data: { alt: 'A field of red', _status: 'published' } })
    expect(await body(post.id)).toContain('alt="A field of red"')

    await payload.update({ collection: 'media', id: picture.id, data: { _status: 'draft' } })
    expect(await body(post.id)).not.toContain('<img')
    expect(await historyOf(payload, post.id)).toEqual(['put', 'put', 'put'])
    expect(await historyOf(payload, bystander.id)).toEqual(['put'])
  })

  test('leaves out an image that is a draft', async () => {
    const picture = await image(payload, { _status: 'draft' })
    const post = await payload.create({
      collection: 'news',
      data: { ...news('Early'), body: textWithImages(picture.id) }
    })
    expect(await body(post.id)).toBe('<p>Look:</p>')
  })
})

describe('a signature', () => {
  const signatures = async (id: string) => {
    const entry = (await logOf(payload)).findLast((found) => found.id === id)
    if (entry?.op !== 'put' || entry.document.type !== 'statement') throw new Error('not public')
    const { textHash, signatures } = entry.document
    return { textHash, hashes: signatures.map((signature) => signature.textHash) }
  }

  test('stays on the version that was public when it was added', async () => {
    const group = await payload.create({
      collection: 'groups',
      data: { name: 'A group', sourceLocale: 'en', _status: 'published' }
    })
    const data = { ...news('Statement'), signatures: [{ group: group.id }] }
    const { id, signatures: rows } = await payload.create({ collection: 'statements', data })
    const first = await signatures(id)
    expect(first.hashes).toEqual([first.textHash])

    const save = (fields: object, options: object = {}) =>
      payload.update({ collection: 'statements', id, data: { _status: 'published', ...fields }, ...options })
    await save({ body: richText('Another text') as never })
    const second = await signatures(id)
    expect(second.textHash).not.toBe(first.textHash)
    expect(second.hashes).toEqual([first.textHash])

    await save({ signatures: [...(rows ?? []), { group: group.id }] })
    expect((await signatures(id)).hashes).toEqual([first.textHash, second.textHash])

    await save({ title: '聲明', body: richText('內文') as never, translationState: 'reviewed' }, { locale: 'zh-Hant' })
    expect((await signatures(id)).textHash).toBe(second.textHash)

    await save({ _status: 'draft' })
    await save({})
    expect((await signatures(id)).hashes).toEqual([first.textHash, second.textHash])
  })
})

test('the site is published, changed and withdrawn like any record', async () => {
  const save = (data: object) => payload.updateGlobal({ slug: 'site', data: data })
  await save({ name: 'Detwin', tagline: 'End the agreements', sourceLocale: 'en', _status: 'draft' })
  await save({ _status: 'published' })
  await save({ tagline: 'End them', _status: 'published' })
  await save({ _status: 'draft' })
  const site = (await logOf(payload)).filter(({ type }) => type === 'site')
  expect(site.map(({ op }) => op)).toEqual(['put', 'put', 'delete'])
})
