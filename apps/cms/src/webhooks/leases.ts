import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { label, menu } from '../admin/labels.ts'

/** Who is at work on what only one process may do at a time, and until when. */
export const leases: CollectionConfig = {
  slug: 'leases',
  lockDocuments: false,
  labels: { singular: label('Lease', '工作租約'), plural: label('Leases', '工作租約') },
  admin: {
    hidden: true,
    group: menu.machinery,
    description: label('Which process is at work.', '哪個程序正在工作。')
  },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  fields: [
    { name: 'work', type: 'text', required: true, unique: true, label: label('Work', '工作') },
    { name: 'holder', type: 'text', label: label('Process', '程序') },
    { name: 'until', type: 'number', required: true, label: label('Until', '直至') }
  ]
}
