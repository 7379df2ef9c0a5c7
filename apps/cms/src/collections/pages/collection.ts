import { label, menu } from '../../admin/labels.ts'
import { richTextField } from '../../fields/rich-text/rich-text-field.ts'
import { giveSlug, slugField } from '../../fields/slug/slug-field.ts'
import { internalNotesField, localizedTextField } from '../../fields/text-fields.ts'
import { translationFields } from '../../fields/translation-fields.ts'
import { reviewFields } from '../../review/fields.ts'
import { reviewEndpoints } from '../../review/endpoints.ts'
import { followText } from '../../review/follow-text.ts'
import { readyText } from '../../validation/ready-text.ts'
import { refuseUnready } from '../../validation/refuse-unready.ts'
import { recordCollection } from '../record-collection.ts'

export const pages = recordCollection({
  kind: 'page',
  slug: 'pages',
  labels: { singular: label('Page', '頁面'), plural: label('Pages', '頁面') },
  admin: {
    group: menu.texts,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', '_status', 'review', 'updatedAt'],
    description: label('Standing pages, such as “About”.', '常設頁面，例如「關於我們」。')
  },
  hooks: { beforeChange: [giveSlug('title'), followText, refuseUnready(readyText)] },
  endpoints: reviewEndpoints('pages'),
  fields: [
    localizedTextField('title', label('Title', '標題')),
    richTextField(),
    ...reviewFields,
    slugField,
    ...translationFields,
    internalNotesField
  ]
})
