import { type Locale, type LocalizedText } from '@detwin/content'
import { fileURLToPath } from 'node:url'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../../database/in-transaction.ts'
import { collectionOf, type PublicCollection } from '../../publications/record-types.ts'
import { publishTogether } from '../../publications/together.ts'
import { demoGroups } from '../demo-groups.ts'
import { demoImages } from '../demo-images.ts'
import { demoSite } from '../demo-site.ts'
import { type DemoText, demoTexts } from '../demo-texts.ts'
import { reviewedIn } from '../seed-record.ts'
import { seedRecords } from '../seed-records.ts'
import { inLocale } from './in-locale.ts'
import { recordData, storedDay } from './record-data.ts'
import { richTextConverter } from './rich-text.ts'
import { type NewRecord, saveRecord } from './save-record.ts'

/** Records in one transaction: many small commits are slow, and MongoDB ends a transaction after a minute. */
const batch = 20

interface Options {
  /** Told of how many records are loaded. */
  progress?: (done: number, all: number) => void
  /** Which records are wanted; all of them if not given. */
  choose?: (all: NewRecord[]) => NewRecord[]
}

/** Loads the demo content. What is already there, changed or not, is left alone: loading twice changes nothing. */
export async function loadDemo(
  payload: Payload,
  { progress = () => undefined, choose = (all) => all }: Options = {}
): Promise<void> {
  const records = choose(await demoRecords(payload))
  const missing = await missingOf(payload, records)
  for (let start = 0; start < missing.length; start += batch) {
    progress(start, missing.length)
    await quietly(payload, async (req) => {
      await publishTogether(req, async () => {
        for (const record of missing.slice(start, start + batch)) await saveRecord(payload, req, record)
      })
    })
  }
  progress(missing.length, missing.length)
  const { updatedAt } = await payload.findGlobal({ slug: 'site', depth: 0 })
  if (!updatedAt) await quietly(payload, (req) => saveSite(payload, req))
}

/** Nobody is told of the demo record by record. */
async function quietly(payload: Payload, work: (req: PayloadRequest) => Promise<void>): Promise<void> {
  const req = await createLocalReq({ context: { quiet: true } }, payload)
  await inTransaction(req, () => work(req))
}

async function missingOf(payload: Payload, records: NewRecord[]): Promise<NewRecord[]> {
  const known = new Set<string>()
  for (const collection of new Set(records.map(({ collection }) => collection))) {
    const { docs } = await payload.find({ collection, trash: true, pagination: false, depth: 0, select: {} })
    for (const { id } of docs) known.add(id)
  }
  return records.filter(({ id }) => !known.has(id))
}

async function demoRecords(payload: Payload): Promise<NewRecord[]> {
  const facts = [...seedRecords(), ...demoGroups()].map((record): NewRecord => ({
    collection: collectionOf(record.type),
    id: record.id,
    sourceLocale: record.sourceLocale,
    translations: record.translations,
    data: recordData(record)
  }))
  const images = demoImages().map(({ id, file, alt, credit }): NewRecord => ({
    collection: 'media',
    id,
    sourceLocale: 'en',
    translations: reviewedIn(alt),
    data: { alt, credit },
    file: fileURLToPath(file)
  }))
  const texts = demoTexts()
  const collections = new Map<string, PublicCollection>([
    ...facts.map(({ id, collection }) => [id, collection] as const),
    ...texts.map(({ id, type }) => [id, collectionOf(type)] as const)
  ])
  const convert = await richTextConverter(payload)
  return [...facts, ...images, ...texts.map((text) => textRecord(text, convert, (id) => collections.get(id)))]
}

type Convert = Awaited<ReturnType<typeof richTextConverter>>

function textRecord(
  text: DemoText,
  convert: Convert,
  collectionOfId: (id: string) => PublicCollection | undefined
): NewRecord {
  const { type, id, sourceLocale, translations, title, summary, body, date, image, notes, cities, groups, signatures } =
    text
  const rich = Object.fromEntries(
    Object.entries(body).map(([locale, markdown]) => [
      locale,
      convert(markdown, { notes, collectionOf: collectionOfId })
    ])
  )
  const dated = { summary, date: date && storedDay(date), image }
  return {
    collection: collectionOf(type),
    id,
    sourceLocale,
    translations,
    data: {
      title,
      body: rich,
      ...(type !== 'page' && dated),
      ...(type === 'page' && { slug: text.key }),
      ...(type === 'news' && { cities, groups }),
      ...(type === 'statement' && {
        signatures: signatures.map(({ group, signedOn }) => ({ group, signedOn: storedDay(signedOn) }))
      })
    }
  }
}

async function saveSite(payload: Payload, req: PayloadRequest): Promise<void> {
  const site = demoSite()
  const languages = Object.keys(site.translations) as Locale[] // its keys are locales
  let rows: { id?: string | null }[] = []
  for (const locale of languages) {
    const data = inLocale(withRowIds(recordData(site), rows), locale) as object
    const last = locale === languages.at(-1)
    const state = locale === site.sourceLocale ? {} : { translationState: 'reviewed' }
    const saved = await payload.updateGlobal({
      slug: 'site',
      locale,
      data: { ...data, ...state, _status: last ? 'published' : 'draft' } as never, // as in `saveRecord`
      depth: 0,
      req
    })
    rows = saved.navigation ?? []
  }
}

/** Without its id a row would be a new one in every language. */
function withRowIds(data: Record<string, unknown>, rows: { id?: string | null }[]): Record<string, unknown> {
  const navigation = (data.navigation as { label: LocalizedText; href: string }[]).map((row, index) => ({
    ...row,
    ...(rows[index]?.id && { id: rows[index].id })
  }))
  return { ...data, navigation }
}
