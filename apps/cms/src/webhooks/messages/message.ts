import type { Publication, Status } from '@detwin/content'
import type { MessageData } from '@detwin/content/api'
import { readEnvironment } from '../../environment.ts'
import { collectionOf } from '../../publications/record-types.ts'
import { type MessageType, toldTypes } from '../types/types.ts'

/** A body is at most this long, in bytes: Standard Webhooks asks for small ones. */
export const largestBody = 20_000

type ToldEntry = Publication & { type: (typeof toldTypes)[number] }

export const isTold = (entry: Publication): entry is ToldEntry => toldTypes.some((told) => told === entry.type)

/** What the publication can be called, the most telling first. */
export function typesOf(entry: ToldEntry, before: Publication | undefined): MessageType[] {
  if (entry.op === 'delete') return ['record.withdrawn']
  if (before?.op !== 'put') return [`${entry.type}.published`]
  const { after, before: former } = statusesOf(entry, before)
  return after !== former ? ['agreement.status_changed', 'agreement.changed'] : [`${entry.type}.changed`]
}

export function dataOf(entry: ToldEntry, before: Publication | undefined, title: Record<string, string>): MessageData {
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
