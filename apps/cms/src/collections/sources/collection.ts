import { label, menu } from '../../admin/labels.ts'
import { internalNotesField, partialDateField, webAddressField } from '../../fields/text-fields.ts'
import { archivedCopyEndpoint } from '../../source-checks/archived-copy-endpoint.ts'
import { checkField } from '../../source-checks/check-fields.ts'
import { keepCheck } from '../../source-checks/keep-check.ts'
import { recordCollection } from '../record-collection.ts'

export const sources = recordCollection({
  kind: 'source',
  slug: 'sources',
  labels: { singular: label('Source', '資料來源'), plural: label('Sources', '資料來源') },
  admin: {
    group: menu.records,
    pagination: { defaultLimit: 50 },
    useAsTitle: 'title',
    defaultColumns: ['title', 'publisher', 'check.state', '_status'],
    listSearchableFields: ['title', 'publisher', 'url'],
    description: label(
      'Pages that say so. Every event and every paper of an agreement needs one before it can be published.',
      '說明事實的網頁。協議的每個事件和文件都要有來源才能發布。'
    )
  },
  hooks: { beforeChange: [keepCheck] },
  endpoints: [archivedCopyEndpoint()],
  fields: [
    {
      name: 'title',
      type: 'text',
      label: label('Title', '標題'),
      required: true,
      admin: { description: label('As on the page, in the page’s language.', '照網頁原文填寫。') }
    },
    webAddressField('url', label('Address', '網址'), { required: true, unique: true, index: true }),
    { name: 'publisher', type: 'text', label: label('Publisher', '發布者') },
    partialDateField('publishedOn', label('Published on', '發表日期')),
    webAddressField('archiveUrl', label('Archived copy', '存檔副本'), {
      admin: {
        components: { afterInput: ['/admin/archived-copy.tsx#ArchivedCopyFinder'] },
        description: label(
          'Address of a copy, for example at the Internet Archive: pages disappear.',
          '存檔副本的網址，例如互聯網檔案館：網頁隨時會消失。'
        )
      }
    }),
    checkField,
    internalNotesField
  ]
})
