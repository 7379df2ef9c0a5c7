import type { Site } from '@detwin/content'
import { z } from 'zod'
import type { Mapper } from '../public-document.ts'
import { publicText, publicTranslations } from '../saved-record.ts'
import { localizedField, optionalDay, optionalId, rowsOf } from '../stored-values.ts'
import type { Candidate } from './candidate.ts'

const stored = z.object({
  name: localizedField,
  tagline: localizedField,
  navigation: rowsOf(z.object({ label: localizedField, href: z.string() })),
  footer: localizedField,
  banner: z.object({ news: optionalId, until: optionalDay }).nullish()
})

export const siteDocument: Mapper = (saved): Candidate<Site> => {
  const { name, tagline, navigation, footer, banner } = stored.parse(saved)
  const translations = publicTranslations(saved, name)
  return {
    type: 'site',
    id: saved.id,
    sourceLocale: saved.sourceLocale,
    translations,
    name: publicText(name, translations),
    tagline: publicText(tagline, translations),
    navigation: navigation.map(({ label, href }) => ({ label: publicText(label, translations), href })),
    footer: publicText(footer, translations),
    banner: banner?.news ? { news: banner.news, until: banner.until } : null
  }
}
