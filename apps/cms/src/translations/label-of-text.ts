import { getTranslation, type I18n } from '@payloadcms/translations'
import type { FlattenedField } from 'payload'
import { z } from 'zod'
import type { Text } from './texts.ts'

const rows = z.array(z.looseObject({ id: z.string(), date: z.string().nullish(), signedOn: z.string().nullish() }))

/**
 * What a translator calls a text: "Title", or for a text in a row "Event 2 · 2003-10-23 · In one sentence".
 * @param fields those of the record
 */
export function labelOfText(text: Text, record: unknown, fields: readonly FlattenedField[], i18n: I18n): string {
  const { field, path } = text
  const own = 'label' in field && field.label ? getTranslation(field.label as string, i18n) : field.name // a label or its translations
  const array = fields.find(({ name }) => name === path[0])
  if (array?.type !== 'array') return own
  const list = rows.safeParse(Object(record)[array.name]).data ?? []
  const position = list.findIndex(({ id }) => id === path[1])
  const { date, signedOn } = list[position] ?? {}
  const noun = getTranslation(array.labels?.singular ?? array.name, i18n)
  return [`${noun} ${position + 1}`, date ?? signedOn, own].filter(Boolean).join(' · ')
}
