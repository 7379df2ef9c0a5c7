import type { GlobalConfig } from 'payload'
import { rememberOperation } from '../../access/current-operation.ts'
import { onlyTranslateGlobal } from '../../access/hooks/only-translate.ts'
import { globalAccess } from '../../access/rules.ts'
import { label, menu } from '../../admin/labels.ts'
import { addedRows } from '../../admin/with-added-rows.ts'
import { inDefaultLocale } from '../../collections/in-default-locale.ts'
import { refuseStaleSite } from '../../editing/refuse-stale.ts'
import { savedByField } from '../../editing/saved-by-field.ts'
import { dayField } from '../../fields/day-field.ts'
import { localizedTextField, optionalTextField } from '../../fields/text-fields.ts'
import { translationFields } from '../../fields/translation-fields.ts'
import { followSourceOfGlobal } from '../../translations/follow-source.ts'
import { linkEndpoint } from '../../preview/link-endpoint.ts'
import { previewButton } from '../../preview/panel.ts'
import { reviewersLink } from '../../preview/with-preview.ts'
import { appendSitePublication } from '../../publications/hooks.ts'
import { undoLastPublication } from '../../undo/with-undo.ts'

const addressPattern = /^(\/(?!\/)|https:\/\/)/

export const site: GlobalConfig = {
  slug: 'site',
  label: label('Site', '網站'),
  endpoints: [linkEndpoint('site')],
  admin: {
    group: menu.texts,
    preview: previewButton('site'),
    description: label('Name, menu, footer and banner of the public site.', '公開網站的名稱、選單、頁尾和橫幅。'),
    components: {
      elements: {
        PublishButton: '/access/publish-button.tsx#AdminsPublishButton',
        beforeDocumentControls: [undoLastPublication, reviewersLink, addedRows]
      }
    }
  },
  custom: { kind: 'page' },
  access: globalAccess('page'),
  versions: { drafts: true, max: 50 },
  hooks: {
    beforeOperation: [inDefaultLocale, refuseStaleSite, rememberOperation],
    beforeChange: [onlyTranslateGlobal, followSourceOfGlobal],
    afterChange: [appendSitePublication]
  },
  fields: [
    localizedTextField('name', label('Name', '名稱')),
    localizedTextField('tagline', label('Tagline', '標語')),
    {
      name: 'banner',
      type: 'group',
      label: label('Banner', '橫幅'),
      admin: {
        description: label('One important news post, shown on top of every page.', '一則重要消息，顯示於每頁頂部。')
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'news', type: 'relationship', relationTo: 'news', label: label('News post', '消息') },
            dayField('until', label('Until', '顯示至'))
          ]
        }
      ]
    },
    {
      name: 'navigation',
      type: 'array',
      label: label('Menu', '選單'),
      labels: { singular: label('Entry', '項目'), plural: label('Entries', '項目') },
      maxRows: 7,
      fields: [
        {
          type: 'row',
          fields: [
            localizedTextField('label', label('Word', '文字')),
            {
              name: 'href',
              type: 'text',
              required: true,
              label: label('Address', '網址'),
              validate: (value: string | null | undefined) =>
                addressPattern.test(value ?? '') || '/statements, https://…',
              admin: {
                description: label(
                  'Begins with / for a page of this site (without the language), or with https://.',
                  '本站頁面以 / 開頭（不含語言），其他以 https:// 開頭。'
                )
              }
            }
          ]
        }
      ]
    },
    optionalTextField('footer', label('Footer', '頁尾')),
    ...translationFields,
    savedByField
  ]
}
