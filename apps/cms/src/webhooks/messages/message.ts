import type { Publication, RecordType, Status } from '@detwin/content'
import { readEnvironment } from '../../environment.ts'
import { collectionOf } from '../../publications/record-types.ts'
import { type MessageType, toldTypes } from '../types/types.ts'

/** A body is at most this long, in bytes: Standard Webhooks asks for small ones. */
export const largestBody = 20_000

/** What is told of a publication: which record, in which version, and where to get it. */
export interface MessageData {
  id: string
  type: RecordType
  revision: number
  /** Of the document as the API gives it; null when the record is withdrawn. */
  hash: string | null
  /** Place in the publication log, which only grows. */
  seq: number
  /** In the languages the record is public in. */
  title: Record<string, string>
  /** Its address in the API. */
  api: string
  /** Its permanent page. */
  url: string
  /** Of agreements; before is null when it was not public. */
  status?: { before: Status | null; after: Status | null }
}

type ToldType = (typeof toldTypes)[number]

export const isTold = (type: RecordType): type is ToldType => toldTypes.some((told) => told === type)

/** What the publication can be called, the most telling first. */
export function typesOf(entry: Publication, before: Publication | undefined): MessageType[] {
  if (!isTold(entry.type)) return []
  if (entry.op === 'delete') return ['record.withdrawn']
  if (before?.op !== 'put') return [`${entry.type}.published`]
  const { after, before: former } = statusesOf(entry, before)
  return after !== former ? ['agreement.status_changed', 'agreement.changed'] : [`${entry.type}.changed`]
}

export function dataOf(
  entry: Publication,
  before: Publication | undefined,
  title: Record<string, string>
): MessageData {
  const { SITE_URL } = readEnvironment()
  const at = (path: string): string => new URL(path, SITE_URL).href
  return {
    id: entry.id,
    type: entry.type,
    revision: entry.revision,
    hash: entry.op === 'put' ? entry.hash : null,
    seq: entry.seq,
    title,
    api: at(`/api/v1/${collectionOf(entry.type)}/${entry.id}`),
    url: at(`/id/${entry.id}`),
    ...(entry.type === 'agreement' && { status: statusesOf(entry, before) })
  }
}

export const bodyOf = (type: string, timestamp: string, data: object): string =>
  JSON.stringify({ type, timestamp, data })

const statusesOf = (entry: Publication, before: Publication | undefined) => ({
  before: statusIn(before),
  after: statusIn(entry)
})

const statusIn = (entry: Publication | undefined): Status | null =>
  entry?.op === 'put' && entry.document.type === 'agreement' ? entry.document.status : null
