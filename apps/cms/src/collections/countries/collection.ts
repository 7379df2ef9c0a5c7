import { onlyRestored } from '../../access/rules.ts'
import { label, menu } from '../../admin/labels.ts'
import { internalNotesField, localizedTextField } from '../../fields/text-fields.ts'
import { translationFields } from '../../fields/translation-fields.ts'
import { procedureField } from './procedure-field.ts'
import { recordCollection } from '../record-collection.ts'

export const countries = recordCollection({
  kind: 'shared',
  slug: 'countries',
  labels: { singular: label('Country', '國家'), plural: label('Countries', '國家') },
  admin: {
    group: menu.records,
    pagination: { defaultLimit: 50 },
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', '_status'],
    description: label('Countries that have cities in the record.', '紀錄中有城市的國家。')
  },
  defaultSort: 'code',
  fields: [
    localizedTextField('name', label('Name', '名稱')),
    {
      name: 'code',
      type: 'text',
      label: label('Country code', '國家代碼'),
      required: true,
      unique: true,
      // Cities publish it: a country keeps its code.
      access: { update: onlyRestored },
      validate: (value: string | null | undefined) => /^[A-Z]{2}$/.test(value ?? '') || 'ISO 3166-1 alpha-2: SE',
      admin: {
        description: label(
          'Two capital letters (ISO 3166-1), such as SE. It cannot be changed later.',
          '兩個大寫字母（ISO 3166-1），例如 SE。之後不能更改。'
        )
      }
    },
    procedureField,
    ...translationFields,
    internalNotesField
  ]
})
