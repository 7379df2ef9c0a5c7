import type { Locale } from '@detwin/content'
import type { FlattenedField } from 'payload'
import { z } from 'zod'
import { showsSomething } from '../fields/rich-text/shows-something.ts'

/** One localised field of one record. */
export interface Text {
  /** Names of fields, and ids of rows between them: `events`, `6743…`, `note`. */
  path: readonly string[]
  kind: 'text' | 'richText'
  field: FlattenedField
  /** In the language asked for. */
  value: unknown
}

const row = z.looseObject({ id: z.string() })
const record = z.record(z.string(), z.unknown())

/**
 * Every localised text of a record, in the order of its form, also the empty ones.
 * @param locale the language to pick when the record holds all of them; none when it holds just one
 */
export function textsOf(
  fields: readonly FlattenedField[],
  data: unknown,
  locale?: Locale,
  path: readonly string[] = []
): Text[] {
  const values = record.safeParse(data).data ?? {}
  return fields.flatMap((field): Text[] => {
    const value = values[field.name]
    const here = [...path, field.name]
    if (field.type === 'array')
      return rowsOf(value).flatMap((item) => textsOf(field.flattenedFields, item, locale, [...here, item.id]))
    if (field.type === 'group' || field.type === 'tab') return textsOf(field.flattenedFields, value, locale, here)
    const kind = kindOf(field)
    return kind ? [{ path: here, kind, field, value: locale ? record.safeParse(value).data?.[locale] : value }] : []
  })
}

const rowsOf = (value: unknown): z.infer<typeof row>[] => z.array(row).safeParse(value).data ?? []

function kindOf(field: FlattenedField): Text['kind'] | undefined {
  if (!('localized' in field && field.localized) || field.custom?.bookkeeping) return undefined
  if (field.type === 'richText') return 'richText'
  return field.type === 'text' || field.type === 'textarea' ? 'text' : undefined
}

export const isWritten = ({ kind, value }: Pick<Text, 'kind' | 'value'>): boolean =>
  kind === 'richText' ? showsSomething(value) : typeof value === 'string' && value.trim() !== ''
