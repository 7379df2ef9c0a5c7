import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { say } from '../admin/labels.ts'
import { jobWords } from './board-words.ts'
import { most, type Panel, titlesOf } from './panels.ts'

const scheduled = z.object({ doc: z.object({ relationTo: z.string(), value: z.string() }) })

const job = z.object({
  id: z.string(),
  taskSlug: z
    .string()
    .nullish()
    .transform((slug) => slug ?? ''),
  waitUntil: z.union([z.string(), z.date().transform((date) => date.toISOString())]).nullish(),
  /** Payload's scheduled publication names its record. */
  input: scheduled.nullish().catch(null)
})

async function ofJobs(req: PayloadRequest, where: Where, sort: string): Promise<Panel> {
  const { docs, totalDocs } = await req.payload.db.find({ collection: 'payload-jobs', where, sort, limit: most, req })
  const jobs = z.array(job).parse(docs)
  const titles = await titlesOf(
    req,
    jobs.flatMap(({ input }) => input?.doc.value ?? [])
  )
  return {
    total: totalDocs,
    lines: jobs.map(({ taskSlug, waitUntil, input }) => {
      const word = jobWords[taskSlug]
      const work = word ? say(req, word) : taskSlug
      const title = input && titles.get(input.doc.value)
      return {
        text: title ? `${title} · ${work}` : work,
        href: input ? `/collections/${input.doc.relationTo}/${input.doc.value}` : undefined,
        at: waitUntil ?? undefined
      }
    })
  }
}

/** Single records that will be published, or withdrawn, by themselves. */
export const scheduledJobs = (req: PayloadRequest): Promise<Panel> =>
  ofJobs(
    req,
    { taskSlug: { equals: 'schedulePublish' }, completedAt: { exists: false }, hasError: { not_equals: true } },
    'waitUntil'
  )
