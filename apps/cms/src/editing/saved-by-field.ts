import type { TextField } from 'payload'
import { nobodyField } from '../access/rules.ts'
import { label } from '../admin/labels.ts'

/** The account that saved the record last: for telling somebody else by pen name. Never read over the network. */
export const savedByField: TextField = {
  name: 'savedBy',
  type: 'text',
  label: label('Saved by', '由誰儲存'),
  hidden: true,
  access: { create: nobodyField, update: nobodyField, read: nobodyField },
  hooks: { beforeChange: [({ req }) => req.user?.id ?? null] }
}
