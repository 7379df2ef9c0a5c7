import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { failingJobs as jobsThatFail } from '../jobs/failing-jobs.ts'
import { waitingForReview } from '../review/waiting.ts'
import { brokenSources as sourcesThatAreGone } from '../source-checks/broken-sources.ts'
import { say } from '../admin/labels.ts'
import { jobWords } from './board-words.ts'
import { scheduledJobs } from './job-panels.ts'
import { most, type Panel, titlesOf } from './panels.ts'

/** Texts that somebody asked another person to approve. */
export async function textsToApprove(req: PayloadRequest): Promise<Panel> {
  const waiting = await waitingForReview(req)
  const shown = waiting.slice(0, most)
  const titles = await titlesOf(
    req,
    shown.map(({ id }) => id)
  )
  return {
    total: waiting.length,
    lines: shown.map(({ collection, id, title, by, at }) => ({
      text: [titles.get(id) ?? title, by].filter(Boolean).join(' · '),
      href: `/collections/${collection}/${id}`,
      at: at || undefined
    }))
  }
}

const release = z.object({
  id: z.string(),
  name: z.string().nullish(),
  at: z.union([z.string(), z.date().transform((date) => date.toISOString())]).nullish()
})

/** What will be published, or taken down, by itself: releases, and single records with a time of their own. */
export async function scheduledWork(req: PayloadRequest): Promise<Panel> {
  const { docs, totalDocs } = await req.payload.db.find({
    collection: 'releases',
    where: { state: { equals: 'scheduled' } },
    sort: 'at',
    limit: most,
    req
  })
  const releases = z
    .array(release)
    .parse(docs)
    .map(({ id, name, at }) => ({ text: name ?? id, href: `/collections/releases/${id}`, at: at ?? undefined }))
  const jobs = await scheduledJobs(req)
  const lines = [...releases, ...jobs.lines].toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))
  return { total: totalDocs + jobs.total, lines: lines.slice(0, most) }
}

/** Sources whose page is gone. */
export async function brokenSources(req: PayloadRequest): Promise<Panel> {
  const { sources, total } = await sourcesThatAreGone(req, most)
  return {
    total,
    lines: sources.map(({ id, title, url, checkedAt }) => ({
      text: title || url,
      href: `/collections/sources/${id}`,
      at: checkedAt
    }))
  }
}

/** Work of the machine that somebody should look at. */
export async function failingJobs(req: PayloadRequest): Promise<Panel> {
  const jobs = await jobsThatFail(req, most)
  return {
    total: jobs.length,
    lines: jobs.map(({ task, at, reason }) => {
      const word = jobWords[task]
      return { text: [word ? say(req, word) : task, reason].filter(Boolean).join(' · '), at }
    })
  }
}
