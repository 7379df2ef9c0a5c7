import { z } from 'zod'
import { label, say } from '../admin/labels.ts'
import { reference } from '../fields/reference.ts'
import type { LexicalState } from '../publications/rich-text/body-html.ts'
import { mentions } from '../publications/rich-text/mentions.ts'
import type { CheckedRecord } from './checked-record.ts'
import type { Item, Place } from './item.ts'
import { isPublicNow } from './public-now.ts'

const ids = z.array(reference).nullish().catch(null)
const lexical = z.custom<LexicalState>((value) => typeof value === 'object' && value !== null && 'root' in value)
const sourced = z
  .array(z.looseObject({ sources: ids }))
  .nullish()
  .catch(null)
const fields = z.looseObject({
  body: lexical.nullish().catch(null),
  sources: ids,
  listedBy: ids,
  events: sourced,
  instruments: sourced
})

/** The sources a record names, by the field that names them. */
function sourcesOf({ collection, candidate }: CheckedRecord): { path: string; ids: string[] }[] | undefined {
  const { body, sources, listedBy, events, instruments } = fields.parse(candidate)
  const ofRows = (name: string, rows: z.infer<typeof sourced>) =>
    (rows ?? []).map((row, index) => ({ path: `${name}.${index}.sources`, ids: row.sources ?? [] }))
  if (collection === 'agreements')
    return [
      { path: 'listedBy', ids: listedBy ?? [] },
      ...ofRows('events', events),
      ...ofRows('instruments', instruments)
    ]
  if (collection !== 'statements' && collection !== 'news') return undefined
  return [
    { path: 'sources', ids: sources ?? [] },
    { path: 'body', ids: body ? mentions([body]).sources : [] }
  ]
}

/** Whether what is said has a source that readers can follow. Rows without any are refused: those are in `needed`. */
export async function sources(record: CheckedRecord): Promise<Item | undefined> {
  const { req, collection } = record
  const named = sourcesOf(record)
  if (!named) return undefined
  const places: Place[] = []
  const known = new Map<string, Place | undefined>()
  for (const { path, ids: list } of named)
    for (const id of list) {
      if (!known.has(id)) known.set(id, await problemOf(record, id, path))
      const place = known.get(id)
      if (place && !places.includes(place)) places.push(place)
    }
  if (known.size === 0)
    places.push(
      collection === 'agreements'
        ? { path: 'listedBy', message: say(req, unlisted) }
        : { path: 'sources', message: say(req, none) }
    )
  return {
    id: 'sources',
    state: places.length > 0 ? 'warning' : 'done',
    title:
      places.length > 0
        ? label('Sources to look at', '請檢查資料來源')
        : label('Sources are named, and readers can open them', '已列出資料來源，讀者可以查閱'),
    why: label(
      'Journalists and city halls check what we say. What they cannot check they do not repeat.',
      '記者和市政府會核實我們的說法；無法核實的，他們不會引用。'
    ),
    places
  }
}

const title = z.looseObject({
  title: z.string().nullish(),
  archiveUrl: z.string().nullish(),
  check: z.looseObject({ state: z.string().nullish() }).nullish()
})

async function problemOf({ req }: CheckedRecord, id: string, path: string): Promise<Place | undefined> {
  const found = await req.payload.db.findOne({ collection: 'sources', where: { id: { equals: id } }, req })
  if (!found) return { path, message: say(req, gone) }
  const { title: name, archiveUrl, check } = title.parse(found)
  const about = (words: string): Place => ({
    message: `${name ?? ''}: ${words}`,
    record: { collection: 'sources', id }
  })
  if (!(await isPublicNow(req, 'sources', id))) return about(say(req, draft))
  return check?.state === 'broken' && !archiveUrl ? about(say(req, broken)) : undefined
}

const none = label('No source is named.', '未有列出任何資料來源。')
const unlisted = label('No source says that this agreement exists.', '沒有來源說明這份協議存在。')
const gone = label('A source that is named here no longer exists.', '這裡列出的一個來源已不存在。')
const draft = label('not published yet, so readers do not see it.', '尚未發布，讀者看不到。')
const broken = label('its page is gone and no archived copy is recorded.', '網頁已消失，而且未登記存檔副本。')
