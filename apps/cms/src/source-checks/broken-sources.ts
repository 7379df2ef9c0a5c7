import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'

/** A source whose page is gone, as the board lists it. */
export interface BrokenSource {
  id: string
  title: string
  url: string
  /** ISO 8601: when it was last looked at. */
  checkedAt: string
  hasArchivedCopy: boolean
}

const rows = z.array(
  z.object({
    id: z.string(),
    title: z.string().catch(''),
    url: z.string().catch(''),
    check: z.object({ checkedAt: z.string() }),
    archiveUrl: z.string().nullish()
  })
)

/** The sources whose page is gone, those without an archived copy first, and how many there are in all. */
export async function brokenSources(
  req: PayloadRequest,
  limit: number
): Promise<{ sources: BrokenSource[]; total: number }> {
  const where: Where = { 'check.state': { equals: 'broken' }, deletedAt: { exists: false } }
  const { docs, totalDocs } = await req.payload.db.find({
    collection: 'sources',
    where,
    sort: ['archiveUrl', '-check.checkedAt'],
    limit,
    pagination: true,
    req
  })
  const sources = rows.parse(docs).map(({ check, archiveUrl, ...source }) => ({
    ...source,
    checkedAt: check.checkedAt,
    hasArchivedCopy: Boolean(archiveUrl)
  }))
  return {
    sources: sources.toSorted((a, b) => Number(a.hasArchivedCopy) - Number(b.hasArchivedCopy)),
    total: totalDocs
  }
}
