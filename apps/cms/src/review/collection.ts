import type { CollectionConfig } from 'payload'
import { plainAccess } from '../access/rules.ts'
import { label, menu } from '../admin/labels.ts'
import { reviewStates, stateLabels } from './states.ts'

/** The review of each record, one row a record, written by the review endpoint alone. The form shows it. */
export const reviews: CollectionConfig = {
  slug: 'reviews',
  labels: { singular: label('Review', '審閱'), plural: label('Reviews', '審閱') },
  custom: { kind: 'log' },
  admin: {
    group: menu.machinery,
    hidden: true,
    description: label('What was decided and said about a text.', '對文章所作的決定和意見。')
  },
  access: plainAccess('log'),
  timestamps: false,
  fields: [
    { name: 'record', type: 'text', required: true, unique: true, label: label('Record', '紀錄') },
    {
      name: 'state',
      type: 'select',
      label: label('State', '狀態'),
      options: reviewStates.map((value) => ({ value, label: stateLabels[value] }))
    },
    { name: 'stateHash', type: 'text', label: label('Of the text', '所指文字') },
    { name: 'approvedHash', type: 'text', label: label('Approved text', '已批准文字') },
    { name: 'submittedBy', type: 'text', label: label('Submitted by', '提交者') },
    { name: 'thread', type: 'json', label: label('Comments', '意見') }
  ]
}
