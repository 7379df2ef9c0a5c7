import { type Label, label } from '../admin/labels.ts'

export const states = ['mapping', 'checking', 'checked', 'running', 'done', 'undoing', 'undone', 'failed'] as const
export type State = (typeof states)[number]

const words: Record<State, Label> = {
  mapping: label('Columns to be matched', '待對應欄位'),
  checking: label('Being checked', '檢查中'),
  checked: label('Waiting for your yes', '等待確認'),
  running: label('Being imported', '匯入中'),
  done: label('Imported', '已匯入'),
  undoing: label('Being undone', '還原中'),
  undone: label('Undone', '已還原'),
  failed: label('Stopped', '已停止')
}

export const stateOptions = states.map((value) => ({ value, label: words[value] }))

/** A process is at work, or should be. */
export const working = ['checking', 'running', 'undoing'] as const satisfies State[]
