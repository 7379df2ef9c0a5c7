import { type Label, label } from '../../admin/labels.ts'

/** Where a delivery stands. */
export const deliveryStates = ['waiting', 'delivered', 'failed', 'cancelled'] as const

export type DeliveryState = (typeof deliveryStates)[number]

export const deliveryStateWords: Record<DeliveryState, Label> = {
  waiting: label('Waiting', '等待中'),
  delivered: label('Delivered', '已送達'),
  failed: label('Given up', '已放棄'),
  cancelled: label('Cancelled', '已取消')
}

/** Why an attempt failed: an answer that is no success, or what safe-fetch says. */
export const problems = ['answer', 'refused', 'unresolved', 'unreachable', 'certificate', 'timeout'] as const

export type Problem = (typeof problems)[number]

export const problemWords: Record<Problem, Label> = {
  answer: label('It answered, but not with a success', '有回應，但並非成功'),
  refused: label('The address is not one of the public internet', '該網址不屬於公共互聯網'),
  unresolved: label('The name of the server is not known', '找不到該伺服器名稱'),
  unreachable: label('The server cannot be reached', '無法連接該伺服器'),
  certificate: label('The server has no valid certificate', '該伺服器沒有有效憑證'),
  timeout: label('No answer within 10 seconds', '10 秒內沒有回應')
}
