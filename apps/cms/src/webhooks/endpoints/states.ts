import { type Label, label } from '../../admin/labels.ts'

/** `paused`: its place in the log is kept. `unsubscribed`: it answered 410, and wants to hear no more. */
export const endpointStates = ['active', 'paused', 'unsubscribed'] as const

export type EndpointState = (typeof endpointStates)[number]

export const endpointStateWords: Record<EndpointState, Label> = {
  active: label('Active', '運作中'),
  paused: label('Paused', '已暫停'),
  unsubscribed: label('Unsubscribed', '已取消訂閱')
}
