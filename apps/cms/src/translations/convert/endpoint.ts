import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { onlyColleagues } from '../../access/colleague.ts'
import { say } from '../../admin/labels.ts'
import { publicCollection } from '../../publications/record-types.ts'
import { outcomeWords } from '../words.ts'
import { convertToSimplified } from './convert-to-simplified.ts'

const params = z.object({ collection: z.string(), id: z.string().regex(/^[\w-]+$/) })
const body = z.object({ replace: z.boolean().default(false) })

/** `POST /api/translations/{collection}/{id}/zh-Hans/convert`: Simplified Chinese from the Traditional text. */
export const convertEndpoint: Endpoint = {
  path: '/translations/:collection/:id/zh-Hans/convert',
  method: 'post',
  handler: async (req) => {
    onlyColleagues(req)
    const { collection, id } = params.parse(req.routeParams)
    await addDataAndFileToRequest(req)
    const { replace } = body.parse(req.data ?? {})
    const outcome = await convertToSimplified(req, publicCollection(collection), id, replace)
    return Response.json({ outcome, message: say(req, outcomeWords[outcome]) })
  }
}
