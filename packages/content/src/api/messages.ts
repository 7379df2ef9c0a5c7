import { z } from 'zod'
import { statuses } from '../status.ts'
import { apiTypes } from './types.ts'

/** What a webhook can tell. `detwin.test` is sent by a button at the desk; nobody chooses it. */
export const messageTypes = [
  'statement.published',
  'statement.changed',
  'news.published',
  'news.changed',
  'agreement.published',
  'agreement.status_changed',
  'agreement.changed',
  'city.published',
  'city.changed',
  'group.published',
  'group.changed',
  'country.published',
  'country.changed',
  'source.published',
  'source.changed',
  'record.withdrawn',
  'detwin.test'
] as const

const status = z.enum(statuses).nullable()

/** What is told of a publication: which record, in which version, and where to get it. A test has a message alone. */
export const messageData = z.object({
  id: z.string(),
  type: z.enum(Object.values(apiTypes)),
  revision: z.int().positive(),
  /** Of the document as the API gives it; null when the record is withdrawn. */
  hash: z.string().nullable(),
  /** Place in the publication log, which only grows. */
  seq: z.int().positive(),
  /** In the languages the record is public in. */
  title: z.record(z.string(), z.string()),
  /** Its address in the API. */
  api: z.string(),
  /** Its permanent page. */
  url: z.string(),
  /** Of agreements; before is null when it was not public. */
  status: z.object({ before: status, after: status }).optional()
})

export type MessageType = (typeof messageTypes)[number]
export type MessageData = z.infer<typeof messageData>
