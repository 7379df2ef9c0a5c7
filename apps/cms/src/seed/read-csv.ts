import {
  certainties,
  cityKinds,
  decisionMakers,
  eventKinds,
  eventSides,
  instrumentKinds,
  partialDate,
  reasonClasses
} from '@detwin/content'
import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const text = z.string().transform((cell) => cell.normalize('NFC').trim())
const filled = text.pipe(z.string().min(1))
const year = text.pipe(z.union([z.literal(''), z.string().regex(/^\d{4}$/)]))
const date = text.pipe(z.union([z.literal(''), partialDate]))
const number = text.transform((cell) => (cell === '' ? null : Number(cell))).pipe(z.number().nullable())
const addresses = text.transform((cell) => cell.split(' ').filter(Boolean))

export const twinningRow = z.strictObject({
  place_name: filled,
  place_country_iso2: filled,
  place_lat: number,
  place_lon: number,
  place_qid: text,
  china_name_en: filled,
  china_name_zh: text,
  china_province: text,
  china_lat: number,
  china_lon: number,
  china_qid: text,
  year_signed: year,
  year_ended: year,
  status: z.enum(['', 'active', 'under_review', 'suspended', 'ended']),
  source_url: filled
})

const documentedRow = z.strictObject({
  place: filled,
  country: filled,
  china_place: text,
  year,
  source_url: filled,
  what_source_says: filled
})

export const endedRow = documentedRow.extend({
  outcome: z.enum(['ended', 'suspended']),
  year_signed: year,
  year_note: text
})

export const reviewedRow = documentedRow.extend({
  outcome: z.enum(['kept', 'reinstated', 'under_review', 'challenged', 'required_to_end', 'proposal_paused'])
})

/** How we read a row of ended.csv or reviewed.csv: one event. */
export const readingRow = z.strictObject({
  file: z.enum(['ended', 'reviewed']),
  country: filled,
  place: filled,
  china_place: text,
  kind: z.enum(eventKinds),
  date,
  date_note_en: text,
  date_note_zh: text,
  decided_by: z.enum(decisionMakers),
  side: z.enum(eventSides),
  reason: z.enum(reasonClasses),
  certainty: z.enum(certainties),
  note_en: filled,
  note_zh: filled,
  sources: addresses,
  corrected_on: date,
  correction_en: text,
  correction_zh: text
})

export const paperRow = z.strictObject({
  country: filled,
  place: filled,
  china_place: text,
  kind: z.enum(instrumentKinds),
  title_en: filled,
  title_zh: filled,
  signed_on: date,
  expires_on: date,
  sources: addresses
})

export const listingRow = z.strictObject({ country: filled, place: filled, china_place: filled, source_url: filled })

export const sourceRow = z.strictObject({ url: filled, title: filled, publisher: text, published_on: date })

export const nameRow = z.strictObject({
  country: filled,
  name: filled,
  kind: z.union([z.literal(''), z.enum(cityKinds)]),
  zh_hant: text,
  /** `locale=name;locale=name` */
  other: text
})

const aliasRow = z.strictObject({ country: filled, name: filled, aliases: filled })

export type TwinningRow = z.infer<typeof twinningRow>
export type EndedRow = z.infer<typeof endedRow>
export type ReviewedRow = z.infer<typeof reviewedRow>
export type ReadingRow = z.infer<typeof readingRow>
export type PaperRow = z.infer<typeof paperRow>
export type ListingRow = z.infer<typeof listingRow>
export type SourceRow = z.infer<typeof sourceRow>
export type NameRow = z.infer<typeof nameRow>

/**
 * The rows of a file in data/, each checked.
 * @throws when a row does not have the shape
 */
function read<T extends z.ZodType>(file: string, row: T): z.infer<T>[] {
  const csv = readFileSync(new URL(`./data/${file}.csv`, import.meta.url), 'utf8')
  return z.array(row).parse(parse(csv, { columns: true, bom: true }))
}

/** Everything in data/. */
export const readSeedData = () => ({
  twinnings: read('twinnings', twinningRow),
  ended: read('ended', endedRow),
  reviewed: read('reviewed', reviewedRow),
  readings: read('readings', readingRow),
  papers: read('papers', paperRow),
  listings: read('listings', listingRow),
  sources: read('sources', sourceRow),
  names: read('names', nameRow),
  aliases: read('aliases', aliasRow)
})

export type SeedData = ReturnType<typeof readSeedData>
