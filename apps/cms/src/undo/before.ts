import { hashOf, type RecordType } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { label } from '../admin/labels.ts'
import { contentOf, type Step } from './history.ts'

/** What the public saw of a record at some moment: nothing, or a document and the record it was made from. */
export type Before =
  { public: false } | { public: true; step: Step; record: Record<string, unknown>; document: Record<string, unknown> }

/** The state that one entry of the log made, or none when there is no such entry. `undefined`: not kept, too old. */
export async function stateAfter(req: PayloadRequest, step: Step | undefined): Promise<Before | undefined> {
  if (step?.op !== 'put') return { public: false }
  const { record, document } = await contentOf(req, step)
  return record && document ? { public: true, step, record, document } : undefined
}

export const notKept = label(
  'The log does not hold what this record was before. Open its versions and restore one by hand.',
  '發布紀錄沒有保存這項紀錄之前的內容。請開啟其版本紀錄，手動還原一個版本。'
)

/** Whether the public reads the same: earlier addresses that the record gathered meanwhile keep working. */
export const readsTheSame = (one: Record<string, unknown>, other: Record<string, unknown>): boolean =>
  readable(one) === readable(other)

const readable = (document: Record<string, unknown>): string => hashOf({ ...document, formerSlugs: [] })

/** Names a record in the log and in paths. */
export interface Target {
  type: RecordType
  id: string
}
