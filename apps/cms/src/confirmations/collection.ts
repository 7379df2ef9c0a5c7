import type { CollectionConfig } from 'payload'
import { plainAccess } from '../access/rules.ts'
import { label, menu } from '../admin/labels.ts'

/** Which group confirmed which version of a statement: append-only, one line a signature and version. */
export const confirmations: CollectionConfig = {
  slug: 'confirmations',
  labels: { singular: label('Confirmation', '確認'), plural: label('Confirmations', '確認') },
  custom: { kind: 'log' },
  admin: {
    group: menu.machinery,
    hidden: true,
    description: label('Which group confirmed which text.', '哪個團體確認了哪段文字。')
  },
  access: plainAccess('log'),
  timestamps: false,
  fields: [
    { name: 'statement', type: 'text', required: true, index: true, label: label('Statement', '聲明') },
    { name: 'signature', type: 'text', required: true, label: label('Signature', '聯署') },
    { name: 'group', type: 'text', required: true, label: label('Group', '團體') },
    { name: 'textHash', type: 'text', required: true, label: label('Text', '文字') },
    { name: 'at', type: 'text', required: true, label: label('When', '時間') },
    { name: 'person', type: 'text', label: label('Who', '人員') },
    { name: 'account', type: 'text', label: label('Account', '帳戶') }
  ]
}
