import type { Locale } from '@detwin/content'
import type { FlattenedField } from 'payload'
import { z } from 'zod'

const record = z.record(z.string(), z.unknown())
const rows = z.array(z.looseObject({ id: z.string() }))

/** The record `base` with every localised value of one language taken from `other`; both hold all languages. */
export function withLanguage(
  fields: readonly FlattenedField[],
  base: Record<string, unknown>,
  other: Record<string, unknown>,
  locale: Locale
): Record<string, unknown> {
  const taken = fields.flatMap((field): [string, unknown][] => {
    const mine = base[field.name]
    const theirs = other[field.name]
    if ('localized' in field && field.localized)
      return [
        [field.name, { ...record.safeParse(mine).data, [locale]: record.safeParse(theirs).data?.[locale] ?? null }]
      ]
    if (field.type === 'array') {
      const byId = new Map((rows.safeParse(theirs).data ?? []).map((row) => [row.id, row]))
      const merged = rows.safeParse(mine).data?.map((row) => {
        const same = byId.get(row.id)
        return same ? withLanguage(field.flattenedFields, row, same, locale) : row
      })
      return merged ? [[field.name, merged]] : []
    }
    if (field.type === 'group' || field.type === 'tab')
      return [
        [
          field.name,
          withLanguage(
            field.flattenedFields,
            record.safeParse(mine).data ?? {},
            record.safeParse(theirs).data ?? {},
            locale
          )
        ]
      ]
    return []
  })
  return { ...base, ...Object.fromEntries(taken) }
}
