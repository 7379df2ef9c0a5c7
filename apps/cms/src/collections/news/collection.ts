import { label, menu } from '../../admin/labels.ts'
import { dayField } from '../../fields/day-field.ts'
import { richTextField } from '../../fields/rich-text/rich-text-field.ts'
import { giveSlug, slugField } from '../../fields/slug/slug-field.ts'
import { sourcesField } from '../../fields/sources-field.ts'
import { internalNotesField, localizedTextField, optionalTextField } from '../../fields/text-fields.ts'
import { translationFields } from '../../fields/translation-fields.ts'
import { readyText } from '../../validation/ready-text.ts'
import { refuseUnready } from '../../validation/refuse-unready.ts'
import { recordCollection } from '../record-collection.ts'

export const news = recordCollection({
  slug: 'news',
  labels: { singular: label('News post', '消息'), plural: label('News', '消息') },
  admin: {
    group: menu.texts,
    useAsTitle: 'title',
    defaultColumns: ['title', 'date', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    description: label('Dated articles.', '註明日期的文章。')
  },
  defaultSort: '-date',
  hooks: { beforeChange: [giveSlug('title'), refuseUnready(readyText)] },
  fields: [
    localizedTextField('title', label('Title', '標題')),
    optionalTextField('summary', label('Summary', '摘要'), {
      admin: {
        description: label('One or two sentences for lists and search engines.', '一兩句話，用於列表和搜尋引擎。')
      }
    }),
    richTextField(),
    {
      name: 'cities',
      type: 'relationship',
      relationTo: 'cities',
      hasMany: true,
      label: label('Cities it is about', '相關城市')
    },
    dayField('date', label('Date', '日期'), { required: true, admin: { position: 'sidebar' } }),
    { name: 'image', type: 'upload', relationTo: 'media', label: label('Image', '圖片') },
    sourcesField('sources', label('More sources', '其他來源')),
    slugField,
    ...translationFields,
    internalNotesField
  ]
})
