import { type Locale, localizedText } from '@detwin/content'
import type { CollectionBeforeChangeHook, PayloadRequest, TextField } from 'payload'
import { label } from '../../admin/labels.ts'
import { z } from 'zod'
import { remember, takeRemembered } from '../../database/open-transactions.ts'
import { publicCollection, type PublicCollection, publicType } from '../../publications/record-types.ts'
import { slugOf } from './slug-of.ts'

/** The record's address, unique per type; made from the title by `giveSlug` when left empty. */
export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  label: label('Address', '網址'),
  unique: true,
  index: true,
  admin: {
    position: 'sidebar',
    description: label(
      'The last part of the page’s address. Leave it empty to have it made from the title. Earlier addresses keep working.',
      '頁面網址的最後一段。留空則由標題自動產生。舊網址會繼續有效。'
    )
  }
}

/** Hook: gives the record an address that no other record of its type has or ever had. */
export const giveSlug =
  (from: 'title' | 'name'): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req, collection }) => {
    const locale: Locale = data.sourceLocale ?? originalDoc?.sourceLocale ?? 'en'
    const asked: unknown = data.slug || textOf(data[from] ?? originalDoc?.[from], locale)
    if (typeof asked !== 'string') return data
    const base =
      slugOf(asked, locale) ||
      `${publicType(collection.slug)}-${String(originalDoc?.id ?? data.id ?? Date.now()).slice(-6)}`
    const id: string | undefined = originalDoc?.id ?? data.id
    for (let count = 1; ; count++) {
      const slug = count === 1 ? base : `${base}-${count}`
      if (!(await isTaken(req, collection.slug, slug, id))) return { ...data, slug }
    }
  }

function textOf(value: unknown, locale: Locale): string | undefined {
  if (typeof value === 'string') return value
  return localizedText.safeParse(value).data?.[locale]
}

const freeSlugs = (collection: string): string => `free addresses of ${collection}`

/** Finds out for many titles at once which of their addresses nobody has or had, for the saves of this transaction. */
export async function rememberFreeSlugs(
  req: PayloadRequest,
  collection: PublicCollection,
  titles: readonly string[],
  locale: Locale
): Promise<void> {
  const slugs = [...new Set(titles.map((title) => slugOf(title, locale)).filter(Boolean))]
  const where = { slug: { in: slugs } }
  const select = { slug: true } as const
  const all = { pagination: false, select, req } as const
  const present = await req.payload.db.find({ collection, where, ...all })
  const published = { ...where, recordType: { equals: publicType(collection) } }
  const former = await req.payload.db.find({ collection: 'publications', where: published, ...all })
  const taken = new Set(rows.parse([...present.docs, ...former.docs]).map(({ slug }) => slug))
  for (const slug of slugs) if (!taken.has(slug)) await remember(req, freeSlugs(collection), slug, true)
}

const rows = z.array(z.looseObject({ slug: z.string() }))

async function isTaken(
  req: PayloadRequest,
  collection: string,
  slug: string,
  id: string | undefined
): Promise<boolean> {
  // Free for the first that asks; the next finds that one in the database.
  if (await takeRemembered(req, freeSlugs(collection), slug)) return false
  const where = { slug: { equals: slug }, ...(id && { id: { not_equals: id } }) }
  const published = {
    recordType: { equals: publicType(collection) },
    slug: { equals: slug },
    ...(id && { recordId: { not_equals: id } })
  }
  const present = await req.payload.db.count({ collection: publicCollection(collection), where, req })
  if (present.totalDocs > 0) return true
  // One after the other: a MongoDB transaction takes no two questions at once.
  const former = await req.payload.db.count({ collection: 'publications', where: published, req })
  return former.totalDocs > 0
}
