import { groupsOfSignatures, ownersOfDraft } from '../../access/hooks/own-groups.ts'
import { adminsField } from '../../access/rules.ts'
import { label, menu } from '../../admin/labels.ts'
import { confirmNewRows } from '../../confirmations/confirm-new-rows.ts'
import { confirmationEndpoints } from '../../confirmations/endpoints.ts'
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
    description: label('Texts that groups sign together.', '各團體共同聯署的文字。'),
    components: { edit: { PublishButton: '/review/publish-reviewed-button.tsx#PublishReviewedButton' } }
  },
  defaultSort: '-date',
  hooks: {
    beforeChange: [groupsOfSignatures, giveSlug('title'), followText, refuseUnready(readyText)],
    afterChange: [ownersOfDraft, confirmNewRows]
  },
  endpoints: [...reviewEndpoints('statements'), ...confirmationEndpoints],
  fields: datedTextFields(
    {
      name: 'signatures',
      type: 'array',
      label: label('Signed by', '聯署團體'),
      labels: { singular: label('Signature', '聯署'), plural: label('Signatures', '聯署') },
      admin: {
        description: label(
          'Readers see a group once somebody who publishes for it has confirmed the text, in the panel beside the form. If the text changes later, they see that the group signed an earlier version until it confirms the new one.',
          '代表該團體發布的人在表單旁確認文字後，讀者才會看到其聯署。之後文字若有更改，讀者會看到該團體聯署的是較早版本，直至其確認新文字。'
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
    ),
    {
      name: 'confirmationsPanel',
      type: 'ui',
      label: label('Confirmed by the groups', '團體確認'),
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/confirmations/confirmations-panel.tsx#ConfirmationsPanel' }
      }
    }
  )
})
