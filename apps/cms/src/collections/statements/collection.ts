import { groupsOfSignatures, ownersOfDraft } from '../../access/hooks/own-groups.ts'
import { adminsField } from '../../access/rules.ts'
import { label, menu } from '../../admin/labels.ts'
import { dayField } from '../../fields/day-field.ts'
import { datedTextFields } from '../../fields/dated-text-fields.ts'
import { ownerGroupsField } from '../../fields/owner-groups-field.ts'
import { giveSlug } from '../../fields/slug/slug-field.ts'
import { reviewEndpoints } from '../../review/endpoints.ts'
import { followText } from '../../review/follow-text.ts'
import { readyText } from '../../validation/ready-text.ts'
import { refuseUnready } from '../../validation/refuse-unready.ts'
import { recordCollection } from '../record-collection.ts'

export const statements = recordCollection({
  kind: 'text',
  slug: 'statements',
  labels: { singular: label('Statement', '聲明'), plural: label('Statements', '聲明') },
  admin: {
    group: menu.texts,
    useAsTitle: 'title',
    defaultColumns: ['title', 'groups', 'date', '_status', 'review', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    description: label('Texts that groups sign together.', '各團體共同聯署的文字。')
  },
  defaultSort: '-date',
  hooks: {
    beforeChange: [groupsOfSignatures, giveSlug('title'), followText, refuseUnready(readyText)],
    afterChange: [ownersOfDraft]
  },
  endpoints: reviewEndpoints('statements'),
  fields: datedTextFields(
    {
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
    },
    ownerGroupsField(
      label(
        'Every group that signs, and that of the person who began it. Their people write and publish it.',
        '所有聯署團體，以及開始撰寫者所屬的團體：由其成員撰寫及發布。'
      ),
      { access: { create: adminsField, update: adminsField } }
    )
  )
})
