import type { Group } from '@detwin/content'
import { z } from 'zod'
import { formerSlugs } from '../former-slugs.ts'
import type { Mapper } from '../public-document.ts'
import { publicText, publicTranslations } from '../saved-record.ts'
import { localizedField, optionalId, optionalText } from '../stored-values.ts'
import type { Candidate } from './candidate.ts'
import { codeOfCountry } from './code-of-country.ts'

const stored = z.object({
  name: localizedField,
  slug: optionalText,
  description: localizedField,
  country: optionalId,
  website: optionalText,
  logo: optionalId
})

export const groupDocument: Mapper = async (saved, req): Promise<Candidate<Group>> => {
  const { name, slug, description, country, website, logo } = stored.parse(saved)
  const translations = publicTranslations(saved, name)
  return {
    type: 'group',
    id: saved.id,
    sourceLocale: saved.sourceLocale,
    translations,
    slug,
    formerSlugs: await formerSlugs(req, 'group', saved.id, slug),
    name: publicText(name, translations),
    description: publicText(description, translations),
    country: await codeOfCountry(req, country),
    website,
    logo
  }
}
