import type { RelationshipField } from 'payload'
import { type Label, label } from '../admin/labels.ts'

/** The pages that say so, most important first. */
export const sourcesField = (name = 'sources', words: Label = label('Sources', '資料來源')): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: 'sources',
  hasMany: true,
  label: words
})
