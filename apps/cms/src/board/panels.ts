import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
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
  changedAt: z.string().nullish()
})

async function ofBoard(req: PayloadRequest, where: Where): Promise<Panel> {
  const { docs, totalDocs } = await req.payload.db.find({
    collection: 'board',
    where,
    sort: '-changedAt',
    limit: most,
    req
  })
  return {
    total: totalDocs,
    lines: z
      .array(row)
      .parse(docs)
      .map(({ records, record, title, changedAt }) => ({
        text: title || record,
        href: `/collections/${records}/${record}`,
        at: changedAt ?? undefined
      }))
  }
}

/** Records with something that readers do not see yet. */
export const draftsWaiting = (req: PayloadRequest): Promise<Panel> => ofBoard(req, isDraft)

export const withoutSources = (req: PayloadRequest): Promise<Panel> => ofBoard(req, isUnsourced)

/** The titles of records, by their id, as the board has them. */
export async function titlesOf(req: PayloadRequest, ids: string[]): Promise<Map<string, string>> {
  const { docs } = await req.payload.db.find({
    collection: 'board',
    where: { record: { in: ids } },
    pagination: false,
    req
  })
  return new Map(
    z
      .array(row)
      .parse(docs)
      .map(({ record, title }) => [record, title || record])
  )
}
