import { APIError, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { matrix } from '../../access/matrix.ts'
import type { Choices } from './choices-view.ts'

type Choice = Choices['groups'][number]

/** `GET /api/webhook-endpoints/choices`: countries and groups that are public, by name. */
export const choicesEndpoint: Omit<Endpoint, 'root'> = {
  path: '/choices',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('Sign in first.', 401)
    if (matrix.endpoint.read[req.user.role] === 'none') throw new APIError('This is for partners and admins.', 403)
    const found: Choices = {
      countries: await publicOnes(req, 'countries', ({ code, id }) => code ?? id),
      groups: await publicOnes(req, 'groups', ({ id }) => id)
    }
    return Response.json(found)
  }
}

const named = z.object({
  id: z.string(),
  code: z.string().nullish(),
  name: z.record(z.string(), z.string().nullish()).nullish()
})

async function publicOnes(
  req: PayloadRequest,
  collection: CollectionSlug,
  valueOf: (row: z.infer<typeof named>) => string
): Promise<Choice[]> {
  const { docs } = await req.payload.db.find({
    collection,
    where: { _status: { equals: 'published' }, deletedAt: { exists: false } },
    locale: 'all',
    pagination: false,
    req
  })
  const wanted = req.i18n.language === 'zh-TW' ? ['zh-Hant', 'en'] : ['en', 'zh-Hant']
  return docs
    .map((doc) => named.parse(doc))
    .map((row) => {
      const names = row.name ?? {}
      const label = wanted.map((locale) => names[locale]).find(Boolean) ?? Object.values(names).find(Boolean)
      return { value: valueOf(row), label: label ?? row.id }
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, req.i18n.language))
}
