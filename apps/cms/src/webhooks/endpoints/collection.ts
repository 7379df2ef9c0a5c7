import type { CollectionConfig } from 'payload'
import { nobodyField, plainAccess } from '../../access/rules.ts'
import { label, menu, spoken } from '../../admin/labels.ts'
import { ofOwnPartner, partnerField } from '../../partners/partner-field.ts'
import { choicesEndpoint } from '../panel/choices.ts'
import { panelEndpoints } from '../panel/endpoints.ts'
import { giveSecret } from '../secrets/secrets.ts'
import { messageTypeNames, messageTypes } from '../types/types.ts'
import { calledAddress } from './address.ts'
import { filterFields } from './filter-fields.ts'
import { refuseTooMany } from './refuse-too-many.ts'
import { removeDeliveries } from './remove-deliveries.ts'
import { endpointStates, endpointStateWords } from './states.ts'

const byCodeOnly = { create: nobodyField, update: nobodyField }
const machine = { hidden: true, access: { ...byCodeOnly, read: nobodyField } }

/** Where a partner wants to be told of what is published, and of what. */
export const webhookEndpoints: CollectionConfig = {
  slug: 'webhook-endpoints',
  lockDocuments: false,
  labels: { singular: spoken(label('Webhook', 'Webhook')), plural: spoken(label('Webhooks', 'Webhook')) },
  admin: {
    group: menu.partners,
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'url', 'partner', 'state'],
    description: label(
      'Where a partner’s program is told of what we publish, and of what.',
      '當我們發布內容時，通知合作夥伴程式的網址，以及通知哪些內容。'
    )
  },
  custom: { kind: 'endpoint' },
  access: plainAccess('endpoint'),
  hooks: {
    beforeValidate: [ofOwnPartner],
    beforeChange: [refuseTooMany, giveSecret],
    beforeDelete: [removeDeliveries]
  },
  endpoints: [choicesEndpoint, ...panelEndpoints],
  fields: [
    {
      name: 'panel',
      type: 'ui',
      label: label('Where it stands', '目前狀態'),
      admin: { components: { Field: '/webhooks/panel/webhook-panel.tsx#WebhookPanel' }, disableListColumn: true }
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      label: label('Name', '名稱'),
      admin: { description: label('For you, to tell it from others.', '方便你辨認。') }
    },
    partnerField,
    {
      name: 'url',
      type: 'text',
      required: true,
      label: label('Address', '網址'),
      validate: calledAddress,
      admin: { placeholder: 'https://example.org/hooks/detwin' }
    },
    {
      name: 'types',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['statement.published', 'news.published', 'agreement.status_changed', 'record.withdrawn'],
      options: messageTypeNames.map((value) => ({ value, label: messageTypes[value] })),
      label: label('Tell it when', '在以下情況通知'),
      admin: { className: 'whole-choices' }
    },
    filterFields,
    {
      name: 'sent',
      type: 'ui',
      label: label('What was sent', '已發送的訊息'),
      admin: {
        components: { Field: '/webhooks/panel/webhook-deliveries.tsx#WebhookDeliveries' },
        disableListColumn: true
      }
    },
    {
      name: 'state',
      type: 'select',
      index: true,
      required: true,
      defaultValue: 'active',
      access: byCodeOnly,
      label: label('State', '狀態'),
      options: endpointStates.map((value) => ({ value, label: endpointStateWords[value] })),
      admin: {
        components: {
          Field: '/review/no-field.tsx#NoField',
          Cell: '/webhooks/panel/cells.tsx#EndpointStateCell'
        }
      }
    },
    { name: 'failingSince', type: 'date', ...machine, label: label('Fails since', '出錯始於') },
    // Failed attempts since the last success, and until when it is given a rest.
    { name: 'failures', type: 'number', defaultValue: 0, ...machine, label: label('Failures', '失敗次數') },
    { name: 'restsUntil', type: 'date', ...machine, label: label('Rests until', '暫緩至') },
    // An owner who has not been told of a pause yet is told.
    { name: 'tellOwner', type: 'checkbox', index: true, ...machine, label: label('Tell the owner', '通知負責人') },
    // What was published before this moment is no news to it.
    { name: 'startsAt', type: 'date', ...machine, label: label('Starts at', '開始時間') },
    { name: 'cursor', type: 'text', ...machine, label: label('Place in the log', '發布紀錄位置') },
    { name: 'secrets', type: 'json', ...machine, label: label('Secrets', '密鑰') }
  ]
}
