import type { PayloadRequest, TaskConfig } from 'payload'
import { checkDueSources } from '../source-checks/check-due-sources.ts'

export const sourcesQueue = 'sources'

/** A round takes a minute or two; one that is still running then died with its process, and nobody would end it. */
const longestRound = 15 * 60 * 1000

/** The job: looks at some of the sources that are due. */
export const checkSourcesTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'checkSources',
  schedule: [
    {
      cron: '0 * * * * *',
      queue: sourcesQueue,
      hooks: {
        beforeSchedule: async ({ queueable: { waitUntil }, req }) => ({
          shouldSchedule: !(await isWaiting(req)),
          ...(waitUntil && { waitUntil })
        })
      }
    }
  ],
  handler: async ({ req }) => {
    await checkDueSources(req.payload)
    return { output: {} }
  }
}

/** Payload's own rule counts a job whose process died as running, for ever. */
async function isWaiting(req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'payload-jobs',
    where: {
      taskSlug: { equals: 'checkSources' },
      completedAt: { exists: false },
      hasError: { not_equals: true },
      updatedAt: { greater_than: new Date(Date.now() - longestRound).toISOString() }
    },
    req
  })
  return totalDocs > 0
}
