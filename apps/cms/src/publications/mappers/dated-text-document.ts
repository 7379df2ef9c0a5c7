import type { News } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { publicText, type SavedRecord } from '../saved-record.ts'
import { localizedField, optionalDay, optionalId } from '../stored-values.ts'
import type { Candidate } from './candidate.ts'
import { textDocument } from './text-document.ts'

const stored = z.object({ summary: localizedField, date: optionalDay, image: optionalId })

/** What statements and news posts have in common. */
export async function datedTextDocument(
  type: 'statement' | 'news',
  saved: SavedRecord,
  req: PayloadRequest
): Promise<Omit<Candidate<News>, 'type' | 'cities' | 'groups' | 'byline'>> {
  const { summary, date, image } = stored.parse(saved)
  const { document, translations, sources } = await textDocument(type, saved, req)
  return { ...document, summary: publicText(summary, translations), date, image, sources }
}
