import type { PublicRecord } from '@detwin/content'

/** A public document before the contract has checked it: every field of the record and no other, of any value. */
export type Candidate<T extends PublicRecord> = Record<keyof T, unknown>
