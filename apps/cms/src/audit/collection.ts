import type { CollectionConfig } from 'payload'
import { plainAccess } from '../access/rules.ts'
import { label, menu } from '../admin/labels.ts'
import { actionLabels, actions, recordKindLabels, recordKinds } from './actions.ts'

/** Who did what: append-only, written by `record` alone, read by admins. It holds no address of any kind. */
export const audit: CollectionConfig = {
  slug: 'audit',
  labels: { singular: label('Action', '操作'), plural: label('Who did what', '操作紀錄') },
  custom: { kind: 'audit' },
  admin: {
    group: menu.machinery,
    useAsTitle: 'recordTitle',
    defaultColumns: ['at', 'action', 'person', 'recordType', 'recordTitle', 'note'],
    listSearchableFields: ['person', 'recordTitle', 'recordId'],
    pagination: { defaultLimit: 50 },
    description: label(
      'Sign-ins, publications, approvals, changes of rights. Nobody can change or delete a line, and it holds no addresses.',
      '登入、發布、批准和權限更改。任何人都不能更改或刪除，且不含任何地址。'
    )
  },
  defaultSort: '-at',
  access: plainAccess('audit'),
  timestamps: false,
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: label('When', '時間'),
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm:ss' } }
    },
    {
      name: 'action',
      type: 'select',
      required: true,
      index: true,
      label: label('What', '操作'),
      options: actions.map((value) => ({ value, label: actionLabels[value] }))
    },
    {
      // A text, not a relationship: the line stays readable when the account is gone.
      name: 'person',
      type: 'text',
      label: label('Who', '人員'),
      admin: {
        description: label('The pen name at that time. Empty: the system itself.', '當時的筆名。留空表示系統。')
      }
    },
    { name: 'account', type: 'text', index: true, label: label('Account', '帳戶') },
    {
      name: 'recordType',
      type: 'select',
      label: label('Kind of record', '紀錄類別'),
      options: recordKinds.map((value) => ({ value, label: recordKindLabels[value] }))
    },
    { name: 'recordId', type: 'text', index: true, label: label('Record', '紀錄') },
    { name: 'recordTitle', type: 'text', label: label('Title', '標題') },
    { name: 'count', type: 'number', label: label('How many', '數量') },
    { name: 'note', type: 'text', label: label('Details', '詳情') }
  ]
}
