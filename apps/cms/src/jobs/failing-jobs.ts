import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { leaseOf, running } from './dead-jobs.ts'

export interface FailingJob {
  id: string
  /** Name of the task, such as `schedulePublish`. */
  task: string
  at: string
  tries: number
  /** `given up`: it is not tried again; `retrying`: it is; `stuck`: its worker died and it is not taken again yet. */
  state: 'given up' | 'retrying' | 'stuck'
  reason: string
}

const stored = z.object({
  id: z.string(),
  taskSlug: z.string().nullish(),
  workflowSlug: z.string().nullish(),
  updatedAt: z.string(),
  totalTried: z.number().nullish(),
  hasError: z.boolean().nullish(),
  processing: z.boolean().nullish(),
  error: z.unknown().optional(),
  log: z.array(z.object({ state: z.string(), error: z.unknown().optional() })).nullish()
})

const messageIn = z.object({ message: z.string() })

/** Jobs that need somebody to look at them, newest first: for the board. */
export async function failingJobs(req: PayloadRequest, limit: number): Promise<FailingJob[]> {
  const { docs } = await req.payload.db.find({
    collection: 'payload-jobs',
    where: { or: [{ hasError: { equals: true } }, { totalTried: { greater_than: 0 } }, running] },
    sort: '-updatedAt',
    limit: limit * 4,
    pagination: false,
    req
  })
  return docs.flatMap((row) => failing(stored.parse(row)) ?? []).slice(0, limit)
}

function failing(job: z.infer<typeof stored>): FailingJob | undefined {
  const failure = job.log?.findLast(({ state }) => state === 'failed')
  const isStuck = job.processing && Date.now() - Date.parse(job.updatedAt) >= leaseOf(job.taskSlug)
  if (!job.hasError && !failure && !isStuck) return undefined
  const message = [job.error, failure?.error].flatMap((error) => messageIn.safeParse(error).data?.message ?? [])[0]
  return {
    id: job.id,
    task: job.taskSlug ?? job.workflowSlug ?? '',
    at: job.updatedAt,
    tries: job.totalTried ?? 0,
    state: job.hasError ? 'given up' : isStuck ? 'stuck' : 'retrying',
    reason: message ?? ''
  }
}
