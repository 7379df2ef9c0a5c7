import { siteId } from '@detwin/content'
import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { label, say } from '../admin/labels.ts'
import { collectionOf } from '../publications/record-types.ts'
import { linkEnd, previewAddress } from './address.ts'
import { previewedType } from './previewed.ts'

/** Days a reviewers' link may last. */
const linkDays = [1, 7] as const

const wanted = z.object({ days: z.literal(linkDays), locale: z.string().optional() })

/** What the desk is told of a new link. */
export interface ReviewersLink {
  address: string
  /** ISO 8601. */
  ends: string
}

/**
 * `POST /api/<collection>/<id>/preview-link` and `POST /api/globals/site/preview-link`: a link to the draft for
 * reviewers without an account. Whoever may read the record may make one.
 */
export const linkEndpoint = (slug: string): Endpoint => ({
  path: slug === 'site' ? '/preview-link' : '/:id/preview-link',
  method: 'post',
  handler: async (req) => {
    const type = previewedType(slug)
    if (!type) throw new APIError('This has no page to preview.', 404)
    const id = type === 'site' ? siteId : String(req.routeParams?.id)
    await mustRead(req, slug, id)
    await addDataAndFileToRequest(req)
    const parsed = wanted.safeParse(req.data)
    if (!parsed.success) throw new APIError(say(req, label('Choose 1 day or 7 days.', '請選擇一天或七天。')), 400)
    const ends = linkEnd(parsed.data.days)
    const address = await previewAddress(type, id, parsed.data.locale, ends)
    // Here the audit notes who made a link, to which record and until when (not the link itself).
    const link: ReviewersLink = { address, ends: ends.toISOString() }
    return Response.json(link, { headers: { 'cache-control': 'no-store' } })
  }
})

/** @throws Forbidden or NotFound as reading the record does */
async function mustRead(req: PayloadRequest, slug: string, id: string): Promise<void> {
  const common = { depth: 0, draft: true, overrideAccess: false, req } as const
  if (slug === 'site') await req.payload.findGlobal({ slug, ...common })
  else {
    const type = previewedType(slug)
    if (type) await req.payload.findByID({ collection: collectionOf(type), id, ...common })
  }
}
