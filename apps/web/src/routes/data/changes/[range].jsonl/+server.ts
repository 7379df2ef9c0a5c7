import { differencesAt } from '#lib/server/dumps/differences-at.ts'
import { shelfOf } from '#lib/server/dumps/make.ts'
import { snapshots } from '#lib/server/snapshot/running.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ params: { range } }) => {
  const { settings } = await snapshots()
  return differencesAt(shelfOf(settings), range)
}
