import type { News } from '@detwin/content'
import { z } from 'zod'
import { formerSlugs } from '../former-slugs.ts'
import type { Mapper } from '../public-document.ts'
import { publicText } from '../saved-record.ts'
import { ids, localizedField, optionalDay, optionalId } from '../stored-values.ts'
import type { Candidate } from './candidate.ts'
import { textParts } from './text-parts.ts'

const stored = z.object({ summary: localizedField, date: optionalDay, image: optionalId, cities: ids })

export const newsDocument: Mapper = async (saved, req): Promise<Candidate<News>> => {
  const { summary, date, image, cities } = stored.parse(saved)
  const { translations, slug, title, body, sources } = await textParts(saved, req)
  return {
    type: 'news',
    id: saved.id,
    sourceLocale: saved.sourceLocale,
    translations,
    slug,
    formerSlugs: await formerSlugs(req, 'news', saved.id, slug),
    title,
    summary: publicText(summary, translations),
    body,
    date,
    image,
    sources,
    cities
  }
}
