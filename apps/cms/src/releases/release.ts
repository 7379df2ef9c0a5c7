import { locales } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { publicCollection } from '../publications/record-types.ts'
import type { Item } from './publish-item.ts'

const reference = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])

const stored = z.object({
  id: z.string(),
  name: z.string().catch(''),
  what: z.enum(['publish', 'takeDown']),
  state: z.enum(['draft', 'scheduled', 'done', 'failed', 'cancelled']),
  at: z.string().nullish(),
  scheduledBy: z.string().nullish(),
  language: z.string().nullish(),
  items: z
    .array(
      z.object({
        record: z.object({ relationTo: z.string(), value: reference }),
        languages: z.array(z.enum(locales)).nullish()
      })
    )
    .nullish()
    .transform((rows) =>
      (rows ?? []).map(({ record, languages }): Item => ({
        collection: publicCollection(record.relationTo),
        id: record.value,
        languages: languages ?? []
      }))
    )
})

/** A release as the database holds it. */
export type Release = z.infer<typeof stored>

export async function readRelease(req: PayloadRequest, id: string): Promise<Release | undefined> {
  const found = await req.payload.db.findOne({ collection: 'releases', where: { id: { equals: id } }, req })
  return found ? stored.parse(found) : undefined
}

/** What others need comes first: an agreement needs its sources public, a text its images. */
const order = [
  'media',
  'countries',
  'sources',
  'groups',
  'cities',
  'agreements',
  'statements',
  'news',
  'pages'
] as const

export const inOrder = ({ what, items }: Release): Item[] => {
  const sorted = items.toSorted((a, b) => order.indexOf(a.collection) - order.indexOf(b.collection))
  return what === 'publish' ? sorted : sorted.toReversed()
}
