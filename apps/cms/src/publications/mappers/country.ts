import type { Country } from '@detwin/content'
import { z } from 'zod'
import type { Mapper } from '../public-document.ts'
import { publicText, publicTranslations } from '../saved-record.ts'
import { localizedField } from '../stored-values.ts'
import type { Candidate } from './candidate.ts'

const stored = z.object({ code: z.string(), name: localizedField })

export const countryDocument: Mapper = (saved): Candidate<Country> => {
  const { code, name } = stored.parse(saved)
  const translations = publicTranslations(saved, name)
  return {
    type: 'country',
    id: saved.id,
    sourceLocale: saved.sourceLocale,
    translations,
    code,
    name: publicText(name, translations)
  }
}
