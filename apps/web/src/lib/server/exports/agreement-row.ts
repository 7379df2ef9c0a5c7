import { type Agreement, type City, type Locale, locales } from '@detwin/content'
import { countryNames } from '#lib/components/place/place.ts'
import { lastModified } from '../head/last-modified.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { dataLicence } from './licence.ts'

/** An agreement as one flat row: null is what the record does not know. Degrees are WGS 84, dates as exact as their source. */
export type AgreementRow = Record<string, string | number | null>

/** `zh-Hant` is `zh_hant` in the name of a column. */
const column = (name: string, locale: Locale): string => `${name}_${locale.toLowerCase().replaceAll('-', '_')}`

const placeNames = (name: string): string[] => [
  `${name}_id`,
  ...locales.map((locale) => column(`${name}_name`, locale)),
  `${name}_latitude`,
  `${name}_longitude`,
  `${name}_wikidata`
]

/** The columns of a row, in their order. */
export const agreementColumns = [
  ...['id', 'url', 'status', 'status_since', 'status_certainty', 'first_signed'],
  ...placeNames('city'),
  ...['country', 'country_name_en'],
  ...placeNames('china_city'),
  ...['china_province', 'sources', 'listed_by', 'updated_at', 'licence']
]

/** Makes the rows of one snapshot; `siteUrl` is the origin of its addresses. */
export function agreementRows(snapshot: Snapshot, siteUrl: string): (agreement: Agreement) => AgreementRow {
  const nameOfCountry = countryNames(snapshot, 'en')
  const names = new Map<string, string>()
  // Asked for thousands of rows of a few countries.
  const countryName = (code: string): string => {
    const name = names.get(code) ?? nameOfCountry(code).text
    names.set(code, name)
    return name
  }
  return (agreement) => {
    const city = snapshot.get('city', agreement.city)
    const china = snapshot.get('city', agreement.chinaCity)
    const sources = new Set([
      ...agreement.instruments.flatMap((instrument) => instrument.sources),
      ...agreement.events.flatMap((event) => event.sources)
    ])
    const addresses = (ids: Iterable<string>): string | null =>
      snapshot
        .list('source', [...ids])
        .map(({ url }) => url)
        .join(' ') || null
    return {
      id: agreement.id,
      url: `${siteUrl}/id/${agreement.id}`,
      status: agreement.status,
      status_since: agreement.statusSince,
      status_certainty: agreement.statusCertainty,
      first_signed: earliest(agreement.instruments.map(({ signedOn }) => signedOn)),
      ...placeColumns('city', city),
      country: city?.country ?? null,
      country_name_en: city ? countryName(city.country) : null,
      ...placeColumns('china_city', china),
      china_province: china?.province ?? null,
      sources: addresses(sources),
      listed_by: addresses(agreement.listedBy),
      updated_at: lastModified(snapshot, agreement) ?? null,
      licence: dataLicence.name
    }
  }
}

const placeColumns = (name: string, city: City | undefined): AgreementRow => ({
  [`${name}_id`]: city?.id ?? null,
  ...Object.fromEntries(locales.map((locale) => [column(`${name}_name`, locale), city?.name[locale] ?? null])),
  [`${name}_latitude`]: city?.location?.latitude ?? null,
  [`${name}_longitude`]: city?.location?.longitude ?? null,
  [`${name}_wikidata`]: city?.wikidata ?? null
})

const earliest = (dates: readonly (string | null)[]): string | null =>
  dates
    .filter((date) => date !== null)
    .reduce<string | null>((first, date) => (first && first < date ? first : date), null)
