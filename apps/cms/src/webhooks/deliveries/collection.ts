import type { CollectionConfig, Field } from 'payload'
import { nobody, plainAccess } from '../../access/rules.ts'
import { label, menu, spoken } from '../../admin/labels.ts'
import { partnerField } from '../../partners/partner-field.ts'
import { messageTypeNames, messageTypes, testType } from '../types/types.ts'
import { deliveryStates, deliveryStateWords, problems, problemWords } from './states.ts'

// Written by the dispatcher; people read them.
const written = (field: Field): Field => ({ ...field, admin: { ...field.admin, readOnly: true } }) as Field // the same field

const moment = { displayFormat: 'yyyy-MM-dd HH:mm:ss' }

/** What was sent to webhooks, or waits to be: one row a message and endpoint, removed 30 days after its end. */
export const webhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  lockDocuments: false,
  labels: {
    singular: spoken(label('Delivery', '送遞紀錄')),
    plural: spoken(label('Deliveries', '送遞紀錄'))
  },
  admin: {
    group: menu.partners,
    useAsTitle: 'title',
    hideAPIURL: true,
    defaultColumns: ['title', 'type', 'endpoint', 'state', 'lastStatus', 'milliseconds', 'attempts', 'nextAt'],
    description: label(
      'What was sent to webhooks, or waits to be sent. Kept for 30 days.',
      '已發送或等待發送到 Webhook 的訊息，保留 30 天。'
    ),
    components: { edit: { beforeDocumentControls: ['/webhooks/panel/replay-button.tsx#ReplayButton'] } }
  },
  defaultSort: '-createdAt',
  custom: { kind: 'delivery' },
  access: { ...plainAccess('delivery'), update: nobody },
  indexes: [{ fields: ['endpoint', 'state', 'nextAt'] }, { fields: ['endpoint', 'recordId', 'state'] }],
  fields: [
    written({ name: 'title', type: 'text', required: true, label: label('About', '關於') }),
    written({
      name: 'type',
      type: 'select',
      required: true,
      label: label('What is told', '通知內容'),
      options: [
        ...messageTypeNames.map((value) => ({ value, label: messageTypes[value] })),
        { value: testType, label: label('A test', '測試') }
      ]
    }),
    written({
      name: 'endpoint',
      type: 'relationship',
      relationTo: 'webhook-endpoints',
      required: true,
      index: true,
      label: label('Webhook', 'Webhook')
    }),
    written(partnerField),
    written({
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: label('State', '狀態'),
      options: deliveryStates.map((value) => ({ value, label: deliveryStateWords[value] })),
      admin: { components: { Cell: '/webhooks/panel/cells.tsx#DeliveryStateCell' } }
    }),
    written({ name: 'lastStatus', type: 'number', label: label('Answer', '回應') }),
    written({
      name: 'problem',
      type: 'select',
      label: label('What went wrong', '出錯原因'),
      options: problems.map((value) => ({ value, label: problemWords[value] }))
    }),
    written({
      name: 'milliseconds',
      type: 'number',
      label: label('Answered within (milliseconds)', '回應時間（毫秒）')
    }),
    written({
      name: 'attempts',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: label('Attempts', '嘗試次數')
    }),
    written({ name: 'lastAt', type: 'date', label: label('Last attempt', '最近嘗試'), admin: { date: moment } }),
    written({ name: 'nextAt', type: 'date', label: label('Next attempt', '下次嘗試'), admin: { date: moment } }),
    written({
      name: 'endedAt',
      type: 'date',
      index: true,
      label: label('Delivered, or given up', '送達或放棄時間'),
      admin: { date: moment }
    }),
    // The record it is about, which keeps its messages in order.
    { name: 'recordType', type: 'text', hidden: true, label: label('Kind of record', '紀錄類別') },
    { name: 'recordId', type: 'text', hidden: true, label: label('Record', '紀錄') },
    { name: 'seq', type: 'number', hidden: true, required: true, label: label('Position', '次序') },
    written({
      name: 'body',
      type: 'code',
      required: true,
      label: label('What is sent', '發送內容'),
      admin: { language: 'json' }
    })
  ]
}
