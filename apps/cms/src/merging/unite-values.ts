import { type Locale, locales } from '@detwin/content'
import { z } from 'zod'
import type { WholeRecord } from '../translations/working-record.ts'
import type { Mergeable } from './mergeable.ts'

/** A value that the two records do not share. */
export interface Difference {
  /** `website`, `location`, `name.sv`: what a person chooses by. */
  key: string
  /** The first of the fields it is made of. */
  field: string
  locale?: Locale
  kept: unknown
  merged: unknown
}

interface Values {
  values: Record<string, unknown>
  /** Only the record that goes has it: it comes along. */
  gained: Difference[]
  /** Both have one, and they differ: the kept one stays unless a person chooses the other. */
  conflicts: Difference[]
}

/** Fields that say one thing together stand in one list. */
const plain: Record<Mergeable, string[][]> = {
  cities: [['aliases'], ['country'], ['kind'], ['province'], ['latitude', 'longitude'], ['wikidata'], ['website']],
  agreements: [['city'], ['chinaCity']]
}
const localised: Record<Mergeable, string[]> = { cities: ['name'], agreements: [] }

/** What src/translations keeps of each language comes along with the language's text. */
const perLanguage = ['translationState', 'translatedFrom']

const texts = z.partialRecord(z.enum(locales), z.unknown()).catch({})
const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** The kept record's values with what only the other has, and what a person chose of the other: `taken` holds the keys. */
export function uniteValues(
  collection: Mergeable,
  kept: WholeRecord,
  merged: WholeRecord,
  taken: ReadonlySet<string>
): Values {
  const values: Record<string, unknown> = {}
  const gained: Difference[] = []
  const conflicts: Difference[] = []
  const choose = (difference: Difference): boolean => {
    if (isEmpty(difference.merged) || same(difference.kept, difference.merged)) return false
    if (isEmpty(difference.kept)) {
      gained.push(difference)
      return true
    }
    conflicts.push(difference)
    return taken.has(difference.key)
  }

  for (const names of plain[collection]) {
    const [field = ''] = names
    const key = field === 'latitude' ? 'location' : field
    const all = (record: WholeRecord): unknown =>
      names.length === 1 ? record[field] : isEmpty(record[field]) ? null : names.map((name) => record[name])
    if (choose({ key, field, kept: all(kept), merged: all(merged) }))
      for (const name of names) values[name] = merged[name]
  }
  for (const field of localised[collection]) {
    const [mine, theirs] = [texts.parse(kept[field] ?? {}), texts.parse(merged[field] ?? {})]
    for (const locale of locales) {
      const [one, other] = [mine[locale], theirs[locale]]
      if (!choose({ key: `${field}.${locale}`, field, locale, kept: one, merged: other })) continue
      for (const name of [field, ...perLanguage]) {
        const before = texts.parse(values[name] ?? kept[name] ?? {})
        const value = texts.parse(merged[name] ?? {})[locale]
        if (value !== undefined) values[name] = { ...before, [locale]: value }
      }
    }
  }
  return { values, gained, conflicts }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
