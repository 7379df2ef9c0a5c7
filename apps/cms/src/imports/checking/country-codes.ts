import { locales } from '@detwin/content'
import countries from 'i18n-iso-countries'
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' }
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import sv from 'i18n-iso-countries/langs/sv.json' with { type: 'json' }
import zh from 'i18n-iso-countries/langs/zh.json' with { type: 'json' }
import { wordKey } from './cells.ts'

const codes = Object.keys(countries.getAlpha2Codes())

/** Every name of a country, in the languages of our sources and of our records. */
function* names(): Generator<[name: string, code: string]> {
  for (const { countries: list } of [en, de, sv, zh])
    for (const [code, name] of Object.entries(list)) for (const one of [name].flat()) yield [one, code]
  for (const locale of [...locales, 'zh-Hant-HK']) {
    const display = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
    for (const code of codes) {
      const name = display.of(code)
      if (name) yield [name, code]
    }
  }
  for (const [alpha3, code] of Object.entries(countries.getAlpha3Codes())) yield [alpha3, code]
  for (const code of codes) yield [code, code]
  yield* [
    ['UK', 'GB'],
    ['England', 'GB'],
    ['Scotland', 'GB'],
    ['Wales', 'GB'],
    ['PRC', 'CN']
  ] satisfies [string, string][]
}

let known: Map<string, string> | undefined

/** The ISO 3166-1 code of a country by its code or name, or undefined when nothing is called so. */
export function countryCode(text: string): string | undefined {
  known ??= new Map([...names()].map(([name, code]) => [wordKey(name), code]))
  return known.get(wordKey(text))
}

/** The number world-atlas has it by, such as `752`. */
export const countryNumber = (code: string): string | undefined => countries.alpha2ToNumeric(code)
