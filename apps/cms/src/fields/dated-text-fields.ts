import type { Field } from 'payload'
import { label } from '../admin/labels.ts'
import { reviewFields } from '../review/fields.ts'
import { correctionsField, withdrawalReasonField } from './correction-fields.ts'
import { dayField } from './day-field.ts'
import { richTextField } from './rich-text/rich-text-field.ts'
import { slugField } from './slug/slug-field.ts'
import { sourcesField } from './sources-field.ts'
import { internalNotesField, localizedTextField, optionalTextField } from './text-fields.ts'
import { translationFields } from './translation-fields.ts'

/** What statements and news posts have in common, with the fields of their own behind the text. */
export const datedTextFields = (...own: Field[]): Field[] => [
  localizedTextField('title', label('Title', '標題')),
  optionalTextField('summary', label('Summary', '摘要'), {
    admin: {
      description: label('One or two sentences for lists and search engines.', '一兩句話，用於列表和搜尋引擎。')
    }
  }),
  richTextField(),
  ...reviewFields,
  ...own,
  dayField('date', label('Date', '日期'), { required: true, admin: { position: 'sidebar' } }),
  { name: 'image', type: 'upload', relationTo: 'media', label: label('Image', '圖片') },
  sourcesField('sources', label('More sources', '其他來源')),
  correctionsField,
  withdrawalReasonField,
  slugField,
  ...translationFields,
  internalNotesField
]
