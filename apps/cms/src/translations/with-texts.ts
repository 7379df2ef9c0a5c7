import type { FlattenedField } from 'payload'
import { APIError } from 'payload'
import { z } from 'zod'
import { showsSomething } from '../fields/rich-text/shows-something.ts'
import { type Text, textsOf } from './texts.ts'

/** A text that somebody wrote for one field of a record; the path is that of `textsOf`. */
export const writtenText = z.strictObject({
  path: z.array(z.string()).min(1),
  value: z.union([z.string(), z.looseObject({ root: z.looseObject({}) }), z.null()])
})

export type WrittenText = z.infer<typeof writtenText>

/**
 * The changed top-level fields of a record in one language, ready to be saved.
 * @param record the record in that language
 * @throws APIError 400 for a place the record does not have, or a value of the wrong kind
 */
export function withTexts(
  fields: readonly FlattenedField[],
  record: Record<string, unknown>,
  texts: readonly WrittenText[]
): Record<string, unknown> {
  const places = new Map(textsOf(fields, record).map((text) => [text.path.join('/'), text]))
  const copy = structuredClone(record)
  for (const { path, value } of texts) {
    const place = places.get(path.join('/'))
    if (!place)
      throw new APIError(`This record has no text at ${path.join('.')}: load the page again, it may have changed.`, 400)
    put(copy, path, fitting(place, value))
  }
  return Object.fromEntries(texts.map(({ path: [name = ''] }) => [name, copy[name]]))
}

function fitting({ kind, path }: Text, value: WrittenText['value']): unknown {
  const fits = value === null || (kind === 'richText') === (typeof value === 'object')
  if (!fits) throw new APIError(`The text at ${path.join('.')} is of the wrong kind.`, 400)
  // An editor's empty text is a text of nothing: stored as none, it is missing.
  return kind === 'richText' && !showsSomething(value) ? null : value
}

function put(target: unknown, [key = '', ...rest]: readonly string[], value: unknown): void {
  const next: unknown = Array.isArray(target)
    ? target.find((row: unknown) => z.looseObject({ id: z.string() }).safeParse(row).data?.id === key)
    : Object(target)[key]
  if (rest.length > 0) put(next, rest, value)
  else Object.assign(Object(target), { [key]: value })
}
