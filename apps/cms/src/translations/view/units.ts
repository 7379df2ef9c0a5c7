import type { Locale } from '@detwin/content'
import type { I18n } from '@payloadcms/translations'
import type { FlattenedField } from 'payload'
import { z } from 'zod'
import { wordsOf } from '../../fields/rich-text/words-of.ts'
import { labelOfText } from '../label-of-text.ts'
import { isWritten, type Text, textsOf } from '../texts.ts'
import { type Change, changesBetween } from './changes.ts'

/** One text of a record, side by side. */
export interface Unit {
  /** As `saveTranslation` takes it: names of fields, ids of rows. */
  path: readonly string[]
  /** As the form names it: `events.0.note`. */
  formPath: string
  kind: Text['kind']
  label: string
  /** The source text: plain, or clean HTML. */
  source: { html: string; value: unknown } | { text: string; value: string }
  /** What changed in the source since the translation was made; none when it is current or not known. */
  changes: Change[] | null
}

export interface Sides {
  fields: readonly FlattenedField[]
  /** The record in all languages. */
  record: Record<string, unknown>
  /** The record when the translation was made, if it is not current. */
  before: Record<string, unknown> | undefined
  source: Locale
  target: Locale
}

/** The texts that are written in the source language or in the target's, in the order of the form. */
export async function unitsOf(
  { fields, record, before, source, target }: Sides,
  i18n: I18n,
  htmlOf: (value: unknown) => Promise<string>
): Promise<Unit[]> {
  const originals = textsOf(fields, record, source)
  const translated = textsOf(fields, record, target)
  const earlier = new Map(before && textsOf(fields, before, source).map((text) => [text.path.join('/'), text]))
  const units: Unit[] = []
  for (const [index, text] of originals.entries()) {
    const there = translated[index]
    if (!isWritten(text) && !(there && isWritten(there))) continue
    const was = earlier.get(text.path.join('/'))
    units.push({
      path: text.path,
      formPath: formPathOf(record, text.path),
      kind: text.kind,
      label: labelOfText(text, record, fields, i18n),
      source:
        text.kind === 'richText'
          ? { html: await htmlOf(text.value), value: text.value }
          : { text: plain(text), value: plain(text) },
      changes: before ? differing(was ? plain(was) : '', plain(text), source) : null
    })
  }
  return units
}

const plain = ({ kind, value }: Text): string =>
  kind === 'richText' ? wordsOf(value) : typeof value === 'string' ? value.trim() : ''

const differing = (before: string, now: string, locale: Locale): Change[] | null =>
  before === now ? null : changesBetween(before, now, locale)

const row = z.looseObject({ id: z.string() })
const rows = z.array(row)

/** The same place with the positions of rows for their ids. */
function formPathOf(record: unknown, path: readonly string[]): string {
  let at: unknown = record
  return path
    .map((key) => {
      const list = rows.safeParse(at).data
      const position = list ? list.findIndex(({ id }) => id === key) : -1
      at = list ? list[position] : Object(at)[key]
      return list ? String(position) : key
    })
    .join('.')
}
