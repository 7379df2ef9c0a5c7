import { hashOf, localeInfo, type PublicRecord, publicRecord, type RecordType } from '@detwin/content'
import { APIError, type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'
import { refusePublication } from '../access/refuse-publication.ts'
import { record } from '../audit/record.ts'
import { titleOf } from '../audit/title-of.ts'
import { conflict } from '../database/conflict.ts'
import { afterCommit, inTurn, refuseCommit } from '../database/open-transactions.ts'
import { queueTellWeb, tellWebNow } from '../jobs/tell-web.ts'
import { refuseUnapproved } from '../review/refuse-unapproved.ts'
import type { WholeRecord } from '../translations/working-record.ts'
import { wakeDispatcher } from '../webhooks/wake.ts'
import { forgetLastPublication, lastPublication } from './last-publication.ts'
import { publicDocument } from './public-document.ts'
import { collectionOf } from './record-types.ts'
import { publishedVersion } from './published-version.ts'
import { publishedOf, type SavedRecord, wholeRow } from './saved-record.ts'
import { withdrawalOf } from './withdrawal.ts'

/** What is known of a record to somebody who has read it in this transaction, after its last change. */
export interface Read {
  /** The record as it is saved; null when it is gone. */
  row?: WholeRecord | null
  /** Id of the version that was just published. */
  version?: string
}

/**
 * Appends to the log what the public may now see of a record: one `put`, one `delete`, or nothing when that did
 * not change. Runs in the transaction of the save (pass its `req`), so record and log commit or roll back together.
 * It reads the record again instead of comparing, which makes it right for every kind of change.
 *
 * @param cause a change of another record that this one shows needs no right to publish this one
 * @param read what somebody has just read of it
 * @throws APIError 403 when the person of the request may not publish the record
 * @throws APIError 400 when the record is published and does not fit the contract; the save then rolls back
 */
export async function publish(
  req: PayloadRequest,
  type: RecordType,
  id: string,
  cause: 'its own change' | 'another record' = 'its own change',
  read: Read = {}
): Promise<void> {
  try {
    await inTurn(req, () => append(req, type, id, cause, read))
  } catch (error) {
    await refuseCommit(req, error)
    throw error
  }
}

async function append(req: PayloadRequest, type: RecordType, id: string, cause: string, read: Read): Promise<void> {
  const whole = read.row === undefined ? await wholeRow(req, type, id) : read.row
  const saved = publishedOf(whole)
  const last = await lastPublication(req, type, id)
  const document = saved && checked(await publicDocument(req, type, saved, last))
  if (!document && (!last || last.op === 'delete')) return

  const hash = document && hashOf(document)
  if (last?.op === 'put' && last.hash === hash) return
  if (cause === 'its own change') {
    await refusePublication(req, type === 'site' ? 'site' : collectionOf(type), id)
    if (document?.type === 'statement') await refuseUnapproved(req, document)
  }

  const entry = {
    seq: -randomPlace(),
    recordType: type,
    recordId: id,
    revision: (last?.revision ?? 0) + 1,
    op: document ? 'put' : 'delete',
    at: momentAfter(last?.at),
    by: req.user?.id ?? null,
    ...(!document && { withdrawal: withdrawalOf(whole) }),
    ...(document && {
      hash,
      sourceHash: saved.sourceVersions.at(-1) ?? null,
      document,
      record: saved,
      version: read.version ?? (await publishedVersion(req, type, id)),
      ...('slug' in document && { slug: document.slug })
    })
  }
  await req.payload.db.create({ collection: 'publications', data: entry, req, returning: false }).catch(sayTaken)
  await forgetLastPublication(req, type, id)
  const shown = document ?? (last?.op === 'put' ? last.document : undefined)
  if (shown && cause === 'its own change') await onRecord(req, shown, document ? 'publish' : 'withdraw', saved)
  await tellOnce(req)
}

/** Who did it; what the system publishes by itself is in the log alone. */
async function onRecord(
  req: PayloadRequest,
  document: PublicRecord,
  action: 'publish' | 'withdraw',
  saved: SavedRecord | undefined
): Promise<void> {
  if (!req.user) return
  const { type, id } = document
  const subject = { type: type === 'site' ? type : collectionOf(type), id, title: await titleOf(req, document, saved) }
  await record(req, action, { subject })
}

/** Another process has published this revision of the record meanwhile. */
function sayTaken(error: unknown): never {
  throw error instanceof ValidationError ? conflict() : error
}

function checked(candidate: unknown): PublicRecord {
  const parsed = publicRecord.safeParse(candidate)
  if (!parsed.success) throw new APIError(`This cannot be published yet. ${z.prettifyError(parsed.error)}`, 400)
  const { sourceLocale, translations } = parsed.data
  if (!translations[sourceLocale])
    throw new APIError(`This cannot be published yet: write it in ${localeInfo[sourceLocale].english} first.`, 400)
  return parsed.data
}

/** Unique among the entries that wait for their place; two that meet are told apart by the index. */
const randomPlace = (): number => Math.floor(Math.random() * (Number.MAX_SAFE_INTEGER - 1)) + 1

/** Now, and later than the record's last publication even when a clock went back: time orders the log. */
function momentAfter(last: string | undefined): string {
  const earliest = last ? Date.parse(last) + 1 : 0
  return new Date(Math.max(Date.now(), earliest)).toISOString()
}

/** One notice a transaction, however many records it publishes: to the web app, and to the dispatcher of webhooks. */
async function tellOnce(req: PayloadRequest): Promise<void> {
  const transaction = await req.transactionID
  if (req.context.quiet || (transaction && req.context.toldIn === transaction)) return
  req.context.toldIn = transaction
  await queueTellWeb(req)
  await afterCommit(req, () => {
    tellWebNow(req.payload)
    wakeDispatcher()
  })
}
