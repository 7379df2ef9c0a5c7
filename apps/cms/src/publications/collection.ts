import { recordTypes } from '@detwin/content'
import type { CollectionConfig } from 'payload'
import { nobodyField, plainAccess } from '../access/rules.ts'
import { label, menu } from '../admin/labels.ts'

/** The publication log: append-only, written by `publish` alone. */
export const publications: CollectionConfig = {
  slug: 'publications',
  labels: { singular: label('Publication', '發布紀錄'), plural: label('Publication log', '發布紀錄') },
  admin: {
    group: menu.machinery,
    components: { beforeListTable: ['/undo/revert-link.tsx#RevertLink'] },
    useAsTitle: 'recordId',
    defaultColumns: ['seq', 'recordType', 'op', 'at', 'by', 'revision'],
    description: label(
      'Everything that ever became public, in order. Nobody can change it.',
      '曾經公開的一切，按次序排列。任何人都不能更改。'
    )
  },
  defaultSort: '-at',
  custom: { kind: 'log' },
  access: plainAccess('log'),
  timestamps: false,
  indexes: [{ fields: ['recordType', 'recordId', 'revision'], unique: true }, { fields: ['recordType', 'slug'] }],
  fields: [
    {
      name: 'undo',
      type: 'ui',
      label: label('Undo', '撤銷'),
      admin: { components: { Field: '/undo/undo-this-publication.tsx#UndoThisPublication' } }
    },
    {
      // Below zero until `sequence` gives the committed entry its place.
      name: 'seq',
      type: 'number',
      required: true,
      unique: true,
      index: true,
      label: label('Position', '次序')
    },
    {
      name: 'recordType',
      type: 'select',
      label: label('Kind of record', '紀錄類別'),
      required: true,
      options: recordTypes.map((value) => ({ value, label: value }))
    },
    { name: 'recordId', type: 'text', label: label('Record', '紀錄'), required: true },
    { name: 'slug', type: 'text', label: label('Address', '網址') },
    { name: 'revision', type: 'number', label: label('Revision', '修訂'), required: true },
    {
      name: 'op',
      type: 'select',
      label: label('What happened', '發生何事'),
      required: true,
      options: ['put', 'delete']
    },
    { name: 'at', type: 'text', label: label('When', '時間'), required: true, index: true },
    { name: 'hash', type: 'text', label: label('Hash', '雜湊值') },
    { name: 'sourceHash', type: 'text', label: label('Hash of the source text', '原文雜湊值') },
    { name: 'document', type: 'json', label: label('Document', '文件') },
    { name: 'withdrawal', type: 'json', label: label('Why it was withdrawn', '撤下原因') },
    {
      // An id and not a relationship: an account that is deleted has still published what it did.
      name: 'by',
      type: 'text',
      index: true,
      label: label('By', '由'),
      admin: {
        components: { Field: '/undo/by-whom.tsx#ByWhomField', Cell: '/undo/by-whom.tsx#ByWhomCell' }
      }
    },
    { name: 'version', type: 'text', hidden: true, label: label('Version', '版本') },
    {
      // What the record held when it became public, with all that only editors see: undo puts it back.
      name: 'record',
      type: 'json',
      hidden: true,
      access: { read: nobodyField },
      label: label('Record', '紀錄')
    }
  ]
}
