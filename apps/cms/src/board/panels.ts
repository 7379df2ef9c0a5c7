import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { readersTitles } from './readers-titles.ts'
import { isDraft, isUnsourced } from './question.ts'

/** A line of a panel, and where it leads. */
export interface Line {
  text: string
  /** Below the admin's address; left out where there is nothing to open. */
  href?: string | undefined
  /** ISO 8601, UTC. */
  at?: string | undefined
}

export interface Panel {
  lines: Line[]
  total: number
}

/** Lines shown of each panel. */
export const most = 6

const row = z.object({
  records: z.string(),
  record: z.string(),
  title: z.string().nullish(),
  sourceLocale: z.string().nullish(),
  changedAt: z.string().nullish()
})
const rows = z.array(row)

async function ofBoard(req: PayloadRequest, where: Where): Promise<Panel> {
  const { docs, totalDocs } = await req.payload.db.find({
    collection: 'board',
    where,
    sort: '-changedAt',
    limit: most,
    req
  })
  const found = rows.parse(docs)
  const titles = await readersTitles(req, found)
  return {
    total: totalDocs,
    lines: found.map(({ records, record, title, changedAt }) => ({
      text: titles.get(record) ?? (title || record),
      href: `/collections/${records}/${record}`,
      at: changedAt ?? undefined
    }))
  }
}

/** Records with something that readers do not see yet. */
export const draftsWaiting = (req: PayloadRequest): Promise<Panel> => ofBoard(req, isDraft)

export const withoutSources = (req: PayloadRequest): Promise<Panel> => ofBoard(req, isUnsourced)

/** The titles of records, by their id, in the reader's language where there is one, else as the board has them. */
export async function titlesOf(req: PayloadRequest, ids: string[]): Promise<Map<string, string>> {
  const { docs } = await req.payload.db.find({
    collection: 'board',
    where: { record: { in: ids } },
    pagination: false,
    req
  })
  const found = rows.parse(docs)
  const titles = await readersTitles(req, found)
  return new Map(found.map(({ record, title }) => [record, titles.get(record) ?? (title || record)]))
}
