import { record } from '../audit/record.ts'
import { titlesOf } from '../board/panels.ts'
import type { RecordType } from '@detwin/content'
import { APIError, executeAccess, Forbidden, type PayloadRequest, type Where } from 'payload'
import { label, say } from '../admin/labels.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { collectionOf } from '../publications/record-types.ts'
import { notKept, stateAfter, type Target } from './before.ts'
import { type Step, stepsFrom } from './history.ts'
import { putBack } from './put-back.ts'
import { siteConfig } from './site-config.ts'

/** What undoing a publication would do: for the question before it. */
export interface Prospect {
  /** The publication to undo, and the newest of the record: later ones go with it. */
  publication: Step
  last: Step
  /** When the text that comes back was published; none: the record was not public before, and is withdrawn. */
  before: Step | undefined
}

/** @throws APIError 404 when the record has no such publication */
export async function prospectOf(req: PayloadRequest, { type, id }: Target, revision?: number): Promise<Prospect> {
  const all = await stepsFrom(req, type, id, (revision ?? 1) - 1)
  const last = all.at(-1)
  const publication = revision === undefined ? last : all.find((step) => step.revision === revision)
  if (!last || !publication) throw new APIError(say(req, neverPublic), 404)
  const earlier = all.find((step) => step.revision === publication.revision - 1)
  return { publication, last, before: earlier?.op === 'put' ? earlier : undefined }
}

/**
 * Puts a record back as the public saw it before a publication, as a publication of its own.
 * @param last the newest revision the person saw when asked
 * @throws APIError 403 without the right to publish it, 409 when something was published meanwhile
 */
export async function undoPublication(
  req: PayloadRequest,
  target: Target,
  { revision, last }: { revision: number; last: number }
): Promise<{ keptDraft: boolean }> {
  return inTransaction(req, async () => {
    await mustMayPublish(req, target)
    const found = await prospectOf(req, target, revision)
    if (found.last.revision !== last) throw new APIError(say(req, meanwhile), 409)
    const before = await stateAfter(req, found.before)
    if (!before) throw new APIError(say(req, notKept), 409)
    const outcome = await putBack(req, target, before)
    const { type, id } = target
    const subject = {
      type: type === 'site' ? type : collectionOf(type),
      id,
      title: (await titlesOf(req, [id])).get(id) ?? id
    }
    await record(req, 'undo', { subject })
    return outcome
  })
}

/** The rule of the collection itself, as for a save that publishes. */
async function mustMayPublish(req: PayloadRequest, { type, id }: Target): Promise<void> {
  const rule =
    type === 'site' ? siteConfig(req).access.update : req.payload.collections[collectionOf(type)].config.access.update
  const allowed = await executeAccess({ req, id, data: { _status: 'published' } }, rule)
  if (typeof allowed === 'object' && !(await matches(req, type, id, allowed))) throw new Forbidden(req.t)
}

async function matches(req: PayloadRequest, type: RecordType, id: string, allowed: Where): Promise<boolean> {
  const where = { and: [{ id: { equals: id } }, allowed] }
  return type === 'site' || (await req.payload.db.count({ collection: collectionOf(type), where, req })).totalDocs > 0
}

const neverPublic = label(
  'This record was never public: there is nothing to undo.',
  '這項紀錄從未公開：沒有可撤銷的發布。'
)
const meanwhile = label(
  'Somebody published this record a moment ago. Load the page again and look before you undo.',
  '剛才有人發布了這項紀錄。請重新載入頁面，看過後再撤銷。'
)
