import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { kindOf } from '../access/kind-of.ts'
import { reachOf } from '../access/person.ts'
import { label, say } from '../admin/labels.ts'
import { isMergeable, type Mergeable } from './mergeable.ts'
import { merge } from './merge.ts'
import { planMerge } from './plan.ts'

const id = z.string().regex(/^[0-9a-f]{24}$/)
const order = z.strictObject({ into: id, taken: z.array(z.string().max(100)).max(100).default([]) })

const wrong = (words: string): never => {
  throw new APIError(words, 400)
}

/** Which two records. Merging changes what the public sees, so it is for those who publish such records. */
function asked(
  req: PayloadRequest,
  slug: string,
  into: unknown
): { collection: Mergeable; merged: string; kept: string } {
  if (!req.user) throw new APIError('Sign in first.', 403)
  if (reachOf(kindOf(req, slug), 'publish', req) === false) throw new APIError(say(req, forPublishers), 403)
  const merged = id.safeParse(req.routeParams?.id).data ?? wrong('Not the id of a record.')
  const kept = id.safeParse(into).data ?? wrong('`into` must be the id of the record that stays.')
  return isMergeable(slug) ? { collection: slug, merged, kept } : wrong('These records cannot be merged.')
}

/**
 * `GET /api/<collection>/:id/merge?into=<id>`: what merging would do.
 * `POST /api/<collection>/:id/merge` with `{ into, taken }`: does it. Both answer with the plan.
 */
export const mergeEndpoints = (slug: string): Omit<Endpoint, 'root'>[] => [
  {
    path: '/:id/merge',
    method: 'get',
    handler: async (req) => {
      const { collection, merged, kept } = asked(req, slug, req.searchParams.get('into'))
      return Response.json(await planMerge(req, collection, merged, kept), { headers: { 'cache-control': 'no-store' } })
    }
  },
  {
    path: '/:id/merge',
    method: 'post',
    handler: async (req) => {
      const body: unknown = await req.json?.().catch(() => undefined)
      const parsed = order.safeParse(body).data
      const { collection, merged, kept } = asked(req, slug, parsed?.into)
      return Response.json(await merge(req, { collection, merged, kept, taken: parsed?.taken ?? [] }))
    }
  }
]

const forPublishers = label(
  'Merging changes what the public sees: ask somebody who publishes such records.',
  '合併會改變公眾看到的內容：請找有權發布的人處理。'
)
