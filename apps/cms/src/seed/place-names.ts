import { isLocale, type LocalizedText } from '@detwin/content'
import { Converter } from 'opencc-js'
import type { NameRow } from './read-csv.ts'

const toHongKong = Converter({ from: 'cn', to: 'hk' })

/** A place's names: the source's English one, ours from names.csv, and the Chinese ones of the Chinese side. */
export function placeName(english: string, simplified: string, row: NameRow | undefined): LocalizedText {
  const chinese = simplified ? { 'zh-Hant': toHongKong(simplified), 'zh-Hans': simplified } : {}
  const hongKong = row?.zh_hant ? { 'zh-Hant': row.zh_hant } : {}
  return { en: english, ...chinese, ...hongKong, ...otherNames(row?.other ?? '') }
}

function otherNames(cell: string): LocalizedText {
  const names = cell.split(';').filter(Boolean)
  return Object.fromEntries(
    names.map((pair) => {
      const [locale = '', name = ''] = pair.split('=')
      if (!isLocale(locale) || !name) throw new Error(`names.csv: "${pair}" is not locale=name`)
      return [locale, name]
    })
  )
}
