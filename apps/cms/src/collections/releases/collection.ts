import { localeInfo, locales } from '@detwin/content'
import type { CollectionConfig } from 'payload'
import { admins, atTheDesk, nobodyField, publishers } from '../../access/rules.ts'
import { label, menu } from '../../admin/labels.ts'
import { recordTypeOf } from '../../publications/record-types.ts'
import { releaseEndpoints } from '../../releases/endpoints.ts'
import { keepScheduled } from './hooks/keep-scheduled.ts'
import { stateOptions, whatOptions } from './options.ts'

const byWorkerOnly = { create: nobodyField, update: nobodyField }

/** Several records and languages that become public, or are taken down, at one moment: all of them or none. */
export const releases: CollectionConfig = {
  slug: 'releases',
  labels: { singular: label('Release', '排期發布'), plural: label('Releases', '排期發布') },
  admin: {
    group: menu.texts,
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'what', 'at', 'state'],
    description: label(
      'Several records and languages that become public, or are taken down, at the same moment: all of them, or none.',
      '多項紀錄及語言在同一時間一併公開或撤下：全部成功，否則全部不變。'
    ),
    components: { edit: { beforeDocumentControls: ['/releases/release-buttons.tsx#ReleaseButtons'] } }
  },
  defaultSort: '-at',
  access: { read: atTheDesk, create: publishers, update: publishers, delete: admins },
  hooks: { beforeChange: [keepScheduled] },
  endpoints: releaseEndpoints,
  fields: [
    {
      name: 'summary',
      type: 'ui',
      label: label('Where it stands', '目前狀態'),
      admin: { components: { Field: '/releases/release-summary.tsx#ReleaseSummary' } }
    },
    { name: 'name', type: 'text', required: true, label: label('Name', '名稱') },
    {
      type: 'row',
      fields: [
        {
          name: 'what',
          type: 'select',
          required: true,
          defaultValue: 'publish',
          label: label('What happens', '操作'),
          options: whatOptions,
          admin: { width: '50%' }
        },
        {
          name: 'at',
          type: 'date',
          index: true,
          timezone: true,
          label: label('When', '時間'),
          admin: {
            width: '50%',
            date: { pickerAppearance: 'dayAndTime', timeIntervals: 5, displayFormat: 'yyyy-MM-dd HH:mm' },
            components: { Cell: '/releases/release-time.tsx#ReleaseTimeCell' },
            description: label(
              'In the time zone shown beside it. Leave it empty for a release you run by hand.',
              '以旁邊所示的時區為準。如以人手執行，可留空。'
            )
          }
        }
      ]
    },
    {
      name: 'items',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 200,
      label: label('Records', '紀錄'),
      labels: { singular: label('Record', '紀錄'), plural: label('Records', '紀錄') },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'record',
              type: 'relationship',
              relationTo: Object.keys(recordTypeOf) as (keyof typeof recordTypeOf)[], // exactly its keys
              required: true,
              label: label('Record', '紀錄'),
              admin: { width: '60%' }
            },
            {
              name: 'languages',
              type: 'select',
              hasMany: true,
              options: locales.map((value) => ({ value, label: localeInfo[value].endonym })),
              label: label('Languages', '語言'),
              admin: {
                width: '40%',
                description: label(
                  'Empty: the record with all that is ready.',
                  '留空：整項紀錄，包括所有已備妥的語言。'
                )
              }
            }
          ]
        }
      ]
    },
    {
      name: 'state',
      type: 'select',
      index: true,
      defaultValue: 'draft',
      access: byWorkerOnly,
      label: label('State', '狀態'),
      options: stateOptions,
      admin: {
        readOnly: true,
        position: 'sidebar',
        components: { Cell: '/releases/release-state.tsx#ReleaseStateCell' }
      }
    },
    {
      name: 'doneAt',
      type: 'date',
      access: byWorkerOnly,
      label: label('Done', '完成時間'),
      admin: {
        readOnly: true,
        position: 'sidebar',
        condition: (data) => Boolean(data.doneAt),
        date: { displayFormat: 'yyyy-MM-dd HH:mm:ss' }
      }
    },
    {
      name: 'reason',
      type: 'textarea',
      access: byWorkerOnly,
      label: label('Why it failed', '失敗原因'),
      admin: { hidden: true }
    },
    {
      // Whose right to publish it needs when it runs, and in which language to say what went wrong.
      name: 'scheduledBy',
      type: 'text',
      access: byWorkerOnly,
      label: label('Scheduled by', '排期者'),
      admin: { hidden: true }
    },
    { name: 'language', type: 'text', hidden: true, access: byWorkerOnly, label: label('Language', '語言') }
  ]
}
