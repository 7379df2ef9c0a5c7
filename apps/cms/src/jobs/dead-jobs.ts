import type { Payload, Where } from 'payload'
import { z } from 'zod'
import { scheduledTarget } from './scheduled-target.ts'

const minute = 60_000

/** Milliseconds after which a job that still runs has lost its worker. These two take seconds; others may take minutes. */
const leases: Record<string, number> = { schedulePublish: 2 * minute, tellWeb: 2 * minute }
const longest = 15 * minute

/** A job that keeps losing its worker may be what ends it. */
const mostTries = 5

const stored = z.object({
  id: z.string(),
  taskSlug: z.string().nullish(),
  updatedAt: z.string(),
  totalTried: z.number().nullish(),
  input: z.unknown().optional()
})

export const running: Where = { processing: { equals: true } }

export const leaseOf = (task: string | null | undefined): number => leases[task ?? ''] ?? longest

/**
 * Gives jobs back whose worker died: Payload 3 leaves them `processing` for ever. With `booting`, all of them: nobody can
 * be at work yet where one process owns the database, as on SQLite.
 */
export async function freeDeadJobs(payload: Payload, { booting = false } = {}): Promise<number> {
  const all = booting && payload.db.name === 'sqlite'
  const { docs } = await payload.db.find({ collection: 'payload-jobs', where: running, pagination: false })
  let freed = 0
  for (const job of docs.map((row) => stored.parse(row))) {
    if (!all && Date.now() - Date.parse(job.updatedAt) < leaseOf(job.taskSlug)) continue
    if (await wasDone(payload, job)) {
      await payload.db.deleteOne({ collection: 'payload-jobs', where: { id: { equals: job.id } } })
      continue
    }
    const totalTried = (job.totalTried ?? 0) + 1
    const gaveUp = totalTried >= mostTries
    await payload.db.updateOne({
      collection: 'payload-jobs',
      // Only if nobody has taken it meanwhile.
      where: { and: [{ id: { equals: job.id } }, running, { updatedAt: { equals: job.updatedAt } }] },
      data: {
        processing: false,
        totalTried,
        updatedAt: new Date().toISOString(),
        ...(gaveUp && { hasError: true, error: { message: `The CMS ended ${mostTries} times while this job ran.` } })
      }
    })
    freed += 1
  }
  return freed
}

const scheduled = scheduledTarget.extend({ type: z.string().nullish() })

/**
 * Whether a scheduled publication had committed when its worker died. Once more would publish what was drafted since.
 */
async function wasDone(payload: Payload, job: z.infer<typeof stored>): Promise<boolean> {
  const input = scheduled.safeParse(job.input)
  if (job.taskSlug !== 'schedulePublish' || !input.data?.doc) return false
  const { relationTo, value } = input.data.doc
  const record = await payload.db.findOne<{ id: string; _status?: string; updatedAt: string }>({
    collection: relationTo as 'news', // the job was queued for a record of this kind
    where: { id: { equals: value } }
  })
  const wanted = input.data.type === 'unpublish' ? 'draft' : 'published'
  return record?._status === wanted && Date.parse(record.updatedAt) >= Date.parse(job.updatedAt)
}
