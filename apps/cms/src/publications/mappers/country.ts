import type { Country, Translations } from '@detwin/content'
import { z } from 'zod'
import type { Mapper } from '../public-document.ts'
import { publicText, publicTranslations } from '../saved-record.ts'
import { ids, localizedField, optionalDay, optionalText, rowsOf } from '../stored-values.ts'
import type { Candidate } from './candidate.ts'

const storedWay = z.object({
  id: z.string(),
  what: localizedField,
  who: localizedField,
  where: localizedField,
  when: localizedField,
  link: optionalText
})

const storedCard = z.object({ ways: rowsOf(storedWay), verifiedOn: optionalDay, sources: ids }).nullish()

const stored = z.object({ code: z.string(), name: localizedField, procedure: storedCard })

export const countryDocument: Mapper = (saved): Candidate<Country> => {
  const { code, name, procedure } = stored.parse(saved)
  const translations = publicTranslations(saved, name)
  return {
    type: 'country',
    id: saved.id,
    sourceLocale: saved.sourceLocale,
    translations,
    code,
    name: publicText(name, translations),
    procedure: cardOf(procedure, translations)
  }
}

/** A way whose name is public in no language yet waits; so does a card without the day it was checked on. */
function cardOf(card: z.infer<typeof storedCard>, translations: Translations) {
  const ways = (card?.ways ?? []).flatMap(({ what, who, where, when, ...way }) => {
    const name = publicText(what, translations)
    const [whoMay, whereTo, byWhen] = [who, where, when].map((text) => publicText(text, translations))
    return name ? [{ ...way, what: name, who: whoMay, where: whereTo, when: byWhen }] : []
  })
  return card?.verifiedOn && ways.length > 0 ? { ...card, ways } : undefined
}
