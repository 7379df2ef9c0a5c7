import { answered } from '#lib/server/api/answered.ts'
import { changesAt } from '#lib/server/api/changes-at.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = ({ url, locals: { snapshot } }) =>
  answered(() => changesAt({ snapshot, search: url.searchParams }))
