import { nobodyField } from '../../access/rules.ts'
import { label, menu } from '../../admin/labels.ts'
import { withdrawalReasonField } from '../../fields/correction-fields.ts'
import { sourcesField } from '../../fields/sources-field.ts'
import { internalNotesField, optionalTextField, partialDateField } from '../../fields/text-fields.ts'
import { translationFields } from '../../fields/translation-fields.ts'
import { refuseUnready } from '../../validation/refuse-unready.ts'
import { recordCollection } from '../record-collection.ts'
import { eventFields } from './event-fields.ts'
import { computeStatus } from './hooks/compute-status.ts'
import { giveTitle } from './hooks/give-title.ts'
import { certaintyOptions, instrumentOptions, statusOptions } from './options.ts'
import { readyAgreement } from './ready.ts'

const computed = { access: { create: nobodyField, update: nobodyField } }

export const agreements = recordCollection({
  kind: 'shared',
  slug: 'agreements',
  labels: { singular: label('Agreement', '協議'), plural: label('Agreements', '協議') },
  admin: {
    group: menu.records,
    useAsTitle: 'title',
    pagination: { defaultLimit: 50 },
    defaultColumns: ['title', 'status', 'statusSince', 'city', 'chinaCity', '_status'],
    listSearchableFields: ['title'],
    description: label(
      'The tie between one city abroad and one in China. Its status is computed from its events.',
      '一個海外城市與一個中國城市之間的關係。狀態由事件計算得出。'
    )
  },
  hooks: { beforeChange: [giveTitle, computeStatus, refuseUnready(readyAgreement)] },
  fields: [
    { name: 'title', type: 'text', label: label('Agreement', '協議'), admin: { hidden: true }, ...computed },
    {
      type: 'row',
      fields: [
        {
          name: 'city',
          type: 'relationship',
          relationTo: 'cities',
          required: true,
          index: true,
          label: label('City abroad', '海外城市')
        },
        {
          name: 'chinaCity',
          type: 'relationship',
          relationTo: 'cities',
          index: true,
          label: label('City in China', '中國城市'),
          admin: { description: label('Empty when the sources do not name it.', '來源沒有指明時留空。') }
        }
      ]
    },
    {
      name: 'instruments',
      type: 'array',
      label: label('Signed papers', '簽署文件'),
      labels: { singular: label('Paper', '文件'), plural: label('Papers', '文件') },
      admin: {
        description: label(
          'Memorandums, agreements: one row for each paper that was signed.',
          '備忘錄、協議等：每份簽署文件一行。'
        )
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'kind',
              type: 'select',
              required: true,
              defaultValue: 'other',
              label: label('Kind', '類別'),
              options: instrumentOptions,
              admin: { width: '34%' }
            },
            partialDateField('signedOn', label('Signed', '簽署日期')),
            partialDateField('expiresOn', label('Expires', '到期日'))
          ]
        },
        optionalTextField('title', label('Title', '標題'), { admin: { rows: 1 } }),
        sourcesField()
      ]
    },
    {
      name: 'events',
      type: 'array',
      label: label('Events', '事件'),
      labels: { singular: label('Event', '事件'), plural: label('Events', '事件') },
      admin: {
        description: label(
          'What happened, in any order. The status follows from this.',
          '發生過的事，次序不限。狀態由此得出。'
        ),
        components: { RowLabel: '/admin/event-row-label.tsx#EventRowLabel' }
      },
      fields: eventFields
    },
    sourcesField('listedBy', label('Sources that list it as existing', '列出此協議為現存的來源')),
    {
      name: 'status',
      type: 'select',
      label: label('Agreement status', '協議狀態'),
      options: statusOptions,
      index: true,
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: label('Computed from the events.', '由事件計算得出。')
      },
      ...computed
    },
    {
      name: 'statusSince',
      type: 'text',
      label: label('Since', '自'),
      admin: { position: 'sidebar', readOnly: true },
      ...computed
    },
    {
      name: 'statusCertainty',
      type: 'select',
      label: label('How sure', '可信程度'),
      options: certaintyOptions,
      admin: { position: 'sidebar', readOnly: true },
      ...computed
    },
    withdrawalReasonField,
    ...translationFields,
    internalNotesField
  ]
})
