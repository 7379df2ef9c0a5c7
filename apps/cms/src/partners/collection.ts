import type { CollectionConfig } from 'payload'
import { adminsField, plainAccess } from '../access/rules.ts'
import { label, menu, spoken } from '../admin/labels.ts'
import { webAddressField } from '../fields/text-fields.ts'
import { removeBelongings } from './remove-belongings.ts'

/** Sites that pull content. Nothing of a partner is ever public. */
export const partners: CollectionConfig = {
  slug: 'partners',
  lockDocuments: false,
  labels: {
    singular: spoken(label('Partner', '合作夥伴')),
    plural: spoken(label('Partners', '合作夥伴'))
  },
  admin: {
    group: menu.partners,
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'website', 'contact'],
    description: label(
      'Sites that pull our content. Partners need nothing from us to read; a key raises limits, a webhook tells them what is new.',
      '使用我們內容的網站。只讀取內容無須申請；金鑰可提高用量上限，Webhook 會通知最新內容。'
    )
  },
  custom: { kind: 'partner' },
  access: plainAccess('partner'),
  hooks: { beforeDelete: [removeBelongings] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      label: label('Name', '名稱'),
      access: { create: adminsField, update: adminsField }
    },
    webAddressField('website', label('Website', '網站')),
    {
      name: 'contact',
      type: 'email',
      required: true,
      label: label('Contact address', '聯絡電郵'),
      admin: {
        description: label(
          'Where we write when a webhook stops working. Private: only admins and the partner see it.',
          'Webhook 停止運作時，我們會寄信到此。不公開，只有管理員和該合作夥伴看得到。'
        )
      }
    }
  ]
}
