import { cityKinds } from '@detwin/content'
import { label, menu } from '../../admin/labels.ts'
import { giveSlug, slugField } from '../../fields/slug/slug-field.ts'
import { internalNotesField, localizedTextField, webAddressField } from '../../fields/text-fields.ts'
import { translationFields } from '../../fields/translation-fields.ts'
import { recordCollection } from '../record-collection.ts'
import { aliasesField } from './aliases-field.ts'
import { contactField } from './contact-field.ts'
import { retitleAgreements } from './hooks/retitle-agreements.ts'

const kindLabels = {
  city: label('City or town', '城市'),
  district: label('District', '區'),
  county: label('County', '縣／郡'),
  region: label('Region or province', '地區／省'),
  state: label('State', '州')
}

export const cities = recordCollection({
  kind: 'shared',
  slug: 'cities',
  labels: { singular: label('City', '城市'), plural: label('Cities', '城市') },
  admin: {
    group: menu.records,
    pagination: { defaultLimit: 50 },
    useAsTitle: 'name',
    defaultColumns: ['name', 'country', 'kind', 'province', '_status'],
    listSearchableFields: ['name', 'slug'],
    description: label('Places on either side of an agreement.', '協議任何一方的地方。')
  },
  hooks: { beforeChange: [giveSlug('name')], afterChange: [retitleAgreements] },
  fields: [
    localizedTextField('name', label('Name', '名稱')),
    aliasesField,
    {
      type: 'row',
      fields: [
        {
          name: 'country',
          type: 'relationship',
          relationTo: 'countries',
          required: true,
          label: label('Country', '國家')
        },
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'city',
          label: label('Kind', '類別'),
          options: cityKinds.map((value) => ({ value, label: kindLabels[value] }))
        }
      ]
    },
    {
      name: 'province',
      type: 'text',
      label: label('Province (cities in China)', '省份（中國城市）'),
      admin: { description: label('In English, such as Zhejiang.', '以英文填寫，例如 Zhejiang。') }
    },
    {
      type: 'row',
      fields: [
        { name: 'latitude', type: 'number', min: -90, max: 90, label: label('Latitude', '緯度') },
        { name: 'longitude', type: 'number', min: -180, max: 180, label: label('Longitude', '經度') }
      ]
    },
    {
      name: 'wikidata',
      type: 'text',
      label: label('Wikidata item', 'Wikidata 項目'),
      validate: (value: string | null | undefined) => !value || /^Q\d+$/.test(value) || 'Q25287',
      admin: { description: label('Such as Q25287. Empty: unknown.', '例如 Q25287。留空表示不詳。') }
    },
    webAddressField('website', label('Official website', '官方網站')),
    contactField,
    slugField,
    ...translationFields,
    internalNotesField
  ]
})
