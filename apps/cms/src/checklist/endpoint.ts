import { defaultLocale, isLocale } from '@detwin/content'
import { APIError, type Endpoint } from 'payload'
import { onlyColleagues } from '../access/colleague.ts'
import { say } from '../admin/labels.ts'
import { publicCollection } from '../publications/record-types.ts'
import { checklistOf } from './checklist.ts'

/** `GET /api/<collection>/:id/checklist?locale=`: `{ items }` in the language of the person who asks. */
export const checklistEndpoint = (collection: string): Omit<Endpoint, 'root'> => ({
  path: '/:id/checklist',
  method: 'get',
  handler: async (req) => {
    onlyColleagues(req)
    const locale = req.searchParams.get('locale') ?? defaultLocale
    if (!isLocale(locale)) throw new APIError('`locale` is none of the site’s languages.', 400)
    const items = await checklistOf(req, publicCollection(collection), String(req.routeParams?.id), locale)
    const spoken = items.map(({ title, why, ...item }) => ({ ...item, title: say(req, title), why: say(req, why) }))
    return Response.json({ items: spoken }, { headers: { 'cache-control': 'no-store' } })
  }
})
