import type { PayloadRequest } from 'payload'
import { z } from 'zod'

const names = z.record(z.string(), z.string().nullish()).catch({})

/** The name of each group, in the language of the request where it has one. */
export async function groupNames(req: PayloadRequest, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: string; name?: unknown }>({
    collection: 'groups',
    where: { id: { in: ids } },
    pagination: false,
    locale: 'all',
    req
  })
  const wanted = req.i18n.language === 'zh-TW' ? 'zh-Hant' : 'en'
  return new Map(
    docs.map(({ id, name }) => {
      const texts = names.parse(name)
      return [id, texts[wanted] ?? Object.values(texts).find(Boolean) ?? id]
    })
  )
}
