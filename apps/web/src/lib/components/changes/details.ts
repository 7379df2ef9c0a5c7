import {
  agreement,
  type Agreement,
  isPartialDate,
  type Locale,
  localizedText,
  type PublicRecord
} from '@detwin/content'
import { z } from 'zod'
import { filled } from '#lib/messages/filled.ts'
import { type Words, words as wordsFor } from '#lib/messages/words.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { plainIn, type Shown } from '../text/shown.ts'
import { changedBody } from './changed-body.ts'
import { type Version, versionsOf } from './versions.ts'

/** What one field said before and says after; null is nothing. */
export interface Detail {
  label: string
  before: DetailValue
  after: DetailValue
}

type DetailValue = Shown | { date: string } | null

/** What a publication changed, to be read: its fields, and a page for a longer text. */
export interface Details {
  rows: Detail[]
  /** Fields that changed and are too long to tell here. */
  named: string[]
  /** Below the language: where the text is shown with its differences. */
  textPath: string | null
}

const texts = ['title', 'name', 'summary', 'description'] as const
const long = ['contact', 'procedure', 'corrections'] as const
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
      ...(record.type === 'agreement' ? agreementRows(version, words) : [])
    ]
    const textPath = changedBody(version, record, reader) ? `/changes/${record.id}/${revision}` : null
    const named = long.filter((field) => fields.includes(field)).map((field) => words.history.fields[field])
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

// What was kept of a record of this very contract; an older one is not guessed at.
const papersAndEvents = agreement.pick({ events: true, instruments: true })

function agreementRows({ before, after }: Version, words: Words): Detail[] {
  const was = papersAndEvents.safeParse(picked(before)).data
  const is = papersAndEvents.safeParse(picked(after)).data
  if (!was || !is) return []
  const { fields } = words.history
  const date = (value: string | null): DetailValue => (value ? { date: value } : null)
  const events = is.events.flatMap((event): Detail[] => {
    const old = was.events.find(({ id }) => id === event.id)
    const label = filled(fields.eventDate, { event: words.record.event[event.kind] })
    return old && old.date !== event.date ? [{ label, before: date(old.date), after: date(event.date) }] : []
  })
  return [...events, ...paperRows(was, is, words)]
}

type Papers = Pick<Agreement, 'instruments'>

function paperRows(was: Papers, is: Papers, words: Words): Detail[] {
  const { fields } = words.history
  const date = (value: string | null | undefined): DetailValue => (value ? { date: value } : null)
  const ids = new Set([...was.instruments, ...is.instruments].map(({ id }) => id))
  return [...ids].flatMap((id) => {
    const [old, now] = [was, is].map(({ instruments }) => instruments.find((paper) => paper.id === id))
    const kind = (now ?? old)?.kind ?? 'other'
    const row = (label: string, a: string | null | undefined, b: string | null | undefined): Detail[] =>
      (a ?? null) === (b ?? null)
        ? []
        : [{ label: filled(label, { paper: words.record.instrument[kind] }), before: date(a), after: date(b) }]
    return [
      ...row(fields.paperDate, old?.signedOn, now?.signedOn),
      ...row(fields.paperUntil, old?.expiresOn, now?.expiresOn)
    ]
  })
}

const picked = (values: Version['after']) => ({ events: values?.events, instruments: values?.instruments })
