import { jsonAnswer } from '#lib/server/api/answer.ts'
import { openApi } from '#lib/server/api/openapi/document.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ locals: { siteUrl } }) => jsonAnswer(await openApi(siteUrl), [])
