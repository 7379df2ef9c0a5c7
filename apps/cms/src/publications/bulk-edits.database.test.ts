import { rm } from 'node:fs/promises'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { historyOf, image, logOf, news, openDesk, textWithImages } from '../../tests/desk.ts'
import { imageFile } from '../collections/media/image-file.ts'

let payload: Payload
beforeAll(async () => {
  payload = await openDesk()
})

describe('an edit of many records at once', () => {
  test('of which one cannot be published changes none of them, and says why', async () => {
    const [first, broken, last] = [await image(payload), await image(payload), await image(payload)]
    await rm(imageFile(String(broken.filename)))
    const ids = [first.id, broken.id, last.id]
    await expect(
      payload.update({ collection: 'media', where: { id: { in: ids } }, data: { credit: 'Photo: nobody' } })
    ).rejects.toThrow()
    for (const id of ids) {
      expect((await payload.findByID({ collection: 'media', id })).credit ?? null).toBeNull()
      expect(await historyOf(payload, id)).toEqual(['put'])
    }
  })

  test('of images of one text publishes the text in one order of revisions', async () => {
    const images = [await image(payload), await image(payload), await image(payload), await image(payload)]
    const ids = images.map(({ id }) => id)
    const post = await payload.create({
      collection: 'news',
      data: { ...news('Gallery'), body: textWithImages(...ids) }
    })
    await payload.update({ collection: 'media', where: { id: { in: ids } }, data: { credit: 'Photo: A & B' } })
    const entries = (await logOf(payload)).filter(({ id }) => id === post.id)
    expect(entries.map(({ revision }) => revision)).toEqual(entries.map((_, index) => index + 1))
    const last = entries.at(-1)
    const body = last?.op === 'put' && last.document.type === 'news' ? (last.document.body.en ?? '') : ''
    expect(body.match(/<figcaption>Photo: A &amp; B<\/figcaption>/g)).toHaveLength(4)
  })
})
