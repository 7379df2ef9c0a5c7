import { apiTypeNames, isApiType } from '@detwin/content/api'
import { answered } from '#lib/server/api/answered.ts'
import { listAt } from '#lib/server/api/list-at.ts'
import { Refusal } from '#lib/server/api/refusal.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = ({ params: { type }, url, locals: { snapshot, siteUrl, today } }) =>
  answered(() => {
    if (!isApiType(type))
      throw new Refusal(404, 'Not found', `There are no ${type}. There are: ${apiTypeNames.join(', ')}.`)
    return listAt(type, { snapshot, siteUrl, today, search: url.searchParams })
  })
