import type { PublicRecord } from '@detwin/content'
import type { Filters } from '../endpoints/stored.ts'

/** What of a document the filters ask for; undefined where that has no meaning for its kind. */
export interface Facts {
  countries?: string[]
  statuses?: string[]
  groups?: string[]
  languages: string[]
}

/** @param countryOf the country of a city, by its id */
export async function factsOf(
  document: PublicRecord,
  countryOf: (city: string) => Promise<string | undefined>
): Promise<Facts> {
  const languages = Object.keys(document.translations)
  switch (document.type) {
    case 'agreement': {
      const country = await countryOf(document.city)
      return { languages, statuses: [document.status], countries: country ? [country] : [] }
    }
    case 'city':
      return { languages, countries: [document.country] }
    case 'country':
      return { languages, countries: [document.code] }
    case 'group':
      return { languages, groups: [document.id], countries: document.country ? [document.country] : [] }
    case 'statement':
      return { languages, groups: document.signatures.map(({ group }) => group) }
    case 'news':
      return { languages, groups: document.groups ?? [] }
    default:
      return { languages }
  }
}

/** Whether a record with these facts is one an endpoint hears of. An empty filter holds back nothing. */
export const passes = (filters: Filters, facts: Facts): boolean =>
  (['countries', 'statuses', 'groups', 'languages'] as const).every((name) => {
    const wanted: readonly string[] = filters[name]
    const found = facts[name]
    return wanted.length === 0 || !found || found.some((value) => wanted.includes(value))
  })
