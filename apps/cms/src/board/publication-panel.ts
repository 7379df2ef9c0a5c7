import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { say } from '../admin/labels.ts'
import { collectionOf } from '../publications/record-types.ts'
import { boardWords } from './board-words.ts'
import { most, type Panel, titlesOf } from './panels.ts'

const publication = z.object({
  recordType: z.string(),
  recordId: z.string(),
  op: z.string(),
  at: z.string(),
  id: z.string(),
  document: z.looseObject({ title: z.unknown().optional(), name: z.unknown().optional() }).nullish().catch(null)
})

/** What became public last, or was withdrawn. */
export async function newestPublications(req: PayloadRequest): Promise<Panel> {
  const { docs, totalDocs } = await req.payload.db.find({
    collection: 'publications',
    sort: '-at',
    limit: most,
    req
  })
  const entries = z.array(publication).parse(docs)
  const titles = await titlesOf(
    req,
    entries.map(({ recordId }) => recordId)
  )
  return {
    total: totalDocs,
    lines: entries.map(({ id, recordType, recordId, at, op, document }) => ({
      text: [
        titles.get(recordId) ?? firstText(document?.title ?? document?.name),
        kindOf(req, recordType),
        op === 'delete' && say(req, boardWords.withdrawn)
      ]
        .filter(Boolean)
        .join(' · '),
      href: `/collections/publications/${id}`,
      at
    }))
  }
}

function kindOf(req: PayloadRequest, type: string): string {
  if (type === 'site') return getTranslation(req.payload.globals.config[0]?.label ?? type, req.i18n)
  return getTranslation(req.payload.collections[collectionOf(type as never)].config.labels.singular, req.i18n) // a type of the log
}

function firstText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return z
    .array(z.string())
    .catch([])
    .parse(Object.values(Object(value)))[0]
}
