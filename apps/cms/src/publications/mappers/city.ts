import type { City } from '@detwin/content'
import { z } from 'zod'
import { formerAddresses } from '../merged-addresses.ts'
import type { Mapper } from '../public-document.ts'
import { publicText, publicTranslations, type SavedRecord } from '../saved-record.ts'
import { ids, localizedField, optionalDay, optionalId, optionalNumber, optionalText, rowsOf } from '../stored-values.ts'
import type { Candidate } from './candidate.ts'
import { codeOfCountry } from './code-of-country.ts'

const storedContact = z
  .object({ office: localizedField, email: optionalText, form: optionalText, verifiedOn: optionalDay, sources: ids })
  .nullish()

const stored = z.object({
  name: localizedField,
  slug: optionalText,
  kind: z.string(),
  country: optionalId,
  province: optionalText,
  latitude: optionalNumber,
  longitude: optionalNumber,
  wikidata: optionalText,
  website: optionalText,
  contact: storedContact
})

const storedAliases = z.looseObject({ aliases: rowsOf(z.string().trim()) })

/** Undefined when there are none, as in entries from before cities had any. */
function aliasesOf(saved: SavedRecord): string[] | undefined {
  const aliases = [...new Set(storedAliases.parse(saved).aliases)].filter(Boolean)
  return aliases.length > 0 ? aliases : undefined
}

export const cityDocument: Mapper = async (saved, req): Promise<Candidate<City>> => {
  const { name, slug, kind, country, province, latitude, longitude, wikidata, website, contact } = stored.parse(saved)
  const translations = publicTranslations(saved, name)
  return {
    type: 'city',
    id: saved.id,
    sourceLocale: saved.sourceLocale,
    translations,
    slug,
    ...(await formerAddresses(req, 'city', saved.id, slug)),
    kind,
    name: publicText(name, translations),
    aliases: aliasesOf(saved),
    country: await codeOfCountry(req, country),
    province,
    location: latitude === null || longitude === null ? null : { latitude, longitude },
    wikidata,
    website,
    // An address nobody has dated may be long out of use: it waits for its day.
    contact:
      contact?.verifiedOn && (contact.email || contact.form)
        ? { ...contact, office: publicText(contact.office, translations) }
        : undefined
  }
}
