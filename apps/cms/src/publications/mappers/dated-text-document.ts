import type { News } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { publicText, type SavedRecord } from '../saved-record.ts'
import { localizedField, optionalDay, optionalId, rowsOf } from '../stored-values.ts'
import type { Candidate } from './candidate.ts'
import { textDocument } from './text-document.ts'

const storedCorrection = z.object({ id: z.string(), on: optionalDay, reason: localizedField })

const stored = z.object({
  summary: localizedField,
  date: optionalDay,
  image: optionalId,
  corrections: rowsOf(storedCorrection)
})

/** What statements and news posts have in common. */
export async function datedTextDocument(
  type: 'statement' | 'news',
  saved: SavedRecord,
  req: PayloadRequest
): Promise<Omit<Candidate<News>, 'type' | 'cities' | 'groups' | 'byline'>> {
  const { summary, date, image, corrections } = stored.parse(saved)
  const { document, translations, sources } = await textDocument(type, saved, req)
  const told = corrections.flatMap(({ reason: written, ...correction }) => {
    const reason = publicText(written, translations)
    return correction.on && reason ? [{ ...correction, reason }] : []
  })
  return {
    ...document,
    summary: publicText(summary, translations),
    date,
    image,
    sources,
    corrections: told.length > 0 ? told : undefined
  }
}
