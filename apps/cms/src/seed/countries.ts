import { type Locale, locales, type LocalizedText } from '@detwin/content'
import { reviewedIn, type SeedRecord } from './seed-record.ts'
import { seedId } from './seed-id.ts'

// The region tag gives the names Hong Kong uses.
const displayTags: Partial<Record<Locale, string>> = { 'zh-Hant': 'zh-Hant-HK' }

/** Unicode's names of a country, in every language that has one of its own. */
function countryName(code: string): LocalizedText {
  const names = locales.map((locale) => {
    const display = new Intl.DisplayNames([displayTags[locale] ?? locale], { type: 'region', fallback: 'none' })
    // A language that Node's ICU does not hold answers in the default one.
    const known = display.resolvedOptions().locale.split('-')[0] === locale.split('-')[0]
    return [locale, known ? display.of(code)?.normalize('NFC') : undefined] as const
  })
  return Object.fromEntries(names.filter(([, name]) => name !== undefined))
}

export const countriesOf = (codes: readonly string[]): SeedRecord<'country'>[] =>
  codes.toSorted().map((code) => {
    const name = countryName(code)
    return {
      type: 'country',
      id: seedId(`country/${code}`),
      sourceLocale: 'en',
      translations: reviewedIn(name),
      code,
      name
    }
  })
