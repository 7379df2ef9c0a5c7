import type { RecordType } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { publish } from './publish.ts'
import { recordTypeOf } from './record-types.ts'

const texts = ['statements', 'news', 'pages'] as const

/**
 * Publishes the records again whose public document holds something of this one. References are ids and need
 * nothing; only a text shows more of an image than its id: its files and its alternative text.
 */
export async function publishDependents(req: PayloadRequest, type: RecordType, id: string): Promise<void> {
  if (type !== 'media') return
  for (const collection of texts) {
    const { docs } = await req.payload.db.find<{ id: string; body?: unknown }>({
      collection,
      where: { _status: { equals: 'published' } },
      pagination: false,
      locale: 'all',
      req
    })
    for (const doc of docs)
      if (JSON.stringify(doc.body ?? null).includes(id))
        await publish(req, recordTypeOf[collection], doc.id, 'another record')
  }
}
