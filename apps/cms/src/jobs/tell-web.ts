import { noticeSecret } from '@detwin/content'
import type { Payload, PayloadRequest, TaskConfig } from 'payload'
import { Webhook } from 'standardwebhooks'
import { readEnvironment } from '../environment.ts'

const queue = 'notices'

/** Tells the web app that the log grew, signed as a Standard Webhook. The web app then asks for what is new. */
async function tellWeb(id: string): Promise<void> {
  const { WEB_URL, WEB_TOKEN } = readEnvironment()
  const body = JSON.stringify({ type: 'log.grew', timestamp: new Date().toISOString(), data: {} })
  const now = new Date()
  const response = await fetch(new URL('/hooks/publications', WEB_URL), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(noticeSecret(WEB_TOKEN)).sign(id, now, body)
    },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(5000)
  })
  if (!response.ok) throw new Error(`The web app at ${WEB_URL} answered ${response.status} to the notice.`)
}

/** The job; when it fails it is tried again, and the web app's own poll finds the change anyway. */
export const tellWebTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'tellWeb',
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 2000 } },
  handler: async ({ job }) => {
    await tellWeb(`${job.id}-${job.totalTried ?? 0}`)
    return { output: {} }
  }
}

/** Queues the notice in the transaction of the publication: it exists if and only if the entry does. */
export async function queueTellWeb(req: PayloadRequest): Promise<void> {
  await req.payload.jobs.queue({ task: 'tellWeb', input: {}, queue, req })
}

/** Runs the waiting notices at once, without making the editor wait for them. */
export function tellWebNow(payload: Payload): void {
  payload.jobs
    .run({ queue, limit: 10 })
    .catch((error: unknown) => payload.logger.error({ err: error, msg: 'Notices wait for the next run.' }))
}
