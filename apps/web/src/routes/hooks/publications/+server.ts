import { Notices } from '#lib/server/notices.ts'
import { snapshots } from '#lib/server/snapshot/running.ts'
import type { RequestHandler } from './$types'

const limit = 10_000
const statuses = { accepted: 202, unsigned: 401, replayed: 409 } as const
let notices: Notices | undefined

/** The CMS says that the log grew: a signed Standard Webhooks message. What it says is not used, only that it came. */
export const POST: RequestHandler = async ({ request }) => {
  const follower = await snapshots()
  const body = await textOf(request)
  if (body === undefined) return new Response(null, { status: 413 })
  const verdict = (notices ??= new Notices(follower.settings.token)).check(body, request.headers)
  if (verdict === 'accepted') follower.wake()
  return new Response(null, { status: statuses[verdict] })
}

/** Undefined when the body is longer than a notice can be. */
async function textOf(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get('content-length')) > limit) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}
