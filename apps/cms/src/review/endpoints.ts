import {
  APIError,
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest
} from 'payload'
import { z } from 'zod'
import { onlyColleagues } from '../access/colleague.ts'
import { decide, type ReviewedCollection, viewReview } from './decide.ts'
import { reviewActions } from './states.ts'

const decision = z.object({
  action: z.enum(reviewActions),
  comment: z.string().trim().max(5000).default(''),
  hash: z.string().optional()
})

function idOf(req: PayloadRequest): string {
  onlyColleagues(req)
  return String(req.routeParams?.id)
}

/** `GET` and `POST /api/<collection>/:id/review`: what was decided about a text, and a new decision. */
export const reviewEndpoints = (collection: ReviewedCollection): Omit<Endpoint, 'root'>[] => [
  {
    path: '/:id/review',
    method: 'get',
    handler: async (req) => Response.json(await viewReview(req, collection, idOf(req)))
  },
  {
    path: '/:id/review',
    method: 'post',
    handler: async (req) => {
      const id = idOf(req)
      const body = decision.safeParse(await req.json?.().catch(() => undefined))
      if (!body.success) throw new APIError(`This is no decision about a text. ${z.prettifyError(body.error)}`, 400)
      await initTransaction(req)
      try {
        await decide(req, collection, id, body.data)
        await commitTransaction(req)
      } catch (error) {
        await killTransaction(req)
        throw error
      }
      return Response.json(await viewReview(req, collection, id))
    }
  }
]
