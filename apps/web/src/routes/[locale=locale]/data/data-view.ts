import type { Locale } from '@detwin/content'
import { words } from '#lib/messages/words.ts'
import { tables } from '#lib/server/dataset/tables.ts'
import type { Dump, DumpFile } from '#lib/server/dumps/newest.ts'

type Kind = 'csv' | 'jsonl' | 'geojson' | 'sqlite' | 'about'

export interface DataView {
  /** Of the newest dump; undefined while there is none. */
  day: string | undefined
  /** Before it, the newest first. */
  earlier: string[]
  kinds: { kind: Kind; files: { path: string; size: string; sha256: string | undefined }[] }[]
  tables: { name: string; meaning: string; columns: { name: string; meaning: string }[] }[]
}

const kinds = ['csv', 'jsonl', 'geojson', 'sqlite', 'about'] as const

/** The dataset as its page tells it. */
export function dataView(dump: Dump | undefined, locale: Locale): DataView {
  const sizeOf = sizesIn(words(locale).locale)
  return {
    day: dump?.day,
    earlier: dump?.days.slice(1) ?? [],
    kinds: kinds.map((kind) => ({
      kind,
      files: (dump?.files ?? [])
        .filter(({ format }) => (format ?? 'about') === kind)
        .map(({ path, bytes, sha256 }: DumpFile) => ({ path, size: sizeOf(bytes), sha256 }))
    })),
    tables: tables.map(({ name, meaning, columns }) => ({ name, meaning, columns: inFamilies(columns) }))
  }
}

/** The columns of one text in ten languages are told once. */
function inFamilies(columns: (typeof tables)[number]['columns']): { name: string; meaning: string }[] {
  const told = new Map<string, { name: string; meaning: string }>()
  for (const { name, family = name, meaning } of columns)
    if (!told.has(family))
      told.set(family, { name: family, meaning: family === name ? meaning : meaning.replace(/, in [^,]+$/, '') })
  return [...told.values()]
}

/** Sizes as people read them: 1.2 MB. */
function sizesIn(locale: Locale): (bytes: number) => string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  return (bytes) => {
    const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1)
    return new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: units[power] ?? 'byte',
      unitDisplay: power === 0 ? 'long' : 'short',
      maximumSignificantDigits: 3
    }).format(bytes / 1000 ** power)
  }
}
