import type { DateField } from 'payload'
import type { Label } from '../admin/labels.ts'

/** A calendar day, without time or time zone. */
export const dayField = (name: string, words: Label, options: Partial<DateField> = {}): DateField => ({
  name,
  type: 'date',
  label: words,
  ...options,
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' }, ...options.admin }
})
