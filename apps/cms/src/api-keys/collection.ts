import type { CollectionConfig, Field } from 'payload'
import { nobody, nobodyField, plainAccess } from '../access/rules.ts'
import { label, menu, spoken } from '../admin/labels.ts'
import { dayField } from '../fields/day-field.ts'
import { partnerField } from '../partners/partner-field.ts'
import { makeEndpoint } from './make-endpoint.ts'
import { revokeEndpoint } from './revoke-endpoint.ts'
import { scopeOptions } from './scopes.ts'

const readOnly = (field: Field): Field => ({ ...field, admin: { ...field.admin, readOnly: true } }) as Field // the same field

/** Keys of partners. The key itself is shown once and never stored; our own code makes and revokes it. */
export const apiKeys: CollectionConfig = {
  slug: 'api-keys',
  lockDocuments: false,
  labels: { singular: spoken(label('API key', 'API 金鑰')), plural: spoken(label('API keys', 'API 金鑰')) },
  admin: {
    group: menu.partners,
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'firstCharacters', 'partner', 'expiresOn', 'revokedAt', 'lastUsedOn'],
    description: label(
      'A key raises the limits of the API. It is shown once, when it is made.',
      '金鑰可提高 API 的用量上限，只會在建立時顯示一次。'
    ),
    components: {
      beforeListTable: ['/api-keys/view/make-key.tsx#MakeKey'],
      edit: { beforeDocumentControls: ['/api-keys/view/revoke-key.tsx#RevokeKey'] }
    }
  },
  custom: { kind: 'key' },
  access: { ...plainAccess('key'), create: nobody, update: nobody },
  endpoints: [makeEndpoint, revokeEndpoint],
  fields: [
    readOnly({
      name: 'name',
      type: 'text',
      required: true,
      label: label('Name', '名稱'),
      admin: { description: label('What it is used for.', '用途。') }
    }),
    readOnly(partnerField),
    {
      name: 'hash',
      type: 'text',
      required: true,
      unique: true,
      hidden: true,
      access: { read: nobodyField },
      label: label('SHA-256 of the key', '金鑰的 SHA-256')
    },
    readOnly({
      name: 'firstCharacters',
      type: 'text',
      required: true,
      label: label('Begins with', '開首字元')
    }),
    readOnly({
      name: 'scopes',
      type: 'select',
      hasMany: true,
      required: true,
      options: scopeOptions,
      label: label('May be used for', '可用於')
    }),
    readOnly({
      name: 'limit',
      type: 'number',
      min: 1,
      label: label('Points a minute', '每分鐘點數'),
      admin: {
        description: label(
          'An answer that is ready costs nothing; one that has to be made costs a point, and one more for every 250 kB.',
          '現成的回應不計點數；須另行產生的回應計一點，每 250 kB 再計一點。'
        )
      }
    }),
    readOnly(dayField('expiresOn', label('Expires on', '到期日'), { index: true })),
    readOnly({
      name: 'revokedAt',
      type: 'date',
      index: true,
      label: label('Revoked', '撤銷時間'),
      admin: { date: { displayFormat: 'yyyy-MM-dd HH:mm' } }
    }),
    readOnly(
      dayField('lastUsedOn', label('Last used on', '最近使用日'), {
        admin: { description: label('The day alone, and nothing of who asked.', '只記錄日期，不記錄由誰使用。') }
      })
    )
  ]
}
