import { type Locale, locales } from '@detwin/content'
import type { CollectionConfig } from 'payload'
import { plainAccess } from '../access/rules.ts'
import { label, menu } from '../admin/labels.ts'

/** A language as the name of a column: a hyphen would make none. */
export const columnOf = (locale: Locale): string => locale.replace('-', '')

/**
 * What the board shows of each record: one row, kept by `keepBoard` in the transaction of every save, so that a list of
 * 5,000 records with ten languages is one question to an index.
 */
export const board: CollectionConfig = {
  slug: 'board',
  labels: { singular: label('Row of the board', '工作板項目'), plural: label('Board', '工作板') },
  admin: { group: menu.machinery, hidden: true, useAsTitle: 'title' },
  custom: { kind: 'log' },
  access: plainAccess('log'),
  timestamps: false,
  indexes: [{ fields: ['records', 'record'], unique: true }],
  fields: [
    { name: 'records', type: 'text', required: true, label: label('Kind of record', '紀錄類別') },
    { name: 'record', type: 'text', required: true, label: label('Record', '紀錄') },
    { name: 'title', type: 'text', label: label('Title', '標題') },
    { name: 'sourceLocale', type: 'text', label: label('Source language', '原文語言') },
    // `draft`: never public; `changed`: public, with a newer draft beside it; `published`.
    { name: 'progress', type: 'text', index: true, label: label('Progress', '進度') },
    // Ids between bars, `|1|2|`: both databases can look for one.
    { name: 'groups', type: 'text', label: label('Groups', '團體') },
    { name: 'lacksSources', type: 'checkbox', index: true, label: label('Lacks sources', '缺少來源') },
    { name: 'changedAt', type: 'text', index: true, label: label('Last change', '最後更改') },
    {
      name: 'states',
      type: 'group',
      label: label('States', '狀態'),
      fields: locales.map((locale) => ({ name: columnOf(locale), type: 'text', label: locale }))
    }
  ]
}
