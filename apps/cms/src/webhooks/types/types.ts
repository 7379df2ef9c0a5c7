import type { RecordType } from '@detwin/content'
import type { MessageType as PromisedType } from '@detwin/content/api'
import { type Label, label } from '../../admin/labels.ts'

/** Sent by the button in the admin alone; nobody chooses it. */
export const testType = 'detwin.test' satisfies PromisedType

/** What a webhook can tell, as the contract names it, and what each type means: of one publication an endpoint hears the first that it chose. */
export const messageTypes = {
  'statement.published': label('A statement is public, for the first time or again', '聲明首次或重新公開'),
  'statement.changed': label('A public statement says something else', '已公開的聲明有改動'),
  'news.published': label('A news post is public, for the first time or again', '消息首次或重新公開'),
  'news.changed': label('A public news post says something else', '已公開的消息有改動'),
  'agreement.published': label('An agreement is public, for the first time or again', '協議首次或重新公開'),
  'agreement.status_changed': label('The status of a public agreement is another', '已公開協議的狀態有變'),
  'agreement.changed': label('Anything of a public agreement is another', '已公開的協議有任何改動'),
  'city.published': label('A city is public, for the first time or again', '城市首次或重新公開'),
  'city.changed': label('A public city says something else', '已公開的城市有改動'),
  'group.published': label('A group is public, for the first time or again', '團體首次或重新公開'),
  'group.changed': label('A public group says something else', '已公開的團體有改動'),
  'country.published': label('A country is public, for the first time or again', '國家首次或重新公開'),
  'country.changed': label('A public country says something else', '已公開的國家有改動'),
  'source.published': label('A source is public, for the first time or again', '資料來源首次或重新公開'),
  'source.changed': label('A public source says something else', '已公開的資料來源有改動'),
  'record.withdrawn': label('A record is no longer public', '紀錄不再公開')
} as const satisfies Record<Exclude<PromisedType, typeof testType>, Label>

export type MessageType = keyof typeof messageTypes

export const messageTypeNames = Object.keys(messageTypes) as [MessageType, ...MessageType[]] // its keys are the types

export const isMessageType = (name: unknown): name is MessageType => messageTypeNames.some((type) => type === name)

/** Records the API has; images, pages and the site's own texts are not told of. */
export const toldTypes = [
  'statement',
  'news',
  'agreement',
  'city',
  'group',
  'country',
  'source'
] as const satisfies RecordType[]
