import type { Page } from '@detwin/content'
import { formerSlugs } from '../former-slugs.ts'
import type { Mapper } from '../public-document.ts'
import type { Candidate } from './candidate.ts'
import { textParts } from './text-parts.ts'

export const pageDocument: Mapper = async (saved, req): Promise<Candidate<Page>> => {
  const { translations, slug, title, body } = await textParts(saved, req)
  return {
    type: 'page',
    id: saved.id,
    sourceLocale: saved.sourceLocale,
    translations,
    slug,
    formerSlugs: await formerSlugs(req, 'page', saved.id, slug),
    title,
    body
  }
}
