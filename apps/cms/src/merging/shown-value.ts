import type { FlattenedField, PayloadRequest } from 'payload'
import { spoken } from '../fields/field-name.ts'
import { publicCollection } from '../publications/record-types.ts'
import { nameOf } from './name-of.ts'

/** A field's value as an editor reads it. */
export async function shownValue(
  req: PayloadRequest,
  field: FlattenedField | undefined,
  value: unknown
): Promise<string> {
  if (value === null || value === undefined || value === '') return ''
  if (Array.isArray(value)) return value.join(', ')
  if (field?.type === 'select') {
    const option = field.options.find((one) => typeof one === 'object' && one.value === value)
    return (typeof option === 'object' && spoken(req, option.label)) || JSON.stringify(value)
  }
  if (field?.type === 'relationship' && typeof field.relationTo === 'string' && typeof value === 'string')
    return nameOf(req, publicCollection(field.relationTo), value)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)
}
