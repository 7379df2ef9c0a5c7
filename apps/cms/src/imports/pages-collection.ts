import type { CollectionAfterDeleteHook, CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { label, menu } from '../admin/labels.ts'

/** Rows a page holds: what is done in one transaction, and shown at once. */
export const rowsOfPage = 100

/** The rows of imports, a hundred to a document. Only the endpoints read them. */
export const importPages: CollectionConfig = {
  slug: 'import-pages',
  labels: { singular: label('Rows of an import', '匯入資料行'), plural: label('Rows of imports', '匯入資料行') },
  admin: {
    hidden: true,
    group: menu.machinery,
    description: label('The rows of imports.', '匯入的資料行。')
  },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['import', 'number'], unique: true }],
  fields: [
    { name: 'import', type: 'text', required: true, index: true, label: label('Import', '匯入') },
    { name: 'number', type: 'number', required: true, label: label('Page', '頁') },
    { name: 'counts', type: 'json', label: label('Rows by outcome', '各結果行數') },
    { name: 'rows', type: 'json', label: label('Rows', '資料行') }
  ]
}

/** Hook: an import that is removed takes its rows along. */
export const removePages: CollectionAfterDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({ collection: 'import-pages', where: { import: { equals: String(id) } }, req })
}
