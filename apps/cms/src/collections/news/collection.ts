import { ownGroupsOnly } from '../../access/hooks/own-groups.ts'
import { label, menu } from '../../admin/labels.ts'
import { datedTextFields } from '../../fields/dated-text-fields.ts'
import { ownerGroupsField } from '../../fields/owner-groups-field.ts'
import { giveSlug } from '../../fields/slug/slug-field.ts'
import { reviewEndpoints } from '../../review/endpoints.ts'
import { followText } from '../../review/follow-text.ts'
import { readyText } from '../../validation/ready-text.ts'
import { refuseUnready } from '../../validation/refuse-unready.ts'
import { recordCollection } from '../record-collection.ts'
import { bylineFields } from './byline-fields.ts'
import { keepWriter } from './hooks/keep-writer.ts'

export const news = recordCollection({
  kind: 'text',
  slug: 'news',
  labels: { singular: label('News post', '消息'), plural: label('News', '消息') },
  admin: {
    group: menu.texts,
    useAsTitle: 'title',
    defaultColumns: ['title', 'groups', 'date', '_status', 'review', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    description: label('Dated articles.', '註明日期的文章。')
  },
  defaultSort: '-date',
  hooks: { beforeChange: [ownGroupsOnly, keepWriter, giveSlug('title'), followText, refuseUnready(readyText)] },
  endpoints: reviewEndpoints('news'),
  fields: datedTextFields(
    {
      name: 'cities',
      type: 'relationship',
      relationTo: 'cities',
      hasMany: true,
      label: label('Cities it is about', '相關城市')
    },
    ownerGroupsField(
      label(
        'Whose post it is: people of these groups write and publish it.',
        '這則消息屬於哪些團體：由其成員撰寫及發布。'
      )
    ),
    ...bylineFields
  )
})
