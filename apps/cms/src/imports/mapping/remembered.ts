import { defaultLocale, type Locale, locales } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Kind } from '../kinds.ts'
import { headersKey, type Mapping, recognise } from './recognise.ts'

const earlier = z.object({
  mapping: z.record(z.string(), z.number()),
  sourceLocale: z.enum(locales).catch(defaultLocale)
})

/** How a file with these columns was mapped last; otherwise what the headers say by themselves. */
export async function rememberedMapping(
  req: PayloadRequest,
  kind: Kind,
  headers: readonly string[]
): Promise<{ mapping: Mapping; sourceLocale: Locale }> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'imports',
    where: { kind: { equals: kind }, headersKey: { equals: headersKey(headers) }, state: { not_equals: 'mapping' } },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    req
  })
  return earlier.safeParse(docs[0]).data ?? { mapping: recognise(kind, headers), sourceLocale: defaultLocale }
}
