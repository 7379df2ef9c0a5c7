import type { CollectionBeforeValidateHook, RelationshipField } from 'payload'
import { partnerOf } from '../access/person.ts'
import { nobodyField } from '../access/rules.ts'
import { label } from '../admin/labels.ts'

/** To which partner something belongs: it never goes to another. Whoever works for a partner need not say so. */
export const partnerField: RelationshipField = {
  name: 'partner',
  type: 'relationship',
  relationTo: 'partners',
  required: true,
  index: true,
  label: label('Partner', '合作夥伴'),
  access: { update: nobodyField },
  admin: { allowEdit: false, condition: (_data, _siblings, { user }) => user?.role !== 'partner' }
}

/** Hook: what a partner's people make is their partner's, whatever was sent. */
export const ofOwnPartner: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  const own = partnerOf(req.user)
  return own && operation === 'create' ? { ...data, partner: own } : data
}
