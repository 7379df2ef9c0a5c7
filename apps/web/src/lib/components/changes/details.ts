import { isPartialDate, type Locale, localizedText, type PublicRecord, statement } from '@detwin/content'
import { z } from 'zod'
import { type Words, words as wordsFor } from '#lib/messages/words.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { nameOf } from '../place/place.ts'
import { plainIn, type Shown } from '../text/shown.ts'
import { agreementRows, hasOtherSources } from './agreement-details.ts'
import { changedBody } from './changed-body.ts'
import { type Version, versionsOf } from './versions.ts'

/** What one field said before and says after; null is nothing. */
export interface Detail {
  label: string
  before: DetailValue
  after: DetailValue
}

export type DetailValue = Shown | { date: string } | null

/** What a publication changed, to be read: its fields, and a page for a longer text. */
export interface Details {
  rows: Detail[]
  /** Fields that changed and are too long to tell here. */
  named: string[]
  /** Below the language: where the text is shown with its differences. */
  textPath: string | null
}

const texts = ['title', 'name', 'summary', 'description'] as const
const long = ['contact', 'procedure', 'corrections', 'sources'] as const
const plain = ['date', 'website', 'slug', 'province'] as const

/** The details of every publication of a record that has some, by its revision. */
export function detailsOf(snapshot: Snapshot, record: PublicRecord, reader: Locale): Map<number, Details> {
  const words = wordsFor(reader)
  const found = versionsOf(snapshot, record).flatMap((version): [number, Details][] => {
    if (version.change.kind !== 'changed' || !version.before || !version.after) return []
    const { revision, fields = [] } = version.change
    const rows = [
      ...texts.flatMap((field) => (fields.includes(field) ? textRow(version, field, record, reader) : [])),
      ...plain.flatMap((field) => (fields.includes(field) ? plainRow(version, field, words) : [])),
      ...(record.type === 'agreement' ? agreementRows(version, snapshot, reader) : []),
      ...(record.type === 'statement' ? signatureRows(version, snapshot, reader) : [])
    ]
    const textPath = changedBody(version, record, reader) ? `/changes/${record.id}/${revision}` : null
    const named = [
      ...long.filter((field) => fields.includes(field)),
      ...(record.type === 'agreement' && hasOtherSources(version) ? (['sources'] as const) : [])
    ].map((field) => words.history.fields[field])
    return rows.length + named.length > 0 || textPath ? [[revision, { rows, named, textPath }]] : []
  })
  return new Map(found)
}

const textOf = (values: Version['after'], field: string): Partial<Record<Locale, string>> =>
  localizedText.safeParse(values?.[field]).data ?? {}

/** In the reader's language if it changed there, else in the record's own; other languages are not told. */
function textRow(
  { before, after }: Version,
  field: (typeof texts)[number],
  record: PublicRecord,
  reader: Locale
): Detail[] {
  const [was, is] = [textOf(before, field), textOf(after, field)]
  const locale = [reader, record.sourceLocale].find((tag) => was[tag] !== is[tag])
  if (!locale) return []
  const shown = (text: string | undefined): DetailValue => (text ? plainIn(text, locale) : null)
  return [{ label: wordsFor(reader).history.fields[field], before: shown(was[locale]), after: shown(is[locale]) }]
}

const scalar = z.string().nullable().catch(null)

function plainRow({ before, after }: Version, field: (typeof plain)[number], words: Words): Detail[] {
  const shown = (value: unknown): DetailValue => {
    const text = scalar.parse(value ?? null)
    return text === null ? null : isPartialDate(text) ? { date: text } : plainIn(text, 'en')
  }
  return [{ label: words.history.fields[field], before: shown(before?.[field]), after: shown(after?.[field]) }]
}

const signed = statement.pick({ signatures: true }).strip()

/** Who signed, and who no longer does; a group that is not public is not named. */
function signatureRows({ before, after }: Version, snapshot: Snapshot, reader: Locale): Detail[] {
  const [was, is] = [before, after].map((values) => signed.safeParse(values).data?.signatures.map(({ group }) => group))
  if (!was || !is) return []
  const label = wordsFor(reader).history.fields.signature
  const names = (ids: string[]): Shown[] => snapshot.list('group', ids).map((group) => nameOf(group, reader))
  return [
    ...names(is.filter((id) => !was.includes(id))).map((after) => ({ label, before: null, after })),
    ...names(was.filter((id) => !is.includes(id))).map((before) => ({ label, before, after: null }))
  ]
}
