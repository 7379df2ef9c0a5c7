import { locales } from '@detwin/content'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { onlyColleagues } from '../../access/colleague.ts'
import { label, say } from '../../admin/labels.ts'
import { record } from '../../audit/record.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { publicCollection } from '../../publications/record-types.ts'
import { saveTranslation } from '../save-translation.ts'
import { readXliff } from './read-xliff.ts'
import { type Place, recordInTwoLanguages } from './record-in-two-languages.ts'
import { Refusal } from './refusal.ts'
import { textOfBody } from './text-of-body.ts'
import { translatedTexts } from './translated-texts.ts'
import { writeXliff } from './write-xliff.ts'

const params = z.object({
  collection: z.string().transform((slug, context) => {
    try {
      return publicCollection(slug)
    } catch {
      context.addIssue('No collection with texts.')
      return z.NEVER
    }
  }),
  id: z.string().regex(/^[\w-]+$/),
  target: z.enum(locales)
})

/** What an import may decide: somebody reads a translation from outside before it is public. */
const decision = z.enum(['draft', 'waiting'])

const path = '/translations/:collection/:id/:target/xliff'

const imported = {
  draft: label('Imported as a draft. Readers see no change.', '已匯入為草稿。讀者看到的沒有改變。'),
  waiting: label('Imported, and waiting for review. Readers see no change.', '已匯入，等待校閱。讀者看到的沒有改變。')
}

/** `GET /api/translations/{collection}/{id}/{target}/xliff`: the record's texts for a translator who works outside. */
const exportEndpoint: Endpoint = {
  path,
  method: 'get',
  handler: async (req) => {
    const place = placeOf(req)
    const { sourceVersions, ...record } = await recordInTwoLanguages(req, place)
    await onRecord(req, 'export', place)
    const xliff = writeXliff({ ...record, sourceHash: sourceVersions.at(-1) ?? '' })
    return new Response(xliff, {
      headers: {
        'content-type': 'application/xliff+xml; charset=utf-8',
        'content-disposition': `attachment; filename="${place.collection}-${place.id}-${place.target}.xlf"`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store'
      }
    })
  }
}

/**
 * `POST /api/translations/{collection}/{id}/{target}/xliff?decision=draft|waiting` with the file as its body: saves a
 * translation from outside, or refuses it with the reason and changes nothing.
 */
const importEndpoint: Endpoint = {
  path,
  method: 'post',
  handler: async (req) => {
    const place = placeOf(req)
    const wanted = decision.safeParse(req.searchParams.get('decision') ?? 'draft')
    if (!wanted.success) throw new APIError('A file can be imported as “draft” or as “waiting”.', 400)
    try {
      const file = readXliff(await textOfBody(req.body ?? null))
      await inTransaction(req, async () => {
        const sides = await recordInTwoLanguages(req, place)
        const texts = translatedTexts(file, sides)
        const madeFrom = sides.sourceVersions.at(-1) ?? null
        await saveTranslation(req, { ...place, locale: place.target, texts, decision: wanted.data, madeFrom })
        await onRecord(req, 'import', place)
      })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      throw new APIError(say(req, error.words), error.status, { changed: error.changed }, true)
    }
    return Response.json({ outcome: 'draft', message: say(req, imported[wanted.data]) })
  }
}

function placeOf(req: PayloadRequest): Place {
  onlyColleagues(req)
  const place = params.safeParse(req.routeParams)
  if (!place.success) throw new APIError('There is no such translation.', 404)
  return place.data
}

export const xliffEndpoints = [exportEndpoint, importEndpoint]

/** Texts that left the desk, or came from outside, leave a line in the audit. */
async function onRecord(req: PayloadRequest, action: 'export' | 'import', place: Place): Promise<void> {
  const { collection, id, target } = place
  const where = { records: { equals: collection }, record: { equals: id } }
  const row = await req.payload.db.findOne<{ id: string; title?: string | null }>({ collection: 'board', where, req })
  await record(req, action, { subject: { type: collection, id, title: row?.title ?? id }, note: `XLIFF, ${target}` })
}
