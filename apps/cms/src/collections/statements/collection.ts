import { label, menu } from '../../admin/labels.ts'
import { dayField } from '../../fields/day-field.ts'
import { datedTextFields } from '../../fields/dated-text-fields.ts'
import { giveSlug } from '../../fields/slug/slug-field.ts'
import { readyText } from '../../validation/ready-text.ts'
import { refuseUnready } from '../../validation/refuse-unready.ts'
import { recordCollection } from '../record-collection.ts'

export const statements = recordCollection({
  slug: 'statements',
  labels: { singular: label('Statement', '聲明'), plural: label('Statements', '聲明') },
  admin: {
    group: menu.texts,
    useAsTitle: 'title',
    defaultColumns: ['title', 'date', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    description: label('Texts that groups sign together.', '各團體共同聯署的文字。')
  },
  defaultSort: '-date',
  hooks: { beforeChange: [giveSlug('title'), refuseUnready(readyText)] },
  fields: datedTextFields({
    name: 'signatures',
    type: 'array',
    label: label('Signed by', '聯署團體'),
    labels: { singular: label('Signature', '聯署'), plural: label('Signatures', '聯署') },
    admin: {
      description: label(
        'A group signs the text as it stands when the row is published. If the text changes later, readers see that the group signed an earlier version; remove the row and add it again once the group agrees to the new text.',
        '團體聯署的是該行發布時的文字。之後文字若有更改，讀者會看到該團體聯署的是較早版本；待團體同意新文字後，請刪除該行再重新加入。'
      )
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'group',
            type: 'relationship',
            relationTo: 'groups',
            required: true,
            label: label('Group', '團體')
          },
          dayField('signedOn', label('Signed on', '聯署日期'))
        ]
      }
    ]
  })
})
