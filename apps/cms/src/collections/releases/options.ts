import { label } from '../../admin/labels.ts'

export const whatOptions = [
  { value: 'publish', label: label('Publish', '發布') },
  { value: 'takeDown', label: label('Take down', '撤下') }
]

export const stateWords = {
  draft: label('Not scheduled', '未排期'),
  scheduled: label('Scheduled', '已排期'),
  done: label('Done', '已完成'),
  failed: label('Failed', '失敗'),
  cancelled: label('Cancelled', '已取消')
}

export type ReleaseState = keyof typeof stateWords

export const stateOptions = Object.entries(stateWords).map(([value, words]) => ({ value, label: words }))

export const isState = (value: unknown): value is ReleaseState => typeof value === 'string' && value in stateWords
