import type { RecordOf } from '@detwin/content'
import { recordNamed } from '../../filters/record-named.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { badValue } from '../refusal.ts'

/**
 * The record that a parameter names.
 * @throws Refusal when there is none
 */
export function named<T extends 'city' | 'group'>(snapshot: Snapshot, type: T, value: string): RecordOf<T> {
  const record = recordNamed(snapshot, type, value)
  if (!record) throw badValue(type, value, `It takes the last part of the address of a ${type}, or its id.`)
  return record
}

/** A country of which the record has a city. Of others a list would be empty, and a slip would go unnoticed. */
export function countryNamed(snapshot: Snapshot, value: string): string {
  const code = value.toUpperCase()
  const codes = new Set(snapshot.all('city').map(({ country }) => country))
  if (!codes.has(code)) throw badValue('country', value, 'The record has no city there.', [...codes].sort())
  return code
}
