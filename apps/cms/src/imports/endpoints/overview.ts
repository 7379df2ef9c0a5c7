import type { PayloadHandler } from 'payload'
import { say } from '../../admin/labels.ts'
import { targets } from '../kinds.ts'
import { readPage } from '../pages.ts'
import { importOf } from './request.ts'

/** Rows shown beside the columns, so that an editor sees what a column holds. */
const samples = 3

/** `GET /api/imports/:id/overview`: where it stands, in the language of the person who asks. */
export const overview: PayloadHandler = async (req) => {
  const job = await importOf(req)
  const first = job.state === 'mapping' || job.state === 'checked' ? await readPage(req, job.id, 0) : undefined
  const { worker: _worker, headersKey: _key, by: _by, problem, ...shown } = job
  return Response.json({
    ...shown,
    problem: problem ? say(req, problem) : null,
    targets: targets[job.kind].map(({ name, words, required }) => ({
      name,
      label: say(req, words),
      required: Boolean(required)
    })),
    samples: (first?.rows ?? []).slice(0, samples).map(({ cells }) => cells)
  })
}
