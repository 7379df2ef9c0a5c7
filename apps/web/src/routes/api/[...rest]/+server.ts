import { Refusal } from '#lib/server/api/refusal.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = () =>
  new Refusal(404, 'Not found', 'There is nothing here. /api/v1/openapi.json tells what there is.').response
