import { type Label, label } from '../admin/labels.ts'

/** What a key's raised limits count for. */
export const scopes = ['read', 'export'] as const

export type Scope = (typeof scopes)[number]

const words: Record<Scope, Label> = {
  read: label('Reading records and following changes', '讀取紀錄及追蹤變更'),
  export: label('Exports and whole lists', '匯出及完整清單')
}

export const scopeOptions = scopes.map((value) => ({ value, label: words[value] }))
