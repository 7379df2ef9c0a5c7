import { isLocale, locales } from '@detwin/content'
import { z } from 'zod'
import { label, say } from '../admin/labels.ts'
import { reference } from '../fields/reference.ts'
import { nodesOf } from './rich-text-nodes.ts'
import type { CheckedRecord } from './checked-record.ts'
import type { Item, Place } from './item.ts'
import { isPublicNow } from './public-now.ts'

const upload = z.looseObject({ type: z.literal('upload'), relationTo: z.literal('media'), value: reference })
const fields = z.looseObject({
  body: z.unknown().optional(),
  image: reference.nullish().catch(null),
  logo: reference.nullish().catch(null)
})
const media = z.looseObject({
  filename: z.string().nullish(),
  sourceLocale: z.string().nullish(),
  alt: z.partialRecord(z.enum(locales), z.string().nullish()).nullish().catch(null)
})

/** Whether readers see the images, and those who cannot see know what they show. */
export async function images({ candidate, collection, locale, req }: CheckedRecord): Promise<Item | undefined> {
  if (!['statements', 'news', 'pages', 'groups'].includes(collection)) return undefined
  const { body, image, logo } = fields.parse(candidate)
  const inText = nodesOf(body).flatMap((node) => upload.safeParse(node).data?.value ?? [])
  const ids = [...new Set([image, logo, ...inText].filter((id) => id !== null && id !== undefined))]
  const places: Place[] = []
  for (const id of ids) {
    const found = await req.payload.db.findOne({
      collection: 'media',
      where: { id: { equals: id } },
      locale: 'all',
      req
    })
    const { filename, alt, sourceLocale } = media.parse(found ?? {})
    const about = (words: string): Place => ({
      message: `${filename ?? id}: ${words}`,
      record: { collection: 'media', id }
    })
    if (!(await isPublicNow(req, 'media', id))) places.push(about(say(req, draft)))
    const inSource = sourceLocale && isLocale(sourceLocale) ? alt?.[sourceLocale] : undefined
    if (!alt?.[locale]?.trim()) places.push(about(say(req, inSource?.trim() ? untranslated : without)))
  }
  return {
    id: 'images',
    state: places.length > 0 ? 'warning' : 'done',
    title:
      places.length > 0
        ? label('Images to look at', '請檢查圖片')
        : label('Images are published and described', '圖片已發布並附有替代文字'),
    why: label(
      'A picture that is not published is left out of the page; one without a description says nothing to a blind reader.',
      '未發布的圖片不會在頁面出現；沒有替代文字的圖片，視障讀者無從得知內容。'
    ),
    places
  }
}

const draft = label('not published yet.', '尚未發布。')
const without = label('has no alternative text.', '沒有替代文字。')
const untranslated = label('has no alternative text in this language.', '沒有此語言的替代文字。')
