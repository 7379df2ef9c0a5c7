import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'

/** A line of a panel, and where it leads. */
export interface Line {
  text: string
  /** Below the admin's address. */
  href: string
  /** ISO 8601, UTC. */
  at?: string | undefined
}

export interface Panel {
  lines: Line[]
  total: number
}

/** Lines shown of each panel. */
const most = 6

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
export const draftsWaiting = (req: PayloadRequest): Promise<Panel> =>
  ofBoard(req, { progress: { in: ['draft', 'changed'] } })

export const withoutSources = (req: PayloadRequest): Promise<Panel> => ofBoard(req, { lacksSources: { equals: true } })

const publication = z.object({
  recordType: z.string(),
  recordId: z.string(),
  op: z.string(),
  at: z.string(),
  id: z.string(),
  document: z.looseObject({ title: z.unknown().optional(), name: z.unknown().optional() }).nullish().catch(null)
})

/** What became public last. */
export async function newestPublications(req: PayloadRequest): Promise<Panel> {
  const { docs, totalDocs } = await req.payload.db.find({
    collection: 'publications',
    sort: '-at',
    limit: most,
    req
  })
  return {
    total: totalDocs,
    lines: z
      .array(publication)
      .parse(docs)
      .map(({ id, recordType, at, op, document }) => ({
        text: `${op === 'delete' ? '− ' : ''}${recordType} · ${firstText(document?.title ?? document?.name) ?? id.slice(-6)}`,
        href: `/collections/publications/${id}`,
        at
      }))
  }
}

function firstText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return z
    .array(z.string())
    .catch([])
    .parse(Object.values(Object(value)))[0]
}

const job = z.object({
  id: z.string(),
  taskSlug: z.string().nullish(),
  waitUntil: z.union([z.string(), z.date().transform((date) => date.toISOString())]).nullish(),
  input: z.unknown()
})

async function ofJobs(req: PayloadRequest, where: Where, sort: string): Promise<Panel> {
  const { docs, totalDocs } = await req.payload.db.find({ collection: 'payload-jobs', where, sort, limit: most, req })
  return {
    total: totalDocs,
    lines: z
      .array(job)
      .parse(docs)
      .map(({ id, taskSlug, waitUntil, input }) => ({
        text: taskSlug ?? id,
        href: hrefOf(input),
        at: waitUntil ?? undefined
      }))
  }
}

const scheduled = z.object({ doc: z.object({ relationTo: z.string(), value: z.string() }) })

/** A scheduled publication leads to its record. */
function hrefOf(input: unknown): string {
  const doc = scheduled.safeParse(input).data?.doc
  return doc ? `/collections/${doc.relationTo}/${doc.value}` : '/'
}

/** What will be published, or withdrawn, by itself. */
export const scheduledWork = (req: PayloadRequest): Promise<Panel> =>
  ofJobs(
    req,
    { taskSlug: { equals: 'schedulePublish' }, completedAt: { exists: false }, hasError: { not_equals: true } },
    'waitUntil'
  )

/** Work that was given up. */
export const failingJobs = (req: PayloadRequest): Promise<Panel> =>
  ofJobs(req, { hasError: { equals: true } }, '-updatedAt')
