import type { PublicRecord } from '@detwin/content'
import type { PayloadRequest } from 'payload'

/**
 * How editors know a public document: its title in the language it was written in.
 * @param saved the record, by somebody who has just read it
 */
export async function titleOf(
  req: PayloadRequest,
  document: PublicRecord,
  saved?: Record<string, unknown>
): Promise<string> {
  switch (document.type) {
    case 'source':
      return document.title
    case 'agreement': {
      if (typeof saved?.title === 'string') return saved.title
      const where = { id: { equals: document.id } }
      const found = await req.payload.db.findOne<{ id: string; title?: string }>({
        collection: 'agreements',
        where,
        select: { title: true },
        req
      })
      return found?.title ?? document.id
    }
    case 'media':
      return document.alt[document.sourceLocale] ?? document.id
    case 'statement':
    case 'news':
    case 'page':
      return document.title[document.sourceLocale] ?? document.slug
    default:
      return document.name[document.sourceLocale] ?? document.id
  }
}
