import type { Field } from 'payload'
import { nobodyField } from '../access/rules.ts'
import { label } from '../admin/labels.ts'
import { checkStates, stateWords } from './states.ts'

const written = { access: { create: nobodyField, update: nobodyField } }

/** What the weekly look at a source's address found. Only the job writes it (record-check.ts). */
export const checkField: Field = {
  name: 'check',
  type: 'group',
  label: label('Weekly check', '每週檢查'),
  ...written,
  admin: { position: 'sidebar', components: { Field: '/admin/source-check.tsx#SourceCheck' } },
  fields: [
    {
      name: 'state',
      type: 'select',
      label: label('Page', '網頁狀況'),
      index: true,
      options: checkStates.map((value) => ({ value, label: stateWords[value] })),
      admin: { components: { Cell: '/admin/source-check-cell.tsx#SourceCheckCell' } },
      ...written
    },
    { name: 'checkedAt', type: 'date', label: label('Looked at', '查看時間'), index: true, ...written },
    { name: 'changedAt', type: 'date', label: label('Text changed', '文字改動時間'), ...written },
    { name: 'status', type: 'number', label: label('HTTP status', 'HTTP 狀態碼'), ...written },
    { name: 'hash', type: 'text', label: label('Hash of its text', '文字雜湊值'), ...written },
    { name: 'movedTo', type: 'text', label: label('Moved to', '搬遷至'), ...written },
    { name: 'problem', type: 'text', label: label('Problem', '問題'), ...written }
  ]
}
