import { defaultLocale, localeInfo, locales } from '@detwin/content'
import type { CollectionConfig, Field } from 'payload'
import { admins, nobody, publishers } from '../access/rules.ts'
import { label, menu } from '../admin/labels.ts'
import { endpoints } from './endpoints/endpoints.ts'
import { kinds, kindWords } from './kinds.ts'
import { removePages } from './pages-collection.ts'
import { stateOptions } from './states.ts'

// Written by the endpoints; the list and the board read them.
const machine = (field: Field): Field => ({ ...field, admin: { ...field.admin, readOnly: true } }) as Field // the same field

/** Files of cities and agreements on their way into the record: what was chosen, found, done and undone. */
export const imports: CollectionConfig = {
  slug: 'imports',
  labels: { singular: label('Import', '匯入'), plural: label('Imports', '匯入') },
  admin: {
    group: menu.records,
    useAsTitle: 'file',
    hideAPIURL: true,
    defaultColumns: ['file', 'kind', 'state', 'total', 'by', 'createdAt'],
    description: label(
      'Cities and agreements from a table: see first what would happen, then let it happen. An import can be undone as a whole.',
      '從表格匯入城市和協議：先看會有甚麼改變，再確認。整次匯入可以還原。'
    ),
    components: {
      beforeListTable: ['/imports/view/choose-file.tsx#ChooseFile'],
      views: { edit: { default: { Component: '/imports/view/import-view.tsx#ImportView' } } }
    }
  },
  defaultSort: '-createdAt',
  access: { read: publishers, create: nobody, update: nobody, delete: admins },
  endpoints,
  hooks: { afterDelete: [removePages] },
  fields: [
    machine({ name: 'file', type: 'text', required: true, label: label('File', '檔案') }),
    machine({
      name: 'kind',
      type: 'select',
      required: true,
      label: label('Holds', '內容'),
      options: kinds.map((value) => ({ value, label: kindWords[value] }))
    }),
    machine({
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: label('Step', '階段'),
      options: stateOptions
    }),
    machine({ name: 'total', type: 'number', label: label('Rows', '行數') }),
    machine({ name: 'progress', type: 'number', label: label('Rows done in this step', '此階段已處理行數') }),
    machine({ name: 'by', type: 'relationship', relationTo: 'users', label: label('Started by', '開始者') }),
    machine({
      name: 'sourceLocale',
      type: 'select',
      defaultValue: defaultLocale,
      label: label('Source language', '原文語言'),
      options: locales.map((value) => ({ value, label: localeInfo[value].endonym }))
    }),
    machine({ name: 'publish', type: 'checkbox', label: label('Publish what can be published', '發布可發布的紀錄') }),
    machine({ name: 'format', type: 'text', label: label('Format', '格式') }),
    machine({ name: 'encoding', type: 'text', label: label('Encoding', '編碼') }),
    machine({ name: 'headers', type: 'json', label: label('Columns', '欄位') }),
    machine({ name: 'headersKey', type: 'text', index: true, label: label('Columns, compared', '欄位比對') }),
    machine({ name: 'mapping', type: 'json', label: label('Taken for', '對應欄位') }),
    machine({ name: 'otherSheets', type: 'json', label: label('Sheets not read', '未讀取的工作表') }),
    machine({ name: 'counts', type: 'json', label: label('Rows by outcome', '各結果行數') }),
    machine({ name: 'problem', type: 'json', label: label('What went wrong', '出錯原因') }),
    machine({ name: 'worker', type: 'text', label: label('Process at work', '處理中的程序') }),
    machine({ name: 'leaseUntil', type: 'number', label: label('At work until', '處理期限') })
  ]
}
