import { type PayloadRequest, saveVersion } from 'payload'
import { keepBoard } from '../board/keep-board.ts'
import { isTranslated } from '../translations/is-translated.ts'
import { publish } from '../publications/publish.ts'
import { type PublicCollection, recordTypeOf } from '../publications/record-types.ts'
import { savedBeside, type WholeRecord, workingRecord } from '../translations/working-record.ts'

/** `saved` is what the database holds beside its drafts, and what readers see when it is published. */
export type Part = 'saved' | 'draft'

export type Change = (record: WholeRecord, part: Part) => WholeRecord | Promise<WholeRecord>

export interface RewriteOptions {
  /** The change leaves the saved record and makes a draft. */
  asDraft?: boolean
}

/**
 * Changes a record in all its languages, the saved one and the draft beside it alike. It gets a version, so that the one before
 * can be brought back, and an entry in the log when the public sees a difference. Runs in the transaction of the request.
 */
export async function rewrite(
  req: PayloadRequest,
  collection: PublicCollection,
  id: string,
  change: Change,
  { asDraft = false }: RewriteOptions = {}
): Promise<void> {
  const saved = await savedBeside(req, collection, id)
  if (!saved) return
  const working = await workingRecord(req, collection, id)
  const { config } = req.payload.collections[collection]
  const updatedAt = new Date().toISOString()
  const version = { id, collection: config, operation: 'update', payload: req.payload, req } as const

  const data = { ...(await change(saved, 'saved')), updatedAt }
  await req.payload.db.updateOne({ collection, id, data, req, returning: false })
  const draft = { ...(await change(working, 'draft')), updatedAt, _status: 'draft' }
  if (saved._status !== 'published') await saveVersion({ ...version, docWithLocales: draft, draft: true })
  else if (asDraft || working._status === 'draft')
    await saveVersion({ ...version, docWithLocales: data, draft: false, snapshot: draft })
  else await saveVersion({ ...version, docWithLocales: data, draft: false })
  // Whoever may merge these may not publish every text that names them; merging asks for that right itself.
  await publish(req, recordTypeOf[collection], id, 'another record')
  if (isTranslated(config)) await keepBoard(req, collection, id)
}
