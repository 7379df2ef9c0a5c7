import { locales } from '@detwin/content'
import { addDataAndFileToRequest, APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { onlyColleagues } from '../access/colleague.ts'
import { say } from '../admin/labels.ts'
import { publicCollection } from '../publications/record-types.ts'
import { saveTranslation } from './save-translation.ts'
import { decisions } from './states.ts'
import { writtenText } from './with-texts.ts'
import { outcomeWords } from './words.ts'

const params = z.object({ collection: z.string(), id: z.string().regex(/^[\w-]+$/), locale: z.enum(locales) })

const body = z.strictObject({
  decision: z.enum(decisions),
  texts: z.array(writtenText).max(1000),
  /** Hash of the source text the translator looked at. */
  madeFrom: z.string().nullable()
})

/** `POST /api/translations/{collection}/{id}/{locale}`: saves one language of a record, and what was decided of it. */
export const translationEndpoint: Endpoint = {
  path: '/translations/:collection/:id/:locale',
  method: 'post',
  handler: async (req) => {
    onlyColleagues(req)
    const at = params.safeParse(req.routeParams)
    if (!at.success) throw new APIError('There is no such translation.', 404)
    await addDataAndFileToRequest(req)
    const wanted = body.safeParse(req.data)
    if (!wanted.success) throw new APIError(`This is not a translation. ${z.prettifyError(wanted.error)}`, 400)
    const outcome = await saveTranslation(req, {
      ...at.data,
      collection: publicCollection(at.data.collection),
      ...wanted.data
    })
    return Response.json({ outcome, message: say(req, outcomeWords[outcome]) })
  }
}
