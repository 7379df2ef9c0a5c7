import type { RelationshipField } from 'payload'
import { groupsOf } from '../access/person.ts'
import { type Label, label } from '../admin/labels.ts'

/** The groups a text belongs to. Whoever writes it belongs to one of them. */
export const ownerGroupsField = (
  description: Label,
  options: Pick<RelationshipField, 'access'> & { admin?: { readOnly: true } } = {}
): RelationshipField => ({
  name: 'groups',
  type: 'relationship',
  relationTo: 'groups',
  hasMany: true,
  index: true,
  label: label('Groups', '團體'),
  defaultValue: ({ user }) => groupsOf(user),
  ...(options.access && { access: options.access }),
  admin: { position: 'sidebar', description, ...options.admin }
})
