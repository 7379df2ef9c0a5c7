import { type ApiType, apiTypes, type DocumentOf, type RecordQuery, recordQuery } from '@detwin/content/api'
import type { z } from 'zod'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { jsonAnswer, linkTo } from './answer.ts'
import { included } from './included.ts'
import { licenceOf } from './licence.ts'
import { type Asked, checkDay } from './list-at.ts'
import { agreementAsOf } from './lists/agreement-as-of.ts'
import type { Row } from './lists/list.ts'
import { present } from './present.ts'
import { readQuery } from './query.ts'
import { apiAddress, publishedAt } from './record-meta.ts'
import { Refusal } from './refusal.ts'
import { open } from '../answers/open.ts'

type AnyRecordQuery = RecordQuery<ApiType> & { asOf?: string; include?: readonly ApiType[] }

/**
 * One record by its id, the last part of its address, or a country's code. A former id or address leads to the present one.
 * @throws Refusal for a question that is not understood, a withdrawn record, and an address of nothing
 */
export function recordAt(type: ApiType, name: string, asked: Asked): Response {
  const { snapshot, siteUrl, today, search } = asked
  const query: AnyRecordQuery = readQuery<z.ZodObject>(search, recordQuery[type])
  checkDay(query, today)
  const { record, moved } = find(type, name.normalize('NFC'), snapshot)
  const address = apiAddress(siteUrl, type, record.id)
  if (moved) {
    const text = search.toString()
    return new Response(null, { status: 301, headers: { ...open, location: address + (text && `?${text}`) } })
  }
  const row = onDay(rowOf(record, snapshot), query)
  const body = {
    ...present(type, row, query, siteUrl),
    ...included([record], query, { snapshot, siteUrl })
  }
  return jsonAnswer(body, [linkTo(licenceOf(record.type).url, 'license')], { 'content-location': address })
}

function find(type: ApiType, name: string, snapshot: Snapshot): { record: DocumentOf<ApiType>; moved: boolean } {
  const recordType = apiTypes[type]
  const record = snapshot.get(recordType, name) ?? (type === 'countries' ? ofCode(name, snapshot) : undefined)
  if (record) return { record, moved: false }
  const found = snapshot.bySlug(recordType, name)
  if (found) return found
  const merged = snapshot.mergedInto(name)
  if (merged?.type === recordType) return { record: merged, moved: true }
  throw gone(type, name, snapshot) ?? new Refusal(404, 'Not found', `There are no ${type} with this id or address.`)
}

const ofCode = (name: string, snapshot: Snapshot) =>
  snapshot.all('country').find(({ code }) => code === name.toUpperCase())

function gone(type: ApiType, name: string, snapshot: Snapshot): Refusal | undefined {
  const withdrawn = snapshot.withdrawn(apiTypes[type], name)
  if (!withdrawn) return undefined
  const { at, withdrawal } = withdrawn.change
  const day = at.slice(0, 10)
  return new Refusal(410, 'Withdrawn', `It was public until ${day} and is no longer. Please remove your copy.`, {
    withdrawnOn: day,
    reason: withdrawal?.reason ?? null,
    ...(withdrawal && { reasonLocale: withdrawal.sourceLocale })
  })
}

function rowOf(record: DocumentOf<ApiType>, snapshot: Snapshot): Row {
  const held = snapshot.heldOf(record)
  if (!held) throw new Error(`The snapshot finds ${record.id} and does not hold it.`)
  return { record, held, updatedAt: publishedAt(held).updatedAt }
}

function onDay(row: Row, { asOf }: AnyRecordQuery): Row {
  const { record } = row
  if (asOf === undefined || record.type !== 'agreement') return row
  const then = agreementAsOf({ ...row, record }, asOf)
  if (then) return { ...then }
  throw new Refusal(404, 'Not yet', `As far as the record knows, the agreement had not begun on ${asOf}.`, {
    parameter: 'asOf',
    value: asOf
  })
}
