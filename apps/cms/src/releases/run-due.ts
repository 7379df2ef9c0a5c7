import type { Payload } from 'payload'
import { type Result, runRelease } from './run-release.ts'

/** Runs every release whose time has come, however long ago: also those of before a restart. The earliest first. */
export async function runDueReleases(payload: Payload): Promise<Result[]> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'releases',
    where: { state: { equals: 'scheduled' }, at: { less_than_equal: new Date().toISOString() } },
    sort: 'at',
    limit: 100,
    pagination: false,
    select: { at: true }
  })
  const results: Result[] = []
  for (const { id } of docs) results.push(await runRelease(payload, id))
  return results
}
