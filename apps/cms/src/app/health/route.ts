import config from '@payload-config'
import { getPayload } from 'payload'

/** Answers once the CMS can work; the first call also starts the jobs. */
export async function GET(): Promise<Response> {
  const payload = await getPayload({ config, cron: true })
  await payload.count({ collection: 'users' })
  return Response.json({ ready: true })
}
