import { recordTypes } from '@detwin/content'
import type { PreviewAnswer } from '@detwin/content/preview'
import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { onlyWebApp } from '../access/web-app.ts'
import { draftDocument } from './draft-document.ts'
import { unpublishedRelations } from './related.ts'

const asked = z.object({ type: z.enum(recordTypes), id: z.string().regex(/^[0-9a-f]{24}$/) })

/** `GET /api/v1/preview/{type}/{id}`: the newest draft as a public document, for the web app's token alone. */
export const previewEndpoint: Endpoint = {
  path: '/v1/preview/:type/:id',
  method: 'get',
  handler: async (req) => {
    onlyWebApp(req)
    const name = asked.safeParse(req.routeParams)
    if (!name.success) throw new APIError('Not the name of a record.', 400)
    const { type, id } = name.data
    req.context.drafts = true
    const draft = await draftDocument(req, type, id)
    if (!draft) throw new APIError('There is no such record.', 404)
    const answer: PreviewAnswer = { ...draft, related: await unpublishedRelations(req, draft.document) }
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
  }
}
