import { label, menu } from '../../admin/labels.ts'
import { giveSlug, slugField } from '../../fields/slug/slug-field.ts'
import { internalNotesField, localizedTextField, optionalTextField, webAddressField } from '../../fields/text-fields.ts'
import { translationFields } from '../../fields/translation-fields.ts'
import { recordCollection } from '../record-collection.ts'

export const groups = recordCollection({
  kind: 'group',
  slug: 'groups',
  labels: { singular: label('Group', '團體'), plural: label('Groups', '團體') },
  admin: {
    group: menu.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'country', 'website', '_status'],
    description: label('Organisations that publish or sign.', '發布或聯署的組織。')
  },
  hooks: { beforeChange: [giveSlug('name')] },
  fields: [
    localizedTextField('name', label('Name', '名稱')),
    optionalTextField('description', label('Description', '簡介')),
    { name: 'country', type: 'relationship', relationTo: 'countries', label: label('Country', '國家') },
    webAddressField('website', label('Website', '網站')),
    { name: 'logo', type: 'upload', relationTo: 'media', label: label('Logo', '標誌') },
    slugField,
    ...translationFields,
    internalNotesField
  ]
})
