import { setTimeout as sleep } from 'node:timers/promises'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import sharp from 'sharp'
import { test } from 'vitest'
import { databaseAdapter } from '../src/database/adapter.ts'
import { migrate } from '../src/database/migrate.ts'
import { readEnvironment } from '../src/environment.ts'
import { entryOf, type Entry } from '../src/publications/entry.ts'
import type { Media } from '../src/payload-types.ts'
import { richText } from './rich-text.ts'

export { richText }

/** A real CMS on the database of this test file. */
export async function openDesk(): Promise<Payload> {
  const payload = await getPayload({ config, disableOnInit: true })
  await migrated(payload)
  return payload
}

/** The MongoDB test engine now and then refuses the first write to a new database while it makes its indexes. */
async function migrated(payload: Payload, attempts = 5): Promise<void> {
  try {
    await migrate(payload)
  } catch (error) {
    const busy = error instanceof Error && /Unable to create/.test(error.message)
    if (!busy || attempts === 1) throw error
    await sleep(500)
    await migrated(payload, attempts - 1)
  }
}

/** A second CMS on the database of this file, as another process would be: it has a queue of its own. */
export async function openSecondDesk(patience?: number): Promise<Payload> {
  const adapter = databaseAdapter(readEnvironment().DATABASE_URI, patience)
  const db = adapter as Required<typeof adapter> // it gives both optional parts
  return getPayload({ config: { ...(await config), db }, key: `second ${patience}`, disableOnInit: true })
}

/** The whole log, oldest first. */
export async function logOf(payload: Payload): Promise<Entry[]> {
  const { docs } = await payload.find({ collection: 'publications', sort: 'at', pagination: false })
  return docs.map(entryOf)
}

/** What a record's entries did, oldest first: `put`, `delete`. */
export const historyOf = async (payload: Payload, id: string): Promise<string[]> =>
  (await logOf(payload)).filter((entry) => entry.id === id).map(({ op }) => op)

export const news = (title: string, _status: 'draft' | 'published' = 'published') => ({
  title,
  body: richText(`About ${title}`),
  date: '2026-11-01T12:00:00.000Z',
  sourceLocale: 'en' as const,
  _status
})

/** A text that shows images, as the editor stores it. */
export const textWithImages = (...ids: string[]) => {
  const { root } = richText('Look:')
  const uploads = ids.map((value) => ({
    type: 'upload',
    version: 3,
    format: '',
    id: value,
    relationTo: 'media',
    value,
    fields: {}
  }))
  return { root: { ...root, children: [...root.children, ...uploads] } }
}

/** A published image of one colour. */
export async function image(payload: Payload, data: object = {}): Promise<Media> {
  const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#b3261e' } })
    .png()
    .toBuffer()
  return payload.create({
    collection: 'media',
    data: { alt: 'A red field', sourceLocale: 'en', _status: 'published', ...data },
    file: { data: bytes, mimetype: 'image/png', name: 'red.png', size: bytes.length }
  })
}

/** A test of what only one database does; on the other it does not exist, so that it cannot pass by doing nothing. */
export function onlyOn(database: 'sqlite' | 'mongodb', name: string, body: () => Promise<void>): void {
  if ((process.env.TEST_DATABASE === 'file:') === (database === 'sqlite')) test(name, body)
}
