import { localeInfo, locales } from '@detwin/content'
import type { Field, GroupField } from 'payload'
import { type Label, label } from '../../admin/labels.ts'
import { statusOptions } from '../../collections/agreements/options.ts'

const chosenFrom = (what: 'countries' | 'groups', words: Label, help: Label): Field => ({
  name: what,
  type: 'text',
  hasMany: true,
  label: words,
  admin: { description: help, components: { Field: '/webhooks/panel/choose-field.tsx#ChooseField' } }
})

/** Which records an endpoint hears of; what is empty holds back nothing. */
export const filterFields: GroupField = {
  name: 'filters',
  type: 'group',
  label: label('Only about', '只限有關'),
  admin: {
    description: label(
      'Leave a line empty for everything. A record that leaves what you chose is told of once more.',
      '留空即全部通知。紀錄不再符合所選條件時，仍會再通知一次。'
    )
  },
  fields: [
    chosenFrom(
      'countries',
      label('Countries', '國家'),
      label('For agreements, cities, groups and countries.', '適用於協議、城市、團體和國家。')
    ),
    {
      name: 'statuses',
      type: 'select',
      hasMany: true,
      options: statusOptions,
      label: label('Status', '狀態'),
      admin: { description: label('For agreements.', '適用於協議。') }
    },
    chosenFrom(
      'groups',
      label('Groups', '團體'),
      label('For statements they sign, their news, and themselves.', '適用於其聯署的聲明、其消息，以及團體本身。')
    ),
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      options: locales.map((value) => ({ value, label: localeInfo[value].endonym })),
      label: label('Languages', '語言'),
      admin: { description: label('Records that are public in one of them.', '以其中一種語言公開的紀錄。') }
    }
  ]
}
